import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { isSmallPng, openShopLogo } from '../../../src-main/printing/shop-logo.ts';
import { pngOf } from '../../support/dot-paper.ts';
import { silentLog } from '../../support/silent-log.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'shop-logo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function png(width: number, height: number, more: readonly (readonly [string, Buffer])[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return pngOf([
    ['IHDR', header],
    ...more,
    ['IDAT', deflateSync(Buffer.alloc((width + 1) * height, 0xff))],
    ['IEND', Buffer.alloc(0)],
  ]);
}

describe('the shop’s logo', () => {
  it('is kept, comes back at the next start, and can be taken away', () => {
    const logo = openShopLogo(folder, silentLog);
    expect(logo.version()).toBeNull();
    const set = logo.set(png(60, 20));
    expect(set).toMatchObject({ ok: true });
    expect(readFileSync(path.join(folder, 'shop-logo.png')).equals(png(60, 20))).toBe(true);
    const later = openShopLogo(folder, silentLog);
    expect(later.version()).toBe(set.ok ? set.value : '');
    expect(later.picture()).toEqual(Uint8Array.from(png(60, 20)));
    const other = later.set(png(61, 20));
    expect(other.ok && set.ok && other.value !== set.value).toBe(true);
    expect(later.remove()).toMatchObject({ ok: true });
    expect(existsSync(path.join(folder, 'shop-logo.png'))).toBe(false);
    expect(openShopLogo(folder, silentLog).picture()).toBeNull();
  });

  it('is not taken from a file that is no such picture any more', () => {
    writeFileSync(path.join(folder, 'shop-logo.png'), '<svg onload="x()"/>');
    expect(openShopLogo(folder, silentLog).picture()).toBeNull();
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['nothing', Buffer.alloc(0)],
    ['a PNG that is cut off', png(60, 20).subarray(0, -4)],
    ['a PNG with something behind it', Buffer.concat([png(60, 20), Buffer.from('<script>')])],
    ['a PNG that is too large to print', png(2_000, 20)],
    ['a PNG that carries text', png(60, 20, [['tEXt', Buffer.from('Comment\0hello')]])],
    ['a PNG that moves', png(60, 20, [['acTL', Buffer.alloc(8)]])],
    ['a PNG of too many bytes', png(60, 20, [['PLTE', Buffer.alloc(310_000)]])],
  ])('is refused where it is %s', (_what, bytes) => {
    expect(isSmallPng(bytes)).toBe(false);
    const logo = openShopLogo(folder, silentLog);
    expect(logo.set(bytes)).toMatchObject({ ok: false, code: 'logo-invalid' });
  });
});
