import type { Database } from 'better-sqlite3';
import type { Entry } from './entry.ts';
import type { Journal } from './journal.ts';

/** What a piece of work has put into the database; `entry` is null where it has put nothing. */
export interface Written<Value> {
  readonly entry: Entry | null;
  readonly value: Value;
}

/** Writes to the database and the journal as one: what it answers is on disk in both. */
export interface Ledger {
  readonly database: Database;
  /** Throws what the disk or SQLite says; then neither holds anything of it. */
  write<Value>(work: (revision: number) => Written<Value>): Value;
}

export interface LedgerOptions {
  readonly database: Database;
  readonly journal: Pick<Journal, 'size' | 'append' | 'cutBack'>;
  /** The newest revision that any copy holds. */
  readonly lastRevision: number;
  readonly onWritten: () => void;
}

export function createLedger({ database, journal, lastRevision, onWritten }: LedgerOptions): Ledger {
  let revision = lastRevision;
  const inTransaction = database.transaction((work: (revision: number) => Written<unknown>): Written<unknown> => {
    const written = work(revision + 1);
    // Last, so that only the commit can still fail: the journal is never behind the database.
    if (written.entry !== null) journal.append(written.entry);
    return written;
  });

  return {
    database,
    write: <Value>(work: (revision: number) => Written<Value>): Value => {
      const size = journal.size;
      const { entry, value } = tryToWrite(work, size);
      // Without a gap, so that the journal shows by itself whether it goes on where the database ends.
      if (entry !== null) revision += 1;
      onWritten();
      return value;
    },
  };

  function tryToWrite<Value>(work: (revision: number) => Written<Value>, size: number): Written<Value> {
    try {
      // better-sqlite3's types lose the answer's type on the way through.
      return inTransaction.immediate(work) as Written<Value>;
    } catch (fault) {
      journal.cutBack(size);
      throw fault;
    }
  }
}
