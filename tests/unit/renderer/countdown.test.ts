import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockDigits,
  countdownTone,
  deadlineFrom,
  readCountdown,
  spokenBetween,
  untilNextSecond,
} from '../../../src-renderer/state/countdown.ts';

const half = 30 * 60_000;

describe('the time left to pay', () => {
  it('counts down from what main said, on the clock it was anchored to', () => {
    const deadline = deadlineFrom(90_500, half, 1_000);
    expect(readCountdown(deadline, 1_000)).toEqual({ seconds: 91, share: 90_500 / half, ended: false });
    expect(readCountdown(deadline, 31_000).seconds).toBe(61);
  });

  it('shows 1 through the whole last second and ends exactly at zero', () => {
    const deadline = deadlineFrom(1_000, half, 0);
    expect(readCountdown(deadline, 999)).toMatchObject({ seconds: 1, ended: false });
    expect(readCountdown(deadline, 1_000)).toEqual({ seconds: 0, share: 0, ended: true });
    expect(readCountdown(deadline, 9_999_999)).toEqual({ seconds: 0, share: 0, ended: true });
  });

  it('is never more than full, even when main grants more than the window', () => {
    expect(readCountdown(deadlineFrom(half * 2, half, 0), 0).share).toBe(1);
    expect(readCountdown(deadlineFrom(500, 0, 0), 0).share).toBe(1);
  });

  it('wakes exactly when the shown second changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), fc.integer({ min: 0, max: 4_000_000 }), (left, now) => {
        const deadline = deadlineFrom(left, half, 0);
        const wait = untilNextSecond(deadline, now);
        const shown = readCountdown(deadline, now).seconds;
        if (shown === 0) return wait === 0;
        const justBefore = readCountdown(deadline, now + wait - 1).seconds;
        return justBefore === shown && readCountdown(deadline, now + wait).seconds === shown - 1;
      }),
    );
  });

  it('writes minutes and seconds, with hours only when there are any', () => {
    expect([0, 9, 61, 599, 1_694, 3_849].map(clockDigits)).toEqual([
      '0:00',
      '0:09',
      '1:01',
      '9:59',
      '28:14',
      '1:04:09',
    ]);
  });
});

describe('how urgent the time left looks', () => {
  it('changes at five minutes and at one', () => {
    expect([301, 300, 61, 60, 0].map(countdownTone)).toEqual(['calm', 'waiting', 'waiting', 'problem', 'problem']);
  });
});

describe('what a screen reader hears of the time left', () => {
  it('is told at ten, five and one minute and at the end, once each', () => {
    const spoken: number[] = [];
    for (let seconds = 1_800; seconds > 0; seconds -= 1) {
      const moment = spokenBetween(seconds, seconds - 1);
      if (moment !== null) spoken.push(moment);
    }
    expect(spoken).toEqual([600, 300, 60, 0]);
  });

  it('is told only the last moment after the machine slept over several', () => {
    expect(spokenBetween(1_700, 42)).toBe(60);
  });

  it('is told nothing when time is given back', () => {
    expect(spokenBetween(30, 900)).toBeNull();
  });
});
