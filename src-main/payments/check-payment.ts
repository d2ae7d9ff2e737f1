import {
  compareDecimals,
  decimalSchema,
  isPositive,
  sumDecimals,
  type Decimal,
} from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { ApiOrder } from '../cryptorefills/api.ts';
import { canonicalAddress, isPlausibleAddress, isSolanaTokenAccount } from './addresses.ts';
import { toBaseUnits } from './base-units.ts';
import { readInvoice, type Invoice } from './bolt11.ts';
import { echoDisagreements } from './echo.ts';
import { isReadableMemo } from './memo.ts';
import { networkFacts } from './networks.ts';
import type { PaymentCheck, PaymentExpectation, PaymentPart } from './payment-check.ts';
import { readRail, type Rail } from './payment-rail.ts';
import { addressAlone, paymentText } from './payment-uri.ts';
import { isWithinPercent, priceMove } from './price-move.ts';
import { memosIn, qrDisagreements } from './qr-text.ts';
import { contractDisagrees, isTokenContract } from './token-contracts.ts';

/** Decimals of a millisatoshi, the unit of Lightning invoices. */
const millisatoshiDecimals = 11;
/** No price moves by more per cent between a quote and its order: what does is another price, or another coin's. */
const believablePercent = decimalSchema.parse('10');

/**
 * Whether what the API wants to be paid is what was asked for. Pure: whether it is still time to pay is for the caller.
 *
 * Strict, since a payment cannot be taken back: the coin must be named and equal; of network and protocol at least one
 * must be named, and each that is named must fit; the token's contract must be the one that is known; the amount may lie up to
 * 10 % beside what was agreed to, and beyond the tolerance a person is asked first; every line must be echoed as ordered; the
 * address must pass its checksum; the API's QR text must not contradict.
 */
export function checkPayment(order: ApiOrder, expectation: PaymentExpectation): PaymentCheck {
  if (order.externalProcessor) return { verdict: 'disagrees', parts: ['processor'] };
  const { address } = order;
  if (address === null || address === '') return { verdict: 'absent' };
  const { body, method, total, tolerancePercent } = expectation;
  const rail = readRail(method);
  const amount = checkAmount(order, rail);
  const invoice = rail.format === 'lightning' ? checkInvoice(order, address) : null;
  const memo = checkMemo(order, rail);
  const parts = new Set<PaymentPart>();
  if (order.coin !== body.coin || method.coin !== body.coin) parts.add('coin');
  if (!networkAgrees(order, expectation)) parts.add('network');
  if (contractDisagrees(method)) parts.add('contract');
  if (amount === null || !isWithinPercent(total, amount.whole, believablePercent)) parts.add('amount');
  if (memo === undefined) parts.add('memo');
  if (rail.format === 'lightning') {
    if (invoice === null) parts.add('invoice');
  } else if (!isPayableAddress(rail, method, address)) parts.add('address');
  if (echoDisagreements(body, order.deliveries).length > 0) parts.add('deliveries');
  if (amount !== null) contradictions(order, rail, address, amount).forEach((part) => parts.add(part));
  if (amount === null || memo === undefined || parts.size > 0) return { verdict: 'disagrees', parts: [...parts] };
  const move = priceMove(total, amount.whole, body.coin, tolerancePercent);
  if (move?.needsYes === true) return { verdict: 'price-moved', move };
  // No payment URI has a place for a memo that every wallet reads.
  const { text, holdsAmount } = memo === null ? paymentText(rail, address, amount.toPay) : addressAlone(address);
  return {
    verdict: 'agrees',
    payment: {
      address,
      amount: amount.whole,
      qrText: text,
      qrHoldsAmount: holdsAmount,
      memo,
      tokenAccount: rail.format === 'solana' && isSolanaTokenAccount(address),
      move,
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

// There is no part of a Lightning payment: an invoice is paid whole or not at all.
function checkAmount(order: ApiOrder, { format }: Rail): CheckedAmount | null {
  const { coinAmount, missingAmount, sentAmount } = order;
  if (coinAmount === null || !isPositive(coinAmount)) return null;
  if (missingAmount === null || !isPositive(missingAmount)) return { whole: coinAmount, toPay: coinAmount };
  // What came in is paid: it and what is missing are never more than the whole.
  const accounted = sumDecimals([missingAmount, ...(sentAmount === null ? [] : [sentAmount])]);
  if (format === 'lightning' || compareDecimals(accounted, coinAmount) > 0) return null;
  return { whole: coinAmount, toPay: missingAmount };
}

/** The memo, null where there is none; undefined where it cannot be named, or is told in two ways. */
function checkMemo({ memo, qrText, missingAmountQrText }: ApiOrder, { format }: Rail): string | null | undefined {
  const told = new Set([qrText, missingAmountQrText].flatMap((text) => (text === null ? [] : memosIn(text))));
  if (memo !== null) told.add(memo);
  const [only = null, ...others] = told;
  if (only === null) return null;
  return format !== 'lightning' && others.length === 0 && isReadableMemo(only) ? only : undefined;
}

// Against the moment at which it was asked for, not against now: an invoice that ran out while the customer waited is the
// countdown's business, one that was never payable is a fault.
function checkInvoice(order: ApiOrder, text: string): Invoice | null {
  const invoice = readInvoice(text);
  if (invoice === null || order.coin !== 'BTC' || order.coinAmount === null) return null;
  const amount = toBaseUnits(order.coinAmount, millisatoshiDecimals);
  if (amount === null || invoice.amountMillisatoshi !== amount) return null;
  const askedAtMs = order.paymentRequestedAtMs ?? order.createdAtMs ?? order.serverNowMs;
  return askedAtMs !== null && invoice.expiresAtMs <= askedAtMs ? null : invoice;
}

// Coins sent to the contract of a token are lost, and a mix-up of the two fields is easily made.
function isPayableAddress({ format, asset }: Rail, { coin, network }: PaymentMethod, address: string): boolean {
  if (format === null) return isPlausibleAddress(address);
  if (format === 'lightning') return false;
  const canonical = canonicalAddress(format, address);
  if (canonical === null || isTokenContract(coin, network, address)) return false;
  return asset.kind !== 'token' || canonical !== canonicalAddress(format, asset.contract);
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
