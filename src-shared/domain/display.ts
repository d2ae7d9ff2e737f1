import { z } from 'zod';
import { decimalSchema } from './money.ts';
import { maxItemsPerOrder } from './order-limits.ts';
import { orderRefSchema } from './order.ts';
import { languageSchema, modeSchema, settingsSchema } from './settings.ts';

const wordSchema = z.string().max(200);
const coinSchema = z.string().max(20);
const networkSchema = z.string().max(60);

const lineFields = {
  brand: wordSchema,
  /** The amount in words, such as `$25`. */
  label: wordSchema,
};

/** One thing that is sold, as a customer sees it. */
const displayLineSchema = z.object(lineFields);
export type DisplayLine = z.infer<typeof displayLineSchema>;

const paidWith = { coin: coinSchema, network: networkSchema };

const saleFields = { lines: z.array(displayLineSchema).max(maxItemsPerOrder), ...paidWith };

/**
 * How a customer gets what an order brought: from the `staff` (codes, and what came to the shop's own e-mail address), as `mail`, or
 * as `credit`; `mixed` where its lines differ.
 */
const displayOutcomeSchema = z.enum(['staff', 'mail', 'credit', 'mixed']);
export type DisplayOutcome = z.infer<typeof displayOutcomeSchema>;

/**
 * Why there is nothing to do for the customer but to speak with the staff. `hold` something is being looked at, and nothing may be
 * paid; `time-up` the code was taken away; `late` money came too late; `review` paid, and people at the vendor look at it; `part`
 * delivered in part; `closed` nothing is to be paid any more; `refunded` the money goes back.
 */
export const displayProblemSchema = z.enum(['hold', 'time-up', 'late', 'review', 'part', 'closed', 'refunded']);
export type DisplayProblem = z.infer<typeof displayProblemSchema>;

/** What the customer display shows: a closed union, made by main from its own records. */
export const displaySceneSchema = z.discriminatedUnion('show', [
  z.object({ show: z.literal('idle') }),
  z.object({
    show: z.literal('basket'),
    lines: z
      .array(
        z.object({
          ...lineFields,
          coinAmount: decimalSchema.nullable(),
          /** Who gets it, so far masked that only the customer knows it again; null where nobody was named yet. */
          recipient: z.string().max(40).nullable(),
        }),
      )
      .max(maxItemsPerOrder),
    ...paidWith,
    /** The checked price in coin units; null while it is being asked for. */
    total: decimalSchema.nullable(),
  }),
  /** An order is placed, or its payment data is not certain: nothing is shown on a guess. */
  z.object({ show: z.literal('preparing'), ...saleFields, amount: decimalSchema }),
  z.object({
    show: z.literal('pay'),
    ...saleFields,
    /** What is to be sent now, in coin units: all, or what is still missing. */
    amount: decimalSchema,
    /** The whole price, where only a part of it is still missing. */
    missingOf: decimalSchema.nullable(),
    qrText: z.string().max(8_000),
    /** The code names the amount; else the customer types it. */
    qrHoldsAmount: z.boolean(),
    address: z.string().max(4_000),
    memo: z.string().max(500).nullable(),
    /** Milliseconds left to show this, when it was sent: as `PaymentRequest.timeLeftMs`. */
    timeLeftMs: z.number(),
    windowMs: z.number(),
  }),
  z.object({ show: z.literal('seen'), ...saleFields, amount: decimalSchema }),
  z.object({ show: z.literal('paid'), ...saleFields, amount: decimalSchema }),
  z.object({ show: z.literal('thanks'), ...saleFields, outcome: displayOutcomeSchema }),
  z.object({ show: z.literal('problem'), reason: displayProblemSchema }),
]);
export type DisplayScene = z.infer<typeof displaySceneSchema>;

/** All that the customer display gets to know. Never a code, a partner ID, or an e-mail address or phone number in full. */
export const displayViewSchema = z.object({
  /** Empty: not named. */
  shopName: settingsSchema.shape.shopName,
  mode: modeSchema,
  language: languageSchema,
  theme: settingsSchema.shape.theme,
  scene: displaySceneSchema,
});
export type DisplayView = z.infer<typeof displayViewSchema>;

/** What the desk's own screen shows, for the display to follow. Nothing to pay with comes from here: main has its records. */
export const deskShowsSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('nothing') }),
  z.strictObject({
    type: z.literal('basket'),
    lines: z
      .array(
        z.strictObject({
          ...lineFields,
          coinAmount: decimalSchema.nullable(),
          /** In full; main masks it. */
          recipient: z.string().max(254).nullable(),
        }),
      )
      .min(1)
      .max(maxItemsPerOrder),
    ...paidWith,
    total: decimalSchema.nullable(),
  }),
  z.strictObject({
    type: z.literal('order'),
    ref: orderRefSchema,
    /** The desk's code holds the address alone, because the customer's wallet wants it so. */
    addressOnly: z.boolean(),
  }),
]);
export type DeskShows = z.infer<typeof deskShowsSchema>;

/** A screen of this computer. */
export const displayScreenSchema = z.object({
  id: z.string(),
  /** The system's name of it; may be empty. */
  label: z.string(),
  width: z.number(),
  height: z.number(),
  /** The desk's own window is on it. */
  desk: z.boolean(),
});
export type DisplayScreen = z.infer<typeof displayScreenSchema>;

/** Whether the customer display is open, and where it may stand. */
export const displayStatusSchema = z.object({
  open: z.boolean(),
  /** It could not be opened when it was last wanted. */
  failed: z.boolean(),
  screens: z.array(displayScreenSchema),
  /** The screen that a person chose; null: by itself. */
  chosenId: z.string().nullable(),
});
export type DisplayStatus = z.infer<typeof displayStatusSchema>;
