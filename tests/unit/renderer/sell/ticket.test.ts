import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src-shared/domain/settings.ts';
import type { PaymentMethod } from '../../../../src-shared/domain/payment.ts';
import { ok } from '../../../../src-shared/result.ts';
import { PaymentMethods } from '../../../../src-renderer/screens/sell/ticket/payment-methods.svelte.ts';
import { Ticket, type TicketItem } from '../../../../src-renderer/screens/sell/ticket/ticket.svelte.ts';
import { aBrand, aFixedProduct, aMethod } from './catalogue-fixture.ts';

const works = [
  aMethod('USDT', 'Tron'),
  aMethod('USDC', 'ETH Mainnet', { suspended: true }),
  aMethod('USDC', 'Base'),
  aMethod('USDC', 'Solana', { recommended: true }),
  aMethod('ETH', 'Arbitrum', { suspended: true }),
];

async function aTicket(list: readonly PaymentMethod[] = works, shopEmail = '') {
  const methods = new PaymentMethods({
    payment: { methods: () => Promise.resolve(ok({ methods: [...list], fetchedAtMs: 0 })) },
  });
  await methods.load();
  return {
    methods,
    ticket: new Ticket(
      methods,
      defaultSettings('en'),
      () => 'en',
      () => shopEmail,
    ),
  };
}

function anItem(changes: Readonly<Record<string, unknown>> = {}, brand = aBrand('Steam')): TicketItem {
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  return { brand, product: aFixedProduct(changes), selection, label: '$25' };
}

function put(ticket: Ticket, changes: Readonly<Record<string, unknown>> = {}): number {
  const key = ticket.add(anItem(changes));
  if (key === null) throw new Error('the ticket is full');
  return key;
}

describe('a ticket', () => {
  it('says what is missing in the order in which it is filled in', async () => {
    const { ticket } = await aTicket();
    expect(ticket.missing).toBe('item');
    put(ticket);
    expect(ticket.missing).toBe('email');
    ticket.email = 'mia@exam';
    expect(ticket.missing).toBe('email-wrong');
    expect(ticket.request).toBeNull();
    ticket.email = ' mia@example.com ';
    expect(ticket.missing).toBeNull();
  });

  it('asks for a price with exactly what was chosen, and without consent that nobody gave', async () => {
    const { ticket } = await aTicket();
    put(ticket);
    ticket.email = ' mia@example.com ';
    expect(ticket.request).toEqual({
      items: [
        {
          country: 'US',
          brandId: 'id Steam',
          selection: { type: 'fixed', denomination: '25 USD' },
          deliveryType: 'by_email',
          beneficiary: 'mia@example.com',
        },
      ],
      email: 'mia@example.com',
      coin: 'USDC',
      network: 'Solana',
      language: 'en',
      newsletterAccepted: false,
    });
  });

  it('sends a top-up to the phone number in E.164, not to the e-mail address', async () => {
    const { ticket } = await aTicket();
    put(ticket, { deliveryType: 'by_phone' });
    ticket.email = 'mia@example.com';
    expect(ticket.missing).toBe('phone');
    ticket.phone = '55';
    expect(ticket.missing).toBe('phone-wrong');
    ticket.phone = '(212) 555-0123';
    expect(ticket.request?.items[0]?.beneficiary).toBe('+12125550123');
    expect(ticket.request?.email).toBe('mia@example.com');
  });

  it('asks for the account number of a bill', async () => {
    const { ticket } = await aTicket();
    put(ticket, { deliveryType: 'by_account' });
    ticket.email = 'mia@example.com';
    expect(ticket.missing).toBe('account');
    ticket.account = ' 4711 ';
    expect(ticket.request?.items[0]?.beneficiary).toBe('4711');
  });

  it('waits for the ways to pay, and refuses one that is paused or gone', async () => {
    const { ticket } = await aTicket();
    put(ticket);
    ticket.email = 'mia@example.com';
    ticket.network = 'ETH Mainnet';
    expect(ticket.missing).toBe('method-suspended');
    ticket.network = 'Sonic';
    expect(ticket.missing).toBe('method');
    expect(ticket.request).toBeNull();
  });

  it('takes the best network that works along with another coin', async () => {
    const { ticket } = await aTicket();
    ticket.chooseCoin('USDT');
    expect(ticket.network).toBe('Tron');
    ticket.chooseCoin('USDC');
    expect(ticket.network).toBe('Solana');
  });

  it('stays on its network with another coin where that is possible', async () => {
    const { ticket } = await aTicket([...works, aMethod('USDT', 'Solana')]);
    ticket.chooseCoin('USDT');
    expect(ticket.network).toBe('Solana');
  });

  it('keeps nothing of the last customer', async () => {
    const { ticket } = await aTicket();
    put(ticket);
    ticket.email = 'mia@example.com';
    ticket.phone = '+12125550123';
    ticket.newsletterAccepted = true;
    ticket.chooseCoin('USDT');
    ticket.startOver(defaultSettings('en'));
    const { lines, email, phone, account, newsletterAccepted, coin, network } = ticket;
    expect([lines, email, phone, account, newsletterAccepted, coin, network]).toEqual([
      ...[[], '', '', '', false, 'USDC', 'Solana'],
    ]);
  });
});

