import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '../picture.ts';
import type { Clock, Fetch, Log } from '../ports.ts';
import { readBody } from '../read-body.ts';
import { reasonOf } from '../storage/guarded.ts';
import { makeRoom } from './make-room.ts';
import { pictureFormat } from './picture-format.ts';

/** Logos of brands: fetched by main, looked at before anything shows them, kept on disk. */
export interface Logos {
  /** The name by which a window can ask for the picture at an address; null where the desk fetches nothing from there. */
  nameOf(address: string | null): string | null;
  /** The picture of a name; null where there is none to be had now. Never rejects. */
  picture(name: string): Promise<Picture | null>;
}

export interface LogosOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly log: Log;
  /** Made when it is needed. */
  readonly folder: string;
  /** When there is more, what was fetched first goes. 64 MiB where nothing is said. */
  readonly maxBytes?: number;
}

/** The host that the vendor's logos come from (FACTS.md 5.1). Its storage buckets hold some, too, but their names are not known for certain. */
const logoHosts: readonly string[] = ['cdn.cryptorefills.com'];

/** A tile shows it at less than half of this. */
const variant = '_300x190';
const mostBytes = 256 * 1024;
const mostPixels = 1_000;
const limitMs = 10_000;
const atOnce = 4;
/** What could not be had is not asked for again for so long. */
const restMs = 10 * 60_000;
/** The vendor may draw a logo anew: after so long it is fetched again, and the old one stays where that fails. */
const renewAfterMs = 30 * 24 * 60 * 60_000;
const defaultMaxBytes = 64 * 1024 * 1024;
const ownName = /^[0-9a-f]{64}$/;

export function createLogos({ fetch, clock, log, folder, maxBytes = defaultMaxBytes }: LogosOptions): Logos {
  /** What is fetched, by name; and the name of each address that was asked about, so that a list of brands is not hashed anew each time. */
  const addresses = new Map<string, string>();
  const names = new Map<string, string | null>();
  const underWay = new Map<string, Promise<Picture | null>>();
  const restsUntilMs = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let running = 0;

  /** A turn that ends is handed on, so that nobody who comes in between takes it. */
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  async function load(name: string): Promise<Picture | null> {
    const kept = await keptPicture(name);
    if (kept?.isOld === false) return kept.picture;
    const address = addresses.get(name);
    const rests = (restsUntilMs.get(name) ?? 0) > clock.monotonicMs();
    const fresh = address === undefined || rests ? null : await inTurn(() => read(name, address));
    return fresh ?? kept?.picture ?? null;
  }

  async function keptPicture(name: string): Promise<{ readonly picture: Picture; readonly isOld: boolean } | null> {
    try {
      const path = join(folder, name);
      const picture = checked(Uint8Array.from(await readFile(path)));
      if (picture === null) return null;
      return { picture, isOld: clock.nowMs() - (await stat(path)).mtimeMs > renewAfterMs };
    } catch {
      return null;
    }
  }

  async function read(name: string, address: string): Promise<Picture | null> {
    try {
      const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(limitMs) });
      const bytes = response.ok ? await readBody(response, mostBytes) : null;
      const picture = bytes && checked(bytes);
      if (picture === null)
        throw new Error(response.ok ? 'no picture that is shown here' : `status ${response.status}`);
      await keep(name, picture.bytes);
      return picture;
    } catch (fault) {
      restsUntilMs.set(name, clock.monotonicMs() + restMs);
      log.info('logo not shown', { reason: reasonOf(fault) });
      return null;
    }
  }

  async function keep(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await mkdir(folder, { recursive: true });
      const path = join(folder, name);
      await writeFile(`${path}.new`, bytes, { mode: 0o600 });
      await rename(`${path}.new`, path);
      await makeRoom(folder, (file) => ownName.test(file.replace(/\.new$/, '')), maxBytes);
    } catch (fault) {
      log.warn('logo not kept', { reason: reasonOf(fault) });
    }
  }

  return {
    nameOf: (address) => {
      if (address === null) return null;
      const known = names.get(address);
      if (known !== undefined) return known;
      const wanted = wantedAddress(address);
      const name = wanted === null ? null : createHash('sha256').update(wanted).digest('hex');
      names.set(address, name);
      if (name !== null && wanted !== null) addresses.set(name, wanted);
      return name;
    },
    picture: (name) => {
      if (!ownName.test(name)) return Promise.resolve(null);
      const already = underWay.get(name);
      if (already !== undefined) return already;
      const loading = load(name).finally(() => underWay.delete(name));
      underWay.set(name, loading);
      return loading;
    },
  };
}

/** The small variant of a logo, where it is one of the vendor's; its stand-in for a missing one is none. */
function wantedAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isVendors = url.protocol === 'https:' && url.port === '' && logoHosts.includes(url.hostname);
  const [, base] = /^(.+?)(?:_500x318|_300x190)?\.(?:webp|jpg)$/.exec(url.pathname) ?? [];
  if (!isVendors || base === undefined || base.endsWith('/missing') || url.username !== '') return null;
  return `${url.origin}${base}${variant}.webp`;
}

/** A picture of a form and a size that is shown; null for anything else. */
function checked(bytes: Uint8Array<ArrayBuffer>): Picture | null {
  const format = pictureFormat(bytes);
  if (format === null) return null;
  const { width, height, contentType } = format;
  const fits = width > 0 && height > 0 && width <= mostPixels && height <= mostPixels;
  return fits ? { bytes, contentType } : null;
}
