import { describe, expect, it } from 'vitest';
import { bootSchema } from '../../../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import { countryCodeSchema } from '../../../../src-shared/domain/country.ts';
import { defaultSettings } from '../../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../../src-shared/result.ts';
import { Session } from '../../../../src-renderer/state/session.svelte.ts';
import { Till } from '../../../../src-renderer/screens/sell/till.svelte.ts';
import { FakeClock } from '../fake-clock.ts';
import { FakeEvents, settled, unexpected } from '../fake-desk.ts';
import { anOrder } from '../order-fixture.ts';
import { aBrand, aCatalogue, aFixedProduct, aMethod, aQuote, productsOf } from './catalogue-fixture.ts';

type OrderAnswer = Awaited<ReturnType<DeskBridge['checkout']['order']>>;

/** A till with one product on its ticket and a price for it; `answer` is what main says to the order. */
async function aTill(answer: OrderAnswer) {
  const clock = new FakeClock();
  const steam = aBrand('Steam');
  const asked: string[] = [];
  const line = { fails: false };
  const note = <Value>(call: string, value: Value): Promise<Value> => {
    asked.push(call);
    return Promise.resolve(value);
  };
  const desk = {
    catalogue: {
      country: () => note('country', line.fails ? fail('api-unreachable') : ok(aCatalogue([steam]))),
      products: ({ coin }: { coin: string }) => note(`products ${coin}`, ok(productsOf(steam))),
      price: unexpected,
    },
    payment: {
      methods: () =>
        note('methods', ok({ methods: [aMethod('USDC', 'Solana'), aMethod('USDT', 'Tron')], fetchedAtMs: 0 })),
    },
    checkout: { quote: () => note('quote', ok(aQuote('q1', '26.41'))), order: () => note('order', answer) },
  } as unknown as DeskBridge;
  const partner = { present: false, last4: null, kept: 'nowhere', keychainAvailable: true };
  const settings = { ...defaultSettings('en'), welcomedAtMs: 1 };
  const rest = { notices: [], unfinished: [], tracking: [] };
  const session = new Session(desk, bootSchema.parse({ version: '1', platform: 'x', settings, partner, ...rest }));
  const till = new Till(desk, session, clock);
  till.start();
  await settled();
  till.openBrand(steam);
  const selection = { type: 'fixed', denomination: '25 USD' } as const;
  till.putOnTicket({ brand: steam, product: aFixedProduct(), selection, label: '$25' });
  till.ticket.email = 'mia@example.com';
  till.quoting.ask(till.ticket.request);
  clock.pass(1_000);
  await settled();
  return { till, session, asked, settings, clock, line };
}

