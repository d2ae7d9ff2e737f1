import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { FirstSale, type SaleStep } from '../../../src-renderer/state/first-sale.svelte.ts';

/** A guide, and a screen that shows and takes away what its steps press. */
function aGuide() {
  const clock = { now: 1_000 };
  const guide = new FirstSale({ nowMs: () => clock.now });
  const shown = new Map<SaleStep, (() => void) | undefined>();
  const show = (step: SaleStep, due = true): void => {
    const away = guide.mark(step, due)({} as Element);
    shown.set(step, away ?? undefined);
    flushSync();
  };
  const takeAway = (step: SaleStep): void => {
    shown.get(step)?.();
    flushSync();
  };
  return { guide, clock, show, takeAway };
}

describe('the guide of the first sale', () => {
  it('says nothing before it is started, nor after somebody left it', () => {
    const { guide, show } = aGuide();
    show('brand');
    expect(guide.step).toBe(null);
    guide.start();
    expect(guide.step).toBe('brand');
    guide.stop();
    expect([guide.step, guide.tookMs]).toEqual([null, null]);
  });

  it('points at the furthest step that is there, and back when it goes', () => {
    const { guide, show, takeAway } = aGuide();
    guide.start();
    show('brand');
    show('amount');
    show('recipient', false);
    expect(guide.step).toBe('amount');
    show('charge');
    expect(guide.step).toBe('charge');
    takeAway('charge');
    takeAway('amount');
    expect(guide.step).toBe('brand');
  });

  it('shows the code before it leads to the next customer', () => {
    const { guide, show, takeAway } = aGuide();
    guide.start();
    show('next');
    show('code');
    expect(guide.step).toBe('code');
    takeAway('code');
    expect(guide.step).toBe('next');
  });

  it('keeps what a screen shows anew while the old one leaves', () => {
    const { guide } = aGuide();
    guide.start();
    const leave = guide.mark('brand')({} as Element);
    guide.mark('brand')({} as Element);
    leave?.();
    expect(guide.step).toBe('brand');
  });

  it('says how long the sale took, and only where one was led', () => {
    const { guide, clock } = aGuide();
    guide.finish();
    expect(guide.tookMs).toBe(null);
    guide.start();
    clock.now += 42_000;
    guide.finish();
    expect([guide.running, guide.tookMs]).toEqual([false, 42_000]);
  });
});
