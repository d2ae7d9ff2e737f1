import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { extractAll } from '@electron/asar';

/** Copies what is in an ASAR, and what stands beside it, into a folder that is there until this process ends: Node reads no ASAR. */
export function unpackApplication(asar: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'refill-desk-asar-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  extractAll(asar, folder);
  return folder;
}
