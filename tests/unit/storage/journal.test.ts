import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src-main/storage/entry.ts';
import { journalBefore, openJournal, readJournal } from '../../../src-main/storage/journal.ts';
import { temporaryFolder } from './storage-fixtures.ts';

const newPath = (): string => join(temporaryFolder(), 'orders.journal');
const record = (number: number, revision: number, text = '{"total":"26.41","label":"¥1,000"}'): Entry => ({
  kind: 'record',
  number,
  revision,
  record: text,
});
const code: Entry = {
  kind: 'code',
  number: 1,
  item: 2,
  revision: 3,
  keyId: 'abcd',
  nonce: Buffer.from('nonce'),
  sealed: Buffer.from('sealed'),
};

function journalOf(path: string, ...entries: Entry[]): void {
  const journal = openJournal(path, readJournal(path));
  for (const entry of entries) journal.append(entry);
  journal.close();
}

describe('the journal', () => {
  it('gives back what was appended, also by several runs', () => {
    const path = newPath();
    journalOf(path, record(1, 1), record(2, 2));
    journalOf(path, code);
    expect(readJournal(path)).toEqual({ entries: [record(1, 1), record(2, 2), code], badLines: 0, end: 'ended' });
  });

  it('holds nothing where there is none', () => {
    expect(readJournal(newPath())).toEqual({ entries: [], badLines: 0, end: 'ended' });
  });

  it('takes a last line that was cut short for nothing bad, at any length, also when more was written after it', () => {
    const path = newPath();
    journalOf(path, record(1, 1), record(2, 2));
    const whole = readFileSync(path);
    const firstLine = whole.indexOf('\n') + 1;
    for (const length of [firstLine + 1, firstLine + 40, whole.length - 2, whole.length - 1]) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      const isWhole = length === whole.length - 1;
      const entries = isWhole ? [record(1, 1), record(2, 2)] : [record(1, 1)];
      expect(readJournal(path)).toEqual({ entries, badLines: 0, end: isWhole ? 'not-ended' : 'torn' });
      journalOf(path, record(3, 3));
      expect(readJournal(path)).toEqual({ entries: [...entries, record(3, 3)], badLines: 0, end: 'ended' });
    }
  });

  it('skips and counts a line of which a byte has changed, whichever it is, and reads the others', () => {
    const path = newPath();
    journalOf(path, record(1, 1), record(2, 2), record(3, 3));
    const whole = readFileSync(path);
    const from = whole.indexOf('\n') + 1;
    const to = whole.indexOf('\n', from);
    for (let offset = from; offset < to; offset += 1) {
      const changed = Buffer.from(whole);
      changed[offset] = (changed[offset] ?? 0) ^ 0x01;
      writeFileSync(path, changed);
      const { entries, badLines } = readJournal(path);
      expect(entries).toEqual([record(1, 1), record(3, 3)]);
      expect(badLines).toBeGreaterThan(0);
    }
  });

  it('takes back a write that was refused, and what stood half written', () => {
    const path = newPath();
    const journal = openJournal(path, readJournal(path));
    journal.append(record(1, 1));
    const before = journal.size;
    journal.append(record(2, 2));
    journal.cutBack(before);
    expect(readJournal(path).entries).toEqual([record(1, 1)]);
    journal.cutBack(before);
    journal.append(record(3, 3));
    journal.close();
    expect(readJournal(path).entries).toEqual([record(1, 1), record(3, 3)]);
  });

  it('keeps the generation before when it begins afresh, and no other', () => {
    const path = newPath();
    const journal = openJournal(path, readJournal(path));
    for (const number of [1, 2, 3]) {
      if (number > 1) journal.startAfresh(0);
      journal.append(record(number, number));
    }
    journal.close();
    expect(readJournal(path).entries).toEqual([record(3, 3)]);
    expect(readJournal(journalBefore(path)).entries).toEqual([record(2, 2)]);
  });

  it('is kept aside as it was when it was damaged', () => {
    const path = newPath();
    journalOf(path, record(1, 1));
    appendFileSync(path, 'nonsense\n');
    journalOf(path, record(2, 2));
    const damaged = readFileSync(path);
    const journal = openJournal(path, readJournal(path));
    journal.startAfresh(Date.UTC(2026, 0, 5, 9));
    journal.startAfresh(Date.UTC(2026, 0, 6, 9));
    expect(readFileSync(`${path}.unreadable-20260105T090000Z`).equals(damaged)).toBe(true);
    expect(readdirSync(dirname(path))).toHaveLength(2);
  });

  it('is written again when the disk takes it again', () => {
    const path = newPath();
    const journal = openJournal(path, readJournal(path));
    mkdirSync(path);
    expect(() => journal.append(record(1, 1))).toThrow('EISDIR');
    journal.cutBack(0);
    rmdirSync(path);
    journal.append(record(2, 2));
    journal.close();
    expect(readJournal(path).entries).toEqual([record(2, 2)]);
  });
});
