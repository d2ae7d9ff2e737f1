import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Log } from '../ports.ts';
import { reasonOf } from '../storage/guarded.ts';
import type { Aged, Shelf } from './keep.ts';
import { makeRoom } from './make-room.ts';

/** Lists of the API on disk, for a start without a network. Nothing in it is needed: what is broken is dropped. */
export interface CacheFolder {
  shelf<Value>(kind: CacheKind, schema: z.ZodType<Value>): Shelf<Value>;
  /** Resolves when all that was to be written is. */
  written(): Promise<void>;
}

export type CacheKind = 'countries' | 'families' | 'methods';

export interface CacheFolderOptions {
  /** Made when it is needed. */
  readonly folder: string;
  /** Whose lists these are: they are of no use for another address. */
  readonly address: string;
  readonly log: Log;
  /** When there is more, the oldest goes. */
  readonly maxBytes?: number;
}

/** Raised when the shape of a kept value changes in a way that its schema does not notice. */
const version = 1;
/** Many times what the lists of a few countries take. */
const defaultMaxBytes = 32 * 1024 * 1024;
const ownFile = /^(countries|families|methods)-[0-9a-f]{32}\.json(\.new)?$/;

export function openCacheFolder(options: CacheFolderOptions): CacheFolder {
  const { folder, address, log, maxBytes = defaultMaxBytes } = options;
  let writing: Promise<void> = Promise.resolve();

  function pathOf(kind: CacheKind, key: string): string {
    const name = createHash('sha256')
      .update(JSON.stringify([address, key]))
      .digest('hex')
      .slice(0, 32);
    return join(folder, `${kind}-${name}.json`);
  }

  async function load<Value>(kind: CacheKind, key: string, schema: z.ZodType<Value>): Promise<Aged<Value> | null> {
    const path = pathOf(kind, key);
    try {
      const kept = envelope(schema).parse(JSON.parse(await readFile(path, 'utf8')));
      if (kept.address === address && kept.key === key) return { value: kept.value, fetchedAtMs: kept.fetchedAtMs };
      throw new Error('of something else');
    } catch (fault) {
      const reason = reasonOf(fault);
      if (reason === 'ENOENT') return null;
      log.warn('kept list dropped', { kind, reason });
      await rm(path, { force: true }).catch(() => undefined);
      return null;
    }
  }

  /** Whole or not at all: a file with another name takes the place of the one before. */
  async function save(kind: CacheKind, key: string, { value, fetchedAtMs }: Aged<unknown>): Promise<void> {
    const path = pathOf(kind, key);
    try {
      await mkdir(folder, { recursive: true });
      const text = JSON.stringify({ version, address, key, fetchedAtMs, value });
      await writeFile(`${path}.new`, text, { mode: 0o600, flush: true });
      await rename(`${path}.new`, path);
      await makeRoom(folder, (name) => ownFile.test(name), maxBytes);
    } catch (fault) {
      log.warn('list not kept', { kind, reason: reasonOf(fault) });
    }
  }

  return {
    shelf: (kind, schema) => ({
      load: (key) => load(kind, key, schema),
      save: (key, aged) => {
        writing = writing.then(() => save(kind, key, aged));
      },
    }),
    written: () => writing,
  };
}

function envelope<Value>(schema: z.ZodType<Value>): z.ZodType<Aged<Value> & { address: string; key: string }> {
  return z.object({
    version: z.literal(version),
    address: z.string(),
    key: z.string(),
    fetchedAtMs: z.number(),
    value: schema,
  });
}
