import { z } from 'zod';
import { countryCodeSchema } from './country.ts';
import { decimalSchema } from './money.ts';

/** A brand as it stands in a country's list. `name` is the API's key for price and order, `family` its key for products. */
export const brandSchema = z.object({
  brandId: z.string(),
  name: z.string(),
  family: z.string(),
  country: countryCodeSchema,
  /** `giftcard`, `mobile_recharge`, ...: an open set (FACTS.md 5). */
  kind: z.string(),
  /** Category slugs, the main one first; an open set. */
  categories: z.array(z.string()),
  /** Labels for people, such as `$10`; never parsed. */
  minLabel: z.string().nullable(),
  maxLabel: z.string().nullable(),
  /** `#rrggbb`, or null. */
  backgroundColor: z.string().nullable(),
  outOfStock: z.boolean(),
  /** Name of its logo: the window finds it at `/logo/<name>`. Left out where there is none. */
  logo: z.string().max(64).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

/** All that is sold in one country. */
export const countryCatalogueSchema = z.object({
  country: countryCodeSchema,
  brands: z.array(brandSchema),
  /** Brand ids to show first, best first: the API's home page feed, else its popular brands. May be empty. */
  featured: z.array(z.string()),
  fetchedAtMs: z.number(),
});
export type CountryCatalogue = z.infer<typeof countryCatalogueSchema>;

/** Where a product goes: `by_email` (also eSIM and PINs), `by_phone` (top-up), `by_account` (bills). */
export const deliveryTypeSchema = z.enum(['by_email', 'by_phone', 'by_account']);
export type DeliveryType = z.infer<typeof deliveryTypeSchema>;

const faceValueSchema = z.object({ currency: z.string(), amount: decimalSchema });

const fixedProductSchema = z.object({
  type: z.literal('fixed'),
  /** The order key, echoed byte for byte (FACTS.md 8). */
  denomination: z.string(),
  /** What people read, such as `$25`. */
  label: z.string(),
  faceValue: faceValueSchema.nullable(),
  deliveryType: deliveryTypeSchema,
  /** An estimate on the coin's default network; null where the API gave none. Read with its own `coin`. */
  estimate: z.object({ coin: z.string(), amount: decimalSchema }).nullable(),
  /** Extra facts in words, such as data volume and validity of an eSIM. */
  details: z.array(z.string()),
  validRegions: z.array(z.string()),
});

const rangeProductSchema = z.object({
  type: z.literal('range'),
  currency: z.string(),
  min: decimalSchema,
  max: decimalSchema,
  /** Counted from `min`; zero means any amount. */
  step: decimalSchema,
  deliveryType: deliveryTypeSchema,
  details: z.array(z.string()),
  validRegions: z.array(z.string()),
});

/** Something with a price that can go into an order. */
export const productSchema = z.discriminatedUnion('type', [fixedProductSchema, rangeProductSchema]);
export type Product = z.infer<typeof productSchema>;
export type FixedProduct = z.infer<typeof fixedProductSchema>;
export type RangeProduct = z.infer<typeof rangeProductSchema>;

/** One brand with its sellable products and its texts (HTML of the API, to be sanitised where it is shown). */
export const brandProductsSchema = z.object({
  brand: brandSchema,
  products: z.array(productSchema),
  /** How many products the desk left out because it could not sell them safely. */
  skipped: z.number(),
  redeemMethods: z.array(z.string()),
  descriptionHtml: z.string().nullable(),
  howToRedeemHtml: z.string().nullable(),
  termsHtml: z.string().nullable(),
  fetchedAtMs: z.number(),
});
export type BrandProducts = z.infer<typeof brandProductsSchema>;

/** Which amount of a product is meant: a listed denomination, or a face value inside a range (in the card's currency). */
export const selectionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fixed'), denomination: z.string().max(200) }),
  z.strictObject({ type: z.literal('range'), faceValue: decimalSchema }),
]);
export type Selection = z.infer<typeof selectionSchema>;

/** A brand that is sold often, with its amount or without. What is shown before the catalogue is read is kept beside it. */
export const favouriteSchema = z.strictObject({
  country: countryCodeSchema,
  brandId: z.string().max(200),
  brand: z.string().max(200),
  backgroundColor: z.string().max(20).nullable(),
  /** Null: the amount is chosen at each sale. */
  amount: z
    .strictObject({ selection: selectionSchema, deliveryType: deliveryTypeSchema, label: z.string().max(100) })
    .nullable(),
});
export type Favourite = z.infer<typeof favouriteSchema>;
