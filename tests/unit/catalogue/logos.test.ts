import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createLogos, type Logos } from '../../../src-main/catalogue/logos.ts';
import { pictureFormat } from '../../../src-main/catalogue/picture-format.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { silentLog } from '../../support/silent-log.ts';

const address = 'https://cdn.cryptorefills.com/logos_v2/steam.webp';
const small = 'https://cdn.cryptorefills.com/logos_v2/steam_300x190.webp';

/** Heads of pictures; what follows in a real one does not matter here. */
function webp(width: number, height: number, extra = 0): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(30 + extra);
  bytes.write('RIFF', 0, 'latin1');
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return Uint8Array.from(bytes);
}

function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32BE(0x89504e47, 0);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return Uint8Array.from(bytes);
}

function jpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...frame, ...Buffer.alloc(12)]);
}

interface Shelf {
  readonly logos: Logos;
  readonly asked: { url: string; redirect: RequestRedirect | undefined }[];
  readonly folder: string;
  readonly clock: ReturnType<typeof createFakeClock>;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function shelf(
  answer: () => Response | Promise<Response>,
  options: { folder?: string; maxBytes?: number } = {},
): Shelf {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'logos-'));
  folders.push(folder);
  const asked: Shelf['asked'] = [];
  const clock = createFakeClock();
  const logos = createLogos({
    fetch: async (url, init) => {
      asked.push({ url: url instanceof Request ? url.url : String(url), redirect: init?.redirect });
      return answer();
    },
    clock,
    log: silentLog,
    folder,
    ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
  });
  return { logos, asked, folder, clock };
}

function nameOf(logos: Logos, from = address): string {
  const name = logos.nameOf(from);
  if (name === null) throw new Error(`${from} has no name`);
  return name;
}

