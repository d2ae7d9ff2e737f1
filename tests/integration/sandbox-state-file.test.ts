import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src-sandbox/sandbox.ts';
import { SandboxClient, at } from '../support/sandbox-client.ts';

let folder = '';
let stateFile = '';
const toClose: SandboxClient[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-state-'));
  stateFile = join(folder, 'practice', 'orders.json');
});
afterEach(async () => {
  for (const client of toClose.splice(0)) await client.close();
  await rm(folder, { recursive: true });
});

async function start(options: SandboxOptions = {}): Promise<SandboxClient> {
  const client = await SandboxClient.start({ stateFile, ...options });
  toClose.push(client);
  return client;
}

async function saved(): Promise<unknown> {
  return JSON.parse(await readFile(stateFile, 'utf8'));
}

describe('the state file', () => {
  it('holds an order before its creation is answered', async () => {
    const client = await start();
    const id = await client.order();
    expect(at(await saved(), 'orders.0.orderId')).toBe(id);
  });

  it('brings orders back as they were, and their ids go on', async () => {
    const first = await start();
    const id = await first.order();
    const before = (await first.get(`/v5/orders/${id}`)).body;
    await first.close();
    const second = await start();
    const after = (await second.get(`/v5/orders/${id}`)).body;
    expect(at(after, 'wallet_address')).toBe(at(before, 'wallet_address'));
    expect(at(after, 'created_at')).toBe(at(before, 'created_at'));
    expect(await second.order()).not.toBe(id);
    expect(second.sandbox.control.act(id, 'pay')).toBe(true);
  });

  it('takes up what was under way, and what fell due meanwhile happens at the start', async () => {
    let nowMs = 1_787_679_708_000;
    const first = await start({ nowMs: () => nowMs });
    const [paid, unpaid] = [await first.order(), await first.order()];
    first.sandbox.control.act(paid, 'pay');
    await first.close();
    nowMs += 31 * 60_000;
    const second = await start({ nowMs: () => nowMs });
    const states = [paid, unpaid].map(async (id) => at((await second.get(`/v5/orders/${id}`)).body, 'order_state'));
    expect(await Promise.all(states)).toEqual(['Done', 'Expired']);
  });

  it('keeps what is under way when an action is refused', async () => {
    let nowMs = 1_787_679_708_000;
    const first = await start({ nowMs: () => nowMs });
    const id = await first.order();
    first.sandbox.control.act(id, 'pay');
    expect(first.sandbox.control.act(id, 'pay')).toBe(false);
    await first.close();
    nowMs += 10_000;
    const second = await start({ nowMs: () => nowMs });
    expect(at((await second.get(`/v5/orders/${id}`)).body, 'order_state')).toBe('Done');
  });

  it('never holds a partner ID', async () => {
    const client = await start();
    const headers = { 'x-cr-application': 'partner-SENTINEL', 'content-type': 'application/json' };
    await fetch(`${client.sandbox.url}/v3/currencies`, { headers });
    await client.order();
    await client.close();
    expect(await readFile(stateFile, 'utf8')).not.toContain('SENTINEL');
    expect(await readdir(join(folder, 'practice'))).toEqual(['orders.json']);
  });

  it('that makes no sense is put aside, and no id is given twice', async () => {
    const first = await start();
    const id = await first.order();
    await first.close();
    await writeFile(stateFile, '{"format": 1, "orders": [');
    const second = await start();
    expect(await second.order()).not.toBe(id);
    expect((await readdir(join(folder, 'practice'))).sort()).toEqual(['orders.json', 'orders.json.unreadable']);
  });

  it('that cannot be written lets the simulator go on, and says why', async () => {
    await writeFile(join(folder, 'practice'), 'a file where the folder should be');
    const client = await start();
    const id = await client.order();
    expect((await client.get(`/v5/orders/${id}`)).status).toBe(200);
    expect(client.sandbox.control.stats().saveFailure).toContain('practice');
  });
});
