import { describe, expect, it } from 'vitest';
import { quoteSchema } from '../../../../src-shared/domain/quote.ts';
import { defaultSettings } from '../../../../src-shared/domain/settings.ts';
import { ok } from '../../../../src-shared/result.ts';
import { customerBasket } from '../../../../src-renderer/screens/sell/ticket/customer-basket.ts';
import { PaymentMethods } from '../../../../src-renderer/screens/sell/ticket/payment-methods.svelte.ts';
import { Quoting } from '../../../../src-renderer/screens/sell/ticket/quoting.svelte.ts';
import { Ticket } from '../../../../src-renderer/screens/sell/ticket/ticket.svelte.ts';
import { FakeClock } from '../fake-clock.ts';
import { settled, unexpected } from '../fake-desk.ts';
import { aBrand, aFixedProduct, aMethod, aQuote } from './catalogue-fixture.ts';

async function aSale() {
  const methods = new PaymentMethods({
    payment: { methods: () => Promise.resolve(ok({ methods: [aMethod('USDC', 'Solana')], fetchedAtMs: 0 })) },
  });
  await methods.load();
  const ticket = new Ticket(
    methods,
    defaultSettings('en'),
    () => 'en',
    () => 'counter@shop.example',
  );
  const items = ['26.41', '10.7'].map((coinAmount) => ({ brand: 'Steam', label: '$25', coinAmount }));
  const quote = quoteSchema.parse({ ...aQuote('q1', '37.11'), items });
  const clock = new FakeClock();
  const quoting = new Quoting({ checkout: { quote: () => Promise.resolve(ok(quote)), order: unexpected } }, clock);
  const put = (): number | null => {
    const selection = { type: 'fixed', denomination: '25 USD' } as const;
    return ticket.add({ brand: aBrand('Steam'), product: aFixedProduct(), selection, label: '$25' });
  };
  const price = async (): Promise<void> => {
    quoting.ask(ticket.request);
    quoting.hurry();
    await settled();
  };
  return { ticket, quoting, put, price };
}

describe('what the customer’s display is told of the ticket', () => {
  it('is every line with its price and its recipient', async () => {
    const { ticket, quoting, put, price } = await aSale();
    expect(customerBasket(ticket, quoting)).toBeNull();
    put();
    const gift = put() ?? unexpected();
    ticket.email = 'mia@example.com';
    ticket.deliver(gift, 'noa@example.com');
    await price();
    expect(customerBasket(ticket, quoting)).toMatchObject({
      lines: [
        { brand: 'Steam', label: '$25', coinAmount: '26.41', recipient: 'mia@example.com' },
        { brand: 'Steam', label: '$25', coinAmount: '10.7', recipient: 'noa@example.com' },
      ],
      total: '37.11',
    });
  });

  it('names nobody while an address is half typed, and never the shop’s own', async () => {
    const { ticket, quoting, put } = await aSale();
    put();
    ticket.email = 'mia@exam';
    expect(customerBasket(ticket, quoting)?.lines[0]?.recipient).toBeNull();
    ticket.withoutEmail = true;
    expect(customerBasket(ticket, quoting)?.lines[0]?.recipient).toBeNull();
  });
});
