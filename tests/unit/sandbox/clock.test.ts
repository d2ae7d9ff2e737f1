import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SandboxClock } from '../../../src-sandbox/clock.ts';

describe('the simulator’s clock', () => {
  beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => vi.useRealTimers());

  it('runs tasks in the order of their due times, those of one moment as they came', () => {
    const clock = new SandboxClock();
    const ran: string[] = [];
    clock.at(1_000_300, () => ran.push('late'));
    clock.at(1_000_100, () => ran.push('first'));
    clock.at(1_000_100, () => ran.push('second'));
    vi.advanceTimersByTime(299);
    expect(ran).toEqual(['first', 'second']);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(['first', 'second', 'late']);
  });

  it('runs everything that is due at once when it is moved', () => {
    const clock = new SandboxClock();
    const ran: number[] = [];
    clock.at(1_000_000 + 30 * 60_000, () => ran.push(clock.nowMs()));
    clock.advance(30 * 60_000);
    expect(ran).toEqual([1_000_000 + 30 * 60_000]);
  });

  it('never runs a task in the call that sets it, not even one that is overdue', () => {
    const clock = new SandboxClock();
    const ran: string[] = [];
    clock.at(0, () => ran.push('overdue'));
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(0);
    expect(ran).toEqual(['overdue']);
  });

  it('lets a task set another, and one that is due runs too', () => {
    const clock = new SandboxClock();
    const ran: string[] = [];
    clock.at(1_000_010, () => {
      ran.push('outer');
      clock.at(1_000_020, () => ran.push('inner'));
    });
    clock.advance(20);
    expect(ran).toEqual(['outer', 'inner']);
  });

  it('goes on with the other tasks after one that throws', () => {
    const clock = new SandboxClock();
    const ran: string[] = [];
    clock.at(1_000_010, () => {
      throw new Error('broken task');
    });
    clock.at(1_000_020, () => ran.push('next'));
    expect(() => clock.advance(10)).toThrow('broken task');
    vi.advanceTimersByTime(10);
    expect(ran).toEqual(['next']);
  });

  it('forgets what was cancelled and, when cleared, everything', () => {
    const clock = new SandboxClock();
    const ran: string[] = [];
    clock.at(1_000_010, () => ran.push('cancelled')).cancel();
    clock.at(1_000_010, () => ran.push('cleared'));
    clock.clear();
    vi.advanceTimersByTime(100);
    expect(ran).toEqual([]);
  });

  it('follows another clock that it is given, and looks at it when asked', () => {
    let nowMs = 5000;
    const clock = new SandboxClock(() => nowMs);
    const ran: string[] = [];
    clock.at(6000, () => ran.push('due'));
    nowMs = 6000;
    clock.runDue();
    expect(ran).toEqual(['due']);
  });
});
