import { z } from 'zod';
import { deliveryTypeSchema, selectionSchema } from './catalogue.ts';
import { countryCodeSchema } from './country.ts';
import { decimalSchema } from './money.ts';
import { languageSchema } from './settings.ts';

/** The API takes at most ten deliveries in one order (FACTS.md 10.1). */
const maxItemsPerOrder = 10;

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
});
export type QuoteRequest = z.infer<typeof quoteRequestSchema>;

export const quoteIdSchema = z.string().max(60).brand<'QuoteId'>();
export type QuoteId = z.infer<typeof quoteIdSchema>;

/** A price the API has validated for exactly this sale. Main holds it; the renderer can only name it. */
export const quoteSchema = z.object({
  quoteId: quoteIdSchema,
  coin: z.string(),
  network: z.string(),
  total: decimalSchema,
  items: z.array(z.object({ brand: z.string(), label: z.string(), coinAmount: decimalSchema.nullable() })),
  /** How long main will still order at this price, counted from this answer. */
  validForMs: z.number(),
});
export type Quote = z.infer<typeof quoteSchema>;
