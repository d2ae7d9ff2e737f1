import type * as fileSystem from 'node:fs';
import type { PathLike } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { journalBefore, openJournal, readJournal } from '../../../src-main/storage/journal.ts';
import { created, fileIn, opened, refsOf, temporaryFolder, value } from './storage-fixtures.ts';

const disk = vi.hoisted(() => ({
  synced: [] as string[],
  opened: new Map<number, string>(),
  failsFolders: false,
  failsCuts: false,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof fileSystem>();
  return {
    ...fs,
    openSync: (path: PathLike, ...rest: [string, number?]) => {
      const file = fs.openSync(path, ...rest);
      disk.opened.set(file, String(path));
      return file;
    },
    ftruncateSync: (file: number, length: number) => {
      if (disk.failsCuts) throw Object.assign(new Error(), { code: 'EIO' });
      fs.ftruncateSync(file, length);
    },
    fsyncSync: (file: number) => {
      if (disk.failsFolders && fs.fstatSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EIO' });
      disk.synced.push(disk.opened.get(file) ?? '');
      fs.fsyncSync(file);
    },
  };
});

beforeEach(() => {
  disk.failsFolders = false;
  disk.synced.length = 0;
});

it('makes no hole in a journal that began afresh on a disk which then failed', () => {
  const path = join(temporaryFolder(), 'orders.journal');
  const journal = openJournal(path, readJournal(path));
  journal.append({ kind: 'record', number: 1, revision: 1, record: '{}' });
  const before = journal.size;
  disk.failsFolders = true;
  expect(() => journal.startAfresh(0)).toThrow();
  disk.failsFolders = false;
  expect(journal.size).toBe(0);
  journal.cutBack(before);
  journal.append({ kind: 'record', number: 2, revision: 2, record: '{}' });
  journal.close();
  expect(readJournal(path)).toMatchObject({ entries: [{ number: 2 }], badLines: 0 });
});

it('carries no write that was refused into the journal of before', () => {
  const path = join(temporaryFolder(), 'orders.journal');
  const journal = openJournal(path, readJournal(path));
  journal.append({ kind: 'record', number: 1, revision: 1, record: '{}' });
  const before = journal.size;
  journal.append({ kind: 'record', number: 2, revision: 2, record: '{}' });
  disk.failsCuts = true;
  journal.cutBack(before);
  expect(() => journal.startAfresh(0)).toThrow();
  disk.failsCuts = false;
  journal.startAfresh(0);
  journal.close();
  expect(readJournal(journalBefore(path)).entries.map(({ number }) => number)).toEqual([1]);
});

// Windows opens no folder to bring it to the disk.
it.skipIf(process.platform === 'win32')('brings the names of new folders to the disk, too', () => {
  const folder = join(temporaryFolder(), 'new', 'desk');
  const storage = opened(folder);
  expect(disk.synced).toEqual(expect.arrayContaining([dirname(dirname(folder)), dirname(folder), folder]));
  created(storage);
  disk.synced.length = 0;
  value(storage.backUp());
  expect(disk.synced).toContain(dirname(fileIn(folder)));
  expect(refsOf(storage)).toEqual(['P-1']);
});
