import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { NewOrderRecord } from '../../../src-main/orders/order-record.ts';
import { orderIdSchema } from '../../../src-shared/domain/order.ts';
import { newRecord } from '../../support/order-fixtures.ts';
import {
  changeDatabase,
  created,
  everything,
  opened,
  recordOf,
  refOf,
  rememberingLog,
  temporaryFolder,
  value,
} from './storage-fixtures.ts';

describe('numbers', () => {
  it('count from one in each mode, with the letter of the mode', () => {
    const folder = temporaryFolder();
    const practice = opened(folder);
    const live = opened(folder, { mode: 'live' });
    expect([created(practice).ref, created(practice).ref]).toEqual(['P-1', 'P-2']);
    expect(created(live, { mode: 'live' }).ref).toBe('L-1');
  });

  it('go on after the desk was closed', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    created(first);
    first.close();
    expect(created(opened(folder)).ref).toBe('P-2');
  });

  it('are not used up by a record that could not be written', () => {
    const storage = opened(temporaryFolder());
    expect(storage.orders.create(recordOf({ createdAtMs: Number.NaN })).ok).toBe(false);
    expect(created(storage).ref).toBe('P-1');
  });
});

describe('records', () => {
  it('come back as they were written, also in another run', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    const record = created(storage);
    expect(record).toEqual({ ...newRecord(), ref: 'P-1' });
    const changed = {
      ...record,
      stage: 'paid' as const,
      orderId: orderIdSchema.parse('order-9'),
      serverUpdatedAtMs: 5,
    };
    expect(storage.orders.save(changed)).toEqual({ ok: true, value: undefined });
    storage.close();
    expect(value(opened(folder).orders.get(record.ref))).toEqual(changed);
  });

  it('are not found under a number that was not given, or under the same number of the other mode', () => {
    const storage = opened(temporaryFolder());
    created(storage);
    expect(value(storage.orders.get(refOf('P-2')))).toBeNull();
    expect(value(storage.orders.get(refOf('L-1')))).toBeNull();
  });

  it('of the other mode are refused', () => {
    const storage = opened(temporaryFolder());
    const record = created(storage);
    expect(storage.orders.create(recordOf({ mode: 'live' }))).toEqual({ ok: false, code: 'storage-failed' });
    expect(storage.orders.save({ ...record, mode: 'live' }).ok).toBe(false);
    expect(storage.orders.save({ ...record, ref: refOf('L-1') }).ok).toBe(false);
    expect(value(storage.orders.list(everything)).orders).toHaveLength(1);
  });

  it('are not saved before they were created', () => {
    const storage = opened(temporaryFolder());
    expect(storage.orders.save({ ...newRecord(), ref: refOf('P-7') })).toEqual({ ok: false, code: 'storage-failed' });
    expect(value(storage.orders.get(refOf('P-7')))).toBeNull();
  });

  it('hold no code, even where one is handed in with them', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    const sentinel = 'SENTINEL-CODE-4711';
    const { items, ...rest } = newRecord();
    const careless = {
      ...rest,
      items: items.map((item) => ({ ...item, pin_code: sentinel, delivered: [{ name: 'pin_code', value: sentinel }] })),
      secrets: [sentinel],
    } as NewOrderRecord;
    const record = value(storage.orders.create(careless));
    storage.orders.save({ ...record, ...careless, ref: record.ref });
    const asNames = { ...record, items: record.items.map((item) => ({ ...item, secrets: [sentinel] as never[] })) };
    expect(storage.orders.save(asNames).ok).toBe(false);
    for (const file of readdirSync(join(folder, 'practice'))) {
      expect(readFileSync(join(folder, 'practice', file)).includes(sentinel)).toBe(false);
    }
  });
});

describe('the latest records', () => {
  it('are the newest, newest first, without those that cannot be read', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    for (let count = 0; count < 4; count += 1) created(storage);
    changeDatabase(folder, "UPDATE order_records SET record = replace(record, 'Steam', 'Steal') WHERE number = 3");
    expect(value(storage.orders.latest(3)).map(({ ref }) => ref)).toEqual(['P-4', 'P-2']);
  });
});

