import { compareDecimals, decimalSchema, isPositive, type Decimal } from '../../src-shared/domain/money.ts';
import type { ApiOrder } from '../cryptorefills/api.ts';
import { canonicalAddress, isPlausibleAddress } from './addresses.ts';
import { toBaseUnits } from './base-units.ts';
import { readInvoice, type Invoice } from './bolt11.ts';
import { echoDisagreements } from './echo.ts';
import { networkFacts } from './networks.ts';
import type { PaymentCheck, PaymentExpectation, PaymentPart } from './payment-check.ts';
import { readRail, type Rail } from './payment-rail.ts';
import { paymentText } from './payment-uri.ts';
import { isWithinPercent } from './price-move.ts';
import { qrDisagreements } from './qr-text.ts';

/** Decimals of a millisatoshi, the unit of Lightning invoices. */
const millisatoshiDecimals = 11;
const tolerance = decimalSchema.parse('1');

/**
 * Whether what the API wants to be paid is what was asked for. Pure: whether it is still time to pay is for the caller.
 *
 * Strict, since a payment cannot be taken back: the coin must be named and equal; of network and protocol at least one
 * must be named, and each that is named must fit; the amount may be up to 1 % below the validated total and never above it;
 * every line must be echoed as ordered; the address must pass its checksum; the API's QR text must not contradict.
 */
export function checkPayment(order: ApiOrder, expectation: PaymentExpectation): PaymentCheck {
  if (order.externalProcessor) return { verdict: 'disagrees', parts: ['processor'] };
  const { address } = order;
  if (address === null || address === '') return { verdict: 'absent' };
  const { body, method } = expectation;
  const rail = readRail(method);
  const amount = checkAmount(order, expectation.total);
  const invoice = rail.format === 'lightning' ? checkInvoice(order, address) : null;
  const parts = new Set<PaymentPart>();
  if (order.coin !== body.coin || method.coin !== body.coin) parts.add('coin');
  if (!networkAgrees(order, expectation)) parts.add('network');
  if (amount === null) parts.add('amount');
  // No screen and no payment URI of ours has a place for it, and a payment without it is lost.
  if (order.memo !== null) parts.add('memo');
  if (rail.format === 'lightning' ? invoice === null : !isPayableAddress(rail, address)) {
    parts.add(rail.format === 'lightning' ? 'invoice' : 'address');
  }
  if (echoDisagreements(body, order.deliveries).length > 0) parts.add('deliveries');
  if (amount !== null) contradictions(order, rail, address, amount).forEach((part) => parts.add(part));
  if (amount === null || parts.size > 0) return { verdict: 'disagrees', parts: [...parts] };
  const { text, holdsAmount } = paymentText(rail, address, amount.toPay);
  return {
    verdict: 'agrees',
    payment: {
      address,
      amount: amount.whole,
      qrText: text,
      qrHoldsAmount: holdsAmount,
      invoiceExpiresAtMs: invoice?.expiresAtMs ?? null,
    },
  };
}

function networkAgrees(order: ApiOrder, { body, method }: PaymentExpectation): boolean {
  const facts = networkFacts(body.network);
  if (method.network !== body.network) return false;
  if (method.chainId !== null && facts !== null && method.chainId !== facts.chainId) return false;
  if (order.network !== null && order.network !== body.network) return false;
  // The protocol of a network that the desk does not know cannot be judged; its name must then be there.
  if (order.protocol !== null && facts !== null) return facts.protocols.includes(order.protocol);
  return order.network !== null;
}

interface CheckedAmount {
  readonly whole: Decimal;
  /** What is missing of an underpaid order, else the whole. */
  readonly toPay: Decimal;
}

function checkAmount({ coinAmount, missingAmount }: ApiOrder, total: Decimal): CheckedAmount | null {
  if (coinAmount === null || !isPositive(coinAmount)) return null;
  if (compareDecimals(coinAmount, total) > 0 || !isWithinPercent(total, coinAmount, tolerance)) return null;
  if (missingAmount === null || !isPositive(missingAmount)) return { whole: coinAmount, toPay: coinAmount };
  return compareDecimals(missingAmount, coinAmount) > 0 ? null : { whole: coinAmount, toPay: missingAmount };
}

// Against the moment at which it was asked for, not against now: an invoice that ran out while the customer waited is the
// countdown's business, one that was never payable is a fault.
function checkInvoice(order: ApiOrder, text: string): Invoice | null {
  const invoice = readInvoice(text);
  if (invoice === null || order.coin !== 'BTC' || order.coinAmount === null) return null;
  if (invoice.amountMillisatoshi !== toBaseUnits(order.coinAmount, millisatoshiDecimals)) return null;
  const askedAtMs = order.paymentRequestedAtMs ?? order.createdAtMs ?? order.serverNowMs;
  return askedAtMs !== null && invoice.expiresAtMs <= askedAtMs ? null : invoice;
}

// Coins sent to the contract of their own token are lost, and a mix-up of the two fields is easily made.
function isPayableAddress({ format, asset }: Rail, address: string): boolean {
  if (format === null) return isPlausibleAddress(address);
  if (format === 'lightning') return false;
  const canonical = canonicalAddress(format, address);
  return canonical !== null && (asset.kind !== 'token' || canonical !== canonicalAddress(format, asset.contract));
}

function contradictions(order: ApiOrder, rail: Rail, address: string, amount: CheckedAmount): readonly PaymentPart[] {
  const { qrText, missingAmountQrText } = order;
  const whole = isSaid(qrText) ? qrDisagreements(qrText, { rail, address, amounts: [amount.whole, amount.toPay] }) : [];
  const missing = isSaid(missingAmountQrText)
    ? qrDisagreements(missingAmountQrText, { rail, address, amounts: [amount.toPay] })
    : [];
  return [...whole, ...missing];
}

function isSaid(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}
