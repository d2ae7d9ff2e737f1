import { describe, expect, it } from 'vitest';
import { deskShows, DisplayTeller, type DeskSight } from '../../../src-renderer/state/display-teller.ts';
import { languageName } from '../../../src-renderer/state/language-name.ts';
import { deskShowsSchema, type DeskShows } from '../../../src-shared/domain/display.ts';
import { ok } from '../../../src-shared/result.ts';
import { FakeClock } from './fake-clock.ts';
import { unexpected } from './fake-desk.ts';
import { anOrder } from './order-fixture.ts';

const { ref } = anOrder('P-1', ['sending']);

const basket = deskShowsSchema.parse({
  type: 'basket',
  lines: [{ brand: 'Steam', label: '$25', coinAmount: null, recipient: null }],
  coin: 'USDC',
  network: 'Solana',
  total: null,
}) as Extract<DeskShows, { type: 'basket' }>;

const sight: DeskSight = { route: { screen: 'sell' }, welcoming: false, basket, addressOnly: false };

describe('what the desk tells the customer display', () => {
  it('is the order on the pay screen and beside its codes, with the kind of its code', () => {
    for (const screen of ['pay', 'delivered'] as const) {
      expect(deskShows({ ...sight, route: { screen, ref }, addressOnly: true })).toEqual({
        type: 'order',
        ref,
        addressOnly: true,
      });
    }
  });

  it('stays the order while somebody looks at its paper', () => {
    const order = { type: 'order', ref, addressOnly: false };
    expect(deskShows({ ...sight, route: { screen: 'receipt', ref, from: 'delivered' } })).toEqual(order);
  });

  it('is the ticket wherever else the staff look, and never an order that they look up', () => {
    const oldPaper = { screen: 'receipt', ref, from: 'orders' } as const;
    for (const route of [{ screen: 'sell' }, { screen: 'settings' }, { screen: 'orders', ref }, oldPaper] as const) {
      expect(deskShows({ ...sight, route })).toBe(basket);
      expect(deskShows({ ...sight, route, basket: null })).toEqual({ type: 'nothing' });
    }
  });

  it('is nothing before the first start was walked through', () => {
    expect(deskShows({ ...sight, welcoming: true })).toEqual({ type: 'nothing' });
  });

  it('is told once, and an empty ticket only when no order comes in its place', () => {
    const clock = new FakeClock();
    const told: DeskShows['type'][] = [];
    const show = ({ type }: Pick<DeskShows, 'type'>) => {
      told.push(type);
      return Promise.resolve(ok(undefined));
    };
    const teller = new DisplayTeller(
      { display: { show, status: unexpected, open: unexpected, close: unexpected } },
      clock,
    );
    teller.tell(basket);
    teller.tell({ ...basket });
    teller.tell({ type: 'nothing' });
    clock.pass(100);
    teller.tell({ type: 'order', ref, addressOnly: false });
    clock.pass(10_000);
    expect(told).toEqual(['basket', 'order']);
    teller.tell({ type: 'nothing' });
    clock.pass(10_000);
    expect(told).toEqual(['basket', 'order', 'nothing']);
  });
});

describe('the name of a language', () => {
  it('is its own, as whoever speaks it would write it', () => {
    expect(languageName('en')).toBe('English');
    expect(languageName('ja')).toBe('日本語');
  });
});
