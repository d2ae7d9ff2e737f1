import { describe, expect, it } from 'vitest';
import type { SecretStore } from '../../../src-main/ports.ts';
import { loadVaultKey, openVaultKey } from '../../../src-main/storage/vault-key.ts';
import { fail, ok } from '../../../src-shared/result.ts';

function keychain(kept = new Map<string, string>(), change: Partial<SecretStore> = {}): SecretStore {
  return {
    get: async (account) => ok(kept.get(account) ?? null),
    set: async (account, secret) => {
      kept.set(account, secret);
      return ok(undefined);
    },
    delete: async () => ok(undefined),
    ...change,
  };
}

describe('the vault key', () => {
  it('is made at first use and is the same ever after', async () => {
    const secrets = keychain();
    const key = await loadVaultKey(secrets);
    expect(key).toHaveLength(32);
    expect(await loadVaultKey(secrets)).toEqual(key);
    expect(await loadVaultKey(keychain())).not.toEqual(key);
  });

  it('is none without a keychain', async () => {
    const unavailable = async () => fail('keychain-unavailable');
    expect(await loadVaultKey(keychain(new Map(), { get: unavailable }))).toBeNull();
    expect(await loadVaultKey(keychain(new Map(), { set: unavailable }))).toBeNull();
  });

  it('is none where the keychain forgets what it is given', async () => {
    expect(await loadVaultKey(keychain(new Map(), { set: async () => ok(undefined) }))).toBeNull();
  });

  it('is the one that stayed, where another desk was first', async () => {
    const theirs = Buffer.alloc(32, 7).toString('base64');
    const kept = new Map<string, string>();
    const set: SecretStore['set'] = async (account) => {
      kept.set(account, theirs);
      return ok(undefined);
    };
    expect(await loadVaultKey(keychain(kept, { set }))).toEqual(Buffer.from(theirs, 'base64'));
  });

  it.each(['', 'not a key', Buffer.alloc(31).toString('base64'), `${Buffer.alloc(32).toString('base64')}x`])(
    'does not replace an entry that is no key: %j',
    async (entry) => {
      const kept = new Map([['vault-key', entry]]);
      expect(await loadVaultKey(keychain(kept))).toBeNull();
      expect(kept.get('vault-key')).toBe(entry);
    },
  );
});

describe('a keychain that is locked at the start', () => {
  it('is asked again for the key, once at a time, until it gives it', async () => {
    let isLocked = true;
    let asked = 0;
    const open = keychain();
    const vaultKey = await openVaultKey({
      ...open,
      get: async (account) => {
        asked += 1;
        return isLocked ? fail('keychain-unavailable') : open.get(account);
      },
    });
    expect([vaultKey.known(), await vaultKey.ask(), asked]).toEqual([null, null, 2]);
    isLocked = false;
    const [one, other] = await Promise.all([vaultKey.ask(), vaultKey.ask()]);
    expect(one).toHaveLength(32);
    expect([other, vaultKey.known()]).toEqual([one, one]);
    const askedThen = asked;
    expect(await vaultKey.ask()).toBe(one);
    expect(asked).toBe(askedThen);
  });
});
