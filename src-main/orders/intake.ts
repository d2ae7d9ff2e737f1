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
  readonly log: Log;
}

export function createIntake({ book, vault, clock, serverNowMs, log }: IntakeOptions): Intake {
  return (record, order, source) => {
    const check = checkPayment(order, { body: record.body, total: record.total, method: record.method });
    if (check.verdict === 'disagrees') {
      log.warn('payment data withheld', { ref: record.ref, parts: check.parts.join(' ') });
    }
    // Codes first: a line is never shown as delivered before its code is kept.
    matchDeliveries(record.items, order.deliveries).forEach((delivery, item) => {
      if (delivery === null || delivery.secrets.length === 0) return;
      const kept = vault.keep(record.ref, item, delivery);
      if (!kept.ok) log.error('code not kept; it can be read again from the API', { ref: record.ref, item });
    });
    const merged = mergeNews(record, { order, source, check, nowMs: clock.nowMs(), serverNowMs: serverNowMs() });
    if (merged !== record) {
      if (merged.stage !== record.stage) log.info('order moved', { ref: record.ref, stage: merged.stage, source });
      book.update(merged);
    }
    return merged;
  };
}
