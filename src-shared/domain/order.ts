import { z } from 'zod';
import { deliveryTypeSchema } from './catalogue.ts';
import { countryCodeSchema } from './country.ts';
import { decimalSchema } from './money.ts';
import { problemSchema } from './problem.ts';
import { priceMoveSchema } from './quote.ts';
import { languageSchema, modeSchema } from './settings.ts';
import { printMarkSchema } from './slip.ts';

/** The desk's own number of a sale, given before anything is sent: `P-12` in practice, `L-12` live. */
export const orderRefSchema = z
  .string()
  .regex(/^[PL]-\d{1,9}$/)
  .brand<'OrderRef'>();
export type OrderRef = z.infer<typeof orderRefSchema>;

/** The vendor's id: opaque text (FACTS.md 14.2). */
export const orderIdSchema = z.string().min(1).max(200).brand<'OrderId'>();
export type OrderId = z.infer<typeof orderIdSchema>;

/**
 * Where a sale stands, as the desk reads the API's states (FACTS.md 15):
 * `sending` written down, request under way; `refused` the API said no, nothing was created; `unclear` nobody knows
 * whether it was created, never sent again by itself; `checking` a state the desk does not know; the rest says itself.
 */
export const orderStageSchema = z.enum([
  'sending',
  'refused',
  'unclear',
  'awaiting-payment',
  'payment-seen',
  'underpaid',
  'paid',
  'manual-review',
  'delivered',
  'partly-delivered',
  'expired',
  'paid-too-late',
  'cancelled',
  'failed',
  'refunded',
  'checking',
]);
export type OrderStage = z.infer<typeof orderStageSchema>;

/** How a piece of news about an order came in. */
export const newsSourceSchema = z.enum(['desk', 'create', 'stream', 'poll']);
export type NewsSource = z.infer<typeof newsSourceSchema>;

