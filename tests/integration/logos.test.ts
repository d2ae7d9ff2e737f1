import { afterEach, beforeEach, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from '../../src-sandbox/sandbox.ts';
import type { Fetch } from '../../src-main/ports.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { openDesk } from '../support/open-desk.ts';
import { valueOf } from '../support/value-of.ts';

const US = countryCodeSchema.parse('US');
const smallWebp = Uint8Array.from(Buffer.from('524946461600000057454250565038580a000000000000002b0100bd0000', 'hex'));

const vendor = 'https://api.vendor.example';
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ speed: Infinity });
});
afterEach(() => sandbox.close());

/** The vendor's API at its own address, with its pictures beside it. */
function vendors(asked: string[]): Fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.startsWith(vendor)) return globalThis.fetch(url.replace(vendor, sandbox.url), init);
    asked.push(url);
    return new Response(smallWebp);
  };
}

/** Refuses and notes whatever goes beyond this machine. */
function onlyHere(asked: string[]): Fetch {
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (new URL(url).hostname === '127.0.0.1') return globalThis.fetch(input, init);
    asked.push(url);
    return Promise.reject(new TypeError('nothing goes outside'));
  };
}

it('brands of a live desk have their logos, fetched by main when a window shows them', async () => {
  const asked: string[] = [];
  const test = await openDesk({ settings: { mode: 'live', apiBaseUrl: vendor }, ports: { fetch: vendors(asked) } });
  valueOf(await test.desk.partner.set({ partnerId: 'partner-4711' }));
  const { brands } = valueOf(await test.desk.catalogue.country({ country: US }));
  const steam = brands.find(({ name }) => name === 'Steam');
  expect(steam?.logo).toMatch(/^[0-9a-f]{64}$/);
  expect(asked).toEqual([]);
  expect(await test.picture(`/logo/${steam?.logo}`)).toMatchObject({ contentType: 'image/webp' });
  expect(asked).toEqual([expect.stringMatching(/^https:\/\/cdn\.cryptorefills\.com\/.*steam.*_300x190\.webp$/)]);
  expect(test.crossed.join()).not.toContain('cdn.cryptorefills.com');
  await test.close();
});

it.each([
  ['practice', () => ({})],
  ['an API on this machine', () => ({ mode: 'live', apiBaseUrl: sandbox.url }) as const],
])('%s has no logos, and reaches nothing outside', async (_what, settings) => {
  const asked: string[] = [];
  const desk = await openDesk({ settings: settings(), ports: { fetch: onlyHere(asked) } });
  await desk.desk.partner.set({ partnerId: 'partner-4711' });
  const { brands } = valueOf(await desk.desk.catalogue.country({ country: US }));
  expect(brands.length).toBeGreaterThan(10);
  expect(brands.filter(({ logo }) => logo !== undefined)).toEqual([]);
  expect(await desk.picture(`/logo/${'a'.repeat(64)}`)).toBeNull();
  expect(asked).toEqual([]);
  await desk.close();
});
