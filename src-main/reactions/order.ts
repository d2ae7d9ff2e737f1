import { compareDecimals, type Decimal } from '../../src-shared/domain/money.ts';
import type { NewsSource, OrderId, OrderStage } from '../../src-shared/domain/order.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiOrder, ApiResult } from '../cryptorefills/api.ts';
import type { Exchange } from '../cryptorefills/http.ts';
import { readOrder } from '../cryptorefills/wire/order.ts';
import { isEnd, mayFollow, readState, type ReadState } from '../orders/order-state.ts';
import type { PaymentCheck } from '../payments/payment-check.ts';
import { decision, type Decision, type Reaction } from './reaction.ts';
import { decideRejected, decideUnanswered, decideUnreadable, rejectionDetail } from './refusal.ts';

/** The answer to a read of one order, before it is compared with what is known (FACTS.md 15). */
export function decideRead(exchange: Exchange, asked: OrderId): Decision<ApiResult<ApiOrder, 'not-found'>> {
  if (exchange.outcome === 'unanswered') return decideUnanswered(exchange);
  // A 404 in HTML is a gateway's word, not the API's. One of the API's about an order that it made proves nothing either.
  if (exchange.status === 404 && !exchange.html) {
    const detail = rejectionDetail(exchange);
    return decision('unknown', fail('not-found', detail), { code: detail.apiCode ?? null, notes: ['status 404'] });
  }
  if (exchange.status >= 400) return decideRejected(exchange);
  const order = readOrder(exchange.json, { asked, headerTimeMs: exchange.dateMs });
  return order.ok ? decision('accept', ok(order.value)) : decideUnreadable(order.detail ?? '');
}

/** What the desk knew of an order before an answer came. */
export interface KnownOrder {
  /** Every stage seen so far. */
  readonly reached: readonly OrderStage[];
  /** Newest `updated_at` seen, server time in Unix milliseconds. */
  readonly serverUpdatedAtMs: number | null;
  /** The most that is known to have been sent. */
  readonly sentAmount: Decimal | null;
  /** The address that was shown. */
  readonly address: string | null;
}

/** What an order's news comes to. `null`: it is older than what is known and changes nothing. */
export type OrderNews = { readonly state: ReadState; readonly check: PaymentCheck } | null;

/** Takes the word of an order, from creation, read and stream alike (FACTS.md 15, 17). States never go back. */
export function decideOrder(
  order: ApiOrder,
  checked: PaymentCheck,
  known: KnownOrder,
  source: NewsSource,
): Decision<OrderNews> {
  const state = readState(order);
  if (isOlder(known, order) && !isFirstEnd(state, known))
    return decision('reject-response', null, { notes: ['older than what is known'] });
  if (!mayFollow(known.reached, state.stage)) return decision('reject-response', null, { notes: ['goes back'] });
  const check = onlyTheRest(sameAddress(checked, known), order, state.stage, known);
  const parts = partsOf(check);
  return decision(reactionTo(state.stage, check, source), { state, check }, { notes: [...parts, state.stage] });
}

function partsOf(check: PaymentCheck): string[] {
  if (check.verdict === 'price-moved') return ['price moved'];
  return check.verdict === 'disagrees' ? check.parts.map((part) => `differs: ${part}`) : [];
}

/** The API tells whole seconds: of two answers of the same one the money says which came first, since what was sent stays sent. */
function isOlder(known: KnownOrder, { updatedAtMs, sentAmount }: ApiOrder): boolean {
  if (known.serverUpdatedAtMs === null || updatedAtMs === null) return false;
  if (updatedAtMs !== known.serverUpdatedAtMs) return updatedAtMs < known.serverUpdatedAtMs;
  return sentAmount !== null && known.sentAmount !== null && compareDecimals(sentAmount, known.sentAmount) < 0;
}

/** An end beats all that is not one, whatever its time says (FACTS.md 17). */
function isFirstEnd({ final }: ReadState, { reached }: KnownOrder): boolean {
  return final && !reached.some(isEnd);
}

/** Another address for the same order is never taken, however well it is formed. */
function sameAddress(check: PaymentCheck, { address }: KnownOrder): PaymentCheck {
  const another = check.verdict === 'agrees' && address !== null && !isSameAddress(check.payment.address, address);
  return another ? { verdict: 'disagrees', parts: ['address'] } : check;
}

/** An EVM address is the same in any case: its capitals are a checksum, which was checked. */
function isSameAddress(a: string, b: string): boolean {
  return a === b || (/^0x/.test(a) && a.toLowerCase() === b.toLowerCase());
}

/** Of an underpaid order what is missing is asked for, and never the whole again: also not what was shown before. */
function onlyTheRest(check: PaymentCheck, order: ApiOrder, stage: OrderStage, { address }: KnownOrder): PaymentCheck {
  if (stage !== 'underpaid') return check;
  const asksForTheWhole = check.verdict === 'agrees' ? order.missingAmount === null : address !== null;
  return check.verdict !== 'disagrees' && asksForTheWhole ? { verdict: 'disagrees', parts: ['amount'] } : check;
}

function reactionTo(stage: OrderStage, check: PaymentCheck, source: NewsSource): Reaction {
  const withheld = check.verdict === 'disagrees' || check.verdict === 'price-moved';
  switch (stage) {
    case 'awaiting-payment':
      if (withheld) return 'block-payment';
      return source === 'create' && check.verdict === 'agrees' ? 'accept' : 'keep-waiting';
    case 'underpaid':
      return withheld ? 'block-payment' : 'ask-missing-amount';
    case 'checking':
    case 'sending':
    case 'unclear':
      return withheld ? 'block-payment' : 'keep-waiting';
    case 'payment-seen':
    case 'paid':
      return 'keep-waiting';
    case 'paid-too-late':
    case 'manual-review':
      return 'manual-review';
    case 'delivered':
      return 'deliver';
    case 'partly-delivered':
      return 'deliver-partial';
    // Expired is told as an end, since nobody should wait for it; the tracker reads on, for late payments are honoured.
    case 'expired':
    case 'refused':
    case 'cancelled':
    case 'failed':
    case 'refunded':
      return 'terminal-no-delivery';
  }
}
