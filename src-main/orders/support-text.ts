import type { Order } from '../../src-shared/domain/order.ts';
import type { OrderRecord } from './order-record.ts';

/**
 * What the vendor's support needs to find an order and see what became of it. In English, as that is what it reads; without
 * codes, e-mail addresses and phone numbers: the order's id tells the vendor the customer.
 */
export function supportText(record: OrderRecord, { overpaidAmount }: Pick<Order, 'overpaidAmount'>): string {
  const { orderId, ref, stage, orderState, paymentState, coin, network, total, payment } = record;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Order', orderId ?? 'not known: the answer to the creation was lost'],
    ['Reference of the shop', ref],
    ['State', [stage, orderState, paymentState].filter((word) => word !== null).join(' / ')],
    ['Goods', record.items.map(({ brand, country, label }) => `${brand} ${label} (${country})`).join('; ')],
    ['To be paid', `${payment?.amount ?? total} ${coin} on ${network}`],
    ['Paid to', payment?.address ?? null],
    ['Sent so far', record.sentAmount === null ? null : `${record.sentAmount} ${coin}`],
    ['Missing', payment?.missingAmount ? `${payment.missingAmount} ${coin}` : null],
    ['Sent too much', overpaidAmount === null ? null : `${overpaidAmount} ${coin}`],
    ['Paid otherwise', paidOtherwise(record)],
    ['Transactions', joined(record.transactionIds)],
    ['Receipts of the operator', joined(record.items.map((item) => item.operatorReference))],
    ['Reasons of failure', joined(record.items.map((item) => plainReason(item.failureReason)))],
    ['Differs from what was asked', joined(record.paymentMismatch)],
  ];
  const told = facts.filter(([, fact]) => fact !== null).map(([name, fact]) => `${name}: ${fact}`);
  const steps = record.timeline.map(
    ({ atMs, stage: reached, orderState: word, source }) =>
      `  ${new Date(atMs).toISOString()}  ${reached}${word === null ? '' : ` (${word})`}, by ${source}`,
  );
  return [...told, 'Times (UTC, by the clock of the shop):', ...steps].join('\n');
}

function paidOtherwise({ paidOtherwise: paid }: OrderRecord): string | null {
  return paid === null ? null : [paid.coin, paid.network && `on ${paid.network}`].filter(Boolean).join(' ');
}

/** A word of the wholesaler's. Free text may quote a customer (FACTS.md 12.1). */
function plainReason(reason: string | null): string | null {
  return reason === null || /^[a-z][a-z_ ]{0,60}$/i.test(reason) ? reason : 'told in words, on the screen of the shop';
}

function joined(texts: readonly (string | null)[]): string | null {
  const told = texts.filter((text) => text !== null);
  return told.length === 0 ? null : told.join(', ');
}
