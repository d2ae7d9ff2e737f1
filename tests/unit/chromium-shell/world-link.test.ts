import { describe, expect, it, vi } from 'vitest';
import { createCloneCodec } from '../../../tools/chromium-shell/clone-codec.ts';
import { portOver } from '../../../tools/chromium-shell/page-worlds.ts';
import { createWorldLink } from '../../../tools/chromium-shell/world-link.ts';

/** What the page sees of what the preload gives. */
function exposed<Api>(api: Api): Api {
  const hub = new EventTarget();
  let seen: unknown;
  createWorldLink(portOver(hub, 'to-preload', 'to-page'), createCloneCodec, (_name, value) => {
    seen = value;
  });
  const preload = createWorldLink(portOver(hub, 'to-page', 'to-preload'), createCloneCodec, () => undefined);
  preload.give('desk', api);
  return seen as Api;
}

describe('the link between the worlds', () => {
  it('calls functions of the other world synchronously with copies of the arguments', () => {
    const argument = { coins: ['USDC'] };
    const given: unknown[] = [];
    const desk = exposed({
      add: (first: number, second: number, extra: object) => {
        given.push(extra);
        return first + second;
      },
    });
    expect(desk.add(2, 3, argument)).toBe(5);
    expect(given).toEqual([argument]);
    expect(given[0]).not.toBe(argument);
  });

  it('settles promises of the other world', async () => {
    const desk = exposed({
      good: () => Promise.resolve({ when: new Date(5) }),
      bad: () => Promise.reject(new TypeError('no')),
    });
    await expect(desk.good()).resolves.toEqual({ when: new Date(5) });
    await expect(desk.bad()).rejects.toThrow('no');
  });

  it('throws in the caller what the callee throws, as a plain error', () => {
    const desk = exposed({
      fail: () => {
        throw new TypeError('not like this');
      },
    });
    expect(() => desk.fail()).toThrow(Error);
    expect(() => desk.fail()).toThrow('not like this');
    expect(() => desk.fail()).not.toThrow(TypeError);
  });

  it('hands callbacks over and takes the answer of a subscription back', () => {
    const listeners = new Set<(payload: unknown) => void>();
    const desk = exposed({
      on: (listener: (payload: unknown) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    const listener = vi.fn();
    const stop = desk.on(listener);
    for (const each of listeners) each({ state: 'Done' });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ state: 'Done' });
    stop();
    expect(listeners.size).toBe(0);
  });

  it('knows a function again that it has seen before', () => {
    const seen: unknown[] = [];
    const desk = exposed({ note: (callback: () => void) => void seen.push(callback) });
    const callback = (): void => undefined;
    desk.note(callback);
    desk.note(callback);
    expect(seen[0]).toBe(seen[1]);
  });

  it('keeps calls apart that are nested in each other', () => {
    const desk = exposed({ twice: (step: (value: number) => number) => step(1) + step(2) });
    expect(desk.twice((value) => desk.twice((inner) => inner * value))).toBe(9);
  });

  it('tells the giver when the page refuses what it is given', () => {
    const hub = new EventTarget();
    createWorldLink(portOver(hub, 'to-preload', 'to-page'), createCloneCodec, () => {
      throw new Error('taken');
    });
    const preload = createWorldLink(portOver(hub, 'to-page', 'to-preload'), createCloneCodec, () => undefined);
    expect(() => preload.give('desk', {})).toThrow('taken');
  });
});
