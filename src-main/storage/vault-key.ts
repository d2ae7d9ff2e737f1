import { randomBytes } from 'node:crypto';
import type { SecretStore } from '../ports.ts';
import { keyLength } from './seal.ts';

const account = 'vault-key';

/** The key that seals delivered codes, as far as the keychain has given it. */
export interface VaultKey {
  known(): Buffer | null;
  /** Asks a keychain that has not given it again: it may have been unlocked since. */
  ask(): Promise<Buffer | null>;
}

/** Asks the keychain for the key a first time. */
export async function openVaultKey(secrets: SecretStore): Promise<VaultKey> {
  let key: Buffer | null = null;
  let asking: Promise<Buffer | null> | null = null;

  async function load(): Promise<Buffer | null> {
    key = await loadVaultKey(secrets);
    asking = null;
    return key;
  }

  function ask(): Promise<Buffer | null> {
    if (key !== null) return Promise.resolve(key);
    asking ??= load();
    return asking;
  }

  await ask();
  return { known: () => key, ask };
}

/**
 * The key that seals delivered codes, out of the OS keychain; made and kept there at first use. Null where no keychain
 * answers, where it does not keep what it is given, or where it holds something that is no key of ours (which is left alone).
 */
export async function loadVaultKey(secrets: SecretStore): Promise<Buffer | null> {
  const known = await secrets.get(account);
  if (!known.ok) return null;
  if (known.value !== null) return readKey(known.value);
  const made = await secrets.set(account, randomBytes(keyLength).toString('base64'));
  if (!made.ok) return null;
  // Read again: codes sealed under a key that did not stay would be lost, and another desk may have been first.
  const kept = await secrets.get(account);
  return kept.ok && kept.value !== null ? readKey(kept.value) : null;
}

function readKey(text: string): Buffer | null {
  const key = Buffer.from(text, 'base64');
  return key.length === keyLength && key.toString('base64') === text ? key : null;
}
