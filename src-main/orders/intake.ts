import type { Decimal } from '../../src-shared/domain/money.ts';
import type { NewsSource } from '../../src-shared/domain/order.ts';
import type { ApiOrder } from '../cryptorefills/api.ts';
import { checkPayment } from '../payments/check-payment.ts';
import type { Clock, Log } from '../ports.ts';
import type { CodeVault } from '../storage/stores.ts';
import { matchDeliveries, mergeNews } from './merge-news.ts';
import type { OrderBook } from './order-book.ts';
import type { OrderRecord } from './order-record.ts';

/** Takes one answer of the API in: checks it, keeps its codes, merges it, tells the screens. Answers the record after it. */
export type Intake = (record: OrderRecord, order: ApiOrder, source: NewsSource) => OrderRecord;

export interface IntakeOptions {
  readonly book: OrderBook;
  readonly vault: CodeVault;
  readonly clock: Clock;
  readonly serverNowMs: () => number;
  /** By how many per cent an order may ask for more or less than was agreed without a new yes. */
  readonly tolerancePercent: () => Decimal;
  readonly log: Log;
}

export function createIntake(options: IntakeOptions): Intake {
  const { book, vault, clock, serverNowMs, tolerancePercent, log } = options;
  return (record, order, source) => {
    const { body, total, method } = record;
    const check = checkPayment(order, { body, total, method, tolerancePercent: tolerancePercent() });
    if (check.verdict === 'disagrees') {
      log.warn('payment data withheld', { ref: record.ref, parts: check.parts.join(' ') });
    }
    // Codes first, so that a line is shown as delivered when its code is kept. Where it cannot be, the API has it still.
    matchDeliveries(record, order.deliveries).forEach((delivery, item) => {
      if (delivery === null || delivery.secrets.length === 0) return;
      const kept = vault.keep(record.ref, item, delivery);
      if (!kept.ok) log.error('code not kept; it can be read again from the API', { ref: record.ref, item });
    });
    const merged = mergeNews(record, { order, source, check, nowMs: clock.nowMs(), serverNowMs: serverNowMs() });
    if (merged !== record) {
      if (merged.stage !== record.stage) log.info('order moved', { ref: record.ref, stage: merged.stage, source });
      book.update(merged);
    } else {
      book.retellTimeless(record);
    }
    return merged;
  };
}
