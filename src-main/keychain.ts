import { fail, ok, type Result } from '../src-shared/result.ts';
import type { Clock, Log, SecretStore } from './ports.ts';

/** The part of keytar that is used here. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

export interface KeychainOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Under what name the entries stand in the keychain. */
  readonly service: string;
  /** Hears every secret that passes, before anything else does: for the redaction of the log. */
  readonly onSecret?: (secret: string) => void;
  readonly timeLimitMs?: number;
  readonly load?: () => Promise<Keytar>;
}

/** A service that has to be started first answers within a second; one that hangs never does. */
const defaultTimeLimitMs = 5_000;

/** The name of our entries. A suffix in the environment keeps tests away from a person's own entries. */
export function keychainService(environment: Readonly<Record<string, string | undefined>>): string {
  const suffix = environment['REFILL_DESK_KEYCHAIN_SUFFIX'] ?? '';
  return suffix === '' ? 'Refill Desk' : `Refill Desk ${suffix}`;
}

/**
 * The OS keychain through keytar, which is loaded at the first call: without libsecret, without a Secret Service, or with one
 * that does not answer in time, every call is `keychain-unavailable`.
 */
export function createKeychain(options: KeychainOptions): SecretStore {
  const { clock, log, service, onSecret, timeLimitMs = defaultTimeLimitMs, load = loadKeytar } = options;
  let keytar: Promise<Keytar> | null = null;
  let hanging = 0;

  function startedToHang(what: string): void {
    log.warn('keychain does not answer', { what, afterMs: timeLimitMs });
    hanging += 1;
    if (hanging === 1) process.once('exit', endAtOnce);
  }

  function stoppedHanging(): void {
    hanging -= 1;
    if (hanging === 0) process.off('exit', endAtOnce);
  }

  /** While a call hangs, further ones fail at once: each would take a thread of the few that the process has. */
  function ask<Value>(
    what: string,
    work: (loaded: Keytar) => Promise<Value>,
  ): Promise<Result<Value, 'keychain-unavailable'>> {
    if (hanging > 0) return Promise.resolve(fail('keychain-unavailable'));
    return new Promise((resolve) => {
      let tooLate = false;
      const cancel = clock.after(timeLimitMs, () => {
        tooLate = true;
        startedToHang(what);
        resolve(fail('keychain-unavailable'));
      });
      const settle = (result: Result<Value, 'keychain-unavailable'>): void => {
        cancel();
        if (tooLate) stoppedHanging();
        resolve(result);
      };
      keytar ??= load();
      keytar.then(work).then(
        (value) => settle(ok(value)),
        (fault: unknown) => {
          log.warn('keychain unavailable', { what, reason: reasonOf(fault) });
          settle(fail('keychain-unavailable'));
        },
      );
    });
  }

  return {
    get: async (account) => {
      const found = await ask('get', (loaded) => loaded.getPassword(service, account));
      if (found.ok && found.value !== null) onSecret?.(found.value);
      return found;
    },
    set: async (account, secret) => {
      onSecret?.(secret);
      const kept = await ask('set', (loaded) => loaded.setPassword(service, account, secret));
      return kept.ok ? ok(undefined) : kept;
    },
    delete: async (account) => {
      const deleted = await ask('delete', (loaded) => loaded.deletePassword(service, account));
      return deleted.ok ? ok(undefined) : deleted;
    },
  };
}

// A call that hangs holds a thread, and the process would wait for that thread for ever. By now all files are closed.
function endAtOnce(): void {
  process.kill(process.pid, 'SIGKILL');
}

// keytar is CommonJS: what it exports by name depends on who reads it.
async function loadKeytar(): Promise<Keytar> {
  const loaded = await import('keytar');
  return 'default' in loaded ? loaded.default : loaded;
}

/** The system's own words, which name a bus or a library and never an entry. */
function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message.slice(0, 200) : typeof fault;
}
