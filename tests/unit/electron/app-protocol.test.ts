import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy, createAppProtocol } from '../../../src-main/electron/app-protocol.ts';

function rendererFolder(): string {
  const outside = mkdtempSync(path.join(tmpdir(), 'renderer-'));
  const folder = path.join(outside, 'renderer');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<title>Desk</title>');
  writeFileSync(path.join(folder, 'assets', 'index-B2c_9.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets', 'inter.woff2'), Uint8Array.from([0, 255, 1]));
  writeFileSync(path.join(folder, '.hidden.html'), 'hidden');
  writeFileSync(path.join(folder, 'notes.txt'), 'notes');
  writeFileSync(path.join(outside, 'secret.html'), 'secret');
  symlinkSync(path.join(outside, 'secret.html'), path.join(folder, 'link.html'));
  return folder;
}

const folder = rendererFolder();
const serve = createAppProtocol({ type: 'files', folder });

describe('app://desk', () => {
  it.each([
    ['app://desk/index.html', 'text/html; charset=utf-8', '<title>Desk</title>'],
    ['app://desk/assets/index-B2c_9.js?v=1', 'text/javascript; charset=utf-8', 'export {};'],
  ])('serves %s', async (address, contentType, body) => {
    const response = await serve(new Request(address));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(await response.text()).toBe(body);
  });

  it('serves pictures that main vouches for under their own few paths, and asks for no others', async () => {
    const asked: string[] = [];
    const name = 'a'.repeat(64);
    const withPictures = createAppProtocol({ type: 'files', folder }, (wanted) => {
      asked.push(wanted);
      return Promise.resolve(
        wanted.startsWith('/logo/') ? { bytes: Uint8Array.from([7]), contentType: 'image/webp' } : null,
      );
    });
    const logo = await withPictures(new Request(`app://desk/logo/${name}`));
    expect([logo.headers.get('content-type'), new Uint8Array(await logo.arrayBuffer())]).toEqual([
      'image/webp',
      Uint8Array.from([7]),
    ]);
    expect(logo.headers.get('x-content-type-options')).toBe('nosniff');
    expect(logo.headers.get('cache-control'), 'a list that is scrolled shows it often').toMatch(/max-age=\d{4,}/);
    expect((await withPictures(new Request('app://desk/shop-logo.png'))).status).toBe(404);
    for (const path of [
      `logo/${name}.html`,
      `logo/../${name}`,
      `logo/${name}/more`,
      'logo/short',
      'shop-logo.png.html',
    ])
      expect((await withPictures(new Request(`app://desk/${path}`))).status, path).toBe(404);
    expect(asked).toEqual([`/logo/${name}`, '/shop-logo.png']);
  });

  it('serves bytes as they are', async () => {
    const response = await serve(new Request('app://desk/assets/inter.woff2'));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.from([0, 255, 1]));
  });

  it('sends the policy and its companions with every answer, refusals too', async () => {
    for (const address of ['app://desk/index.html', 'app://desk/none.js', 'app://other/index.html']) {
      const { headers } = await serve(new Request(address));
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
          "connect-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
          "require-trusted-types-for 'script'; trusted-types svelte-trusted-html dompurify",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it.each([
    'app://desk/',
    'app://desk/assets',
    'app://desk/notes.txt',
    'app://desk/.hidden.html',
    'app://desk/link.html',
    'app://desk/../secret.html',
    'app://desk/assets/../../secret.html',
    'app://desk/%2e%2e/secret.html',
    'app://desk/..%2fsecret.html',
    'app://desk/%2e%2e%2fsecret.html',
    'app://desk/..%5csecret.html',
    'app://desk/..\\secret.html',
    'app://desk/%252e%252e%252fsecret.html',
    'app://desk/%c0%ae%c0%ae/secret.html',
    'app://desk/assets/%2e%2e%2f%2e%2e%2fsecret.html',
    'app://desk//secret.html',
    'app://desk///etc/passwd.html',
    'app://desk/index.html%00.js',
    'app://desk/C:/secret.html',
  ])('has nothing at %s', async (address) => {
    const response = await serve(new Request(address));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it.each(['app://other/index.html', 'app://desk:80/index.html', 'file:///index.html', 'https://desk/index.html'])(
    'is not %s',
    async (address) => {
      expect((await serve(new Request(address))).status).toBe(403);
    },
  );

  it('takes no other method than GET and HEAD', async () => {
    expect((await serve(new Request('app://desk/index.html', { method: 'POST', body: 'x' }))).status).toBe(405);
    const head = await serve(new Request('app://desk/index.html', { method: 'HEAD' }));
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('app://desk in development', () => {
  const address = 'http://127.0.0.1:5273';

  it('asks the dev server for the same path and keeps its type', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response('a{}', { headers: { 'content-type': 'text/css' } })));
    const response = await createAppProtocol({ type: 'dev-server', address, fetch })(
      new Request('app://desk/styles/a.css?t=1'),
    );
    expect(String(fetch.mock.calls.at(0)?.at(0))).toBe('http://127.0.0.1:5273/styles/a.css?t=1');
    expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/css', 'a{}']);
  });

  it('is a 404 while the dev server does not answer', async () => {
    const fetch = vi.fn(() => Promise.reject(new Error('refused')));
    const response = await createAppProtocol({ type: 'dev-server', address, fetch })(
      new Request('app://desk/index.html'),
    );
    expect(response.status).toBe(404);
  });

  it('weakens the policy for styles, the one socket and the texts of its own tools only', () => {
    const development = contentSecurityPolicy({ type: 'dev-server', address, fetch });
    const built = contentSecurityPolicy({ type: 'files', folder });
    const changed = development.split('; ').filter((directive) => !built.split('; ').includes(directive));
    expect(changed).toEqual([
      "style-src 'self' 'unsafe-inline'",
      "connect-src 'self' ws://127.0.0.1:5273",
      'trusted-types *',
    ]);
  });
});
