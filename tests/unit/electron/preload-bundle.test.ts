import { compileFunction } from 'node:vm';
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNames, eventNames } from '../../../src-shared/bridge/names.ts';

let source: string;

/** Builds the preload as `npm run build` does, without writing it. */
async function buildPreload(): Promise<{ fileName: string; code: string }[]> {
  const { config } = await resolveConfig({ logLevel: 'silent' }, 'build', 'production');
  const built = await build({
    ...config?.preload,
    configFile: false,
    build: { ...config?.preload?.build, write: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((each) => ({ fileName: each.fileName, code: each.type === 'chunk' ? each.code : '' }));
}

beforeAll(async () => {
  const files = await buildPreload();
  expect(files.map(({ fileName }) => fileName)).toEqual(['index.cjs']);
  source = files[0]?.code ?? '';
}, 60_000);

describe('the built preload', () => {
  it('is one CommonJS file of at most 8 KB', () => {
    expect(Buffer.byteLength(source)).toBeGreaterThan(0);
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(8 * 1024);
  });

  it('requires nothing but electron, which is all that a sandboxed preload may', () => {
    expect([...source.matchAll(/require\((.*?)\)/g)].map(([, name]) => name?.replaceAll(/["'`]/g, ''))).toEqual([
      'electron',
    ]);
    expect(source).not.toMatch(/\bimport\b/);
  });

  it('makes window.desk of exactly the calls and events of the contract', async () => {
    const invoked: unknown[][] = [];
    const exposed = new Map<string, Record<string, Record<string, (input?: unknown) => unknown>>>();
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, api: never) => exposed.set(name, api) },
      ipcRenderer: {
        invoke: (...words: unknown[]) => invoked.push(words),
        on: () => undefined,
        removeListener: () => undefined,
      },
    };
    const run = compileFunction(source, ['require', 'exports']) as (require: () => unknown, exports: object) => void;
    run(() => electron, {});
    expect([...exposed.keys()]).toEqual(['desk']);
    const { on, ...domains } = exposed.get('desk') ?? {};
    const names = Object.fromEntries(Object.entries(domains).map(([domain, calls]) => [domain, Object.keys(calls)]));
    expect(names).toEqual(callNames);
    const subscribe = on as unknown as (name: string, listener: () => void) => () => void;
    for (const name of eventNames) expect(subscribe(name, () => undefined)).toBeTypeOf('function');
    expect(() => subscribe('no.event', () => undefined)).toThrow('no.event');
    domains['orders']?.['get']?.({ ref: 'a' });
    expect(invoked).toEqual([['orders.get', { ref: 'a' }]]);
  });
});
