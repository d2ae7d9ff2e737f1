import type { VaultKey } from '../../src-main/storage/vault-key.ts';

/** A vault key that is known from the beginning. */
export function knownKey(key: Buffer): VaultKey {
  return { known: () => key, ask: () => Promise.resolve(key) };
}

/** The vault key of a desk without a keychain. */
export const noKey: VaultKey = { known: () => null, ask: () => Promise.resolve(null) };
