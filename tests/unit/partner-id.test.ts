import { describe, expect, it } from 'vitest';
import { usablePartnerId } from '../../src-main/cryptorefills/headers.ts';
import { createPartnerId, type PartnerId } from '../../src-main/partner-id.ts';
import type { SecretStore } from '../../src-main/ports.ts';
import { isPartnerId } from '../../src-shared/domain/partner-id.ts';
import { fail, ok } from '../../src-shared/result.ts';
import { silentLog } from '../support/silent-log.ts';

const partnerId = 'partner-abcdef-9876';

function keychain() {
  const kept = new Map<string, string>();
  let isThere = true;
  const store: SecretStore = {
    get: async (account) => (isThere ? ok(kept.get(account) ?? null) : fail('keychain-unavailable')),
    set: async (account, secret) => {
      if (isThere) kept.set(account, secret);
      return isThere ? ok(undefined) : fail('keychain-unavailable');
    },
    delete: async (account) => {
      if (isThere) kept.delete(account);
      return isThere ? ok(undefined) : fail('keychain-unavailable');
    },
  };
  return {
    kept,
    store,
    goAway: () => {
      isThere = false;
    },
    comeBack: () => {
      isThere = true;
    },
  };
}

function desk(secrets: SecretStore): PartnerId {
  return createPartnerId({ secrets, log: silentLog });
}

describe('with a keychain', () => {
  it('there is none at first', async () => {
    const partner = desk(keychain().store);
    expect(await partner.get()).toBeNull();
    expect(await partner.status()).toEqual({ present: false, last4: null, kept: 'nowhere', keychainAvailable: true });
  });

  it('it is kept there and found at the next start', async () => {
    const { store, kept } = keychain();
    const status = { present: true, last4: '9876', kept: 'keychain', keychainAvailable: true };
    expect(await desk(store).set(partnerId)).toEqual(status);
    expect([...kept.values()]).toEqual([partnerId]);
    const next = desk(store);
    expect(await next.status()).toEqual(status);
    expect(await next.get()).toBe(partnerId);
  });

  it('it is taken out again', async () => {
    const { store, kept } = keychain();
    const partner = desk(store);
    await partner.set(partnerId);
    expect(await partner.clear()).toMatchObject({ ok: true, value: { present: false, kept: 'nowhere' } });
    expect(kept.size).toBe(0);
    expect(await partner.get()).toBeNull();
  });

  it('one that is set while the keychain is still asked for the old one stays', async () => {
    const { store, kept } = keychain();
    kept.set('partner-id', 'an older partner');
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const partner = desk({ ...store, get: () => asked.then(() => ok('an older partner')) });
    const status = partner.status();
    const set = partner.set(partnerId);
    await set;
    answer();
    await status;
    expect(await partner.get()).toBe(partnerId);
  });

  it('one that is taken at the desk is one that can be sent', async () => {
    const characters = Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code));
    const taken = characters.map((character) => `partner${character}id`).filter(isPartnerId);
    expect(taken).toHaveLength(94);
    for (const one of taken) {
      const caller = { partnerId: () => Promise.resolve(one), appVersion: '1', country: () => 'US' };
      expect(await usablePartnerId(caller)).toBe(one);
    }
  });

  it('nothing of a short one is told', async () => {
    const partner = desk(keychain().store);
    expect(await partner.set('short-id-11')).toMatchObject({ present: true, last4: null });
    expect(await partner.set('short-id-012')).toMatchObject({ last4: '-012' });
  });
});

describe('without a keychain', () => {
  it('it is kept for this run only, and said to be', async () => {
    const { store, kept, goAway } = keychain();
    goAway();
    const partner = desk(store);
    expect(await partner.status()).toEqual({ present: false, last4: null, kept: 'nowhere', keychainAvailable: false });
    expect(await partner.set(partnerId)).toEqual({
      present: true,
      last4: '9876',
      kept: 'this-run-only',
      keychainAvailable: false,
    });
    expect(await partner.get()).toBe(partnerId);
    expect(kept.size).toBe(0);
    expect(await desk(store).get()).toBeNull();
  });

  it('it can be forgotten again', async () => {
    const { store, goAway } = keychain();
    goAway();
    const partner = desk(store);
    await partner.set(partnerId);
    await partner.clear();
    expect(await partner.get()).toBeNull();
    expect(await partner.status()).toMatchObject({ present: false, kept: 'nowhere' });
  });

  it('an earlier one that the keychain still holds is not said to be gone', async () => {
    const { store, kept, goAway, comeBack } = keychain();
    const partner = desk(store);
    await partner.set('an earlier partner');
    goAway();
    expect(await partner.set(partnerId)).toMatchObject({ kept: 'this-run-only', keychainAvailable: false });
    expect(await partner.clear()).toEqual({ ok: false, code: 'keychain-unavailable' });
    comeBack();
    expect(await partner.status()).toMatchObject({ present: true, kept: 'keychain' });
    expect(await partner.clear()).toMatchObject({ ok: true, value: { present: false } });
    expect(kept.size).toBe(0);
  });

  it('a keychain that is unlocked later is asked again', async () => {
    const { store, kept, goAway, comeBack } = keychain();
    kept.set('partner-id', partnerId);
    goAway();
    const partner = desk(store);
    expect(await partner.get()).toBeNull();
    comeBack();
    expect(await partner.get()).toBe(partnerId);
    expect(await partner.status()).toMatchObject({ kept: 'keychain', keychainAvailable: true });
  });

  it('it is not said to be gone while the keychain may still hold it', async () => {
    const { store, goAway } = keychain();
    const partner = desk(store);
    await partner.set(partnerId);
    goAway();
    expect(await partner.clear()).toEqual({ ok: false, code: 'keychain-unavailable' });
    expect(await partner.get()).toBe(partnerId);
  });
});
