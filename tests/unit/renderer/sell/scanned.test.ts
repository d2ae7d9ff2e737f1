import { describe, expect, it } from 'vitest';
import { bootSchema } from '../../../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import { defaultSettings } from '../../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../../src-shared/result.ts';
import { Router } from '../../../../src-renderer/state/router.svelte.ts';
import { Session } from '../../../../src-renderer/state/session.svelte.ts';
import { Scanned } from '../../../../src-renderer/screens/sell/scanned.ts';
import { Till } from '../../../../src-renderer/screens/sell/till.svelte.ts';
import { FakeClock } from '../fake-clock.ts';
import { summaryOf } from '../../../../src-renderer/state/order-news.ts';
import { anOrder } from '../order-fixture.ts';
import { aBrand, aFixedProduct } from './catalogue-fixture.ts';

const vendorsId = '7c0e8f6a-11ef-4b2a';

/** A desk with one order, P-12, at this place of the window; `delivered` is how its ticket's item goes to the customer. */
function aDesk({ hash = '#/sell', delivered = 'by_email', dialog = false } = {}) {
  const order = anOrder('P-12', ['delivered']);
  const desk = {
    orders: {
      get: ({ ref }: { ref: string }) =>
        Promise.resolve(ref === 'P-12' ? ok({ order, tracking: null }) : fail('not-found')),
      list: () => Promise.resolve(ok({ orders: [{ ...summaryOf(order), orderId: vendorsId }], more: false })),
    },
  } as unknown as DeskBridge;
  const settings = { ...defaultSettings('en'), welcomedAtMs: 1 };
  const partner = { present: false, last4: null, kept: 'nowhere', keychainAvailable: true };
  const rest = { notices: [], unfinished: [], tracking: [] };
  const session = new Session(desk, bootSchema.parse({ version: '1', platform: 'x', settings, partner, ...rest }));
  const till = new Till(desk, session, new FakeClock());
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  till.putOnTicket({
    brand: aBrand('Steam'),
    product: aFixedProduct({ deliveryType: delivered }),
    selection,
    label: '$25',
  });
  till.arrived = false;
  const router = new Router({
    location: { hash },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  const scanned = new Scanned(desk, router, till, { isDialogOpen: () => dialog, search: () => null });
  return { scanned, till, router };
}

describe('a scan that no field has the focus for', () => {
  it('opens the order whose number it is, ours or the vendor’s, from any screen', async () => {
    const { scanned, router } = aDesk({ hash: '#/settings' });
    expect(scanned.useOf('P-12', null)).toBe('take');
    await scanned.take('p-12', null);
    expect(router.route).toEqual({ screen: 'orders', ref: 'P-12' });
    router.go({ screen: 'settings' });
    await scanned.take(vendorsId.toUpperCase(), null);
    expect(router.route).toEqual({ screen: 'orders', ref: 'P-12' });
  });

  it('goes on the ticket as the e-mail of the customer', async () => {
    const { scanned, till } = aDesk();
    till.ticket.withoutEmail = true;
    await scanned.take('mailto:mia@example.com', null);
    expect([till.ticket.email, till.ticket.withoutEmail, till.arrived]).toEqual(['mia@example.com', false, true]);
  });

  it('goes on the ticket as the number to top up, also without its country, where one is asked for', async () => {
    const { scanned, till } = aDesk({ delivered: 'by_phone' });
    await scanned.take('4155550132', null);
    expect(till.ticket.phone).toBe('4155550132');
    await scanned.take('tel:+4930123456', null);
    expect(till.ticket.phone).toBe('+4930123456');
  });

  it('takes the place of no number when it may be any barcode', async () => {
    const { scanned, till } = aDesk({ delivered: 'by_phone' });
    till.ticket.phone = '+1 415 555 0132';
    await scanned.take('4006381333931', null);
    expect([till.ticket.phone, till.catalogue.query]).toEqual(['+1 415 555 0132', '4006381333931']);
  });

  it('goes on the ticket as the account that is asked for, and not over one that is there', async () => {
    const { scanned, till } = aDesk({ delivered: 'by_account' });
    await scanned.take('AC-2210', null);
    await scanned.take('AC-9999', null);
    expect(till.ticket.account).toBe('AC-2210');
  });

  it('is searched for where it is nothing else, and so is the number of an order that is not here', async () => {
    const { scanned, till, router } = aDesk({ hash: '#/orders/P-12' });
    await scanned.take('P-99', null);
    expect([router.route.screen, till.catalogue.query]).toEqual(['sell', 'P-99']);
    await scanned.take('4006381333931', null);
    expect(till.catalogue.query).toBe('4006381333931');
  });

  it('leads nowhere while a customer pays, also where the payment came while the order was looked up', async () => {
    const { scanned, till, router } = aDesk({ hash: '#/pay/P-12' });
    expect(scanned.useOf('P-12', null), 'and so presses nothing').toBe('take');
    for (const text of ['P-12', 'P-99', vendorsId, 'mia@example.com', 'Steam']) {
      await scanned.take(text, null);
      expect(router.route.screen, text).toBe('pay');
    }
    for (const text of ['P-12', 'P-99', vendorsId, '4006381333931']) {
      router.go({ screen: 'settings' });
      const looking = scanned.take(text, null);
      router.go({ screen: 'pay', ref: anOrder('P-12', []).ref });
      await looking;
      expect(router.route.screen, text).toBe('pay');
    }
    expect([till.catalogue.query, till.ticket.email]).toEqual(['', '']);
  });

  it('does nothing through a dialog', async () => {
    const { scanned, till, router } = aDesk({ dialog: true });
    expect(scanned.useOf('P-12', null), 'and so presses nothing').toBe('take');
    await scanned.take('P-12', null);
    await scanned.take('mia@example.com', null);
    expect([router.route.screen, till.ticket.email]).toEqual(['sell', '']);
  });
});
