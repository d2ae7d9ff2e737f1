import type { PartnerStatus } from '../src-shared/domain/settings.ts';
import { fail, ok, type Result } from '../src-shared/result.ts';
import type { Log, SecretStore } from './ports.ts';

/** The partner ID: in the OS keychain, else in memory until the desk ends, and never anywhere else. */
export interface PartnerId {
  /** What may be known of it outside main. */
  status(): Promise<PartnerStatus>;
  get(): Promise<string | null>;
  set(partnerId: string): Promise<PartnerStatus>;
  /** Fails where a keychain that does not answer may still hold one. */
  clear(): Promise<Result<PartnerStatus, 'keychain-unavailable'>>;
}

const account = 'partner-id';
/** Four characters of a shorter ID would give too much of it away. */
const shortestWithLast4 = 12;

type Known =
  | { readonly kept: 'keychain' | 'this-run-only'; readonly partnerId: string }
  | { readonly kept: 'nowhere'; readonly partnerId: null };

const nowhere: Known = { kept: 'nowhere', partnerId: null };

export function createPartnerId({ secrets, log }: { readonly secrets: SecretStore; readonly log: Log }): PartnerId {
  /** Null until the keychain has said what it holds. */
  let known: Known | null = null;
  let keychainAvailable = true;

  async function read(): Promise<Known> {
    if (known === null) remember(await ask());
    return known ?? nowhere;
  }

  /** Unless one was set or cleared while the keychain was asked. */
  function remember(found: Known | null): void {
    known ??= found;
  }

  /** Null where the keychain does not say: one that is unlocked later is asked again. */
  async function ask(): Promise<Known | null> {
    const found = await secrets.get(account);
    keychainAvailable = found.ok;
    if (!found.ok) return null;
    return found.value === null ? nowhere : { kept: 'keychain', partnerId: found.value };
  }

  async function status(): Promise<PartnerStatus> {
    const { kept, partnerId } = await read();
    const last4 = partnerId !== null && partnerId.length >= shortestWithLast4 ? partnerId.slice(-4) : null;
    return { present: partnerId !== null, last4, kept, keychainAvailable };
  }

  return {
    status,
    get: async () => (await read()).partnerId,
    set: async (partnerId) => {
      const written = await secrets.set(account, partnerId);
      keychainAvailable = written.ok;
      // What the keychain held before may still be there, and a call that took too long may yet be carried out.
      if (!written.ok) log.warn('no keychain: the partner ID is kept for this run only');
      known = { kept: written.ok ? 'keychain' : 'this-run-only', partnerId };
      return status();
    },
    clear: async () => {
      const deleted = await secrets.delete(account);
      keychainAvailable = deleted.ok;
      if (!deleted.ok) {
        // The one in memory is gone for good; what the keychain still holds is found out when it answers.
        if (known?.kept === 'this-run-only') known = null;
        return fail('keychain-unavailable');
      }
      known = nowhere;
      return ok(await status());
    },
  };
}
