import type { Copyable, Order } from '../../src-shared/domain/order.ts';
import type { OrderRecord } from './order-record.ts';
import { supportText } from './support-text.ts';

/** What is copied of an order: what a screen may see of it, as `order`. Null where it has none of it. Holds no secret. */
export function copyableText(record: OrderRecord, order: Order, what: Copyable): string | null {
  const { payment } = order;
  switch (what) {
    case 'address':
      return payment?.address ?? null;
    case 'amount':
      return payment?.missingAmount ?? payment?.amount ?? null;
    case 'payment-uri':
      return payment?.qrText ?? null;
    case 'memo':
      return payment?.memo ?? null;
    case 'order-id':
      return order.orderId;
    case 'transaction-ids':
      return lines(order.transactionIds);
    case 'operator-references':
      return lines(order.items.map((item) => item.operatorReference).filter((reference) => reference !== null));
    case 'support-text':
      return supportText(record, order);
  }
}

function lines(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}
