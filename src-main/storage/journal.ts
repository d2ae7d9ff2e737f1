import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyAside, sizeOf, syncFolder, writeWhole } from './durable-files.ts';
import { checksum, entryOf, textOf, type Entry } from './entry.ts';

/**
 * The second copy of every write since the last backup: a text file beside the database, one line an entry, each with its
 * checksum, and on disk before the database takes the write.
 */
export interface Journal {
  /** Bytes that are written down. */
  readonly size: number;
  /** Answers when the entry is on disk. Throws what the disk says. */
  append(entry: Entry): void;
  /** Takes back what was appended since it had this size: a write that was refused must not come back. */
  cutBack(size: number): void;
  /** Begins a new file; the one until now is kept as the generation before, in place of the one before that. */
  startAfresh(nowMs: number): void;
  close(): void;
}

export interface JournalContent {
  readonly entries: readonly Entry[];
  /** Lines that were changed after they were written. A last line that was cut short is none of them. */
  readonly badLines: number;
  readonly end: 'ended' | 'not-ended' | 'torn';
}

/** The journal of the generation before the last backup. */
export const journalBefore = (path: string): string => `${path}.before`;

const lineEnd = 0x0a;
/** Stands after a line that was cut short, so that it is not taken for a damaged one later. */
const tornMark = 'torn';

const lineOf = (text: string): string => `${checksum(text)} ${text}\n`;

/** What a journal holds; nothing where there is none. Throws what the disk says. */
export function readJournal(path: string): JournalContent {
  if (sizeOf(path) === 0) return { entries: [], badLines: 0, end: 'ended' };
  const bytes = readFileSync(path);
  const entries: Entry[] = [];
  let badLines = 0;
  let isBad = false;
  let from = 0;
  while (from < bytes.length) {
    const to = bytes.indexOf(lineEnd, from);
    const text = checked(bytes.toString('utf8', from, to === -1 ? bytes.length : to));
    const entry = text === null ? null : entryOf(text);
    if (entry !== null) entries.push(entry);
    if (to === -1) return { entries, badLines, end: entry === null ? 'torn' : 'not-ended' };
    if (text === tornMark && isBad) badLines -= 1;
    isBad = entry === null && text !== tornMark;
    if (isBad) badLines += 1;
    from = to + 1;
  }
  return { entries, badLines, end: 'ended' };
}

function checked(line: string): string | null {
  const text = line.slice(33);
  return line[32] === ' ' && checksum(text) === line.slice(0, 32) ? text : null;
}

/** A journal to be written to. Its file is opened at the first write, so that a disk that takes none can still be read. */
export function openJournal(path: string, content: Pick<JournalContent, 'badLines' | 'end'>): Journal {
  let file: number | null = null;
  let size = sizeOf(path);
  let mustCut = false;
  let isDamaged = content.badLines > 0;
  let unmended = { atSize: size, end: content.end };

  function openFile(): number {
    file ??= openSync(path, 'a', 0o600);
    if (size === 0) syncFolder(dirname(path));
    return file;
  }

  function close(): void {
    if (file !== null) closeSync(file);
    file = null;
  }

  function cut(at: number): void {
    ftruncateSync(at, size);
    fdatasyncSync(at);
    mustCut = false;
  }

  return {
    get size() {
      return size;
    },
    append: (entry) => {
      const opened = openFile();
      if (mustCut) cut(opened);
      const bytes = Buffer.from((size === unmended.atSize ? mendingOf(unmended.end) : '') + lineOf(textOf(entry)));
      mustCut = true;
      writeWhole(opened, bytes);
      fdatasyncSync(opened);
      mustCut = false;
      size += bytes.length;
    },
    cutBack: (before) => {
      if (size <= before && !mustCut) return;
      size = Math.min(size, before);
      mustCut = true;
      try {
        cut(openFile());
      } catch {
        // Tried again before the next line is written.
      }
    },
    startAfresh: (nowMs) => {
      if (mustCut && sizeOf(path) > 0) cut(openFile());
      close();
      if (size === 0) return;
      if (isDamaged) copyAside(path, nowMs);
      renameSync(path, journalBefore(path));
      size = 0;
      isDamaged = false;
      unmended = { atSize: 0, end: 'ended' };
      syncFolder(dirname(path));
    },
    close,
  };
}

function mendingOf(end: JournalContent['end']): string {
  switch (end) {
    case 'ended':
      return '';
    case 'not-ended':
      return '\n';
    case 'torn':
      return `\n${lineOf(tornMark)}`;
  }
}
