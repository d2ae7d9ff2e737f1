import { seededUuid } from '../random.ts';
import { depositAddress, solanaTokenAccount } from '../payments/addresses.ts';
import { lightningInvoice } from '../payments/bolt11.ts';
import type { Rail } from '../payments/coins.ts';
import { paymentUri } from '../payments/payment-uri.ts';
import type { Basket } from './basket.ts';
import type { PricedLine } from './check.ts';
import type { SandboxDelivery, SandboxOrder } from './order.ts';

/** Real Lightning invoices of the service live this long, whatever the payment window (FACTS.md 16). */
const INVOICE_EXPIRY_SECONDS = 3600;

/** All that an order is made of; the check has passed. */
export interface OrderDraft {
  readonly seed: number;
  readonly number: number;
  readonly nowMs: number;
  readonly windowMs: number;
  /** Tokens on Solana go to a token account, not to a wallet. */
  readonly toTokenAccount: boolean;
  readonly basket: Basket;
  readonly email: string;
  readonly clientAddress: string;
  readonly lines: readonly PricedLine[];
  readonly rail: Rail;
  readonly coinAmount: string;
  readonly eurValue: string;
}

/** A new order with its own deposit address, waiting for payment. */
export function makeOrder(draft: OrderDraft): SandboxOrder {
  const { seed, number, nowMs, rail, coinAmount, basket } = draft;
  const walletAddress = payTo(draft);
  return {
    orderId: seededUuid(seed, `order:${String(number)}`),
    number,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
    expiresAtMs: nowMs + draft.windowMs,
    orderState: 'WaitingForPayment',
    paymentState: 'WalletCreated',
    coin: rail.coin.name,
    network: rail.network.name,
    coinAmount,
    eurValue: draft.eurValue,
    walletAddress,
    qrText: paymentUri(rail, walletAddress, coinAmount),
    sentCoinAmount: '0',
    transactions: [],
    email: draft.email,
    clientAddress: draft.clientAddress,
    ...(basket.refundWalletAddress === undefined ? {} : { refundWalletAddress: basket.refundWalletAddress }),
    lang: basket.lang,
    deliveries: draft.lines.map((line, index) => makeDelivery(draft, line, index)),
    pendingSteps: [],
    overrides: {},
  };
}

/** The address or the invoice of the draft's order. */
export function payTo({ seed, number, nowMs, rail, coinAmount, toTokenAccount }: OrderDraft): string {
  const label = `order:${String(number)}`;
  if (toTokenAccount && rail.addressFormat === 'solana' && rail.contract) return solanaTokenAccount(seed, label);
  if (rail.addressFormat !== 'lightning')
    return depositAddress(seed, `${label}:${rail.network.name}`, rail.addressFormat);
  return lightningInvoice(seed, label, {
    amountBtc: coinAmount,
    timestampSeconds: Math.floor(nowMs / 1000),
    expirySeconds: INVOICE_EXPIRY_SECONDS,
    description: `Practice order ${String(number)}`,
  });
}

function makeDelivery(draft: OrderDraft, priced: PricedLine, index: number): SandboxDelivery {
  const { brand, product, line } = priced;
  return {
    id: seededUuid(draft.seed, `delivery:${String(draft.number)}:${String(index)}`),
    state: 'WaitingForPayment',
    kind: brand.kind,
    brandName: brand.name,
    family: brand.family,
    countryCode: brand.country.code,
    currency: brand.country.currency,
    denomination: priced.denomination,
    label: priced.label,
    ...(priced.productValue === undefined ? {} : { productValue: priced.productValue }),
    beneficiary: line.beneficiary ?? '',
    deliveryType: product.deliveryType,
    coinAmount: priced.coinAmount,
    originalCoinAmount: priced.coinAmount,
    eurValue: priced.eur.toFixed(4),
  };
}
