import type { ApiOrder } from '../../../src-main/cryptorefills/api.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { orderIdSchema } from '../../../src-shared/domain/order.ts';
import type { SaleCase } from '../corpus/sale-case.ts';
import type { Answer } from '../mutations/answer.ts';
import type { Asked } from '../oracle/asked.ts';
import { eventsOf, type RawEvent } from '../oracle/event-stream.ts';
import { orderIdFaults, paymentFaults } from '../oracle/payment-oracle.ts';
import { own, readRawText, wordOf } from '../oracle/raw-json.ts';
import { openFuzzDesk } from './fuzz-desk.ts';
import { laterFaults, shownPayment } from './sale-targets.ts';
import { notAccepted, taken, type Outcome } from './outcome.ts';

/** Follows a known order over one connection, to its end. */
export async function runStream(
  sale: SaleCase,
  asked: Asked,
  before: OrderRecord,
  answer: Answer,
  intact: boolean,
): Promise<Outcome> {
  const desk = openFuzzDesk(sale, () => answer, before);
  const frames = framesOf(answer);
  const wrong: string[] = [];
  let told = 0;
  let at = 0;

  function take(news: ApiOrder): void {
    told += 1;
    const from = frames.findIndex(
      (frame, index) => index >= at && wordOf(own(frame, 'order_state')) === news.orderState,
    );
    if (from < 0) wrong.push('frame: told though it was never sent, or out of turn');
    else at = from + 1;
    const record = desk.record() ?? before;
    desk.intake(record, news, 'stream');
    const order = desk.shown();
    const payment = order?.payment ?? null;
    if (payment === null) return;
    const shown = shownPayment(payment, order);
    wrong.push(
      ...laterFaults(payment, record, () => {
        const faults = frames.map((frame) => [...orderIdFaults(frame, asked), ...paymentFaults(frame, asked, shown)]);
        return faults.toSorted((a, b) => a.length - b.length)[0] ?? ['frame: none was sent'];
      }),
    );
  }

  await listenToTheEnd(desk.api.followOrder, sale, take);
  const lost = frames.length - told;
  if (intact && lost !== 0) return notAccepted(true, `${lost} of ${frames.length} frames lost`);
  return told > 0 ? taken(wrong) : { ...notAccepted(false, ''), wrong };
}

function listenToTheEnd(
  follow: ReturnType<typeof openFuzzDesk>['api']['followOrder'],
  sale: SaleCase,
  onOrder: (order: ApiOrder) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null;
    const stream = follow(orderIdSchema.parse(sale.orderId), {
      onOrder: (order) => {
        // The stream guards itself against its listener; a fault of ours must be seen all the same.
        try {
          onOrder(order);
        } catch (fault) {
          failure ??= fault instanceof Error ? fault : new Error('the listener failed');
        }
      },
      onState: ({ state }) => {
        if (state !== 'reconnecting' && state !== 'ended') return;
        queueMicrotask(() => {
          stream.close();
          if (failure === null) resolve();
          else reject(failure);
        });
      },
    });
  });
}

/** The news of a stream, up to `stop`. */
function framesOf({ bytes }: Answer): unknown[] {
  const events = eventsOf(bytes);
  const stop = events.findIndex(({ name }) => name === 'stop');
  return (stop < 0 ? events : events.slice(0, stop))
    .filter(({ name }: RawEvent) => name === 'message')
    .map(({ data }) => readRawText(data));
}
