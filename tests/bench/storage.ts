// How long the order database takes: `node tests/bench/storage.ts [ORDERS]`. Figures are of this machine and this disk.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { NewOrderRecord } from '../../src-main/orders/order-record.ts';
import { createLedger } from '../../src-main/storage/ledger.ts';
import { openStorage } from '../../src-main/storage/open-storage.ts';
import { createSqliteOrderStore } from '../../src-main/storage/sqlite-order-store.ts';
import type { Storage } from '../../src-main/storage/stores.ts';
import { orderRefSchema } from '../../src-shared/domain/order.ts';
import { newRecord } from '../support/order-fixtures.ts';
import { silentLog } from '../support/silent-log.ts';
import { knownKey } from '../support/vault-keys.ts';

const orderCount = Number.parseInt(process.argv[2] ?? '50000', 10);
const folder = mkdtempSync(join(tmpdir(), 'refill-desk-bench-'));
const brands = ['Steam', 'Airbnb', 'Amazon', 'Nintendo eShop', 'Claro Credits', 'eSIM Japan', 'Xbox', 'Uber Eats'];

function orderNumber(index: number): NewOrderRecord {
  const record = newRecord(1_700_000_000_000 + index * 60_000);
  const brand = brands[index % brands.length] ?? '';
  const email = `customer${index}@example.com`;
  const isLast = index >= orderCount - 20;
  return {
    ...record,
    email,
    stage: isLast ? 'awaiting-payment' : 'delivered',
    final: !isLast,
    items: record.items.map((item) => ({ ...item, brand, beneficiary: email })),
    body: { ...record.body, email },
  };
}

/** As the store writes them, but all in one transaction. */
function fill(): void {
  open().close();
  const database = new SqliteDatabase(join(folder, 'practice', 'orders.db'));
  const journal = { size: 0, append: () => undefined, cutBack: () => undefined };
  const ledger = createLedger({ database, journal, lastRevision: 0, onWritten: () => undefined });
  const store = createSqliteOrderStore(ledger, 'practice', silentLog);
  database.transaction(() => {
    for (let index = 0; index < orderCount; index += 1) store.create(orderNumber(index));
  })();
  database.close();
}

function open(): Storage {
  const storage = openStorage({ folder, mode: 'practice', vaultKey: knownKey(Buffer.alloc(32, 1)), log: silentLog });
  if (!storage.ok) throw new Error(storage.code);
  return storage.value;
}

function measure(name: string, times: number, work: () => unknown): void {
  const durations = Array.from({ length: times }, () => {
    const since = performance.now();
    work();
    return performance.now() - since;
  }).toSorted((a, b) => a - b);
  const at = (share: number): string => (durations[Math.floor((times - 1) * share)] ?? 0).toFixed(2).padStart(9);
  process.stdout.write(`${name.padEnd(44)}${at(0.5)} ${at(0.95)} ${at(1)}\n`);
}

try {
  fill();
  const bytes = statSync(join(folder, 'practice', 'orders.db')).size;
  process.stdout.write(`${orderCount} orders, ${(bytes / 2 ** 20).toFixed(1)} MiB\n`);
  process.stdout.write(
    `${'milliseconds'.padEnd(44)}${'median'.padStart(9)} ${'p95'.padStart(9)} ${'worst'.padStart(9)}\n`,
  );
  measure('open with check, close', 5, () => open().close());
  const storage = open();
  const list = (search: string, unfinishedOnly = false, limit = 50): unknown =>
    storage.orders.list({ search, unfinishedOnly, beforeRef: null, limit });
  measure('create, synced to disk', 200, () => storage.orders.create(orderNumber(orderCount)));
  const record = storage.orders.get(orderRefSchema.parse('P-1'));
  if (record.ok && record.value !== null) {
    const saved = record.value;
    measure('save, synced to disk', 200, () => storage.orders.save(saved));
    measure('keep a code, synced to disk', 200, () =>
      storage.vault.keep(saved.ref, 0, {
        secrets: [{ name: 'pin_code', value: '1234' }],
        // A code that says nothing new is not written again.
        instructionsHtml: String(performance.now()),
      }),
    );
  }
  measure('get', 200, () => storage.orders.get(orderRefSchema.parse('P-777')));
  measure('list the newest 50', 200, () => list(''));
  measure('list the newest 500', 20, () => list('', false, 500));
  measure('list the unfinished', 100, () => list('', true));
  measure('all unfinished records', 50, () => storage.orders.unfinished());
  measure('search a common word', 50, () => list('steam'));
  measure('search the oldest e-mail (reads all)', 20, () => list('customer0@'));
  measure('search three words, none found (reads all)', 20, () => list('steam $25 nobody'));
  measure('a whole copy, read back', 3, () => storage.backUp());
  storage.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
