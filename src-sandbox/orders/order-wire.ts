import { Big } from 'big.js';
import { loyaltyPoints } from '../catalogue/face-value.ts';
import type { JsonObject } from '../json.ts';
import { findRail, paymentMethod } from '../payments/coins.ts';
import { NETWORKS } from '../payments/networks.ts';
import { paymentUri } from '../payments/payment-uri.ts';
import type { Shapes } from '../scenarios/behaviour.ts';
import type { SandboxDelivery, SandboxOrder } from './order.ts';
import { summaryWire } from './quote-wire.ts';

/** What the JSON of an order depends on beside the order. */
export interface OrderWireContext {
  readonly shapes: Shapes;
  /** The service's own address, for the picture of the QR. */
  readonly baseUrl: string;
  readonly nowMs: number;
}

/** The order as creation, reading and the stream send it (FACTS.md 14.2 and 15). */
export function orderWire(order: SandboxOrder, context: OrderWireContext): JsonObject {
  const { shapes, baseUrl } = context;
  const rail = findRail(order.coin, order.network);
  // Before its payment data is made an order has no address yet (FACTS.md 14.2).
  const walletAddress = order.orderState === 'Created' || order.walletAddress === '' ? null : order.walletAddress;
  const qrUrl = `${baseUrl}/v3/qrs/${order.orderId}`;
  return {
    order_id: order.orderId,
    created_at: timeWire(order.createdAtMs, shapes),
    updated_at: timeWire(order.updatedAtMs, shapes),
    order_state: order.orderState,
    payment_state: order.paymentState,
    payment_id: `pay-${order.orderId}`,
    payment_via: 'USER_WALLET',
    payment_method: rail ? paymentMethod(rail) : order.coin,
    payment_method_protocol: NETWORKS.get(order.network)?.protocol ?? null,
    network: order.network,
    coin: order.coin,
    coin_amount: order.coinAmount,
    original_price: order.coinAmount,
    sent_coin_amount: order.sentCoinAmount,
    wallet_address: walletAddress,
    ...qrTextWire(order, walletAddress, shapes),
    qr_url: walletAddress === null ? null : qrUrl,
    payment_requested_at: timeWire(order.createdAtMs, shapes),
    payment_value: valueWire(order.eurValue, shapes),
    deliveries: order.deliveries.map(deliveryWire),
    user: { email: order.email },
    is_payment_processor_external: false,
    payment_transactions: order.transactions.length > 0 ? order.transactions : null,
    ...(order.missingAmount === undefined ? {} : missingWire(order, order.missingAmount, qrUrl)),
    ...(order.paidWith === undefined ? {} : { original_payment_info: order.paidWith }),
    ...(shapes.optionalKeys ? optionalKeys(order, context) : {}),
    ...order.overrides,
  };
}

function optionalKeys(order: SandboxOrder, { shapes, nowMs }: OrderWireContext): JsonObject {
  return {
    timestamp_of_request: Math.floor(nowMs / 1000),
    ...(shapes.summary ? { summary: summaryWire(order.coinAmount) } : {}),
    refund_wallet_address: order.refundWalletAddress ?? null,
    sandbox_mode: null,
    nft_codes: null,
  };
}

function timeWire(ms: number, shapes: Shapes): string | number {
  switch (shapes.times) {
    case 'text':
      return String(Math.floor(ms / 1000));
    case 'number':
      return Math.floor(ms / 1000);
    case 'fractional':
      return Math.floor(ms / 1000) + 0.75;
  }
}

function valueWire(eurValue: string, shapes: Shapes): number | string | null {
  switch (shapes.paymentValue) {
    case 'number':
      return Number(eurValue);
    case 'text':
      return eurValue;
    case 'null':
      return null;
  }
}

function qrTextWire(order: SandboxOrder, walletAddress: string | null, shapes: Shapes): JsonObject {
  if (walletAddress === null) return { qr_text: null };
  switch (shapes.qrText) {
    case 'uri':
      return { qr_text: order.qrText };
    case 'address':
      return { qr_text: walletAddress };
    case 'absent':
      return {};
  }
}

function missingWire(order: SandboxOrder, missing: string, qrUrl: string): JsonObject {
  const rail = findRail(order.coin, order.network);
  return {
    missing_amount: missing,
    missing_amount_qr_text: rail ? paymentUri(rail, order.walletAddress, missing) : order.walletAddress,
    missing_amount_qr_url: `${qrUrl}?missing=1`,
  };
}

function deliveryWire(delivery: SandboxDelivery): JsonObject {
  return {
    id: delivery.id,
    delivery_state: delivery.state,
    kind: delivery.kind,
    deliverable: {
      denomination: delivery.denomination,
      localized_denomination: delivery.label,
      family: delivery.family,
      brand_name: delivery.brandName,
      beneficiary_account: delivery.beneficiary,
      country_code: delivery.countryCode,
      delivery_type: delivery.deliveryType,
      points: loyaltyPoints(new Big(delivery.eurValue)),
      coin_amount: delivery.coinAmount,
      original_coin_amount: delivery.originalCoinAmount,
      original_price: delivery.eurValue,
      product_value: delivery.productValue === undefined ? null : Number(delivery.productValue),
      currency_code: delivery.currency,
      ...delivery.redemption,
      ...(delivery.failureReason === undefined ? {} : { failure_reason: delivery.failureReason }),
    },
  };
}
