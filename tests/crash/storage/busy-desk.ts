import type { Storage } from '../../../src-main/storage/stores.ts';
import type { Random } from '../../fuzz/random.ts';
import { codeAt, nothingAcknowledged, numberOf, recordAt, refOf, type Acknowledged } from './contents.ts';

/**
 * A desk at work: each call does one write of a random kind. The answer is what the store has acknowledged, as a line of kind,
 * number, serial and, for a save, the serial of the order's making; null where it refused.
 */
export function createBusyDesk(
  storage: Storage,
  random: Random,
  firstSerial: number,
  backups: number,
): () => string | null {
  const listed = storage.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 1_000_000 });
  const numbers = listed.ok ? listed.value.orders.map(({ ref }) => numberOf(ref)) : [];
  let serial = firstSerial;

  function bornOf(number: number): number | null {
    const kept = storage.orders.get(refOf(number));
    return kept.ok && kept.value !== null ? kept.value.createdAtMs : null;
  }

  function create(): string | null {
    const { ref: _, ...draft } = recordAt(0, serial, serial);
    const created = storage.orders.create(draft);
    if (!created.ok) return null;
    const number = numberOf(created.value.ref);
    numbers.push(number);
    return `create ${number} ${serial}`;
  }

  return () => {
    serial += 1;
    const kind = random.below(100);
    if (kind < backups) return storage.backUp().ok ? `backup 0 ${serial}` : null;
    if (numbers.length === 0 || kind < 35) return create();
    const number = random.pick(numbers);
    if (kind < 80) {
      const born = bornOf(number);
      if (born === null) return null;
      return storage.orders.save(recordAt(number, born, serial)).ok ? `save ${number} ${serial} ${born}` : null;
    }
    return storage.vault.keep(refOf(number), 0, codeAt(number, serial)).ok ? `code ${number} ${serial}` : null;
  };
}

/** Adds a line of a desk at work to what is acknowledged. */
export function acknowledge(acknowledged: Acknowledged, line: string): void {
  const [kind, ...words] = line.split(' ');
  const [number = 0, serial = 0, bornBefore = serial] = words.map(Number);
  // An order may be acknowledged first as it is saved: its making was on disk when a kill kept the answer back.
  const born = acknowledged.orders.get(number)?.born ?? bornBefore;
  if (kind === 'create' || kind === 'save') acknowledged.orders.set(number, { born, serial });
  if (kind === 'code') acknowledged.codes.set(number, serial);
}

/** Lets a desk work for some writes and answers what it acknowledged. */
export function work(desk: () => string | null, writes: number, acknowledged = nothingAcknowledged()): Acknowledged {
  for (let count = 0; count < writes; count += 1) {
    const line = desk();
    if (line !== null) acknowledge(acknowledged, line);
  }
  return acknowledged;
}
