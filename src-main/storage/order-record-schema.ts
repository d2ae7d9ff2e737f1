import { z } from 'zod';
import { deliveryTypeSchema } from '../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { decimalSchema } from '../../src-shared/domain/money.ts';
import { orderItemSchema, orderSchema } from '../../src-shared/domain/order.ts';
import { paymentMethodSchema } from '../../src-shared/domain/payment.ts';
import { priceMoveSchema } from '../../src-shared/domain/quote.ts';
import { languageSchema } from '../../src-shared/domain/settings.ts';
import { printMarkSchema } from '../../src-shared/domain/slip.ts';
import type { NewOrderRecord, OrderRecord } from '../orders/order-record.ts';

const orderBodySchema = z.object({
  email: z.string(),
  newsletterAccepted: z.boolean(),
  coin: z.string(),
  network: z.string(),
  // What a newer desk sold in a language that this one does not speak is an order all the same.
  language: languageSchema.catch('en'),
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
  memo: z.string().nullable().default(null),
  tokenAccount: z.boolean().default(false),
  payableFromMs: z.number(),
  payableUntilMs: z.number(),
});

/**
 * A record as it goes to disk and comes back. What it does not name, such as a delivered code, cannot get there. What was
 * added since the first version has a default, so that records of older desks can be read.
 */
export const orderRecordSchema = orderSchema.omit({ payment: true, overpaidAmount: true, language: true }).extend({
  items: z.array(
    orderItemSchema.extend({
      details: orderItemSchema.shape.details.default([]),
      validRegions: orderItemSchema.shape.validRegions.default([]),
    }),
  ),
  payment: paymentFactsSchema.nullable(),
  body: orderBodySchema,
  method: paymentMethodSchema,
  bodyHash: z.string(),
  serverUpdatedAtMs: z.number().nullable(),
  priceMove: priceMoveSchema.nullable().default(null),
  sentAmount: decimalSchema.nullable().default(null),
  paidOtherwise: orderSchema.shape.paidOtherwise.default(null),
  printed: z.array(printMarkSchema.extend({ lines: printMarkSchema.shape.lines.default(null) })).default([]),
  deliveryIds: z.array(z.string().nullable()).default([]),
}) satisfies z.ZodType<OrderRecord>;

export const newOrderRecordSchema = orderRecordSchema.omit({ ref: true }) satisfies z.ZodType<NewOrderRecord>;
