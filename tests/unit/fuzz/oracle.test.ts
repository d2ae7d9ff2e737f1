import { beforeAll, describe, expect, it } from 'vitest';
import { gatherCorpus, type Corpus } from '../../fuzz/corpus/corpus.ts';
import type { SaleCase } from '../../fuzz/corpus/sale-case.ts';
import type { Asked, ShownPayment } from '../../fuzz/oracle/asked.ts';
import { methodFaults, productFaults } from '../../fuzz/oracle/catalogue-oracle.ts';
import { eventsOf } from '../../fuzz/oracle/event-stream.ts';
import { exactOf, sameExact } from '../../fuzz/oracle/exact.ts';
import { paymentFaults } from '../../fuzz/oracle/payment-oracle.ts';
import { quoteFaults } from '../../fuzz/oracle/quote-oracle.ts';
import { readRawText } from '../../fuzz/oracle/raw-json.ts';
import { decimal } from '../../support/order-fixtures.ts';

type Json = Readonly<Record<string, unknown>>;

let sale: SaleCase;
let order: Json;
let asked: Asked;
let corpus: Corpus;
beforeAll(async () => {
  corpus = await gatherCorpus();
  const [first] = corpus.sales;
  if (first?.created[0] === undefined) throw new Error('no sale');
  sale = first;
  order = first.created[0];
  asked = { body: sale.body, total: sale.total, orderId: null, decimals: 6, addresses: corpus.addresses };
});

/** What the oracle says when the desk shows what an answer with these changes tells, believing every word. */
function faultsOf(change: Json): string[] {
  const told = { ...order, ...change };
  const shown: ShownPayment = {
    address: String(told['wallet_address']),
    amount: String(told['coin_amount']),
    missingAmount: null,
    qrText: `solana:${String(told['wallet_address'])}?amount=${String(told['coin_amount'])}`,
  };
  return paymentFaults(readRawText(JSON.stringify(told)), asked, shown);
}

const stranger = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';

describe('the measure of the fuzz suite', () => {
  it('has nothing against the answer as it was', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['coin', { coin: 'USDT' }],
    ['coin', { coin: 'USDC.e' }],
    ['network', { network: 'Base' }],
    ['network', { payment_method_protocol: 'BASE_LIKE' }],
    ['network', { network: null, payment_method_protocol: null }],
    ['amount', { coin_amount: '999.99' }],
    ['amount', { coin_amount: '1' }],
    ['qr_text', { wallet_address: stranger }],
    ['qr_text', { qr_text: `solana:${stranger}` }],
    ['deliveries', { deliveries: [] }],
    ['processor', { is_payment_processor_external: true }],
  ])('notices another %s: %j', (part, change) => {
    expect(faultsOf(change).some((fault) => fault.startsWith(part))).toBe(true);
  });

  it.each(['brand_name', 'country_code', 'denomination', 'beneficiary_account'])(
    'notices another %s in a line',
    (key) => {
      const deliveries = JSON.parse(
        JSON.stringify(order['deliveries'], (name, value: unknown) => (name === key ? 'XX' : value)),
      ) as unknown;
      expect(faultsOf({ deliveries })).not.toEqual([]);
    },
  );

  it('notices what is shown otherwise than it was told', () => {
    const raw = readRawText(JSON.stringify(order));
    const [address, amount] = [String(order['wallet_address']), String(order['coin_amount'])];
    const shown = { address, amount, missingAmount: null, qrText: address };
    expect(paymentFaults(raw, asked, shown)).toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, amount: `${amount}1` })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, address: stranger, qrText: stranger })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, qrText: `solana:${address}?amount=1` })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, missingAmount: '1' })).not.toEqual([]);
  });

  it('notices a price that should not have been quoted', () => {
    const [validation] = sale.validations;
    const { coin, network } = sale.body;
    const items = sale.body.items.map(({ brandName, label }) => ({ brand: brandName, label, coinAmount: null }));
    const quote = { quoteId: 'q' as never, coin, network, total: decimal(sale.total), items, validForMs: 1 };
    const judge = (change: Json, status = 200): string[] =>
      quoteFaults(readRawText(JSON.stringify({ ...validation, ...change })), status, asked, quote);
    expect(judge({})).toEqual([]);
    expect(judge({}, 400)).not.toEqual([]);
    expect(judge({ problems: [{ problem: 'OUT_OF_STOCK' }] })).not.toEqual([]);
    expect(judge({ coin: 'BTC' })).not.toEqual([]);
    expect(judge({ deliveries: [] })).not.toEqual([]);
    expect(judge({ summary: { coin_amount_to_pay_in_crypto: '1' } })).not.toEqual([]);
    expect(judge({ coin_amount: null })).not.toEqual([]);
  });

  it('notices methods and products that nobody offered', () => {
    const [matrix] = corpus.paymentVias;
    const method = { ...sale.method, coin: 'USDC', network: 'Solana' };
    expect(methodFaults(readRawText(JSON.stringify(matrix)), [method])).toEqual([]);
    for (const odd of [{ network: 'Nowhere' }, { suspended: true }, { contract: stranger.toLowerCase() }]) {
      expect(methodFaults(readRawText(JSON.stringify(matrix)), [{ ...method, ...odd }])).not.toEqual([]);
    }
    const products = [...sale.listed.values()].flatMap((listed) => listed.products);
    expect(productFaults([], [{ products } as never])).toHaveLength(products.length);
  });

  it('compares numbers by what they are worth, to the last digit', () => {
    expect(sameExact('26.41', readRawText('2641e-2'))).toBe(true);
    expect(sameExact('26.41', readRawText('26.410000000000000000001'))).toBe(false);
    expect(exactOf('26,41')).toBeNull();
    expect(exactOf({})).toBeNull();
  });

  it('reads a stream in any of its spellings', () => {
    const bytes = new TextEncoder().encode(
      '\uFEFF: hi\r\ndata: a\r\ndata:b\r\n\r\nevent: stop\rdata\r\rid: 1\n\ndata: lost',
    );
    expect(eventsOf(bytes)).toEqual([
      { name: 'message', data: 'a\nb' },
      { name: 'stop', data: '' },
    ]);
  });
});
