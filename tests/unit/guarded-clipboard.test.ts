import { describe, expect, it } from 'vitest';
import { createGuardedClipboard, type GuardedClipboard } from '../../src-main/guarded-clipboard.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';
import { silentLog } from '../support/silent-log.ts';

const address = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';

interface Bench {
  readonly held: { text: string; readable: boolean; writable: boolean; onWrite: (text: string) => string };
  readonly clock: FakeClock;
  readonly guarded: GuardedClipboard;
  readonly alarms: string[];
}

/** A clipboard that another program can reach. */
function bench(): Bench {
  const held = { text: '', readable: true, writable: true, onWrite: (text: string) => text };
  const clock = createFakeClock();
  const guarded = createGuardedClipboard({
    clipboard: {
      writeText: (text) => {
        if (!held.writable) return Promise.reject(new Error('not now'));
        held.text = held.onWrite(text);
        return Promise.resolve();
      },
      readText: () => (held.readable ? Promise.resolve(held.text) : Promise.reject(new Error('not now'))),
    },
    clock,
    log: silentLog,
  });
  return { held, clock, guarded, alarms: [] };
}

describe('what was copied', () => {
  it('is there, and no alarm comes', async () => {
    const { guarded, clock, held, alarms } = bench();
    expect(await guarded.copy(address, 'plain', () => alarms.push('alarm'))).toEqual({ ok: true, value: undefined });
    await clock.advance(5_000);
    expect([held.text, alarms]).toEqual([address, []]);
  });

  it('that was changed at once is told at once', async () => {
    const { guarded, held } = bench();
    held.onWrite = () => 'bc1qthief';
    expect(await guarded.copy(address, 'plain', () => undefined)).toMatchObject({ code: 'clipboard-changed' });
  });

  it.each([200, 900])('and is changed after %i ms raises one alarm', async (afterMs) => {
    const { guarded, clock, held, alarms } = bench();
    await guarded.copy(address, 'plain', () => alarms.push('alarm'));
    clock.after(afterMs, () => (held.text = 'bc1qthief'));
    await clock.advance(5_000);
    expect(alarms).toEqual(['alarm']);
  });

  it('is no matter any more once something else was copied by the desk', async () => {
    const { guarded, clock, alarms } = bench();
    await guarded.copy(address, 'plain', () => alarms.push('address'));
    await clock.advance(100);
    await guarded.copy('26.41', 'plain', () => alarms.push('amount'));
    await clock.advance(5_000);
    expect(alarms).toEqual([]);
  });

  it('is not taken for changed by the desk’s own next copy', async () => {
    const { guarded } = bench();
    const both = [guarded.copy(address, 'plain', () => undefined), guarded.copy('26.41', 'plain', () => undefined)];
    expect((await Promise.all(both)).map((answer) => answer.ok)).toEqual([true, true]);
  });

  it('is not said to be there where the clipboard does not say what it holds', async () => {
    const { guarded, held } = bench();
    held.readable = false;
    expect(await guarded.copy(address, 'plain', () => undefined)).toMatchObject({ code: 'clipboard-failed' });
  });

  it('may have its line ends written another way by the system', async () => {
    const { guarded, held } = bench();
    held.onWrite = (text) => text.replaceAll('\n', '\r\n');
    expect(await guarded.copy('one\ntwo', 'plain', () => undefined)).toMatchObject({ ok: true });
  });
});

describe('a code that was copied', () => {
  const code = 'ABCD-EFGH-1234';

  it('is taken out of the clipboard after half a minute', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    await clock.advance(29_000);
    expect(held.text).toBe(code);
    await clock.advance(1_000);
    expect(held.text).toBe('');
  });

  it('leaves alone what a person copied since', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    await clock.advance(2_000);
    held.text = 'shopping list';
    await clock.advance(60_000);
    expect(held.text).toBe('shopping list');
  });

  it('leaves alone what the desk itself copied since', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    await clock.advance(10_000);
    await guarded.copy(address, 'plain', () => undefined);
    await clock.advance(60_000);
    expect(held.text).toBe(address);
  });

  it('is taken out also where the clipboard does not say what it holds by then', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    await clock.advance(2_000);
    held.readable = false;
    await clock.advance(30_000);
    expect(held.text).toBe('');
  });

  it('is taken out also where the clipboard did not say at first what it holds', async () => {
    const { guarded, clock, held } = bench();
    held.readable = false;
    expect(await guarded.copy(code, 'secret', () => undefined)).toMatchObject({ code: 'clipboard-failed' });
    held.readable = true;
    expect(held.text).toBe(code);
    await clock.advance(30_000);
    expect(held.text).toBe('');
  });

  it('is taken out also where the next copy failed', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    await clock.advance(10_000);
    held.writable = false;
    expect(await guarded.copy(address, 'plain', () => undefined)).toMatchObject({ code: 'clipboard-failed' });
    held.writable = true;
    await clock.advance(20_000);
    expect(held.text).toBe('');
  });

  it('has its own half minute, though an earlier one is due while it is copied', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy('EARLIER', 'secret', () => undefined);
    await clock.advance(29_999);
    const copied = guarded.copy(code, 'secret', () => undefined);
    await clock.advance(1);
    await copied;
    await clock.advance(29_000);
    expect(held.text).toBe(code);
    await clock.advance(1_000);
    expect(held.text).toBe('');
  });

  it('does not outlive the desk', async () => {
    const { guarded, clock, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    await guarded.close();
    expect(held.text).toBe('');
    expect(clock.waiting()).toEqual([]);
  });

  it('does not take along what a person copied since, when the desk ends', async () => {
    const { guarded, held } = bench();
    await guarded.copy(code, 'secret', () => undefined);
    held.text = 'shopping list';
    await guarded.close();
    expect(held.text).toBe('shopping list');
  });
});
