import { compileFunction } from 'node:vm';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { calls, events } from '../../../src-shared/bridge/contract.ts';
import { namesFor } from '../../../src-shared/bridge/names.ts';

type Api = Record<string, Record<string, (input?: unknown) => unknown>>;

const sources = new Map<string, string>();

/** Builds the preloads as `npm run build` does, without writing them. */
async function buildPreloads(): Promise<{ fileName: string; code: string }[]> {
  const { config } = await resolveConfig({ logLevel: 'silent' }, 'build', 'production');
  const built = await build({
    ...config?.preload,
    configFile: false,
    build: { ...config?.preload?.build, write: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  // Isolated entries come out as assets of a build of their own.
  return outputs.map((each) => ({
    fileName: each.fileName,
    code: each.type === 'chunk' ? each.code : String(each.source),
  }));
}

/** Runs a preload: what it exposes, and what it asked Electron for. */
function run(source: string) {
  const invoked: unknown[][] = [];
  const exposed = new Map<string, Api>();
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: never) => exposed.set(name, api) },
    ipcRenderer: {
      invoke: (...words: unknown[]) => invoked.push(words),
      on: () => undefined,
      removeListener: () => undefined,
    },
  };
  const script = compileFunction(source, ['require', 'exports']) as (require: () => unknown, exports: object) => void;
  script(() => electron, {});
  return { invoked, exposed };
}

beforeAll(async () => {
  for (const { fileName, code } of await buildPreloads()) sources.set(fileName, code);
}, 60_000);

describe('the built preloads', () => {
  it('are one CommonJS file of at most 8 KB for each kind of window', () => {
    expect([...sources.keys()].sort()).toEqual(['customer.cjs', 'index.cjs', 'paper.cjs']);
    for (const source of sources.values()) {
      expect(Buffer.byteLength(source)).toBeGreaterThan(0);
      expect(Buffer.byteLength(source)).toBeLessThanOrEqual(8 * 1024);
    }
  });

  it('require nothing but electron, which is all that a sandboxed preload may', () => {
    for (const source of sources.values()) {
      expect([...source.matchAll(/require\((.*?)\)/g)].map(([, name]) => name?.replaceAll(/["'`]/g, ''))).toEqual([
        'electron',
      ]);
      expect(source).not.toMatch(/\bimport\b/);
    }
  });

  it.each([
    ['index.cjs', 'desk', 'desk'],
    ['customer.cjs', 'customer', 'customer'],
    ['paper.cjs', 'paper', 'paper'],
  ] as const)('%s makes window.%s of exactly the calls and events of its role', (fileName, exposedAs, role) => {
    const { exposed } = run(sources.get(fileName) ?? '');
    const { callNames, eventNames } = namesFor(role);
    expect([...exposed.keys()]).toEqual([exposedAs]);
    const { on, ...domains } = exposed.get(exposedAs) ?? {};
    const names = Object.fromEntries(Object.entries(domains).map(([domain, list]) => [domain, Object.keys(list)]));
    expect(names).toEqual(callNames);
    const subscribe = on as unknown as (name: string, listener: () => void) => () => void;
    for (const name of eventNames) expect(subscribe(name, () => undefined)).toBeTypeOf('function');
    expect(() => subscribe('no.event', () => undefined)).toThrow('no.event');
  });

  it('hand a call on to main under its name, with its input', () => {
    const { exposed, invoked } = run(sources.get('index.cjs') ?? '');
    exposed.get('desk')?.['orders']?.['get']?.({ ref: 'a' });
    expect(invoked).toEqual([['orders.get', { ref: 'a' }]]);
  });

  it('give the customer one call, to look, and one event; and name to it nothing else of the contract', () => {
    const source = sources.get('customer.cjs') ?? '';
    const { exposed } = run(source);
    const { on: _on, ...domains } = exposed.get('customer') ?? {};
    expect(
      Object.entries(domains).flatMap(([domain, list]) => Object.keys(list).map((call) => `${domain}.${call}`)),
    ).toEqual(['display.view']);
    expect(namesFor('customer').eventNames).toEqual(['display.changed']);
    const others = [...Object.keys(calls), ...Object.keys(events)].filter((domain) => domain !== 'display');
    for (const domain of others) expect(source).not.toMatch(new RegExp(`\\b${domain}\\b`));
  });
});
