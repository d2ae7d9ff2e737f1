import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import { decimalSchema } from '../../../../src-shared/domain/money.ts';
import { fail, ok } from '../../../../src-shared/result.ts';
import { RangePrice } from '../../../../src-renderer/screens/sell/product/range-price.svelte.ts';
import { FakeClock } from '../fake-clock.ts';
import { Deferred, unexpected } from '../fake-desk.ts';
import { aBrand } from './catalogue-fixture.ts';

type Answer = Awaited<ReturnType<DeskBridge['catalogue']['price']>>;

function pricing() {
  const clock = new FakeClock();
  const asked: { faceValue: string; reply: Deferred<Answer> }[] = [];
  const catalogue: DeskBridge['catalogue'] = {
    country: unexpected,
    products: unexpected,
    price: ({ faceValue }) => {
      const reply = new Deferred<Answer>();
      asked.push({ faceValue, reply });
      return reply.promise;
    },
  };
  const price = new RangePrice({ catalogue }, clock);
  const brand = aBrand('Airbnb');
  const ask = (amount: string): void =>
    price.ask({
      country: brand.country,
      brandId: brand.brandId,
      faceValue: decimalSchema.parse(amount),
      coin: 'USDC',
    });
  return { clock, asked, price, ask };
}

function worth(coinAmount: string): Answer {
  return ok({ coin: 'USDC', coinAmount: decimalSchema.parse(coinAmount) });
}

describe('the live price of a range amount', () => {
  it('is asked for when typing pauses', () => {
    const { clock, asked, ask } = pricing();
    ask('2');
    clock.pass(100);
    ask('25');
    clock.pass(100);
    ask('250');
    clock.pass(1_000);
    expect(asked.map(({ faceValue }) => faceValue)).toEqual(['250']);
  });

  it('ignores the price of an amount that was typed before', async () => {
    const { clock, asked, price, ask } = pricing();
    ask('25');
    clock.pass(1_000);
    ask('250');
    clock.pass(1_000);
    await asked[1]?.reply.answer(worth('264.00'));
    await asked[0]?.reply.answer(worth('26.40'));
    expect(price.state).toMatchObject({ status: 'known', coinAmount: '264.00' });
  });

  it('shows nothing once the amount is gone', async () => {
    const { clock, asked, price, ask } = pricing();
    ask('25');
    clock.pass(1_000);
    price.ask(null);
    await asked[0]?.reply.answer(worth('26.40'));
    expect(price.state.status).toBe('none');
  });

  it('says so when there is no price', async () => {
    const { clock, asked, price, ask } = pricing();
    ask('25');
    clock.pass(1_000);
    await asked[0]?.reply.answer(fail('price-unavailable'));
    expect(price.state).toEqual({ status: 'failed', code: 'price-unavailable' });
  });
});
