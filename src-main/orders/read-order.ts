import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { OrderRef } from '../../src-shared/domain/order.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { ApiFailureCode, ApiOrder, CryptorefillsApi } from '../cryptorefills/api.ts';
import type { Intake } from './intake.ts';
import { findRecord, type OrderBook } from './order-book.ts';
import type { OrderRecord } from './order-record.ts';
import type { Tracker } from './tracker.ts';

/** An order read for somebody who waits, as the API told it and as it is known after that. */
export type ReadOrder = Result<
  { readonly order: ApiOrder; readonly record: OrderRecord },
  ApiFailureCode | 'not-found' | 'storage-failed',
  FailureDetail
>;

export interface ReadOrderOptions {
  readonly api: CryptorefillsApi;
  readonly book: OrderBook;
  readonly intake: Intake;
  readonly tracker: Tracker;
}

/** Asks the API for an order now, takes the answer in, and follows the order where it is not at its end. */
export async function readOrder({ api, book, intake, tracker }: ReadOrderOptions, ref: OrderRef): Promise<ReadOrder> {
  const found = findRecord(book, ref);
  if (!found.ok) return found;
  if (found.value.orderId === null) return fail('not-found', {});
  const answer = await api.readOrder(found.value.orderId);
  if (!answer.ok) return answer;
  // Looked up again: the record may have moved on while the answer was under way.
  const current = findRecord(book, ref);
  if (!current.ok) return current;
  const record = intake(current.value, answer.value, 'poll');
  if (!record.final) tracker.follow(ref);
  return ok({ order: answer.value, record });
}
