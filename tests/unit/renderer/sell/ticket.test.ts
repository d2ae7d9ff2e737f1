import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src-shared/domain/settings.ts';
import type { PaymentMethod } from '../../../../src-shared/domain/payment.ts';
import { ok } from '../../../../src-shared/result.ts';
import { PaymentMethods } from '../../../../src-renderer/screens/sell/ticket/payment-methods.svelte.ts';
import { Ticket } from '../../../../src-renderer/screens/sell/ticket/ticket.svelte.ts';
import { aBrand, aFixedProduct, aMethod } from './catalogue-fixture.ts';

const works = [
  aMethod('USDT', 'Tron'),
  aMethod('USDC', 'ETH Mainnet', { suspended: true }),
  aMethod('USDC', 'Base'),
  aMethod('USDC', 'Solana', { recommended: true }),
  aMethod('ETH', 'Arbitrum', { suspended: true }),
];

async function aTicket(list: readonly PaymentMethod[] = works) {
  const methods = new PaymentMethods({
    payment: { methods: () => Promise.resolve(ok({ methods: [...list], fetchedAtMs: 0 })) },
  });
  await methods.load();
  return { methods, ticket: new Ticket(methods, defaultSettings('en'), () => 'en') };
}

function put(ticket: Ticket, changes: Readonly<Record<string, unknown>> = {}): void {
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  ticket.item = { brand: aBrand('Steam'), product: aFixedProduct(changes), selection, label: '$25' };
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
    const { item, email, phone, account, newsletterAccepted, coin, network } = ticket;
    expect([item, email, phone, account, newsletterAccepted, coin, network]).toEqual([
      ...[null, '', '', '', false, 'USDC', 'Solana'],
    ]);
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
