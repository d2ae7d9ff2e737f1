import type { Database } from 'better-sqlite3';
import type { OrderRecord } from '../orders/order-record.ts';
import { checksumOf, type CodeEntry, type Entry, type RecordEntry } from './entry.ts';
import { allRowColumns, blankRow, readRecord, rowChecksum, rowOf, type OrderRow } from './order-row.ts';

/** Puts entries into a database, in place of what stands there under the same key. */
export interface EntryWriter {
  /** With the record that the entry's text says, where it is at hand. */
  putRecord(entry: RecordEntry, record?: OrderRecord): void;
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

  function putRow(row: OrderRow, revision: number): void {
    upsertRow.run({ ...row, revision, checksum: rowChecksum(row, revision) });
  }

  function putRecord(entry: RecordEntry, given?: OrderRecord): void {
    const record = given ?? readRecord(entry.record).record;
    putRow(record === null ? blankRow(entry.number) : rowOf(entry.number, record), entry.revision);
    upsertRecord.run(entry.number, entry.revision, entry.record, checksumOf(entry));
  }

  function putCode(entry: CodeEntry): void {
    const { number, item, revision, keyId, nonce, sealed } = entry;
    upsertCode.run(number, item, revision, keyId, nonce, sealed, checksumOf(entry));
  }

  return {
    putRow,
    putRecord,
    putCode,
    put: (entry) => {
      if (entry.kind === 'record') putRecord(entry);
      else putCode(entry);
    },
  };
}
