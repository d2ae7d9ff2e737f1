import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { SecretStore } from '../../../src-main/ports.ts';
import { ok } from '../../../src-shared/result.ts';

/** A keychain that outlives the process, as that of the system does: what was set is there, whole, or it is as before. */
export function fileKeychain(file: string): SecretStore {
  // Taken before anything is hooked: a stop of the desk does not stop the system's keychain.
  const disk = { readFileSync, writeFileSync, renameSync };
  const read = (): Record<string, string> =>
    existsSync(file) ? (JSON.parse(disk.readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const write = (secrets: Record<string, string>): void => {
    disk.writeFileSync(`${file}.new`, JSON.stringify(secrets));
    disk.renameSync(`${file}.new`, file);
  };
  return {
    get: (account) => Promise.resolve(ok(read()[account] ?? null)),
    set: (account, secret) => {
      write({ ...read(), [account]: secret });
      return Promise.resolve(ok(undefined));
    },
    delete: (account) => {
      const { [account]: _gone, ...rest } = read();
      write(rest);
      return Promise.resolve(ok(undefined));
    },
  };
}
