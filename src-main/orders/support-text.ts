import type { Order } from '../../src-shared/domain/order.ts';

/**
 * What the vendor's support needs to find an order and see what became of it. In English, as that is what it reads; without
 * codes, e-mail addresses and phone numbers: the order's id tells the vendor the customer.
 */
export function supportText(order: Order): string {
  const { orderId, ref, stage, orderState, paymentState, coin, network, total, payment } = order;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Order', orderId ?? 'not known: the answer to the creation was lost'],
    ['Reference of the shop', ref],
    ['State', [stage, orderState, paymentState].filter((word) => word !== null).join(' / ')],
    ['Goods', order.items.map(({ brand, country, label }) => `${brand} ${label} (${country})`).join('; ')],
    ['To be paid', `${payment?.amount ?? total} ${coin} on ${network}`],
    ['Paid to', payment?.address ?? null],
    ['Sent so far', order.sentAmount === null ? null : `${order.sentAmount} ${coin}`],
    ['Missing', payment?.missingAmount ? `${payment.missingAmount} ${coin}` : null],
    ['Sent too much', order.overpaidAmount === null ? null : `${order.overpaidAmount} ${coin}`],
    ['Paid otherwise', paidOtherwise(order)],
    ['Transactions', joined(order.transactionIds)],
    ['Receipts of the operator', joined(order.items.map((item) => item.operatorReference))],
    ['Reasons of failure', joined(order.items.map((item) => item.failureReason))],
    ['Differs from what was asked', joined(order.paymentMismatch)],
  ];
  const told = facts.filter(([, fact]) => fact !== null).map(([name, fact]) => `${name}: ${fact}`);
  const steps = order.timeline.map(
    ({ atMs, stage: reached, orderState: word, source }) =>
      `  ${new Date(atMs).toISOString()}  ${reached}${word === null ? '' : ` (${word})`}, by ${source}`,
  );
  return [...told, 'Times (UTC, by the clock of the shop):', ...steps].join('\n');
}

function paidOtherwise({ paidOtherwise: paid }: Order): string | null {
  return paid === null ? null : [paid.coin, paid.network && `on ${paid.network}`].filter(Boolean).join(' ');
}

function joined(texts: readonly (string | null)[]): string | null {
  const told = texts.filter((text) => text !== null);
  return told.length === 0 ? null : told.join(', ');
}
