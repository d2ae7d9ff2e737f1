import { describe, expect, it } from 'vitest';
import type { OrderRef } from '../../../src-shared/domain/order.ts';
import { formatRoute, parseRoute, type Route } from '../../../src-renderer/state/route.ts';
import { Router } from '../../../src-renderer/state/router.svelte.ts';
import { screenOfShortcut } from '../../../src-renderer/state/shortcuts.ts';

const ref = 'P-12' as OrderRef;
const routes: readonly Route[] = [
  { screen: 'sell' },
  { screen: 'orders', ref: null },
  { screen: 'orders', ref },
  { screen: 'settings' },
  { screen: 'settings', section: 'records' },
  { screen: 'welcome' },
  { screen: 'pay', ref },
  { screen: 'delivered', ref },
];

describe('a route', () => {
  it.each(routes)('survives a reload: $screen', (route) => {
    expect(parseRoute(`#${formatRoute(route)}`)).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/sell/P-1/more', '#//', '#/../settings'])('leads to Sell from %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'sell' });
  });

  it.each(['#/pay', '#/pay/', '#/pay/X-1', '#/delivered/P-1x', '#/pay/<script>'])(
    'leads to the orders where %s names no order',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'orders', ref: null });
    },
  );
});

describe('the router', () => {
  function open(hash: string) {
    const listeners = new Set<() => void>();
    const location = { hash };
    const router = new Router({
      location,
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    });
    return { router, location, listeners };
  }

  it('starts where the address says', () => {
    expect(open('#/pay/P-12').router.route).toEqual({ screen: 'pay', ref });
  });

  it('writes where it goes into the address', () => {
    const { router, location } = open('');
    router.go({ screen: 'delivered', ref });
    expect([router.route, location.hash]).toEqual([{ screen: 'delivered', ref }, '/delivered/P-12']);
  });

  it('follows the address until it is told to stop', () => {
    const { router, location, listeners } = open('');
    const stop = router.listen();
    location.hash = '#/settings';
    for (const listener of listeners) listener();
    expect(router.route).toEqual({ screen: 'settings' });
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('the keys between screens', () => {
  const key = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };

  it('are Alt with the figure printed on the rail', () => {
    const places = ['Digit1', 'Digit2', 'Digit3'].map((code) => screenOfShortcut({ ...key, code })?.screen);
    expect(places).toEqual(['sell', 'orders', 'settings']);
  });

  it('leave everything else alone', () => {
    expect(screenOfShortcut({ ...key, code: 'Digit4' })).toBeNull();
    expect(screenOfShortcut({ ...key, code: 'Digit1', altKey: false })).toBeNull();
    expect(screenOfShortcut({ ...key, code: 'Digit1', ctrlKey: true })).toBeNull();
  });
});
