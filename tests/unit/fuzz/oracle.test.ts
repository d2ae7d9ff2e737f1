import { beforeAll, describe, expect, it } from 'vitest';
import { priceMove } from '../../../src-main/payments/price-move.ts';
import { askedOf } from '../../fuzz/corpus/asked-of.ts';
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
  asked = askedOf(sale, corpus.addresses, false);
});

/** What the oracle says when the desk shows what an answer with these changes tells, believing every word. */
function faultsOf(change: Json): string[] {
  const told = { ...order, ...change };
  const [address, amount] = [String(told['wallet_address']), String(told['coin_amount'])];
  const qrText = `solana:${address}?amount=${amount}&spl-token=${usdcMint}`;
  const shown: ShownPayment = { ...plain, address, amount, qrText, qrHoldsAmount: true };
  return paymentFaults(readRawText(JSON.stringify(told)), asked, shown);
}

const usdcMint = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';
const plain = { missingAmount: null, memo: null, tokenAccount: false, move: null, qrHoldsAmount: false };

/** A total times a factor, by whole numbers. */
function scaled(total: string, factor: string): string {
  const units = BigInt(total.replace('.', '').padEnd(20, '0')) * BigInt(factor.replace('.', '').padEnd(4, '0'));
  const scale = (total.split('.')[1] ?? '').length + (20 - total.replace('.', '').length) + 3;
  const digits = units.toString().padStart(scale + 1, '0');
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
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
    const shown: ShownPayment = { ...plain, address, amount, qrText: address };
    expect(paymentFaults(raw, asked, shown)).toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, amount: `${amount}1` })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, address: stranger, qrText: stranger })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, qrText: `solana:${address}?amount=1` })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, missingAmount: '1' })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, memo: '7' })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, tokenAccount: true })).not.toEqual([]);
    const other = `solana:${address}?amount=${amount}&spl-token=${stranger}`;
    expect(paymentFaults(raw, asked, { ...shown, qrText: other, qrHoldsAmount: true })).not.toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, qrText: `solana:${address}` })).not.toEqual([]);
  });

  it('notices a price that moved without a word, with a wrong one, or by too much', () => {
    const judge = (amount: string, move: ShownPayment['move']): string[] => {
      const address = String(order['wallet_address']);
      const raw = readRawText(JSON.stringify({ ...order, coin_amount: amount, qr_text: null }));
      return paymentFaults(raw, asked, { ...plain, address, amount, qrText: address, move });
    };
    const moveTo = (to: string): ShownPayment['move'] =>
      priceMove(decimal(asked.total), decimal(to), 'USDC', decimal('1'));
    const [little, much] = ['1.005', '1.05'].map((factor) => scaled(asked.total, factor));
    if (little === undefined || much === undefined) throw new Error('no prices');
    expect(judge(little, moveTo(little))).toEqual([]);
    expect(judge(little, null)).not.toEqual([]);
    expect(judge(little, moveTo(much))).not.toEqual([]);
    expect(judge(much, moveTo(much))).not.toEqual([]);
    expect(judge(asked.total, moveTo(little))).not.toEqual([]);
  });

  it('notices a memo that is not shown, or that the QR leaves out', () => {
    const address = String(order['wallet_address']);
    const raw = readRawText(JSON.stringify({ ...order, memo: '48151623' }));
    const shown: ShownPayment = { ...plain, address, amount: asked.total, qrText: address, memo: '48151623' };
    expect(paymentFaults(raw, asked, shown)).toEqual([]);
    expect(paymentFaults(raw, asked, { ...shown, memo: null })).not.toEqual([]);
    const uri = `solana:${address}?amount=${asked.total}&spl-token=${usdcMint}`;
    expect(paymentFaults(raw, asked, { ...shown, qrText: uri, qrHoldsAmount: true })).not.toEqual([]);
  });

  it('notices a price that should not have been quoted', () => {
    const [validation] = sale.validations;
    const { coin, network } = sale.body;
    const items = sale.body.items.map(({ brandName, label }) => ({ brand: brandName, label, coinAmount: null }));
    const quote = {
      quoteId: 'q' as never,
      coin,
      network,
      total: decimal(sale.total),
      items,
      move: null,
      validForMs: 1,
    };
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
