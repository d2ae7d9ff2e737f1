import type { ApiDelivery, ApiOrder, OrderBody } from '../../src-main/cryptorefills/api.ts';
import type { NewOrderRecord, OrderRecord } from '../../src-main/orders/order-record.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { decimalSchema, type Decimal } from '../../src-shared/domain/money.ts';
import { orderIdSchema, orderRefSchema } from '../../src-shared/domain/order.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';

export const decimal = (text: string): Decimal => decimalSchema.parse(text);

/** The Solana address of a well-known program: 32 bytes of base58. */
const solanaAddress = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';

export const usdcOnSolana: PaymentMethod = {
  coin: 'USDC',
  network: 'Solana',
  networkLabel: 'Solana',
  suspended: false,
  minAmount: decimal('0.5621'),
  transferCost: null,
  chainId: null,
  contract: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
  decimals: 6,
  recommended: true,
};

export const steamBody: OrderBody = {
  email: 'customer@example.com',
  newsletterAccepted: false,
  coin: 'USDC',
  network: 'Solana',
  language: 'en',
  items: [
    {
      brandName: 'Steam',
      country: countryCodeSchema.parse('US'),
      denomination: '25 USD',
      label: '$25',
      productValue: null,
      deliveryType: 'by_email',
      beneficiary: 'customer@example.com',
    },
  ],
};

/** A record as it stands right after it was written down. */
export function newRecord(nowMs = 1_000_000): NewOrderRecord {
  return {
    mode: 'practice',
    orderId: null,
    stage: 'sending',
    final: false,
    orderState: null,
    paymentState: null,
    email: steamBody.email,
    items: steamBody.items.map((item) => ({
      brand: item.brandName,
      country: item.country,
      kind: 'giftcard',
      label: item.label,
      denomination: item.denomination,
      productValue: item.productValue,
      deliveryType: item.deliveryType,
      beneficiary: item.beneficiary,
      coinAmount: decimal('26.41'),
      backgroundColor: '#1b2838',
      details: [],
      validRegions: [],
      stage: 'waiting',
      deliveryState: null,
      secrets: [],
      operatorReference: null,
      failureReason: null,
    })),
    coin: 'USDC',
    network: 'Solana',
    total: decimal('26.41'),
    payment: null,
    paymentMismatch: [],
    priceMove: null,
    problems: [],
    sentAmount: null,
    paidOtherwise: null,
    transactionIds: [],
    timeline: [{ stage: 'sending', orderState: null, atMs: nowMs, source: 'desk' }],
    printed: [],
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    body: steamBody,
    bodyHash: 'a'.repeat(64),
    method: usdcOnSolana,
    serverUpdatedAtMs: null,
    deliveryIds: [],
  };
}

export function record(change: Partial<OrderRecord> = {}): OrderRecord {
  return { ...newRecord(), ref: orderRefSchema.parse('P-1'), orderId: orderIdSchema.parse('order-1'), ...change };
}

export function apiDelivery(change: Partial<ApiDelivery> = {}): ApiDelivery {
  return {
    brandName: 'Steam',
    country: 'US',
    denomination: '25 USD',
    label: '$25',
    productValue: null,
    beneficiary: 'customer@example.com',
    kind: 'giftcard',
    coinAmount: decimal('26.41'),
    deliveryId: null,
    deliveryState: 'WaitingForPayment',
    operatorReference: null,
    failureReason: null,
    secrets: [],
    instructionsHtml: null,
    ...change,
  };
}

export function apiOrder(change: Partial<ApiOrder> = {}): ApiOrder {
  return {
    orderId: orderIdSchema.parse('order-1'),
    orderState: 'WaitingForPayment',
    paymentState: 'WalletCreated',
    coin: 'USDC',
    network: 'Solana',
    protocol: 'SOLANA_LIKE',
    coinAmount: decimal('26.41'),
    missingAmount: null,
    address: solanaAddress,
    qrText: solanaAddress,
    memo: null,
    missingAmountQrText: null,
    sentAmount: null,
    originalPayment: null,
    createdAtMs: 2_000_000,
    updatedAtMs: 2_000_000,
    paymentRequestedAtMs: 2_000_000,
    serverNowMs: 2_000_000,
    transactionIds: [],
    externalProcessor: false,
    deliveries: [apiDelivery()],
    ...change,
  };
}
