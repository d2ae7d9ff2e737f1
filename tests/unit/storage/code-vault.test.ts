import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { DeliveredSecrets, Storage } from '../../../src-main/storage/stores.ts';
import type { VaultKey } from '../../../src-main/storage/vault-key.ts';
import { knownKey, noKey } from '../../support/vault-keys.ts';
import { created, opened, refOf, removeCopies, temporaryFolder, value } from './storage-fixtures.ts';

const key = randomBytes(32);
const first = refOf('P-1');
const delivered: DeliveredSecrets = {
  secrets: [
    { name: 'pin_code', value: 'SENTINEL-1234-ABCD' },
    { name: 'redeem_link', value: 'https://example.com/redeem/SENTINEL' },
  ],
  instructionsHtml: '<p>SENTINEL instructions</p>',
};

function desk(folder: string, vaultKey: VaultKey = knownKey(key)): Storage {
  const storage = opened(folder, { vaultKey });
  while (value(storage.orders.get(refOf('P-2'))) === null) created(storage);
  return storage;
}

function raw(folder: string, sql: string): unknown[] {
  const database = new SqliteDatabase(join(folder, 'practice', 'orders.db'));
  const statement = database.prepare(sql);
  const rows = statement.reader ? statement.all() : [statement.run()];
  database.close();
  return rows;
}

describe('the vault', () => {
  it('gives back what it was given, also in another run', () => {
    const folder = temporaryFolder();
    const storage = desk(folder);
    expect(storage.vault.available).toBe(true);
    value(storage.vault.keep(first, 0, delivered));
    expect(value(storage.vault.open(first, 0))).toEqual(delivered);
    storage.close();
    expect(value(desk(folder).vault.open(first, 0))).toEqual(delivered);
  });

  it('gives nothing for a line that was never kept', () => {
    const { vault } = desk(temporaryFolder());
    value(vault.keep(first, 0, delivered));
    expect(value(vault.open(first, 1))).toBeNull();
    expect(value(vault.open(refOf('P-2'), 0))).toBeNull();
    expect(value(vault.open(refOf('L-1'), 0))).toBeNull();
  });

  it('does not write a code again that says nothing new', () => {
    const folder = temporaryFolder();
    const { vault } = desk(folder);
    const nonce = (): unknown => raw(folder, 'SELECT hex(nonce) AS nonce FROM sealed_codes')[0];
    value(vault.keep(first, 0, delivered));
    const before = nonce();
    value(vault.keep(first, 0, delivered));
    value(vault.keep(first, 0, { secrets: [], instructionsHtml: null }));
    expect(nonce()).toEqual(before);
  });

  it.each([
    ['sealed', knownKey(key)],
    ['held in memory', noKey],
  ])('loses no code when a later answer says less of the line: %s', (_, vaultKey) => {
    const { vault } = desk(temporaryFolder(), vaultKey);
    value(vault.keep(first, 0, delivered));
    const poorer = [
      { name: 'pin_code' as const, value: 'another' },
      { name: 'pin_serial' as const, value: 'S-1' },
    ];
    value(vault.keep(first, 0, { secrets: poorer, instructionsHtml: null }));
    expect(value(vault.open(first, 0))).toEqual({
      secrets: [...delivered.secrets, { name: 'pin_serial', value: 'S-1' }],
      instructionsHtml: delivered.instructionsHtml,
    });
    value(vault.keep(first, 0, { secrets: [], instructionsHtml: '<p>Newer</p>' }));
    expect(value(vault.open(first, 0))?.instructionsHtml).toBe('<p>Newer</p>');
  });

  it('leaves nothing of a code in any file', () => {
    const folder = temporaryFolder();
    const storage = desk(folder);
    value(storage.vault.keep(first, 0, delivered));
    const readAll = (): Buffer[] =>
      readdirSync(join(folder, 'practice')).map((name) => readFileSync(join(folder, 'practice', name)));
    expect(readAll().some((bytes) => bytes.includes('SENTINEL'))).toBe(false);
    storage.close();
    expect(readAll().some((bytes) => bytes.includes('SENTINEL') || bytes.includes(key))).toBe(false);
  });

  it('seals the same code differently each time', () => {
    const folder = temporaryFolder();
    const { vault } = desk(folder);
    value(vault.keep(first, 0, delivered));
    value(vault.keep(refOf('P-2'), 0, delivered));
    const rows = raw(folder, 'SELECT DISTINCT hex(nonce) || hex(sealed) FROM sealed_codes');
    expect(rows).toHaveLength(2);
  });

  it('keeps no code of an order that is not written down', () => {
    const { vault } = desk(temporaryFolder());
    expect(vault.keep(refOf('P-99'), 0, delivered)).toEqual({ ok: false, code: 'storage-failed' });
    expect(vault.keep(refOf('L-1'), 0, delivered)).toEqual({ ok: false, code: 'storage-failed' });
  });
});