describe('the list', () => {
  it('tells of each order what its line shows, newest first', () => {
    const storage = opened(temporaryFolder());
    created(storage);
    created(storage, { stage: 'delivered', final: true }, { brand: 'Airbnb', label: '$50' });
    expect(value(storage.orders.list(everything)).orders).toEqual([
      expect.objectContaining({
        ref: 'P-2',
        stage: 'delivered',
        final: true,
        brand: 'Airbnb',
        label: '$50',
        itemCount: 1,
      }),
      {
        ref: 'P-1',
        mode: 'practice',
        orderId: null,
        stage: 'sending',
        final: false,
        email: 'customer@example.com',
        coin: 'USDC',
        network: 'Solana',
        total: '26.41',
        createdAtMs: 1_000_000,
        updatedAtMs: 1_000_000,
        brand: 'Steam',
        label: '$25',
        itemCount: 1,
      },
    ]);
  });

  it('goes on after the last line that was shown, and says whether there is more', () => {
    const storage = opened(temporaryFolder());
    for (let count = 0; count < 5; count += 1) created(storage);
    const first = value(storage.orders.list({ ...everything, limit: 2 }));
    expect(first.orders.map((order) => order.ref)).toEqual(['P-5', 'P-4']);
    expect(first.more).toBe(true);
    const last = value(storage.orders.list({ ...everything, limit: 3, beforeRef: refOf('P-4') }));
    expect(last.orders.map((order) => order.ref)).toEqual(['P-3', 'P-2', 'P-1']);
    expect(last.more).toBe(false);
  });

  it('can leave out what is final, and follows a change of that', () => {
    const storage = opened(temporaryFolder());
    const first = created(storage);
    created(storage);
    value(storage.orders.save({ ...first, stage: 'delivered', final: true }));
    const open = value(storage.orders.list({ ...everything, unfinishedOnly: true }));
    expect(open.orders.map((order) => order.ref)).toEqual(['P-2']);
    expect(value(storage.orders.unfinished()).records.map((record) => record.ref)).toEqual(['P-2']);
  });

  it('is empty after a line of the other mode', () => {
    const storage = opened(temporaryFolder());
    created(storage);
    expect(value(storage.orders.list({ ...everything, beforeRef: refOf('L-9') })).orders).toEqual([]);
  });
});

describe('an order of the vendor', () => {
  const known = orderIdSchema.parse('7c0e2d1a-9f3b');

  it('is found by its whole id alone, also where a hundred sales were made since, and by none that only begins so', () => {
    const storage = opened(temporaryFolder());
    created(storage);
    created(storage, { orderId: known });
    for (let count = 0; count < 101; count += 1)
      created(storage, { orderId: orderIdSchema.parse(`${known}-${count}`) });
    expect(value(storage.orders.byOrderId(known))).toBe('P-2');
    expect(value(storage.orders.byOrderId(orderIdSchema.parse('7c0e2d1a')))).toBeNull();
    expect(value(storage.orders.byOrderId(orderIdSchema.parse('7C0E2D1A-9F3B')))).toBeNull();
  });

  it('is found from the moment its id is written down, without a look at all others', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    const record = created(storage);
    expect(value(storage.orders.byOrderId(known))).toBeNull();
    value(storage.orders.save({ ...record, orderId: known }));
    expect(value(storage.orders.byOrderId(known))).toBe('P-1');
    const reader = new SqliteDatabase(join(folder, 'practice', 'orders.db'), { readonly: true });
    const plan = reader.prepare('EXPLAIN QUERY PLAN SELECT number FROM orders WHERE order_id = ?').all(known);
    expect(JSON.stringify(plan)).toContain('orders_order_id');
    reader.close();
  });

  it('is not said to be of nobody by a store that cannot say', () => {
    const storage = opened(temporaryFolder());
    storage.close();
    expect(storage.orders.byOrderId(known)).toEqual({ ok: false, code: 'storage-failed' });
  });
});

it('gives unfinished orders oldest first', () => {
  const storage = opened(temporaryFolder());
  for (let count = 0; count < 3; count += 1) created(storage);
  expect(value(storage.orders.unfinished()).records.map((record) => record.ref)).toEqual(['P-1', 'P-2', 'P-3']);
});