/** One step of an order's way, for its timeline. */
export const timelineEntrySchema = z.object({
  stage: orderStageSchema,
  /** The API's own word, where it came from the API. */
  orderState: z.string().nullable(),
  atMs: z.number(),
  source: newsSourceSchema,
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** What a delivered line can hold that is worth money (FACTS.md 15.4). */
export const secretNameSchema = z.enum([
  'pin_code',
  'pin_serial',
  'security_code',
  'redeem_link',
  'barcode_image',
  'qr_image',
  'installation_link',
  'apple_link',
  'android_link',
]);
export type SecretName = z.infer<typeof secretNameSchema>;

export const deliveryStageSchema = z.enum(['waiting', 'delivered', 'manual-review', 'refunded', 'failed']);
export type DeliveryStage = z.infer<typeof deliveryStageSchema>;

/** One line of an order. Holds no code: those are read by `orders.reveal`. */
export const orderItemSchema = z.object({
  brand: z.string(),
  country: countryCodeSchema,
  kind: z.string(),
  /** The amount in words, such as `$25`. */
  label: z.string(),
  denomination: z.string(),
  /** Face value of a range product in the card's currency. */
  productValue: decimalSchema.nullable(),
  deliveryType: deliveryTypeSchema,
  beneficiary: z.string(),
  coinAmount: decimalSchema.nullable(),
  backgroundColor: z.string().nullable(),
  /** Facts in words when it was quoted, such as data volume and validity. */
  details: z.array(z.string()),
  /** Where it works, in the API's words; empty where it did not say. */
  validRegions: z.array(z.string()),
  stage: deliveryStageSchema,
  /** The API's own word for the line's state. */
  deliveryState: z.string().nullable(),
  /** Which secrets the vendor delivered for this line; empty means none in the answer (sent to the e-mail, or a top-up). */
  secrets: z.array(secretNameSchema),
  /** Receipt number of a top-up: not a secret. */
  operatorReference: z.string().nullable(),
  failureReason: z.string().nullable(),
});
export type OrderItem = z.infer<typeof orderItemSchema>;

/** What is needed to pay. Present only when it was checked against what was asked. */
export const paymentRequestSchema = z.object({
  address: z.string(),
  amount: decimalSchema,
  /** Text of the QR code: a payment URI made from the checked parts, else the address alone. */
  qrText: z.string(),
  /** A payment URI with the amount in it; false: the customer types the amount. */
  qrHoldsAmount: z.boolean(),
  /** What is still missing of an underpaid order; `amount` is then the whole. */
  missingAmount: decimalSchema.nullable(),
  /** What must be named beside the address for a payment to arrive, or null; never seen so far (FACTS.md 18). */
  memo: z.string().nullable(),
  /** A token account on Solana rather than a wallet: some wallets warn when it is pasted (FACTS.md 18). */
  tokenAccount: z.boolean(),
  /**
   * Time left to show this in milliseconds, at the moment it was sent to the screen: until the safety margin (a setting)
   * before the end of the vendor's window, and so never more than the vendor grants.
   */
  timeLeftMs: z.number(),
  windowMs: z.number(),
  /** Between the end of `timeLeftMs` and the end of the vendor's own window, in milliseconds. */
  marginMs: z.number(),
});
export type PaymentRequest = z.infer<typeof paymentRequestSchema>;

/** What of an order can be copied that is no secret. */
export const copyableSchema = z.enum([
  'address',
  'amount',
  'payment-uri',
  'memo',
  'order-id',
  'transaction-ids',
  'operator-references',
  'support-text',
]);
export type Copyable = z.infer<typeof copyableSchema>;

/** A sale from the moment it was written down. */
export const orderSchema = z.object({
  ref: orderRefSchema,
  mode: modeSchema,
  orderId: orderIdSchema.nullable(),
  stage: orderStageSchema,
  /** No more news is expected. */
  final: z.boolean(),
  orderState: z.string().nullable(),
  paymentState: z.string().nullable(),
  email: z.string(),
  /** The customer's, as the sale was made in. */
  language: languageSchema,
  items: z.array(orderItemSchema),
  coin: z.string(),
  network: z.string(),
  /** Checked total in coin units. */
  total: decimalSchema,
  payment: paymentRequestSchema.nullable(),
  /** Why payment data is withheld: names of the parts that disagree with what was asked (`address`, `amount`, ...). */
  paymentMismatch: z.array(z.string()),
  /**
   * The order asks for another price than was quoted. With `needsYes` the payment data is withheld until
   * `orders.acceptPrice`; without, it is told beside it.
   */
  priceMove: priceMoveSchema.nullable(),
  problems: z.array(problemSchema),
  /** What the customer has sent so far in coin units, where the API tells. */
  sentAmount: decimalSchema.nullable(),
  /** What is sent beyond the total: delivered all the same, and returned on request alone (FACTS.md 18). */
  overpaidAmount: decimalSchema.nullable(),
  /** The customer paid with another coin or on another network and the vendor recovered it (FACTS.md 14.2). */
  paidOtherwise: z.object({ coin: z.string().nullable(), network: z.string().nullable() }).nullable(),
  transactionIds: z.array(z.string()),
  timeline: z.array(timelineEntrySchema),
  /** What was printed of it. */
  printed: z.array(printMarkSchema),
  createdAtMs: z.number(),
  updatedAtMs: z.number(),
});
export type Order = z.infer<typeof orderSchema>;

/** A line of the order table. */
export const orderSummarySchema = orderSchema
  .pick({
    ref: true,
    mode: true,
    orderId: true,
    stage: true,
    final: true,
    email: true,
    coin: true,
    network: true,
    total: true,
    createdAtMs: true,
    updatedAtMs: true,
  })
  .extend({ brand: z.string(), label: z.string(), itemCount: z.number() });
export type OrderSummary = z.infer<typeof orderSummarySchema>;

/** How the desk hears about an order right now: an honest word for the screen. */
export const trackingSchema = z.object({
  ref: orderRefSchema,
  /**
   * `idle` not begun; `connecting`; `live` the stream is open and alive; `stale` it fell silent and is being replaced;
   * `back-off` waiting before the next attempt at it; `polling` followed by reads alone (beyond the cap of streams, or the
   * stream does not serve); `final` nothing more is expected.
   */
  connection: z.enum(['idle', 'connecting', 'live', 'stale', 'back-off', 'polling', 'final']),
  /** False: the last read did not get through, so that what is shown may be old. */
  reachable: z.boolean(),
  /** When the API last said anything about this order; null: not yet. */
  lastHeardAtMs: z.number().nullable(),
  /** Until the next attempt to reach the stream; null when none is planned. */
  retryInMs: z.number().nullable(),
  /** Why the stream is not live, as a code; null when all is well. */
  trouble: z.enum(['unreachable', 'upstream-error', 'not-a-stream', 'silent', 'rate-limited']).nullable(),
  /** HTTP status of an upstream error. */
  status: z.number().nullable(),
});
export type Tracking = z.infer<typeof trackingSchema>;

/** One secret of a delivered line, decrypted for one look. */
export const secretSchema = z.object({ name: secretNameSchema, value: z.string() });
export type Secret = z.infer<typeof secretSchema>;
