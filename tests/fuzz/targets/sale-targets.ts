import { calls } from '../../../src-shared/bridge/contract.ts';
import type { CallSpec } from '../../../src-shared/bridge/contract-types.ts';
import { failureDetailSchema } from '../../../src-shared/bridge/failure.ts';
import { orderIdSchema, type Order, type PaymentRequest } from '../../../src-shared/domain/order.ts';
import { quoteSchema, type Quote } from '../../../src-shared/domain/quote.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { SaleCase } from '../corpus/sale-case.ts';
import { goodAnswer, type Answer } from '../mutations/answer.ts';
import type { Asked, ShownPayment } from '../oracle/asked.ts';
import { orderIdFaults, paymentFaults } from '../oracle/payment-oracle.ts';
import { quoteFaults } from '../oracle/quote-oracle.ts';
import { own, readRaw, said } from '../oracle/raw-json.ts';
import { openFuzzDesk, type FuzzDesk } from './fuzz-desk.ts';
import { notAccepted, taken, type Outcome } from './outcome.ts';

/** Asks for a price; `answer` is the validation. */
export async function runValidation(sale: SaleCase, asked: Asked, answer: Answer, intact: boolean): Promise<Outcome> {
  const desk = openFuzzDesk(sale, () => answer);
  const quote = await desk.checkout.quote(sale.request);
  if (!quote.ok) return failed(calls.checkout.quote, quote, intact);
  return taken(quoteFaults(readRaw(answer.bytes), answer.status, asked, quoteSchema.parse(quote.value)));
}

/** Orders at a good price; `answer` is that of the creation. */
export async function runCreation(sale: SaleCase, asked: Asked, answer: Answer, intact: boolean): Promise<Outcome> {
  const desk = openFuzzDesk(sale, (_method, path) => (path.endsWith('/validations') ? validationOf(sale) : answer));
  const { quoteId } = await quoteOf(desk, sale);
  const order = await desk.checkout.order({ quoteId, priceAccepted: false, again: false });
  const raw = readRaw(answer.bytes);
  const kept = desk.shown();
  if (!order.ok) {
    const outcome = failed(calls.checkout.order, order, intact);
    return order.code === 'order-unclear' ? outcome : { ...outcome, wrong: refusalFaults(raw, answer) };
  }
  const wrong = answer.status >= 400 ? ['status: an error'] : [];
  if (kept?.orderId !== order.value.orderId) wrong.push('order: kept under another id');
  const payment = kept?.payment ?? null;
  if (payment === null)
    return wrong.length > 0 ? taken(wrong) : notAccepted(intact, `withheld: ${kept?.paymentMismatch.join(' ') ?? ''}`);
  return taken([...wrong, ...paymentFaults(raw, asked, shownPayment(payment, kept))]);
}

/** What a person sees of an order that is to be paid. */
export function shownPayment(payment: PaymentRequest, order: Pick<Order, 'priceMove'> | null): ShownPayment {
  return { ...payment, move: order?.priceMove ?? null };
}

/** Reads a known order again. */
export async function runReading(
  sale: SaleCase,
  asked: Asked,
  before: OrderRecord,
  answer: Answer,
  intact: boolean,
): Promise<Outcome> {
  const desk = openFuzzDesk(sale, () => answer, before);
  const read = await desk.api.readOrder(orderIdSchema.parse(sale.orderId));
  if (!read.ok) return failed(calls.orders.refresh, read, intact);
  desk.intake(before, read.value, 'poll');
  const raw = readRaw(answer.bytes);
  const wrong = [...orderIdFaults(raw, asked), ...(answer.status >= 400 ? ['status: an error'] : [])];
  const shown = desk.shown();
  const payment = shown?.payment ?? null;
  if (payment === null) return intact ? notAccepted(true, 'withheld') : taken(wrong);
  const judge = (): string[] => paymentFaults(raw, asked, shownPayment(payment, shown));
  return taken([...wrong, ...laterFaults(payment, before, judge)]);
}

/** The record of a sale after its unspoilt creation. */
export async function soldBefore(sale: SaleCase): Promise<OrderRecord> {
  const created = goodAnswer(JSON.stringify(sale.created[0]), 201);
  const desk = openFuzzDesk(sale, (_method, path) => (path.endsWith('/validations') ? validationOf(sale) : created));
  const { quoteId } = await quoteOf(desk, sale);
  const order = await desk.checkout.order({ quoteId, priceAccepted: false, again: false });
  const record = desk.record();
  if (!order.ok || record === null || order.value.payment === null)
    throw new Error(`a good sale failed: ${JSON.stringify(order)}`);
  return record;
}

/** Faults of payment data that came after others: what was checked before may stay, and no other address may follow it. */
export function laterFaults(payment: PaymentRequest, before: OrderRecord, faultsNow: () => string[]): string[] {
  if (isKnown(payment, before)) return [];
  const moved = before.payment !== null && before.payment.address !== payment.address;
  return [...(moved ? ['address: another than was shown before'] : []), ...faultsNow()];
}

/** Whether the payment data are those that were checked before this answer came. */
function isKnown({ address, amount, missingAmount, qrText, memo }: PaymentRequest, { payment }: OrderRecord): boolean {
  return (
    payment !== null &&
    address === payment.address &&
    amount === payment.amount &&
    missingAmount === payment.missingAmount &&
    qrText === payment.qrText &&
    memo === payment.memo
  );
}

/** The good answer to the validation. */
export function validationOf(sale: SaleCase): Answer {
  return goodAnswer(JSON.stringify(sale.validations[0]));
}

/** A good price; throws where there is none. */
export async function quoteOf(desk: FuzzDesk, sale: SaleCase): Promise<Quote> {
  const quote = await desk.checkout.quote(sale.request);
  if (!quote.ok) throw new Error(`a good quote failed: ${quote.code} ${JSON.stringify(quote.detail)}`);
  return quote.value;
}

// "Refused" lets the sale be tried again: only an error that names no order may say so.
function refusalFaults(raw: unknown, { status, fault }: Answer): string[] {
  // FACTS.md 13: a 429 proves that nothing was created.
  if (status === 429) return [];
  if (fault !== 'none') return ['refused: the connection broke, so nothing is proven'];
  if (status < 400) return ['refused: the status is a success'];
  if (status >= 500) return ['refused: the service failed, so nothing is proven'];
  return said(own(raw, 'order_id')) === null ? [] : ['refused: the answer names an order'];
}

function failed(
  spec: CallSpec,
  failure: { readonly code: string; readonly detail?: unknown },
  intact: boolean,
): Outcome {
  failureDetailSchema.optional().parse(failure.detail);
  if (!spec.errors.some((code) => code === failure.code)) throw new Error(`the contract has no ${failure.code} here`);
  return notAccepted(intact, failure.code);
}
