import { beforeAll, describe, expect, it } from 'vitest';
import { readDelivery } from '../../../src-main/cryptorefills/wire/delivery.ts';
import { readOrder } from '../../../src-main/cryptorefills/wire/order.ts';
import { mergeNews } from '../../../src-main/orders/merge-news.ts';
import { decimalSchema, parseDecimal } from '../../../src-shared/domain/money.ts';
import { orderIdSchema } from '../../../src-shared/domain/order.ts';
import { gatherCorpus, type Corpus } from '../../fuzz/corpus/corpus.ts';
import type { SaleCase } from '../../fuzz/corpus/sale-case.ts';
import { goodAnswer } from '../../fuzz/mutations/answer.ts';
import { openFuzzDesk } from '../../fuzz/targets/fuzz-desk.ts';
import { apiDelivery, apiOrder, record } from '../../support/order-fixtures.ts';
import { valueOf } from '../../support/value-of.ts';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await gatherCorpus();
});

/** The sale with three lines of two brands. */
function mixedSale(): SaleCase {
  const sale = corpus.sales.find(({ body }) => body.items.length === 3);
  if (sale === undefined) throw new Error('no sale of three lines');
  return sale;
}

describe('found by fuzzing, and mended', () => {
  it.each([true, ['customer@example.com'], { email: 'customer@example.com' }])(
    'a recipient that came back as %j passed for one that was not echoed at all',
    async (told) => {
      expect(readDelivery({ deliverable: { beneficiary_account: told } }).beneficiary).toBe('');
      const sale = mixedSale();
      const text = JSON.stringify(sale.validations[0], (key, value: unknown) =>
        key === 'beneficiary_account' ? told : value,
      );
      const { checkout } = openFuzzDesk(sale, () => goodAnswer(text));
      expect(await checkout.quote(sale.request)).toMatchObject({ ok: false, code: 'not-for-sale' });
    },
  );

  it('a recipient that is left out, null or empty is still not echoed', () => {
    for (const told of [undefined, null, '', ' ']) {
      expect(readDelivery({ beneficiary_account: told }).beneficiary).toBeNull();
    }
  });

  it('each line of a quote showed the price of another when the answer had them in another order', async () => {
    const sale = mixedSale();
    const [validation] = sale.validations;
    const deliveries = validation?.['deliveries'] as { deliverable: { brand_name: string; coin_amount: string } }[];
    const turned = JSON.stringify({ ...validation, deliveries: deliveries.toReversed() });
    const { checkout } = openFuzzDesk(sale, () => goodAnswer(turned));
    const quote = valueOf(await checkout.quote(sale.request));
    const asIs = openFuzzDesk(sale, () => goodAnswer(JSON.stringify(validation))).checkout;
    expect(quote.items).toEqual(valueOf(await asIs.quote(sale.request)).items);
    expect(new Set(quote.items.map(({ coinAmount }) => coinAmount)).size).toBe(3);
  });

  it('an amount with a large exponent was longer than the bridge and the disk take', () => {
    for (const told of ['1e80', 1e80, '1e-70', '12345e59']) expect(parseDecimal(told)).toBeNull();
    for (const told of ['1e20', '1e-30', '2.641e1']) {
      expect(decimalSchema.safeParse(parseDecimal(told)).success).toBe(true);
    }
  });

  it('what is missing of an order came out longer than the bridge takes, after a payment of next to nothing', () => {
    const answer = { order_id: 'order-1', order_state: 'PartialPaymentStarted', coin_amount: '53.523225' };
    const read = (sent: unknown): unknown =>
      valueOf(readOrder({ ...answer, sent_coin_amount: sent }, { asked: null, headerTimeMs: null })).missingAmount;
    expect(read('1e-58')).toBeNull();
    expect(read('53.5')).toBe('0.023225');
  });

  it('an answer about an order with an endless id passed for the order asked about', () => {
    const asked = orderIdSchema.parse('order-1');
    const answer = { order_state: 'Done', order_id: 'x'.repeat(5_000) };
    expect(readOrder(answer, { asked, headerTimeMs: null }).ok).toBe(false);
    expect(readOrder({ order_state: 'Done' }, { asked, headerTimeMs: null }).ok).toBe(true);
  });

  it('a refusal that named an order by an endless id passed for proof that there was none', async () => {
    const sale = mixedSale();
    const refusal = goodAnswer(JSON.stringify({ detail: 'OUT_OF_STOCK', order_id: 'x'.repeat(300) }), 422);
    const { api } = openFuzzDesk(sale, () => refusal);
    expect(await api.createOrder(sale.body)).toMatchObject({ outcome: 'unclear', orderId: null });
  });

  it('one answer from the far future made the desk deaf to all that followed', () => {
    const common = {
      source: 'stream',
      check: { verdict: 'absent' },
      nowMs: 2_000_000,
      serverNowMs: 2_000_000,
    } as const;
    const odd = mergeNews(record(), { ...common, order: apiOrder({ updatedAtMs: Date.UTC(9999, 0) }) });
    const deliveries = [apiDelivery({ deliveryState: 'Done' })];
    const later = mergeNews(odd, {
      ...common,
      order: apiOrder({ orderState: 'Done', updatedAtMs: 2_000_500, deliveries }),
    });
    expect(later.stage).toBe('delivered');
  });
});
