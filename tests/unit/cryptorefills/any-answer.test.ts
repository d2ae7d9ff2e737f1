import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCreateOutcome } from '../../../src-main/cryptorefills/create-order.ts';
import { readBrands } from '../../../src-main/cryptorefills/wire/brands.ts';
import { readErrorAnswer } from '../../../src-main/cryptorefills/wire/error-answer.ts';
import { readHomepage } from '../../../src-main/cryptorefills/wire/homepage.ts';
import { readOrder } from '../../../src-main/cryptorefills/wire/order.ts';
import { readPaymentMethods } from '../../../src-main/cryptorefills/wire/payment-vias.ts';
import { readPrice } from '../../../src-main/cryptorefills/wire/price.ts';
import { readFamilies } from '../../../src-main/cryptorefills/wire/products.ts';
import { readValidation } from '../../../src-main/cryptorefills/wire/validation.ts';
import { brandSchema, productSchema } from '../../../src-shared/domain/catalogue.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import { paymentMethodSchema } from '../../../src-shared/domain/payment.ts';
import { problemSchema } from '../../../src-shared/domain/problem.ts';
import { steamBody } from '../../support/order-fixtures.ts';

const US = countryCodeSchema.parse('US');

/** Keys that the API uses, so that odd values come to stand where good ones are expected. */
const keys =
  'name currencies networks is_suspended threshold smart_contract all_brands categories brands brand brand_id family products range min max step_size face_value amount denomination delivery_type is_dynamic coin coin_amount problems problem moreDetails delivery deliveries deliverable brand_name order_id order_state wallet_address created_at pin_code summary benefits additional_details validity payment_transactions detail code'.split(
    ' ',
  );
const words = fc.constantFrom('USER_WALLET', 'by_email', 'range', '25 USD', '26.41', 'OUT_OF_STOCK', 'USDC', '-1', '');
const leaf = fc.oneof(words, fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const { json } = fc.letrec((tie) => ({
  json: fc.oneof({ maxDepth: 6, withCrossShrink: true }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('json'), { maxLength: 4 }),
  record: fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('json'), { maxKeys: 8 }),
}));

describe('whatever the API answers', () => {
  it('is read or refused, never thrown, and what is read keeps to the domain', () => {
    fc.assert(
      fc.property(json, (raw) => {
        const methods = readPaymentMethods(raw);
        if (methods.ok) paymentMethodSchema.array().parse(methods.value.methods);
        const brands = readBrands(raw, US);
        if (brands.ok) brandSchema.array().parse(brands.value.brands);
        const families = readFamilies(raw, 'ja');
        if (families.ok) families.value.families.forEach(({ products }) => productSchema.array().parse(products));
        problemSchema.array().parse(readErrorAnswer(raw, steamBody.items).problems);
        const validation = readValidation(raw, steamBody);
        if (validation.verdict === 'valid') expect(Number(validation.validation.total)).toBeGreaterThan(0);
        readHomepage(raw, US);
        readPrice(raw);
        readOrder(raw, { asked: null, headerTimeMs: null });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is no proof that no order was made, unless it is a refusal with a code', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(200, 201, 400, 422, 500), (raw, status) => {
        const exchange = {
          outcome: 'answered' as const,
          status,
          html: false,
          dateMs: null,
          sentAtMs: 0,
          receivedAtMs: 1,
        };
        const outcome = readCreateOutcome({ ...exchange, json: raw }, steamBody);
        if (outcome.outcome !== 'refused') return;
        expect([400, 422]).toContain(status);
        expect(outcome.detail.apiCode).toMatch(/^[A-Za-z][\w-]+$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
