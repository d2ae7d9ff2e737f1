import { isDeepStrictEqual } from 'node:util';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import { openStorage } from '../../../src-main/storage/open-storage.ts';
import type { DeliveredSecrets, Storage } from '../../../src-main/storage/stores.ts';
import { orderIdSchema, orderRefSchema, type OrderRef } from '../../../src-shared/domain/order.ts';
import { decimal, newRecord } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';
import { knownKey } from '../../support/vault-keys.ts';

/** What a store has acknowledged: for each order when it was made and the newest write, both as serial numbers. */
export interface Acknowledged {
  readonly orders: Map<number, { readonly born: number; readonly serial: number }>;
  readonly codes: Map<number, number>;
}

/** Seals the codes of every desk of these tests. */
export const vaultKeyBytes = Buffer.alloc(32, 7);

export const nothingAcknowledged = (): Acknowledged => ({ orders: new Map(), codes: new Map() });

export const refOf = (number: number): OrderRef => orderRefSchema.parse(`P-${number}`);
export const numberOf = (ref: OrderRef): number => Number(ref.slice(2));

/** An order of which any part that is of another write shows: all follow from two serial numbers. */
export function recordAt(number: number, born: number, serial: number): OrderRecord {
  const record = newRecord(born);
  const isFinal = serial % 3 === 0;
  const amount = decimal(`${serial}.5`);
  return {
    ...record,
    ref: refOf(number),
    orderId: orderIdSchema.parse(`order-${born}`),
    stage: isFinal ? 'delivered' : 'awaiting-payment',
    final: isFinal,
    email: `customer${serial}@example.com`,
    total: amount,
    payment: {
      address: `address-${serial}`,
      amount,
      qrText: `solana:address-${serial}?amount=${amount}`,
      qrHoldsAmount: true,
      missingAmount: null,
      memo: null,
      tokenAccount: false,
      payableFromMs: born,
      payableUntilMs: born + 1_800_000,
    },
    // Records of many sizes, as they have in life: some take a page of their own.
    timeline: Array.from({ length: 1 + (serial % 40) }, (_, index) => ({
      stage: 'awaiting-payment',
      orderState: 'WaitingForPayment',
      atMs: serial + index,
      source: 'poll',
    })),
    updatedAtMs: serial,
  };
}

export function codeAt(number: number, serial: number): DeliveredSecrets {
  return {
    secrets: [{ name: 'pin_code', value: `CODE-${number}` }],
    instructionsHtml: `<p>${serial}</p>`,
  };
}

export function openedDesk(folder: string): Storage | string {
  const opened = openStorage({
    folder,
    mode: 'practice',
    vaultKey: knownKey(vaultKeyBytes),
    log: silentLog,
  });
  return opened.ok ? opened.value : opened.code;
}

/** What of the acknowledged is not there, not as it was written, or not found; each as a few words. */
export function differences(storage: Storage, { orders, codes }: Acknowledged, mayHaveMore: number): string[] {
  const found: string[] = [];
  const listed = storage.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 1_000_000 });
  const unfinished = storage.orders.unfinished();
  if (!listed.ok || !unfinished.ok) return ['orders not listed'];
  const summaries = new Map(listed.value.orders.map((summary) => [numberOf(summary.ref), summary]));
  const followed = new Set(unfinished.value.records.map(({ ref }) => numberOf(ref)));
  if (unfinished.value.unreadable > 0) found.push(`${unfinished.value.unreadable} unfinished unreadable`);
  if (summaries.size > orders.size + mayHaveMore) found.push(`${summaries.size - orders.size} orders too many`);
  for (const [number, { born, serial }] of orders) {
    const kept = storage.orders.get(refOf(number));
    const record = kept.ok ? kept.value : null;
    const summary = summaries.get(number);
    if (record === null) found.push(`order ${number} lost`);
    else if (record.updatedAtMs < serial) found.push(`order ${number} is older than acknowledged`);
    else if (!isDeepStrictEqual(record, recordAt(number, born, record.updatedAtMs)))
      found.push(`order ${number} changed`);
    else if (followed.has(number) === record.final) found.push(`order ${number} wrongly followed`);
    else if (summary?.total !== record.total || summary.email !== record.email || summary.stage !== record.stage) {
      found.push(`order ${number} listed otherwise`);
    }
  }
  for (const [number, serial] of codes) {
    const kept = storage.vault.open(refOf(number), 0);
    const code = kept.ok ? kept.value : null;
    const keptSerial = Number(/\d+/.exec(code?.instructionsHtml ?? '')?.[0] ?? -1);
    if (code === null) found.push(`code ${number} lost`);
    else if (keptSerial < serial) found.push(`code ${number} is older than acknowledged`);
    else if (!isDeepStrictEqual(code, codeAt(number, keptSerial))) found.push(`code ${number} changed`);
  }
  return found;
}

/** Also whether the next number is one that nobody has. */
export function differencesAndNext(storage: Storage, acknowledged: Acknowledged, mayHaveMore: number): string[] {
  const found = differences(storage, acknowledged, mayHaveMore);
  const next = storage.orders.create(newRecord());
  if (!next.ok) return [...found, 'no order can be made any more'];
  if (acknowledged.orders.has(numberOf(next.value.ref))) found.push(`number ${next.value.ref} given twice`);
  return found;
}

export function writeAcknowledged({ orders, codes }: Acknowledged): string {
  return JSON.stringify([[...orders], [...codes]]);
}

export function readAcknowledged(text: string): Acknowledged {
  const [orders, codes] = JSON.parse(text) as [[number, { born: number; serial: number }][], [number, number][]];
  return { orders: new Map(orders), codes: new Map(codes) };
}
