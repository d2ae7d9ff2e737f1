import { describe, expect, it } from 'vitest';
import { copyableText } from '../../../src-main/orders/copyable.ts';
import { createOrderBook } from '../../../src-main/orders/order-book.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { OrderStore } from '../../../src-main/storage/stores.ts';
import type { Copyable } from '../../../src-shared/domain/order.ts';
import { decimal, record } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';

const { view } = createOrderBook({
  store: {} as OrderStore,
  emit: () => undefined,
  log: silentLog,
  serverNowMs: () => 2_000_000,
  marginMs: () => 0,
  onStorageFailed: () => undefined,
});

const [item] = record().items;
const kept = (change: Partial<OrderRecord> = {}): OrderRecord =>
  record({
    stage: 'underpaid',
    orderState: 'PartialPaymentStarted',
    sentAmount: decimal('20'),
    transactionIds: ['5h3k...first', '5h3k...second'],
    paidOtherwise: { coin: 'USDT', network: 'Base' },
    items: item === undefined ? [] : [{ ...item, operatorReference: 'OP-77', secrets: ['pin_code'] }],
    payment: {
      address: 'addr-1',
      amount: decimal('26.41'),
      qrText: 'solana:addr-1',
      qrHoldsAmount: true,
      missingAmount: decimal('6.41'),
      memo: '4711',
      tokenAccount: false,
      payableFromMs: 2_000_000,
      payableUntilMs: 3_000_000,
    },
    ...change,
  });

const copied = (what: Copyable, change: Partial<OrderRecord> = {}): string | null =>
  copyableText(kept(change), view(kept(change)), what);

describe('what is copied of an order', () => {
  it('is what is still missing of an underpaid one, never the whole again', () => {
    expect(copied('amount')).toBe('6.41');
  });

  it('is nothing payable while the payment data is withheld', () => {
    for (const what of ['address', 'amount', 'payment-uri', 'memo'] as const) {
      expect(copied(what, { paymentMismatch: ['address'] })).toBeNull();
    }
  });

  it('is each transaction and receipt in a line of its own', () => {
    expect(copied('transaction-ids')).toBe('5h3k...first\n5h3k...second');
    expect(copied('operator-references')).toBe('OP-77');
    expect(copied('transaction-ids', { transactionIds: [] })).toBeNull();
  });
});

describe('the text for support', () => {
  const text = copied('support-text') ?? '';

  it('names the order, its states, what was paid and how, and every step with its time', () => {
    for (const fact of [
      'Order: order-1',
      'Reference of the shop: P-1',
      'underpaid / PartialPaymentStarted',
      'Steam $25 (US)',
      '26.41 USDC on Solana',
      'Missing: 6.41 USDC',
      'Sent so far: 20 USDC',
      'USDT on Base',
      '5h3k...first, 5h3k...second',
      'OP-77',
      '1970-01-01T00:16:40.000Z  sending, by desk',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('holds neither the customer’s address nor a code', () => {
    expect(text).not.toContain('@');
    expect(text).not.toContain('pin_code');
  });

  it('says so where not even the number of the order is known', () => {
    expect(copied('support-text', { orderId: null })).toContain('Order: not known');
  });

  it('names the address that was shown, also while it is withheld', () => {
    expect(copied('support-text', { paymentMismatch: ['amount'] })).toContain('Paid to: addr-1');
  });

  it('leaves out what the vendor says in free words, which may quote the customer', () => {
    const failed = (failureReason: string): string =>
      copied('support-text', { items: kept().items.map((line) => ({ ...line, failureReason })) }) ?? '';
    expect(failed('recipient_barred')).toContain('Reasons of failure: recipient_barred');
    expect(failed('No account for +1 415 555 0132')).not.toContain('0132');
  });
});
