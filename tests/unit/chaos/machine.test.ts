import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMachine } from '../../chaos/machine.ts';
import { SandboxClient } from '../../support/sandbox-client.ts';

const hourMs = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a machine', () => {
  it('jumps on the wall, and nowhere else', () => {
    vi.useFakeTimers();
    const { clock, meet } = createMachine(true);
    const [wallMs, monotonicMs] = [clock.nowMs(), clock.monotonicMs()];
    meet({ is: 'wall clock jumps', byMs: -24 * hourMs });
    expect(clock.nowMs() - wallMs).toBe(-24 * hourMs);
    expect(clock.monotonicMs()).toBe(monotonicMs);
  });

  it.each([
    ['stands still', true, 0, ['soon', 'late']],
    ['goes on', false, hourMs, ['soon', 'late']],
  ] as const)('fires no timer during a sleep in which its monotonic clock %s', (_how, sleeps, movedMs, order) => {
    vi.useFakeTimers();
    const { clock, meet } = createMachine(sleeps);
    const fired: string[] = [];
    clock.after(2_000, () => fired.push('late'));
    clock.after(1_000, () => fired.push('soon'));
    const [wallMs, monotonicMs] = [clock.nowMs(), clock.monotonicMs()];
    meet({ is: 'falls asleep' });
    vi.advanceTimersByTime(3_000);
    expect(fired).toEqual([]);
    meet({ is: 'wakes up', sleptMs: hourMs });
    expect(clock.nowMs() - wallMs).toBe(hourMs);
    expect(clock.monotonicMs() - monotonicMs).toBe(movedMs);
    // What was due in the meantime fires at once, what was not has as long to go as before.
    vi.advanceTimersByTime(sleeps ? 999 : 0);
    expect(fired).toEqual(sleeps ? [] : order);
    vi.advanceTimersByTime(1_001);
    expect(fired).toEqual(order);
  });

  it('takes a timer back, also one that was set before the sleep', () => {
    vi.useFakeTimers();
    const { clock, meet } = createMachine(true);
    const fired: string[] = [];
    const cancel = clock.after(1_000, () => fired.push('cancelled'));
    meet({ is: 'falls asleep' });
    cancel();
    meet({ is: 'wakes up', sleptMs: hourMs });
    vi.advanceTimersByTime(hourMs);
    expect(fired).toEqual([]);
  });
});

describe('the network of a machine that slept', () => {
  it('is dead where it was connected before, without an end, and works anew', async () => {
    const client = await SandboxClient.start({ speed: Infinity });
    const id = await client.order();
    const address = `${client.sandbox.url}/v5/orders/${id}/subscribe`;
    const { fetch, meet } = createMachine(true);
    const before = (await fetch(address)).body?.getReader();
    await before?.read();
    meet({ is: 'falls asleep' });
    meet({ is: 'wakes up', sleptMs: hourMs });
    client.sandbox.control.act(id, 'pay-slow');
    const old = before?.read().then(() => 'news');
    const ended = new AbortController();
    const after = (await fetch(address, { signal: ended.signal })).body?.getReader();
    const fresh = after?.read().then(({ value }) => new TextDecoder().decode(value));
    expect(await Promise.race([old, fresh])).toContain('PaymentStarted');
    client.sandbox.control.cutStreams();
    await expect(after?.read()).rejects.toThrow();
    expect(await Promise.race([old, Promise.resolve('nothing')])).toBe('nothing');
    await client.close();
  });

  it('lets a request be given up', async () => {
    const client = await SandboxClient.start();
    client.sandbox.control.addFault({ endpoint: 'currencies', kind: 'hang' });
    const { fetch, meet } = createMachine(true);
    const ended = new AbortController();
    const asked = fetch(`${client.sandbox.url}/v3/currencies`, { signal: ended.signal });
    meet({ is: 'falls asleep' });
    meet({ is: 'wakes up', sleptMs: hourMs });
    ended.abort();
    await expect(asked).rejects.toThrow('abort');
    await client.close();
  });
});
