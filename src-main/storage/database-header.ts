import { closeSync, openSync, readSync } from 'node:fs';
import { sizeOf } from './durable-files.ts';

/** What the first bytes of a database file say. */
export interface DatabaseHeader {
  /** `user_version`, as it stands in the file; a log beside it may say another. */
  readonly version: number;
  /** SQLite opens a file with a write version that it does not know for reading alone, and says so only at the first write. */
  readonly isWritable: boolean;
}

/** Null for what is no database. Throws what the disk says. */
export function readHeader(path: string): DatabaseHeader | null {
  if (sizeOf(path) < headerLength) return null;
  const header = Buffer.alloc(headerLength);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, headerLength, 0);
  } finally {
    closeSync(file);
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null;
  const isWritable = header.subarray(18, 20).every((version) => version === 1 || version === 2);
  return { version: header.readInt32BE(60), isWritable };
}
const headerLength = 100;
