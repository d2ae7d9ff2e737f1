import { z } from 'zod';
import { deliveryTypeSchema, selectionSchema } from './catalogue.ts';
import { countryCodeSchema } from './country.ts';
import { decimalSchema } from './money.ts';
import { maxItemsPerOrder } from './order-limits.ts';
import { languageSchema } from './settings.ts';

export const quoteIdSchema = z.string().max(60).brand<'QuoteId'>();
export type QuoteId = z.infer<typeof quoteIdSchema>;

/** One thing to buy and who gets it. */
export const quoteItemSchema = z.strictObject({
  country: countryCodeSchema,
  brandId: z.string().max(200),
  selection: selectionSchema,
  /** Tells apart a top-up and an e-mailed PIN of the same denomination. */
  deliveryType: deliveryTypeSchema,
  /** E-mail, E.164 phone number or account number, as the product's delivery type asks. */
  beneficiary: z.string().max(254),
});
export type QuoteItem = z.infer<typeof quoteItemSchema>;

/** A price that moved between what a person saw and what holds now (FACTS.md 9, 14.2). */
export const priceMoveSchema = z.object({
  from: decimalSchema,
  to: decimalSchema,
  coin: z.string(),
  /** `to` is higher than `from`. */
  up: z.boolean(),
  /** Size of the move in per cent of `from`, exact to two decimals, rounded away from zero. */
  percent: decimalSchema,
  /** Above the tolerance: nothing is charged, or shown to be paid, before a person has said yes to the new price. */
  needsYes: z.boolean(),
});
export type PriceMove = z.infer<typeof priceMoveSchema>;

/** What the renderer asks a price for. */
export const quoteRequestSchema = z.strictObject({
  items: z.array(quoteItemSchema).min(1).max(maxItemsPerOrder),
  /** The customer's own e-mail: the vendor delivers to it and asks for it in every order. */
  email: z.string().max(254),
  coin: z.string().max(20),
  network: z.string().max(60),
  language: languageSchema,
  /** Consent is the customer's: true only if given. */
  newsletterAccepted: z.boolean(),
  /** The last quote of the same sale that a person agreed to, or saw first, so that a price that moved is told. */
  replaces: quoteIdSchema.nullable(),
});
export type QuoteRequest = z.infer<typeof quoteRequestSchema>;

/** A price the API has validated for exactly this sale. Main holds it; the renderer can only name it. */
export const quoteSchema = z.object({
  quoteId: quoteIdSchema,
  coin: z.string(),
  network: z.string(),
  total: decimalSchema,
  items: z.array(z.object({ brand: z.string(), label: z.string(), coinAmount: decimalSchema.nullable() })),
  /** Against the quote it replaces, else against the listed prices; null where nothing moved or nothing was known. */
  move: priceMoveSchema.nullable(),
  /** How long main will still order at this price, counted from this answer. */
  validForMs: z.number(),
});
export type Quote = z.infer<typeof quoteSchema>;