describe('the logo of a brand', () => {
  it('is fetched once, in its small variant, without following redirects, and is kept', async () => {
    const { logos, asked, folder } = shelf(() => new Response(webp(300, 190)));
    const name = nameOf(logos);
    const both = await Promise.all([logos.picture(name), logos.picture(name)]);
    expect(both.map((picture) => picture?.contentType)).toEqual(['image/webp', 'image/webp']);
    expect(await logos.picture(name)).not.toBeNull();
    expect(asked).toEqual([{ url: small, redirect: 'error' }]);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('is there after a restart without a network', async () => {
    const first = shelf(() => new Response(webp(300, 190)));
    await first.logos.picture(nameOf(first.logos));
    const second = shelf(() => Promise.reject(new TypeError('no network')), { folder: first.folder });
    expect(await second.logos.picture(nameOf(second.logos))).not.toBeNull();
    expect(second.asked).toEqual([]);
  });

  it.each([
    'http://cdn.cryptorefills.com/a.webp',
    'https://cdn.cryptorefills.com:8443/a.webp',
    'https://cdn.cryptorefills.com.example.com/a.webp',
    'https://user@cdn.cryptorefills.com/a.webp',
    'https://127.0.0.1/a.webp',
    'file:///etc/passwd.webp',
    'https://cdn.cryptorefills.com/a.svg',
    'https://cdn.cryptorefills.com/logos/missing.webp',
    'no address',
  ])('is not fetched from %s', (from) => {
    expect(shelf(() => new Response()).logos.nameOf(from)).toBeNull();
  });

  it('has none where the API names none', () => {
    expect(shelf(() => new Response()).logos.nameOf(null)).toBeNull();
  });

  it.each<[string, () => Response]>([
    ['is no picture', () => new Response('<svg onload="x">', { headers: { 'content-type': 'image/webp' } })],
    ['is not found', () => new Response(webp(300, 190), { status: 404 })],
    ['is larger than any logo', () => new Response(webp(300, 190, 300_000))],
    ['would take all memory to show', () => new Response(webp(16_000, 16_000))],
    ['ends in its head', () => new Response(webp(300, 190).slice(0, 20))],
    ['is empty', () => new Response(null)],
  ])('that %s is not shown, and is not asked for again at once', async (_what, answer) => {
    const { logos, asked, folder, clock } = shelf(answer);
    const name = nameOf(logos);
    expect(await logos.picture(name)).toBeNull();
    expect(await logos.picture(name)).toBeNull();
    expect(asked).toHaveLength(1);
    expect(existsSync(join(folder, name))).toBe(false);
    await clock.advance(11 * 60_000);
    await logos.picture(name);
    expect(asked).toHaveLength(2);
  });

  it('cannot be asked for by a name that is none', async () => {
    const { logos, asked } = shelf(() => new Response(webp(300, 190)));
    for (const name of ['', '../settings.json', 'a'.repeat(64), nameOf(logos).toUpperCase()])
      expect(await logos.picture(name)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('that was changed on disk is dropped and fetched again', async () => {
    const { logos, asked, folder } = shelf(() => new Response(webp(300, 190)));
    const name = nameOf(logos);
    await logos.picture(name);
    writeFileSync(join(folder, name), 'broken');
    expect(await logos.picture(name)).not.toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('is fetched again after a month, and the old one stays where that fails', async () => {
    const good = shelf(() => new Response(webp(300, 190)));
    const name = nameOf(good.logos);
    await good.logos.picture(name);
    const later = shelf(() => Promise.reject(new TypeError('no network')), { folder: good.folder });
    // Files say when they were written by the machine's own clock.
    later.clock.jumpWall(Date.now() + 31 * 24 * 60 * 60_000 - later.clock.nowMs());
    expect(await later.logos.picture(nameOf(later.logos))).not.toBeNull();
    expect(later.asked).toHaveLength(1);
  });

  it('takes the room of the one that was fetched first', async () => {
    const { logos, folder } = shelf(() => new Response(webp(300, 190, 1_000)), { maxBytes: 2_500 });
    const names = ['a', 'b', 'c'].map((brand) => nameOf(logos, `https://cdn.cryptorefills.com/${brand}.webp`));
    const [a = '', b = '', c = ''] = names;
    await logos.picture(a);
    await logos.picture(b);
    utimesSync(join(folder, a), 2, 2);
    utimesSync(join(folder, b), 1, 1);
    await logos.picture(c);
    expect(readdirSync(folder).toSorted()).toEqual([a, c].toSorted());
  });

  it('waits for its turn behind four others', async () => {
    const answers: (() => void)[] = [];
    const { logos, asked } = shelf(
      () => new Promise((resolve) => answers.push(() => resolve(new Response(webp(300, 190))))),
    );
    const pictures = ['a', 'b', 'c', 'd', 'e', 'f'].map((brand) =>
      logos.picture(nameOf(logos, `https://cdn.cryptorefills.com/${brand}.webp`)),
    );
    await expect.poll(() => asked.length).toBe(4);
    answers.splice(0).forEach((answer) => answer());
    await expect.poll(() => asked.length).toBe(6);
    answers.splice(0).forEach((answer) => answer());
    expect((await Promise.all(pictures)).every((picture) => picture !== null)).toBe(true);
  });
});

describe('what a picture is', () => {
  it('is read from its first bytes', () => {
    expect(pictureFormat(webp(300, 190))).toEqual({ contentType: 'image/webp', width: 300, height: 190 });
    expect(pictureFormat(png(64, 32))).toEqual({ contentType: 'image/png', width: 64, height: 32 });
    expect(pictureFormat(jpeg(500, 318))).toEqual({ contentType: 'image/jpeg', width: 500, height: 318 });
  });

  it('is nothing for what is none', () => {
    for (const text of ['', 'GIF89a', '<svg>', 'RIFF....WAVE', '\u0089PNG'])
      expect(pictureFormat(Uint8Array.from(Buffer.from(text, 'latin1')))).toBeNull();
  });
});
