import { z } from 'zod';
import { deliveryTypeSchema } from '../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { decimalSchema } from '../../src-shared/domain/money.ts';
import { orderSchema } from '../../src-shared/domain/order.ts';
import { paymentMethodSchema } from '../../src-shared/domain/payment.ts';
import { languageSchema } from '../../src-shared/domain/settings.ts';
import type { NewOrderRecord, OrderRecord } from '../orders/order-record.ts';

const orderBodySchema = z.object({
  email: z.string(),
  newsletterAccepted: z.boolean(),
  coin: z.string(),
  network: z.string(),
  language: languageSchema,
  items: z.array(
    z.object({
      brandName: z.string(),
      country: countryCodeSchema,
      denomination: z.string(),
      label: z.string(),
      productValue: decimalSchema.nullable(),
      deliveryType: deliveryTypeSchema,
      beneficiary: z.string(),
    }),
  ),
});

const paymentFactsSchema = z.object({
  address: z.string(),
  amount: decimalSchema,
  qrText: z.string(),
  qrHoldsAmount: z.boolean(),
  missingAmount: decimalSchema.nullable(),
  payableFromMs: z.number(),
  payableUntilMs: z.number(),
});

/** A record as it goes to disk and comes back. What it does not name, such as a delivered code, cannot get there. */
export const orderRecordSchema = orderSchema.omit({ payment: true }).extend({
  payment: paymentFactsSchema.nullable(),
  body: orderBodySchema,
  method: paymentMethodSchema,
  bodyHash: z.string(),
  serverUpdatedAtMs: z.number().nullable(),
}) satisfies z.ZodType<OrderRecord>;

export const newOrderRecordSchema = orderRecordSchema.omit({ ref: true }) satisfies z.ZodType<NewOrderRecord>;
