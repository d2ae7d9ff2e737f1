import { describe, expect, it } from 'vitest';
import { en } from '../../../src-renderer/messages/en.ts';
import { MomentTeller } from '../../../src-renderer/state/moment-teller.ts';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { momentSchema, noteSchema, type Moment, type Note } from '../../../src-shared/domain/moment.ts';
import type { OrderRef } from '../../../src-shared/domain/order.ts';
import { defaultSettings, type Settings } from '../../../src-shared/domain/settings.ts';

const ref = 'P-7' as OrderRef;

function aTeller(change: Partial<Settings> = {}) {
  const heard: string[] = [];
  const notes: Note[] = [];
  const seen: OrderRef[] = [];
  const went: unknown[] = [];
  const listeners = new Map<string, (payload: never) => void>();
  const openOrders = new Map<OrderRef, never>();
  const eyes = { onDesk: true };
  const teller = new MomentTeller({
    desk: {
      on: (name: string, listener: (payload: never) => void) => {
        listeners.set(name, listener);
        return () => listeners.delete(name);
      },
      attention: {
        notify: ({ note }: { note: Note }) => Promise.resolve({ ok: true, value: notes.push(note) }),
        seen: (of: { ref: OrderRef }) => Promise.resolve({ ok: true, value: seen.push(of.ref) }),
      },
    } as unknown as DeskBridge,
    session: { settings: { ...defaultSettings('en'), ...change }, openOrders: openOrders as never },
    router: { go: (route) => went.push(route) },
    i18n: { t: en },
    play: (sound) => heard.push(sound),
    isLookedAt: () => eyes.onDesk,
  });
  const stop = teller.listen();
  const say = (name: string, payload: object): void => listeners.get(name)?.(payload as never);
  return { teller, heard, notes, seen, went, openOrders, eyes, say, stop, listeners };
}

describe('a moment of an order', () => {
  it('is heard, and told in words that say practice where it is practice', () => {
    const { say, heard, notes } = aTeller();
    say('orders.moment', { ref, moment: 'paid' });
    say('orders.moment', { ref: 'L-2', moment: 'late' });
    expect(heard).toEqual(['paid', 'problem']);
    expect(notes.map(({ title }) => title)).toEqual([
      `Practice: ${en.attention.notes.paid.title('P-7')}`,
      en.attention.notes.late.title('L-2'),
    ]);
  });

  it('is told and not heard where its sound is muted', () => {
    const { say, heard, notes } = aTeller({ sounds: ['paid', 'expiring'] });
    say('orders.moment', { ref, moment: 'delivered' });
    say('orders.moment', { ref, moment: 'failed' });
    expect([heard, notes.length]).toEqual([[], 2]);
  });

  it.each(momentSchema.options)('has words that fit a notification: %s', (moment: Moment) => {
    const { say, notes } = aTeller();
    say('orders.moment', { ref: 'P-123456789', moment });
    expect(noteSchema.safeParse(notes[0]).success).toBe(true);
  });
});

describe('an order on the screen', () => {
  it('is seen by whoever looks at the desk, and by nobody else', () => {
    const { teller, seen, eyes, say } = aTeller();
    eyes.onDesk = false;
    teller.show(ref);
    say('orders.moment', { ref, moment: 'paid' });
    expect(seen).toEqual([]);
    eyes.onDesk = true;
    teller.look();
    teller.show(null);
    teller.look();
    expect(seen).toEqual([ref]);
  });

  it('is opened by a press on its notification: at the payment while it is open, in the orders afterwards', () => {
    const { say, went, openOrders, stop, listeners } = aTeller();
    openOrders.set(ref, undefined as never);
    say('orders.show', { ref });
    openOrders.delete(ref);
    say('orders.show', { ref });
    expect(went).toEqual([
      { screen: 'pay', ref },
      { screen: 'orders', ref },
    ]);
    stop();
    expect(listeners.size).toBe(0);
  });
});
