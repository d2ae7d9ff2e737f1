// The shop's logo: a small PNG that the window made of whatever picture a person chose. Main keeps bytes, and takes no path from
// anybody; what it cannot tell to be such a picture it does not keep.

import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';

/** The logo that is kept. */
export interface ShopLogo {
  /** Changes whenever the picture does; null: there is none. */
  version(): string | null;
  picture(): Uint8Array<ArrayBuffer> | null;
  set(png: Uint8Array): Result<string, 'logo-invalid' | 'storage-failed'>;
  remove(): Result<undefined, 'storage-failed'>;
}

const fileName = 'shop-logo.png';
const mostBytes = 300 * 1024;
const mostWidth = 1_200;
const mostHeight = 800;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a picture needs; others carry texts, profiles, or more pictures. */
const chunkNames: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'pHYs',
  'IDAT',
  'IEND',
]);

export function openShopLogo(folder: string, log: Log): ShopLogo {
  const file = join(folder, fileName);
  let picture = read(file);
  let version = picture && versionOf(picture);

  return {
    version: () => version,
    picture: () => picture,
    set: (png) => {
      if (!isSmallPng(png)) return fail('logo-invalid');
      const kept = Uint8Array.from(png);
      try {
        writeFileSync(`${file}.new`, kept, { mode: 0o600 });
        renameSync(`${file}.new`, file);
      } catch {
        log.warn('the shop logo could not be written');
        return fail('storage-failed');
      }
      picture = kept;
      version = versionOf(kept);
      return ok(version);
    },
    remove: () => {
      try {
        rmSync(file, { force: true });
      } catch {
        return fail('storage-failed');
      }
      picture = null;
      version = null;
      return ok(undefined);
    },
  };
}

function read(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(readFileSync(file));
    return isSmallPng(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

function versionOf(picture: Uint8Array): string {
  return createHash('sha256').update(picture).digest('hex').slice(0, 12);
}

/** Whether these are the bytes of one small PNG and nothing besides. What lies in it is decoded by the window's sandbox alone. */
export function isSmallPng(bytes: Uint8Array): boolean {
  if (bytes.length > mostBytes || signature.some((byte, index) => bytes[index] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  let isFirst = true;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > bytes.length || !chunkNames.has(name) || isFirst !== (name === 'IHDR')) return false;
    if (isFirst && (length !== 13 || !isSmall(view.getUint32(at + 8), view.getUint32(at + 12)))) return false;
    if (name === 'IEND') return length === 0 && end === bytes.length;
    isFirst = false;
    at = end;
  }
  return false;
}

function isSmall(width: number, height: number): boolean {
  return width >= 1 && height >= 1 && width <= mostWidth && height <= mostHeight;
}