describe('a ticket of several items', () => {
  it('sends each to the recipient of the sale, but for those that have one of their own', async () => {
    const { ticket } = await aTicket();
    put(ticket);
    const gift = put(ticket);
    put(ticket, { deliveryType: 'by_phone' });
    ticket.email = 'mia@example.com';
    ticket.phone = '(212) 555-0123';
    ticket.deliver(gift, ' noa@example.com ');
    expect(ticket.request?.items.map(({ beneficiary }) => beneficiary)).toEqual([
      'mia@example.com',
      'noa@example.com',
      '+12125550123',
    ]);
    expect(ticket.request?.email).toBe('mia@example.com');
    ticket.deliver(gift, null);
    expect(ticket.request?.items[1]?.beneficiary).toBe('mia@example.com');
  });

  it('remembers the recipient of the sale for the next item, also when the ticket was empty in between', async () => {
    const { ticket } = await aTicket();
    const first = put(ticket);
    ticket.email = 'mia@example.com';
    ticket.remove(first);
    expect(ticket.missing).toBe('item');
    put(ticket);
    expect(ticket.missing).toBeNull();
  });

  it('is priced only when the recipient of every line is complete', async () => {
    const { ticket } = await aTicket();
    put(ticket);
    const gift = put(ticket);
    ticket.email = 'mia@example.com';
    ticket.deliver(gift, 'noa@');
    expect([ticket.missing, ticket.request]).toEqual(['recipient', null]);
  });

  it('asks for a number only where a line goes to that of the sale', async () => {
    const { ticket } = await aTicket();
    const topUp = put(ticket, { deliveryType: 'by_phone' });
    ticket.email = 'mia@example.com';
    expect(ticket.missing).toBe('phone');
    ticket.deliver(topUp, '+447400123456');
    expect([ticket.missing, ticket.phoneLine]).toEqual([null, null]);
  });

  it('reads the number of the sale as one of the first top-up, whatever country the others are of', async () => {
    const { ticket } = await aTicket();
    put(ticket, { deliveryType: 'by_phone' });
    ticket.add(anItem({ deliveryType: 'by_phone' }, aBrand('Orange', { country: 'FR' })));
    ticket.email = 'mia@example.com';
    ticket.phone = '(212) 555-0123';
    expect(ticket.request?.items.map(({ beneficiary }) => beneficiary)).toEqual(['+12125550123', '+12125550123']);
  });

  it('holds ten lines and no more', async () => {
    const { ticket } = await aTicket();
    for (let line = 0; line < 10; line += 1) put(ticket);
    expect(ticket.isFull).toBe(true);
    expect(ticket.add(anItem())).toBeNull();
    expect(ticket.lines).toHaveLength(10);
  });

  it('tells two equal cards apart, so that one of them can go', async () => {
    const { ticket } = await aTicket();
    const first = put(ticket);
    const second = put(ticket);
    ticket.deliver(second, 'noa@example.com');
    ticket.remove(first);
    expect(ticket.lines.map(({ key, own }) => [key, own])).toEqual([[second, 'noa@example.com']]);
  });

  it('keeps the own recipient of a line that becomes another amount, but not of one that is delivered otherwise', async () => {
    const { ticket } = await aTicket();
    const key = put(ticket);
    ticket.deliver(key, 'noa@example.com');
    ticket.replace(key, anItem({ denomination: '50 USD' }));
    expect(ticket.lines[0]?.own).toBe('noa@example.com');
    ticket.replace(key, anItem({ deliveryType: 'by_phone' }));
    expect(ticket.lines[0]?.own).toBeNull();
  });
});

describe('a customer without an e-mail', () => {
  it('is sold to in the name of the shop, and agrees to no newsletter', async () => {
    const { ticket } = await aTicket(works, 'counter@shop.example');
    put(ticket);
    ticket.newsletterAccepted = true;
    expect(ticket.missing).toBe('email');
    ticket.withoutEmail = true;
    expect(ticket.request).toMatchObject({
      email: 'counter@shop.example',
      newsletterAccepted: false,
      items: [{ beneficiary: 'counter@shop.example' }],
    });
  });

  it('needs one after all where the shop has none', async () => {
    const { ticket } = await aTicket();
    put(ticket);
    ticket.withoutEmail = true;
    expect(ticket.missing).toBe('email');
  });

  it('is asked anew at the next ticket', async () => {
    const { ticket } = await aTicket(works, 'counter@shop.example');
    ticket.withoutEmail = true;
    ticket.startOver(defaultSettings('en'));
    expect(ticket.withoutEmail).toBe(false);
  });
});

describe('the ways to pay', () => {
  it('stand with the recommended one first and paused ones last', async () => {
    const { methods } = await aTicket();
    expect(methods.coins).toEqual([
      { coin: 'USDC', suspended: false },
      { coin: 'USDT', suspended: false },
      { coin: 'ETH', suspended: true },
    ]);
    expect(methods.networksOf('USDC').map(({ network }) => network)).toEqual(['Solana', 'Base', 'ETH Mainnet']);
  });
});