describe('the till', () => {
  it('reads the list again when main has a newer one, until it stops listening', async () => {
    const { till, asked } = await aTill(fail('storage-failed'));
    const main = new FakeEvents();
    const stop = till.listen(main);
    const news = { country: till.catalogue.country, fetchedAtMs: 1 };
    main.emit('catalogue.refreshed', news);
    stop();
    main.emit('catalogue.refreshed', news);
    expect(asked.filter((call) => call === 'country')).toHaveLength(2);
    expect(main.listening).toBe(0);
  });

  it('goes to the order and starts the next ticket empty', async () => {
    const { till } = await aTill(ok(anOrder('P-7', ['awaiting-payment'])));
    expect(await till.charge()).toBe('P-7');
    expect([till.ticket.lines, till.ticket.email, till.product.brand]).toEqual([[], '', null]);
    expect(till.quoting.state.status).toBe('none');
  });

  it('keeps the ticket when the order was refused', async () => {
    const { till } = await aTill(fail('storage-failed'));
    expect(await till.charge()).toBeNull();
    expect(till.ticket.lines[0]?.item.label).toBe('$25');
    expect(till.unclear).toBe(false);
  });

  it('goes to a sale whose outcome is unclear, since its screen asks what a person knows', async () => {
    const { till } = await aTill(fail('order-unclear', { ref: anOrder('P-8', ['unclear']).ref }));
    expect(await till.charge()).toBe('P-8');
    expect([till.unclear, till.ticket.lines]).toEqual([false, []]);
  });

  it('sells nothing more until somebody looked at the orders when an unclear sale has no number', async () => {
    const { till } = await aTill(fail('order-unclear'));
    expect(await till.charge()).toBeNull();
    expect(till.unclear).toBe(true);
    till.settleUnclear();
    expect([till.unclear, till.ticket.lines]).toEqual([false, []]);
  });

  it('keeps the ticket and names the order when exactly the same is open already', async () => {
    const { till, clock } = await aTill(fail('order-exists', { ref: anOrder('P-12', ['awaiting-payment']).ref }));
    expect(await till.charge()).toBeNull();
    expect(till.exists).toBe('P-12');
    expect(till.ticket.lines[0]?.item.label).toBe('$25');
    clock.pass(500);
    await settled();
    expect(till.takeExisting()).toBe('P-12');
    expect([till.exists, till.ticket.lines]).toEqual([null, []]);
  });

  it('takes the second half of a double press for no answer to whether the same is to be sold again', async () => {
    const { till, clock, asked } = await aTill(
      fail('order-exists', { ref: anOrder('P-12', ['awaiting-payment']).ref }),
    );
    const orders = (): number => asked.filter((call) => call === 'order').length;
    await till.charge();
    expect(await till.charge(true), 'nobody has read the question yet').toBeNull();
    expect(till.takeExisting()).toBeNull();
    expect([till.exists, orders(), till.ticket.lines.length]).toEqual(['P-12', 1, 1]);
    clock.pass(500);
    await settled();
    await till.charge(true);
    expect(orders()).toBe(2);
    till.leaveExisting();
    expect([till.exists, till.canConfirm, till.quoting.settling]).toEqual([null, true, false]);
  });

  it('puts on the ticket again what an earlier order sold: item, customer and way to pay', async () => {
    const { till } = await aTill(fail('internal'));
    till.nextCustomer();
    const sold = anOrder('P-8', ['unclear'], { email: 'noa@example.com', coin: 'USDT', network: 'Tron' });
    const items = sold.items.map((item) => ({ ...item, denomination: '25 USD' }));
    expect(await till.sellAgain({ ...sold, items })).toBe('sold');
    expect(till.ticket.lines[0]?.item).toMatchObject({
      label: '$25',
      selection: { type: 'fixed', denomination: '25 USD' },
    });
    expect([till.ticket.email, till.ticket.coin, till.ticket.network]).toEqual(['noa@example.com', 'USDT', 'Tron']);
    expect(till.secondOf, 'whoever comes from there has decided on a second one').toBe('P-8');
    till.nextCustomer();
    expect(till.secondOf).toBeNull();
  });

  it('puts all items of an earlier order on the ticket, each for whom it was, and says how many are not sold any more', async () => {
    const { till } = await aTill(fail('internal'));
    const [item] = anOrder('P-8', ['delivered']).items;
    if (item === undefined) throw new Error('no item');
    const again = { ...item, denomination: '25 USD' };
    const items = [again, again, { ...again, beneficiary: 'noa@example.com' }, { ...again, denomination: '30 USD' }];
    expect(await till.sellAgain(anOrder('P-8', ['delivered'], { items }))).toBe('sold');
    expect(till.ticket.lines.map(({ own }) => own)).toEqual([null, null, 'noa@example.com']);
    expect([till.leftOut, till.arrived]).toEqual([1, true]);
    till.nextCustomer();
    expect(till.leftOut).toBe(0);
  });

  it('knows again that the customer of an earlier order gave no e-mail', async () => {
    const { till, session, settings } = await aTill(fail('internal'));
    session.settings = { ...settings, shopEmail: 'counter@shop.example' };
    const sold = anOrder('P-8', ['delivered'], { email: 'counter@shop.example' });
    const items = sold.items.map((item) => ({ ...item, denomination: '25 USD', beneficiary: sold.email }));
    await till.sellAgain({ ...sold, items });
    expect([till.ticket.withoutEmail, till.ticket.email, till.ticket.lines[0]?.own]).toEqual([true, '', null]);
  });

  it('puts what is chosen on a line of its own, or in the place of the line that is being changed', async () => {
    const { till } = await aTill(fail('internal'));
    const [line] = till.ticket.lines;
    if (line === undefined) throw new Error('no line');
    till.changeLine(line);
    expect(till.product.brand?.name).toBe('Steam');
    till.putOnTicket({ ...line.item, label: '$50' });
    expect(till.ticket.lines.map(({ item }) => item.label)).toEqual(['$50']);
    till.putOnTicket(line.item);
    expect(till.ticket.lines.map(({ item }) => item.label)).toEqual(['$50', '$25']);
  });

  it('changes no line any more once somebody has gone to another brand', async () => {
    const { till } = await aTill(fail('internal'));
    const [line] = till.ticket.lines;
    if (line === undefined) throw new Error('no line');
    till.changeLine(line);
    till.openBrand(aBrand('Twitch'));
    till.putOnTicket({ ...line.item, label: '$50' });
    expect(till.ticket.lines.map(({ item }) => item.label)).toEqual(['$25', '$50']);
  });

  it('takes no eleventh item', async () => {
    const { till } = await aTill(fail('internal'));
    const [line] = till.ticket.lines;
    if (line === undefined) throw new Error('no line');
    for (let count = 2; count <= 10; count += 1) expect(till.putOnTicket(line.item)).toBe(true);
    till.arrived = false;
    expect([till.putOnTicket(line.item), till.arrived]).toEqual([false, false]);
  });

  it('shows the card with the whole sale only when nothing is missing, and orders by a press of its own', async () => {
    const { till, asked, clock } = await aTill(ok(anOrder('P-7', ['awaiting-payment'])));
    till.ticket.email = 'mia@';
    till.confirm();
    expect(till.confirming).toBe(false);
    till.ticket.email = 'mia@example.com';
    till.confirm();
    await till.charge();
    expect([till.confirming, asked.includes('order')], 'nobody reads it so quickly').toEqual([true, false]);
    clock.pass(500);
    await settled();
    await till.charge();
    expect([till.confirming, asked.includes('order')]).toEqual([false, true]);
  });

  it('shows the card while the price is still being asked for, but not without any', async () => {
    const { till } = await aTill(fail('internal'));
    till.putOnTicket(till.ticket.lines[0]?.item ?? unexpected());
    till.quoting.ask(till.ticket.request);
    expect(till.quoting.state.status).toBe('asking');
    till.confirm();
    expect(till.confirming).toBe(true);
    till.leaveConfirm();
    till.quoting.ask(null);
    till.confirm();
    expect(till.confirming).toBe(false);
  });

  it('closes the card when exactly the same is open already, for a person to decide', async () => {
    const { till, clock } = await aTill(fail('order-exists', { ref: anOrder('P-12', ['awaiting-payment']).ref }));
    till.confirm();
    clock.pass(500);
    await settled();
    await till.charge();
    expect([till.confirming, till.exists]).toEqual([false, 'P-12']);
    till.confirm();
    expect(till.confirming, 'one question at a time').toBe(false);
  });

  it('puts nothing of an earlier order on the ticket of a customer who came meanwhile', async () => {
    const { till } = await aTill(fail('internal'));
    const sold = anOrder('P-8', ['unclear'], { email: 'noa@example.com' });
    const again = till.sellAgain({ ...sold, items: sold.items.map((item) => ({ ...item, denomination: '25 USD' })) });
    till.nextCustomer();
    till.ticket.email = 'next@example.com';
    expect(await again).toBe('late');
    expect([till.ticket.lines, till.ticket.email]).toEqual([[], 'next@example.com']);
    const onceMore = till.sellAgain({
      ...sold,
      items: sold.items.map((item) => ({ ...item, denomination: '25 USD' })),
    });
    till.ticket.phone = '+1';
    expect(await onceMore, 'the same customer, and somebody went on').toBe('late');
    expect(till.ticket.phone).toBe('+1');
  });

  it('puts no other amount on the ticket when the one that was sold is not there any more', async () => {
    const { till } = await aTill(fail('internal'));
    const sold = anOrder('P-8', ['unclear']);
    const items = sold.items.map((item) => ({ ...item, denomination: '30 USD' }));
    expect(await till.sellAgain({ ...sold, items })).toBe('not-sold');
    expect([till.ticket.lines[0]?.item.label, till.leftOut], 'what was on it stays').toEqual(['$25', 0]);
    expect(till.notAgain).toEqual({ ref: 'P-8', why: 'not-sold' });
    till.nextCustomer();
    expect(till.notAgain).toBeNull();
  });

  it('says that nothing could be looked up rather than that nothing is sold, and leaves the ticket as it is', async () => {
    const { till, line } = await aTill(fail('internal'));
    line.fails = true;
    expect(await till.sellAgain(anOrder('P-8', ['delivered']))).toBe('unreachable');
    expect([till.ticket.lines.length, till.ticket.email]).toEqual([1, 'mia@example.com']);
    expect(till.notAgain).toEqual({ ref: 'P-8', why: 'unreachable' });
  });

  it('treats a fault of the app while ordering as unclear, since the request may have left', async () => {
    const { till } = await aTill(fail('internal'));
    await till.charge();
    expect(till.unclear).toBe(true);
  });

  it('keeps the block of an unclear sale when the country or the partner ID changes', async () => {
    const { till, session, settings } = await aTill(fail('internal'));
    await till.charge();
    session.settings = { ...settings, country: countryCodeSchema.parse('JP') };
    till.showCountry(session.settings.country);
    session.partner = { present: true, last4: null, kept: 'keychain', keychainAvailable: true };
    till.startAfresh();
    expect(till.unclear).toBe(true);
  });

  it.each([{ mode: 'live' as const }, { apiBaseUrl: 'https://other.example' }])(
    'knows nothing of an unclear sale of another vendor: %j',
    async (change) => {
      const { till, session, settings } = await aTill(fail('internal'));
      await till.charge();
      session.settings = { ...settings, ...change };
      till.startAfresh();
      expect(till.unclear).toBe(false);
    },
  );

  it('forgets goods, prices and ticket when they belong to another mode', async () => {
    const { till, asked } = await aTill(fail('internal'));
    asked.length = 0;
    till.startAfresh();
    expect(till.ticket.lines).toEqual([]);
    expect([till.catalogue.catalogue, till.methods.matrix]).toEqual([null, null]);
    expect(asked).toEqual(['country', 'methods']);
  });

  it('keeps a sale that was begun when the country or the default coin changes', async () => {
    const { till, session, settings } = await aTill(fail('internal'));
    session.settings = { ...settings, coin: 'USDT', network: 'Tron' };
    till.followDefaults();
    till.showCountry(settings.country);
    expect([till.ticket.lines[0]?.item.label, till.ticket.coin]).toEqual(['$25', 'USDC']);
    till.nextCustomer();
    expect([till.ticket.coin, till.ticket.network]).toEqual(['USDT', 'Tron']);
  });

  it('reads names and texts again in another language, and prices in the coin of the ticket', async () => {
    const { till, asked } = await aTill(fail('internal'));
    asked.length = 0;
    till.ticket.chooseCoin('USDT');
    till.translate();
    expect(asked).toEqual(['country', 'products USDT']);
  });
});
