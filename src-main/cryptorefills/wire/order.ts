import { z } from 'zod';
import {
  compareDecimals,
  isPositive,
  parseDecimal,
  subtractDecimals,
  type Decimal,
} from '../../../src-shared/domain/money.ts';
import { orderIdSchema, type OrderId } from '../../../src-shared/domain/order.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import type { ApiDelivery, ApiOrder } from '../api.ts';
import { readDelivery } from './delivery.ts';
import {
  looseDecimal,
  looseFlag,
  looseList,
  looseMoment,
  looseRecord,
  looseText,
  looseToken,
  readWith,
  recordOf,
  requiredText,
  strictDecimal,
  strictText,
  textsOf,
  tokenOf,
  type Reading,
} from './fields.ts';
import { readCode } from './secrets.ts';

const orderSchema = z.object({
  order_state: requiredText,
  payment_state: looseText,
  coin: strictText,
  network: strictText,
  payment_method_protocol: looseText,
  coin_amount: strictDecimal,
  missing_amount: strictDecimal,
  sent_coin_amount: looseDecimal,
  wallet_address: strictText,
  qr_text: looseText,
  memo: looseToken,
  tag: looseToken,
  destination_tag: looseToken,
  missing_amount_qr_text: looseText,
  created_at: looseMoment,
  updated_at: looseMoment,
  payment_requested_at: looseMoment,
  timestamp_of_request: looseMoment,
  payment_transactions: looseList,
  is_payment_processor_external: looseFlag,
  checkout_url: looseText,
  original_payment_info: looseRecord,
  deliveries: looseList,
});

/** What is known of an order answer beside its body. */
export interface OrderContext {
  /** The order that was asked for; null where the answer itself brings the id. */
  readonly asked: OrderId | null;
  /** The server's time by the answer's `Date` header, Unix milliseconds. */
  readonly headerTimeMs: number | null;
}

/** The vendor's id under any of its names (FACTS.md 14.2), or null. */
export function orderIdOf(raw: unknown): OrderId | null {
  return usableId(toldId(raw));
}

function toldId(raw: unknown): string | null {
  const record = recordOf(raw);
  return (
    tokenOf(record['order_id']) ??
    tokenOf(record['id']) ??
    tokenOf(record['orderId']) ??
    tokenOf(record['reference_order_id'])
  );
}

function usableId(token: string | null): OrderId | null {
  const id = orderIdSchema.safeParse(token);
  // The id becomes a part of a path: dots alone would climb it.
  return id.success && !/^\.+$/.test(id.data) ? id.data : null;
}

/**
 * One order as it comes from creation, read and stream alike (FACTS.md 14.2, 15). State, coin, network, address and amounts
 * must be well formed where they are present. An answer about another order than the one asked for is unreadable.
 */
export function readOrder(raw: unknown, { asked, headerTimeMs }: OrderContext): Reading<ApiOrder> {
  const told = toldId(raw);
  const orderId = told === null ? asked : usableId(told);
  if (orderId === null || (asked !== null && orderId !== asked)) return fail('unreadable', 'order_id');
  const parsed = readWith(orderSchema, raw);
  if (!parsed.ok) return fail('unreadable', parsed.detail ?? '');
  const order = parsed.value;
  return ok({
    orderId,
    orderState: order.order_state,
    paymentState: order.payment_state,
    coin: order.coin,
    network: order.network,
    protocol: order.payment_method_protocol,
    coinAmount: order.coin_amount,
    missingAmount: missingOf(order),
    address: order.wallet_address,
    qrText: order.qr_text,
    memo: order.memo ?? order.tag ?? order.destination_tag,
    missingAmountQrText: order.missing_amount_qr_text,
    sentAmount: order.sent_coin_amount,
    originalPayment: originalPaymentOf(order.original_payment_info),
    createdAtMs: order.created_at,
    updatedAtMs: order.updated_at,
    paymentRequestedAtMs: order.payment_requested_at,
    serverNowMs: order.timestamp_of_request ?? headerTimeMs,
    transactionIds: textsOf(order.payment_transactions),
    externalProcessor: order.is_payment_processor_external || order.checkout_url !== null,
    deliveries: readDeliveries(order.deliveries, recordOf(raw)),
  });
}

function originalPaymentOf(info: Readonly<Record<string, unknown>>): ApiOrder['originalPayment'] {
  const coin = tokenOf(info['coin']);
  const protocol = tokenOf(info['protocol']);
  return coin === null && protocol === null ? null : { coin, protocol };
}

/** Zero is said of an order of which nothing is missing. Some say only what came in and go on waiting (FACTS.md 18, 21). */
function missingOf(order: z.output<typeof orderSchema>): Decimal | null {
  const { missing_amount: missing, sent_coin_amount: sent, coin_amount: whole } = order;
  if (missing !== null && isPositive(missing)) return missing;
  if (sent === null || whole === null || !isPositive(sent) || compareDecimals(sent, whole) >= 0) return null;
  return parseDecimal(subtractDecimals(whole, sent));
}

/** A code at the top of the order belongs to its only line (FACTS.md 15.4); of several lines nobody could tell which. */
function readDeliveries(rawDeliveries: readonly unknown[], order: Readonly<Record<string, unknown>>): ApiDelivery[] {
  const deliveries = rawDeliveries.map(readDelivery);
  const topCode = readCode(tokenOf(order['pin_code']));
  if (topCode.length === 0 || deliveries.length > 1) return deliveries;
  const only = deliveries[0] ?? readDelivery({});
  const hasCode = only.secrets.some(({ name }) => name === 'pin_code' || name === 'redeem_link');
  return [hasCode ? only : { ...only, secrets: [...topCode, ...only.secrets] }];
}
