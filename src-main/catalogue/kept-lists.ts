// What the cache on disk holds of each kind. A kept list is checked like an answer: the disk is a foreign source, too.
import { z } from 'zod';
import { countryCatalogueSchema, productSchema } from '../../src-shared/domain/catalogue.ts';
import { paymentMethodSchema } from '../../src-shared/domain/payment.ts';
import type { ApiFamily } from '../cryptorefills/api.ts';

/** The brands of a country. */
export const keptCountrySchema = countryCatalogueSchema
  .omit({ fetchedAtMs: true })
  .extend({ logoAddresses: z.record(z.string(), z.string()).default({}) });
export type KeptCountry = z.infer<typeof keptCountrySchema>;

/** The entries of one family of products, as they were seen. */
export const keptFamiliesSchema: z.ZodType<ApiFamily[]> = z.array(
  z.object({
    brandId: z.string().nullable(),
    brand: z.string(),
    family: z.string(),
    outOfStock: z.boolean(),
    products: z.array(productSchema),
    skipped: z.number(),
    redeemMethods: z.array(z.string()),
    descriptionHtml: z.string().nullable(),
    howToRedeemHtml: z.string().nullable(),
    termsHtml: z.string().nullable(),
  }),
);

/** The payment matrix. */
export const keptMethodsSchema = z.array(paymentMethodSchema);