describe('a sealed code that does not open', () => {
  const changes = [
    [
      'when its bytes are changed',
      'UPDATE sealed_codes SET sealed = CAST(substr(sealed, 2) || substr(sealed, 1, 1) AS BLOB)',
    ],
    ['when it is cut short', 'UPDATE sealed_codes SET sealed = substr(sealed, 1, 8)'],
    ['when its nonce is cut short', 'UPDATE sealed_codes SET nonce = substr(nonce, 1, 4)'],
    ['when it is moved to another line', 'UPDATE sealed_codes SET item = 1'],
    ['when it is moved to another order', 'UPDATE sealed_codes SET number = 2'],
    ['when it is said to be of another key', "UPDATE sealed_codes SET key_id = 'other'"],
  ] as const;

  function changedDesk(sql: string, hasCopies: boolean, vaultKey = knownKey(key)): Storage {
    const folder = temporaryFolder();
    const storage = desk(folder);
    value(storage.vault.keep(first, 0, delivered));
    storage.close();
    if (sql !== '') raw(folder, sql);
    if (!hasCopies) removeCopies(folder);
    return desk(folder, vaultKey);
  }

  function expectNoCode({ vault }: Storage): void {
    for (const [ref, item] of [[first, 0] as const, [first, 1] as const, [refOf('P-2'), 0] as const]) {
      expect(vault.open(ref, item)).toEqual({ ok: true, value: null });
    }
  }

  it('is as if it was not kept: under another key', () => {
    expectNoCode(changedDesk('', true, knownKey(randomBytes(32))));
  });

  it.each(changes)('is as if it was not kept, where there is no copy: %s', (_, sql) => {
    expectNoCode(changedDesk(sql, false));
  });

  it.each(changes)('is brought back from the journal: %s', (_, sql) => {
    const { vault, recovery } = changedDesk(sql, true);
    expect(recovery).toMatchObject({ lost: 0 });
    expect(value(vault.open(first, 0))).toEqual(delivered);
    expect(value(vault.open(first, 1))).toBeNull();
    expect(value(vault.open(refOf('P-2'), 0))).toBeNull();
  });

  it('is replaced when the code comes again', () => {
    const folder = temporaryFolder();
    const storage = desk(folder);
    value(storage.vault.keep(first, 0, delivered));
    storage.close();
    const { vault } = desk(folder, knownKey(randomBytes(32)));
    value(vault.keep(first, 0, delivered));
    expect(value(vault.open(first, 0))).toEqual(delivered);
  });
});

describe('without a keychain', () => {
  it('codes are held in memory until the desk ends, and never written', () => {
    const folder = temporaryFolder();
    const storage = desk(folder, noKey);
    expect(storage.vault.available).toBe(false);
    value(storage.vault.keep(first, 0, delivered));
    expect(value(storage.vault.open(first, 0))).toEqual(delivered);
    expect(raw(folder, 'SELECT * FROM sealed_codes')).toEqual([]);
    storage.close();
    expect(value(desk(folder, noKey).vault.open(first, 0))).toBeNull();
  });
});

describe('with a keychain that is unlocked later', () => {
  function lockedKey() {
    let isLocked = true;
    let known: Buffer | null = null;
    const vaultKey: VaultKey = {
      known: () => known,
      ask: () => {
        if (!isLocked) known = key;
        return Promise.resolve(known);
      },
    };
    return {
      vaultKey,
      unlock: () => {
        isLocked = false;
      },
    };
  }
  const heard = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('codes do not stay in memory for the whole run: they are sealed when the key is next needed', async () => {
    const folder = temporaryFolder();
    const { vaultKey, unlock } = lockedKey();
    const storage = desk(folder, vaultKey);
    value(storage.vault.keep(first, 0, delivered));
    await heard();
    expect([storage.vault.available, raw(folder, 'SELECT * FROM sealed_codes')]).toEqual([false, []]);
    unlock();
    value(storage.vault.keep(refOf('P-2'), 0, delivered));
    await heard();
    expect(storage.vault.available).toBe(true);
    storage.close();
    const { vault } = desk(folder);
    expect(value(vault.open(first, 0))).toEqual(delivered);
    expect(value(vault.open(refOf('P-2'), 0))).toEqual(delivered);
  });

  it('a code of an earlier run opens again', async () => {
    const folder = temporaryFolder();
    const before = desk(folder);
    value(before.vault.keep(first, 0, delivered));
    before.close();
    const { vaultKey, unlock } = lockedKey();
    const { vault } = desk(folder, vaultKey);
    expect(value(vault.open(first, 0))).toBeNull();
    unlock();
    value(vault.open(first, 0));
    await heard();
    expect(value(vault.open(first, 0))).toEqual(delivered);
  });

  it('what the disk does not take stays in memory', async () => {
    const folder = temporaryFolder();
    const { vaultKey, unlock } = lockedKey();
    const { vault } = desk(folder, vaultKey);
    value(vault.keep(first, 0, delivered));
    await heard();
    raw(folder, "CREATE TRIGGER full BEFORE INSERT ON sealed_codes BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    unlock();
    value(vault.open(first, 0));
    await heard();
    expect(vault.available).toBe(true);
    expect(value(vault.open(first, 0))).toEqual(delivered);
  });

  it('a key that comes after the desk was closed harms nothing', async () => {
    const { vaultKey, unlock } = lockedKey();
    const storage = desk(temporaryFolder(), vaultKey);
    value(storage.vault.keep(first, 0, delivered));
    unlock();
    value(storage.vault.open(first, 0));
    storage.close();
    await heard();
    expect(storage.vault.available).toBe(false);
  });
});
