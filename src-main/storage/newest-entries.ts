import { keyOf, type Entry } from './entry.ts';

/** The newest state of everything, out of any number of copies. */
export interface NewestEntries {
  add(entry: Entry): void;
  /** Records before codes, as a code stands only where its order does. */
  all(): Entry[];
  readonly lastNumber: number;
  readonly lastRevision: number;
}

export function createNewestEntries(): NewestEntries {
  const newest = new Map<string, Entry>();
  let lastNumber = 0;
  let lastRevision = 0;
  return {
    add: (entry) => {
      const key = keyOf(entry);
      if (entry.revision >= (newest.get(key)?.revision ?? 0)) newest.set(key, entry);
      lastNumber = Math.max(lastNumber, entry.number);
      lastRevision = Math.max(lastRevision, entry.revision);
    },
    all: () => {
      const entries = [...newest.values()];
      return [...entries.filter(({ kind }) => kind === 'record'), ...entries.filter(({ kind }) => kind === 'code')];
    },
    get lastNumber() {
      return lastNumber;
    },
    get lastRevision() {
      return lastRevision;
    },
  };
}
