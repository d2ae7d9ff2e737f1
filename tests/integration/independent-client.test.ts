import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const client = join(root, 'tests/independent-client/sell-one-card.ts');
const simulator = spawn(process.execPath, [join(root, 'src-sandbox/cli.ts'), '--port', '0', '--speed', '20'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let base = '';

beforeAll(async () => {
  const [line] = (await once(createInterface(simulator.stdout), 'line')) as [string];
  base = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
});
afterAll(async () => {
  simulator.kill();
  await once(simulator, 'close');
});

const sell = async (brand: string): Promise<string[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [client, base, brand]);
  return stdout.trim().split('\n');
};
const control = async (path: string): Promise<unknown> => (await fetch(`${base}/_control${path}`)).json();

describe('a client that knows only the documentation', () => {
  it('imports nothing of the project', () => {
    const source = readFileSync(client, 'utf8');
    const imported = [...source.matchAll(/(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name);
    expect(imported).toEqual(['node:timers/promises']);
  });

  it.each([
    ['Steam', /^[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}$/],
    ['Amazon', /^[A-Z0-9]{4}-[A-Z0-9]{6}-[A-Z0-9]{4}$/],
    ['Uber', /^https:\/\//],
  ])('sells a card of %s and gets its code', async (brand, code) => {
    const lines = await sell(brand);
    expect(lines[0]).toMatch(/^about \d+(\.\d+)? USDC$/);
    expect(lines[1]).toMatch(/^pay \d+(\.\d+)? USDC on Solana to [1-9A-HJ-NP-Za-km-z]{32,44}$/);
    expect(lines).toContain('WaitingForDelivery');
    const [state, pin] = lines.at(-1)?.split(/: (.*)/) ?? [];
    expect(state).toBe('Done');
    expect(pin).toMatch(code);
    expect(await control('/orders/last')).toMatchObject({
      order_state: 'Done',
      deliveries: [{ deliverable: { pin_code: pin } }],
    });
  });

  it('names its partner on every call', async () => {
    expect(await control('/stats')).toMatchObject({ creations: 3, partnerHeaders: { missing: 0 } });
  });
});
