import type { Database } from 'better-sqlite3';
import { checksumOf, type CodeEntry, type Entry, type RecordEntry } from './entry.ts';
import { allRowColumns, blankRow, readRecord, rowChecksum, rowOf, type OrderRow } from './order-row.ts';

/** Puts entries into a database, in place of what stands there under the same key. */
export interface EntryWriter {
  /** With the row that the record says. */
  putRecord(entry: RecordEntry, row: OrderRow): void;
  putRow(row: OrderRow, revision: number): void;
  putCode(entry: CodeEntry): void;
  put(entry: Entry): void;
}

export function prepareEntryWriter(database: Database): EntryWriter {
  const changed = allRowColumns.map((column) => `${column} = excluded.${column}`);
  const upsertRow = database.prepare(
    `INSERT INTO orders (${allRowColumns.join(', ')}) VALUES (${allRowColumns.map((column) => `@${column}`).join(', ')}) ` +
      `ON CONFLICT DO UPDATE SET ${changed.join(', ')}`,
  );
  const upsertRecord = database.prepare(
    'INSERT INTO order_records (number, revision, record, checksum) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE ' +
      'SET revision = excluded.revision, record = excluded.record, checksum = excluded.checksum',
  );
  const upsertCode = database.prepare(
    'INSERT INTO sealed_codes (number, item, revision, key_id, nonce, sealed, checksum) VALUES (?, ?, ?, ?, ?, ?, ?) ' +
      'ON CONFLICT DO UPDATE SET revision = excluded.revision, key_id = excluded.key_id, nonce = excluded.nonce, ' +
      'sealed = excluded.sealed, checksum = excluded.checksum',
  );

  const countRecord = database.prepare(
    'UPDATE counters SET value = value + ? - coalesce((SELECT revision FROM order_records WHERE number = ?), 0) ' +
      "WHERE name = 'revisions'",
  );
  const countCode = database.prepare(
    'UPDATE counters SET value = value + ? - coalesce((SELECT revision FROM sealed_codes WHERE number = ? AND item = ?), 0) ' +
      "WHERE name = 'revisions'",
  );

  function putRow(row: OrderRow, revision: number): void {
    upsertRow.run({ ...row, revision, checksum: rowChecksum(row, revision) });
  }

  function putRecord(entry: RecordEntry, row: OrderRow): void {
    putRow(row, entry.revision);
    countRecord.run(entry.revision, entry.number);
    upsertRecord.run(entry.number, entry.revision, entry.record, checksumOf(entry));
  }

  function putCode(entry: CodeEntry): void {
    const { number, item, revision, keyId, nonce, sealed } = entry;
    countCode.run(revision, number, item);
    upsertCode.run(number, item, revision, keyId, nonce, sealed, checksumOf(entry));
  }

  return {
    putRow,
    putRecord,
    putCode,
    put: (entry) => {
      if (entry.kind === 'record') putRecord(entry, rowFrom(entry));
      else putCode(entry);
    },
  };
}

/** The row that an entry's record says; of a record that cannot be read, what is known of it otherwise. */
export function rowFrom({ number, record: text }: RecordEntry, otherwise = blankRow(number)): OrderRow {
  const { record } = readRecord(text);
  return record === null ? otherwise : rowOf(number, record);
}
