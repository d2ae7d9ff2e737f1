import { mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  openCacheFolder,
  type CacheFolder,
  type CacheFolderOptions,
} from '../../../src-main/catalogue/cache-folder.ts';
import type { Log } from '../../../src-main/ports.ts';

const schema = z.array(z.string());
const address = 'https://api.example';
let folder: string;
let warned: string[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'refill-desk-cache-')), 'cache');
  warned = [];
});

function open(options: Partial<CacheFolderOptions> = {}): CacheFolder {
  const warn: Log['warn'] = (message, fields) => warned.push(`${message} ${String(fields?.['reason'])}`);
  return openCacheFolder({ folder, address, log: { info: warn, warn, error: warn }, ...options });
}

async function keep(key: string, value: string[], options: Partial<CacheFolderOptions> = {}): Promise<void> {
  const cache = open(options);
  cache.shelf('methods', schema).save(key, { value, fetchedAtMs: 123 });
  await cache.written();
}

/** Where the one list of the folder is. */
async function onlyFile(): Promise<string> {
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

describe('a list on disk', () => {
  it('is there again after a restart, with the time at which it was read', async () => {
    await keep('k', ['a']);
    expect(await open().shelf('methods', schema).load('k')).toEqual({ value: ['a'], fetchedAtMs: 123 });
    expect(warned).toEqual([]);
  });

  it('is that of its kind, key and address alone', async () => {
    await keep('k', ['a']);
    expect(await open().shelf('families', schema).load('k')).toBeNull();
    expect(await open().shelf('methods', schema).load('other')).toBeNull();
    expect(await open({ address: 'https://other.example' }).shelf('methods', schema).load('k')).toBeNull();
    expect(warned).toEqual([]);
  });

  it('is replaced as a whole, and leaves nothing half written', async () => {
    await keep('k', ['a']);
    await keep('k', ['b']);
    const file = await onlyFile();
    expect(file).toMatch(/methods-[0-9a-f]{32}\.json$/);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await open().shelf('methods', schema).load('k')).toMatchObject({ value: ['b'] });
  });

  it('is in no folder before there is one', async () => {
    expect(await open().shelf('methods', schema).load('k')).toBeNull();
    expect(warned).toEqual([]);
  });

  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ['cut off', (text) => text.slice(0, -5)],
    ['empty', () => ''],
    ['of another shape', (text) => text.replace('["a"]', '[1]')],
    ['of another version', (text) => text.replace('"version":1', '"version":2')],
    ['under another list’s name', (text) => text.replace('"key":"k"', '"key":"other"')],
    ['of another address', (text) => text.replace('api.example', 'other.example')],
    ['without a time', (text) => text.replace('123', 'null')],
  ];

  it.each(damages)('is dropped, with a line in the log, where it is %s', async (_what, damage) => {
    await keep('k', ['a']);
    const file = await onlyFile();
    const text = await readFile(file, 'utf8');
    expect(damage(text)).not.toBe(text);
    await writeFile(file, damage(text));
    expect(await open().shelf('methods', schema).load('k')).toBeNull();
    expect(warned).toHaveLength(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('that cannot be written is missed by nobody', async () => {
    await writeFile(folder, 'a file where the folder should be');
    await keep('k', ['a']);
    expect(warned).toHaveLength(1);
    expect(await open().shelf('methods', schema).load('k')).toBeNull();
  });
});

describe('the folder of lists', () => {
  it('grows to its limit, and then the oldest goes', async () => {
    const value = ['x'.repeat(1_000)];
    for (const [age, key] of ['oldest', 'older', 'old'].entries()) {
      await keep(key, value);
      const known = new Set(await readdir(folder));
      for (const name of known) {
        const { mtimeMs } = await stat(join(folder, name));
        if (mtimeMs > 1e12) await utimes(join(folder, name), age + 1, age + 1);
      }
    }
    await keep('new', value, { maxBytes: 3_500 });
    const shelf = open().shelf('methods', schema);
    const there = await Promise.all(['oldest', 'older', 'old', 'new'].map((key) => shelf.load(key)));
    expect(there.map((list) => list !== null)).toEqual([false, true, true, true]);
  });

  it('leaves alone what is not its own', async () => {
    await keep('k', ['a']);
    await writeFile(join(folder, 'notes.txt'), 'x'.repeat(10_000));
    await keep('k2', ['b'], { maxBytes: 1_000 });
    expect(await readdir(folder)).toContain('notes.txt');
    expect(await open().shelf('methods', schema).load('k2')).not.toBeNull();
  });
});
