import { orderIdSchema, type Order } from '../../../src-shared/domain/order.ts';
import { goodAnswer } from '../mutations/answer.ts';
import { paymentFaults } from '../oracle/payment-oracle.ts';
import { readRawText } from '../oracle/raw-json.ts';
import { openFuzzDesk } from '../targets/fuzz-desk.ts';
import { quoteOf, shownPayment, validationOf } from '../targets/sale-targets.ts';
import { payCase, payParts, type PayCase, type PayPart } from './pay-case.ts';
import { gatherPaySales } from './pay-corpus.ts';

/** How much to try. */
export interface PayOptions {
  /** Answers whose meaning was changed; others come on top. */
  readonly mutated: number;
  readonly seed: number;
  readonly onFailure?: (failure: PayFailure) => void;
}

export interface PayFailure {
  readonly kind: 'shown' | 'good-refused' | 'crash';
  readonly part: PayPart;
  readonly seed: number;
  readonly reasons: readonly string[];
  readonly payCase: PayCase;
}

export interface PartCounts {
  /** Answers that mean something else than what was ordered. */
  mutated: number;
  /** Of these, those whose payment data was shown. */
  shown: number;
  /** Answers that are another spelling, or a price within the tolerance. */
  same: number;
  sameShown: number;
}

export interface PayCounts {
  readonly parts: Readonly<Record<PayPart, PartCounts>>;
  /** How many coins on networks, and how many good answers, it was made of. */
  readonly rails: number;
  readonly answers: number;
  failures: number;
}

/** Puts mutated pay answers before the desk and counts those that a customer would be asked to pay. */
export async function runPay({ mutated, seed, onFailure }: PayOptions): Promise<PayCounts> {
  const sales = await gatherPaySales();
  const parts = Object.fromEntries(payParts.map((part) => [part, { mutated: 0, shown: 0, same: 0, sameShown: 0 }]));
  const rails = new Set(sales.map(({ rail }) => rail)).size;
  const counts: PayCounts = { parts: parts as PayCounts['parts'], rails, answers: sales.length, failures: 0 };
  const fail = (failure: PayFailure): void => {
    counts.failures += 1;
    onFailure?.(failure);
  };
  for (let done = 0, at = seed; done < mutated; at += 1) {
    const made = payCase(sales, at);
    const { part, meaning } = made;
    const entry = counts.parts[part];
    let seen: Seen;
    try {
      seen = await present(made);
    } catch (fault) {
      const reasons = [fault instanceof Error ? (fault.stack ?? fault.message).slice(0, 2_000) : 'unknown'];
      fail({ kind: 'crash', part, seed: at, reasons, payCase: made });
      seen = { shown: false, faults: [] };
    }
    if (meaning === 'changed') {
      done += 1;
      entry.mutated += 1;
      if (seen.shown) entry.shown += 1;
    } else {
      entry.same += 1;
      if (seen.shown) entry.sameShown += 1;
    }
    const reasons =
      seen.shown && meaning === 'changed' ? ['changed, and shown all the same', ...seen.faults] : seen.faults;
    if (reasons.length > 0) fail({ kind: 'shown', part, seed: at, reasons, payCase: made });
    if (part === 'none' && !seen.shown)
      fail({ kind: 'good-refused', part, seed: at, reasons: ['withheld'], payCase: made });
  }
  return counts;
}

interface Seen {
  readonly shown: boolean;
  /** What the oracle, which knows nothing of how the case was made, has against what was shown. */
  readonly faults: readonly string[];
}

async function present(made: PayCase): Promise<Seen> {
  const { pay, draft } = made;
  const text = JSON.stringify(draft.order);
  const order =
    pay.underpaid || draft.method !== pay.sale.method ? await readAgain(made, text) : await create(made, text);
  const payment = order?.payment ?? null;
  if (order === null || payment === null) return { shown: false, faults: [] };
  return { shown: true, faults: paymentFaults(readRawText(text), pay.asked, shownPayment(payment, order)) };
}

/** The whole way of a sale: a good price, then this answer to the order. */
async function create({ pay: { sale } }: PayCase, text: string): Promise<Order | null> {
  const answer = goodAnswer(text, 201);
  const desk = openFuzzDesk(sale, (_method, path) => (path.endsWith('/validations') ? validationOf(sale) : answer));
  const { quoteId } = await quoteOf(desk, sale);
  await desk.checkout.order({ quoteId, priceAccepted: false, again: false });
  return desk.shown();
}

/** A read of an order whose payment data was not known before, under a matrix that may have been changed. */
async function readAgain({ pay, draft }: PayCase, text: string): Promise<Order | null> {
  const before = { ...pay.before, method: draft.method };
  const desk = openFuzzDesk(pay.sale, () => goodAnswer(text), before);
  const read = await desk.api.readOrder(orderIdSchema.parse(pay.sale.orderId));
  if (!read.ok) return null;
  desk.intake(before, read.value, 'poll');
  return desk.shown();
}
