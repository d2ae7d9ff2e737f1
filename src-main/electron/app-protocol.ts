// Serves app://desk: files of the built renderer and nothing else, or, in development, what the dev server answers. The origin, and
// with it every check of a sender, is the same in both.

import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '../picture.ts';
import { appOrigin, documentOf } from './app-address.ts';

/** Answers a request of one of our windows. Never rejects. */
export type AppProtocol = (request: Request) => Promise<Response>;

/** Where the renderer comes from. */
export type RendererSource =
  | { readonly type: 'files'; readonly folder: string }
  | { readonly type: 'dev-server'; readonly address: string; readonly fetch: typeof globalThis.fetch };

const contentTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // Text becomes part of the page through these two alone: Svelte's own templates, and the one that cleans vendors' texts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html dompurify',
};

/** The content security policy of our documents. The dev server writes styles into the page and keeps a socket to itself. */
export function contentSecurityPolicy(source: RendererSource): string {
  const directives = source.type === 'dev-server' ? { ...policy, ...developmentPolicy(source.address) } : policy;
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function developmentPolicy(devServerAddress: string): Partial<typeof policy> {
  return {
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ${devSocketAddress(devServerAddress)}`,
    'trusted-types': '*',
  };
}

/** Origin of the socket by which a dev server tells the page what changed. */
export function devSocketAddress(devServerAddress: string): string {
  return new URL(devServerAddress).origin.replace(/^http/, 'ws');
}

/** The addresses that are no files of the renderer: the shop's own logo, and those of brands. */
const picturePath = /^\/(shop-logo\.png|logo\/[0-9a-f]{64})$/;

/** A list that is scrolled shows the same logos over and over. */
const logoMaxAgeS = 24 * 60 * 60;

/** Builds the handler of the scheme. `picture` gives what is to be seen at one of the few paths that are no files. */
export function createAppProtocol(
  source: RendererSource,
  picture: (path: string) => Promise<Picture | null> = () => Promise.resolve(null),
): AppProtocol {
  const headers = {
    'content-security-policy': contentSecurityPolicy(source),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
    'cache-control': 'no-cache',
  };
  const refuse = (status: number) => new Response(null, { status, headers });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== appOrigin) return refuse(403);
    const found = picturePath.test(url.pathname)
      ? await readPicture(url.pathname, () => picture(url.pathname))
      : await readRenderer(source, url);
    if (found === undefined) return refuse(404);
    const body = request.method === 'HEAD' ? null : found.body;
    const caching = found.maxAgeS === undefined ? {} : { 'cache-control': `private, max-age=${found.maxAgeS}` };
    return new Response(body, { headers: { ...headers, 'content-type': found.contentType, ...caching } });
  };
}

interface Found {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** For so many seconds the window need not ask again; left out: it asks each time. */
  readonly maxAgeS?: number;
}

async function readPicture(path: string, picture: () => Promise<Picture | null>): Promise<Found | undefined> {
  const found = await picture().catch(() => null);
  if (found === null) return undefined;
  const caching = path.startsWith('/logo/') ? { maxAgeS: logoMaxAgeS } : {};
  return { body: found.bytes, contentType: found.contentType, ...caching };
}

function readRenderer(source: RendererSource, { pathname, search }: URL): Promise<Found | undefined> {
  return source.type === 'files'
    ? readRendererFile(source.folder, pathname)
    : askDevServer(source, `${pathname}${search}`);
}

/** A file of the renderer by the path of its address; undefined for anything that is not plainly one. */
async function readRendererFile(folder: string, pathname: string): Promise<Found | undefined> {
  const contentType = contentTypes.get(path.posix.extname(pathname));
  if (contentType === undefined || !isPlainPath(pathname)) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, pathname));
    if (!file.startsWith(root + path.sep)) return undefined;
    return { body: Uint8Array.from(await readFile(file)), contentType };
  } catch {
    return undefined;
  }
}

/** Only what a build writes: no escapes of any form (so none that could be undone later), no dot segments, no hidden files. */
function isPlainPath(pathname: string): boolean {
  return /^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/.test(pathname) && !pathname.includes('..');
}

async function askDevServer(
  { address, fetch }: Extract<RendererSource, { type: 'dev-server' }>,
  pathAndQuery: string,
): Promise<Found | undefined> {
  try {
    // The dev server takes a request for a page from one that says it wants a page.
    const isPage = Object.values(documentOf).some((page) => pathAndQuery === new URL(page).pathname);
    const accept = isPage ? 'text/html' : '*/*';
    const response = await fetch(new URL(pathAndQuery, address), { headers: { accept } });
    if (!response.ok) return undefined;
    const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
    return { body: new Uint8Array(await response.arrayBuffer()), contentType };
  } catch {
    return undefined;
  }
}
