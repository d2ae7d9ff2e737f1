// Every moment at which a sale can be cut off: each request, each write of a file, each writing statement of the database, each
// change of the keychain. The hooks sit in the child that sells; the desk's own code knows nothing of them.
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import type { Fetch, SecretStore } from '../../../src-main/ports.ts';

/** When, seen from the work at a point. */
export const phases = ['before', 'during', 'after'] as const;
export type Phase = (typeof phases)[number];

/** What a hooked piece of work asks at each point: whether it is this one's turn, and the end. */
export interface Killer {
  /** Counts the point. The phase in which it is to end, or null. */
  meet(name: string): Phase | null;
  /** Ends the process now. Never returns. */
  now(): never;
  /** Ends the process a moment later, whatever this thread does then. */
  soon(): void;
  /** Blocks this thread until the end comes. */
  awaitEnd(): never;
}

type Work = (...words: readonly unknown[]) => unknown;

const fileWork = [
  ...['writeSync', 'writeFileSync', 'appendFileSync', 'fsyncSync', 'fdatasyncSync', 'ftruncateSync'],
  ...['renameSync', 'copyFileSync', 'rmSync', 'unlinkSync', 'mkdirSync'],
];
const slowFileWork = ['writeFile', 'rename', 'rm', 'mkdir'];

/** Hooks the files and the database of this process. */
export function hookDisk(killer: Killer): void {
  for (const name of fileWork)
    hookSync(fs, name, killer, (_self, words) => `file: ${name} ${fileOf(words)}`, halfOf(name));
  for (const name of slowFileWork) hookAsync(promises, name, killer, (words) => `file: ${name} ${fileOf(words)}`);
  syncBuiltinESMExports();
  const database = new SqliteDatabase(':memory:');
  const statement: unknown = Object.getPrototypeOf(database.prepare('SELECT 1'));
  database.close();
  for (const name of ['run', 'get', 'all']) hookSync(statement as object, name, killer, statementName);
  hookSync(SqliteDatabase.prototype, 'exec', killer, (_self, [sql]) => `database: ${firstWords(sql)}`);
  hookSync(SqliteDatabase.prototype, 'pragma', killer, (_self, [text]) => `database: pragma ${firstWords(text)}`);
}

/** The same network; each request is a point: before it leaves, while it is on its way, and when its answer begins. */
export function hookedFetch(killer: Killer, fetch: Fetch): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const phase = killer.meet(`request: ${init?.method ?? 'GET'} ${pathOf(url)}`);
    if (phase === 'before') killer.now();
    const answer = fetch(input, init);
    if (phase === 'during') killer.soon();
    await answer;
    if (phase === 'after') killer.now();
    return answer;
  };
}

/** The same keychain; each change of it is a point. The keychain itself is not ours, and outlives the process. */
export function hookedSecrets(killer: Killer, secrets: SecretStore): SecretStore {
  return {
    ...secrets,
    set: async (account, secret) => {
      const phase = killer.meet('keychain: set');
      if (phase === 'before') killer.now();
      const kept = await secrets.set(account, secret);
      if (phase !== null) killer.now();
      return kept;
    },
  };
}

function hookSync(
  host: object,
  name: string,
  killer: Killer,
  nameOf: (self: unknown, words: readonly unknown[]) => string | null,
  half?: (work: Work, words: readonly unknown[]) => void,
): void {
  const work = Reflect.get(host, name) as Work;
  const hooked = function (this: unknown, ...words: readonly unknown[]): unknown {
    const point = nameOf(this, words);
    const phase = point === null ? null : killer.meet(point);
    if (phase === 'before') killer.now();
    if (phase === 'during' && half !== undefined) {
      half(work, words);
      killer.now();
    }
    if (phase === 'during') killer.soon();
    const outcome: unknown = Reflect.apply(work, this, words);
    if (phase === 'during') killer.awaitEnd();
    if (phase === 'after') killer.now();
    return outcome;
  };
  Reflect.set(host, name, hooked);
}

function hookAsync(host: object, name: string, killer: Killer, nameOf: (words: readonly unknown[]) => string): void {
  const work = Reflect.get(host, name) as (...words: readonly unknown[]) => Promise<unknown>;
  Reflect.set(host, name, async (...words: readonly unknown[]): Promise<unknown> => {
    const phase = killer.meet(nameOf(words));
    if (phase === 'before') killer.now();
    if (phase === 'during') killer.soon();
    const outcome = await work(...words);
    if (phase === 'after') killer.now();
    return outcome;
  });
}

/** A write that gets half of its bytes onto the disk, as a stop in the middle of it leaves them. */
function halfOf(name: string): ((work: Work, words: readonly unknown[]) => void) | undefined {
  if (name !== 'writeSync' && name !== 'writeFileSync' && name !== 'appendFileSync') return undefined;
  return (work, [file, bytes]) => {
    const whole = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes as Uint8Array);
    work(file, whole.subarray(0, Math.ceil(whole.length / 2)));
  };
}

function statementName(self: unknown): string | null {
  const { readonly: reads, source } = self as SqliteDatabase.Statement;
  return reads && !/^(COMMIT|BEGIN)/i.test(source) ? null : `database: ${firstWords(source)}`;
}

function firstWords(sql: unknown): string {
  const words = String(sql)
    .replace(/--.*$/gm, '')
    .trim()
    .split(/[\s(=;]+/);
  return words.slice(0, /^(insert|delete)$/i.test(words[0] ?? '') ? 3 : 2).join(' ');
}

function fileOf([file]: readonly unknown[]): string {
  return typeof file === 'string' ? basename(file).replace(/[0-9a-f]{8,}|\d+/gi, 'N') : '';
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/i, 'ID');
}