describe('the search', () => {
  const storageWith = (...items: { brand?: string; label?: string; beneficiary?: string; email?: string }[]) => {
    const storage = opened(temporaryFolder());
    for (const { email = 'someone@example.com', ...item } of items) created(storage, { email }, item);
    return (search: string): string[] =>
      value(storage.orders.list({ ...everything, search })).orders.map((order) => order.ref);
  };

  it.each([
    ['number', 'p-2'],
    ['brand', 'AIRBNB'],
    ['part of a brand', 'irbn'],
    ['amount', '$50'],
    ['e-mail', 'Rosa@'],
    ['who gets it', '8190'],
    ['country', 'us rosa'],
    ['words of different fields in any order', '  $50   rosa airbnb '],
  ])('finds by %s', (_, search) => {
    const find = storageWith(
      {},
      { brand: 'Airbnb', label: '$50', beneficiary: '+81901234567', email: 'rosa@example.org' },
    );
    expect(find(search)).toEqual(['P-2']);
  });

  it('finds by the id of the vendor once it is known', () => {
    const storage = opened(temporaryFolder());
    const record = created(storage);
    created(storage);
    value(storage.orders.save({ ...record, orderId: orderIdSchema.parse('7c0e2d1a-AAAA') }));
    expect(value(storage.orders.list({ ...everything, search: '7C0E' })).orders.map((order) => order.ref)).toEqual([
      'P-1',
    ]);
  });

  it('needs every word', () => {
    expect(storageWith({ brand: 'Steam' })('steam airbnb')).toEqual([]);
  });

  it('takes signs that mean something to SQL as they stand', () => {
    const find = storageWith({ brand: '100% Fun_Card' }, { brand: '1000 Funny Cards' }, { brand: "O'Neill \\ Sons" });
    expect(find('100%')).toEqual(['P-1']);
    expect(find('fun_c')).toEqual(['P-1']);
    expect(find('%')).toEqual(['P-1']);
    expect(find("o'neill")).toEqual(['P-3']);
    expect(find('\\')).toEqual(['P-3']);
    expect(find("' OR 1=1 --")).toEqual([]);
  });

  it('knows capitals of all alphabets, and full-width letters', () => {
    const find = storageWith({ brand: 'ÉTOILE Überall' }, { brand: 'ニンテンドー' });
    expect(find('étoile ÜBERALL')).toEqual(['P-1']);
    expect(find('ﾆﾝﾃﾝﾄﾞｰ')).toEqual(['P-2']);
    expect(find('ｕｓ ｐ-２')).toEqual(['P-2']);
  });
});

describe('a row that is damaged while the desk is open', () => {
  function withBrokenRows() {
    const folder = temporaryFolder();
    const log = rememberingLog();
    const storage = opened(folder, { log });
    for (let count = 0; count < 4; count += 1) created(storage);
    const raw = new SqliteDatabase(join(folder, 'practice', 'orders.db'));
    raw.exec('UPDATE order_records SET record = \'{"ref":"P-2"}\' WHERE number = 2');
    raw.exec("UPDATE order_records SET record = 'not json' WHERE number = 3");
    raw.exec("UPDATE orders SET stage = 'no such stage' WHERE number = 3");
    raw.close();
    return { folder, log, storage };
  }

  it('is skipped and logged by its number alone', () => {
    const { storage, log } = withBrokenRows();
    const { records, unreadable } = value(storage.orders.unfinished());
    expect(records.map((record) => record.ref)).toEqual(['P-1', 'P-4']);
    expect(unreadable).toBe(2);
    const { orders, more } = value(storage.orders.list({ ...everything, limit: 3 }));
    expect(orders.map((order) => order.ref)).toEqual(['P-4', 'P-2', 'P-1']);
    expect(more).toBe(false);
    expect(log.lines.join('\n')).toContain('P-2');
    expect(log.lines.join('\n')).toContain('P-3');
    expect(log.lines.join('\n')).not.toContain('customer@example.com');
  });

  it('is shown as the record says, where the row alone is damaged', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    const { total } = created(storage);
    changeDatabase(folder, "UPDATE orders SET total = '96.41'");
    expect(value(storage.orders.list(everything)).orders.map((order) => order.total)).toEqual([total]);
  });

  it('is not shown with one digit changed', () => {
    const folder = temporaryFolder();
    const storage = opened(folder);
    const { ref } = created(storage);
    changeDatabase(folder, "UPDATE order_records SET record = replace(record, '26.41', '96.41')");
    expect(storage.orders.get(ref)).toEqual({ ok: false, code: 'storage-failed' });
  });

  it('is not said to be missing', () => {
    expect(withBrokenRows().storage.orders.get(refOf('P-2'))).toEqual({ ok: false, code: 'storage-failed' });
  });

  it('is never deleted', () => {
    const { folder, storage } = withBrokenRows();
    storage.orders.unfinished();
    storage.orders.list(everything);
    storage.close();
    const raw = new SqliteDatabase(join(folder, 'practice', 'orders.db'), { readonly: true });
    expect(raw.prepare('SELECT count(*) FROM order_records').pluck().get()).toBe(4);
    raw.close();
  });
});

it('writes through to the disk before it answers: a reader of the file sees the order at once', () => {
  const folder = temporaryFolder();
  const storage = opened(folder);
  const { ref } = created(storage);
  const reader = new SqliteDatabase(join(folder, 'practice', 'orders.db'), { readonly: true });
  expect(reader.prepare('SELECT number FROM orders').pluck().all()).toEqual([Number(ref.slice(2))]);
  reader.close();
});
