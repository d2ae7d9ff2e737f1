import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src-main/cryptorefills/group-budget.ts';
import { createRateBudget, createRateBudgets, type RateBudget } from '../../../src-main/cryptorefills/rate-budget.ts';
import { rateLimits, type RateGroup, type Urgency } from '../../../src-main/cryptorefills/rate-groups.ts';
import type { RateNews } from '../../../src-main/cryptorefills/rate-limit.ts';
import { createFakeClock, settled, type FakeClock } from '../../support/fake-clock.ts';

const quiet: RateNews = { refused: false, retryAfterMs: null, limit: null, remaining: null, resetInMs: null };
type Granted = Extract<Turn, { granted: true }>;

/** A desk that makes calls of one group, and whose answers come when the test says so. */
class Caller {
  readonly clock: FakeClock = createFakeClock();
  readonly budget: RateBudget = createRateBudget(this.clock, () => 1);
  readonly underway: { name: string; turn: Granted }[] = [];
  readonly refusedWith: number[] = [];
  readonly group: RateGroup;

  constructor(group: RateGroup = 'products') {
    this.group = group;
  }

  async call(count: number, urgency: Urgency = 'interactive', name: string = urgency): Promise<void> {
    const method = this.group === 'validate' || this.group === 'create' ? 'POST' : 'GET';
    for (let made = 0; made < count; made += 1) {
      void this.budget.enter({ group: this.group, method, urgency }).then((turn) => {
        if (turn.granted) this.underway.push({ name, turn });
        else this.refusedWith.push(turn.retryAfterMs);
      });
    }
    await settled();
  }

  /** Ends every call under way, and says how long the group keeps still after the last of them. */
  async end(news: RateNews | null = quiet): Promise<number> {
    const pauses = this.underway.splice(0).map(({ turn }) => turn.done(news));
    await settled();
    return pauses.at(-1) ?? 0;
  }

  /** Makes calls and ends them at once. */
  async use(count: number, urgency: Urgency = 'interactive'): Promise<void> {
    await this.call(count, urgency);
    await this.end();
  }
}

describe('the budget of a group', () => {
  it.each([
    ['brands', 60_000],
    ['products', 60_000],
    ['homepage', 60_000],
    ['payment-vias', 60_000],
    ['price', 60_000],
    ['validate', 600_000],
    ['create', 600_000],
  ] as const)('of %s is what the API allows, in any window', async (group, windowMs) => {
    const caller = new Caller(group);
    const { most } = rateLimits[group];
    await caller.use(most - 1);
    await caller.clock.advance(windowMs / 2);
    await caller.use(1);
    await caller.call(1);
    expect(caller.refusedWith).toEqual([windowMs / 2]);
    await caller.clock.advance(windowMs / 2);
    await caller.call(most);
    expect(caller.underway).toHaveLength(most - 1);
  });

  it('is that of FACTS.md 13', () => {
    const perMinute = Object.entries(rateLimits).map(([group, { most, windowMs }]) => [group, most, windowMs / 60_000]);
    expect(perMinute).toEqual([
      ['brands', 60, 1],
      ['products', 60, 1],
      ['homepage', 30, 1],
      ['payment-vias', 30, 1],
      ['price', 120, 1],
      ['order', 120, 1],
      ['validate', 60, 10],
      ['create', 30, 10],
    ]);
  });

  it('counts a call until a window after its answer, since nobody knows when the API counted it', async () => {
    const caller = new Caller();
    await caller.call(60);
    await caller.clock.advance(59_000);
    await caller.end();
    await caller.clock.advance(59_999);
    await caller.call(1);
    expect(caller.underway).toEqual([]);
    await caller.clock.advance(1);
    expect(caller.underway).toHaveLength(1);
  });

  it('is one for each group', async () => {
    const clock = createFakeClock();
    const budget = createRateBudget(clock, () => 0);
    const enter = (group: RateGroup): Promise<Turn> => budget.enter({ group, method: 'GET', urgency: 'interactive' });
    for (let made = 0; made < 60; made += 1) await enter('products');
    expect(await enter('products')).toMatchObject({ granted: false });
    expect(await enter('brands')).toMatchObject({ granted: true });
  });

  it('is one for each address, whoever asks', () => {
    const budgetOf = createRateBudgets(createFakeClock(), () => 0);
    expect(budgetOf('https://one.example')).toBe(budgetOf('https://one.example'));
    expect(budgetOf('https://one.example')).not.toBe(budgetOf('https://two.example'));
  });
});

describe('a read that comes too early', () => {
  it('waits where its turn comes within five seconds', async () => {
    const caller = new Caller();
    await caller.use(60);
    await caller.clock.advance(55_000);
    await caller.call(1);
    await caller.clock.advance(4_999);
    expect(caller.underway).toEqual([]);
    await caller.clock.advance(1);
    expect(caller.underway).toHaveLength(1);
    expect(caller.clock.waiting()).toEqual([]);
  });

  it('fails at once where it does not, and says how long it would take', async () => {
    const caller = new Caller();
    await caller.use(60);
    await caller.clock.advance(50_000);
    await caller.call(1);
    expect(caller.refusedWith).toEqual([10_000]);
    expect(caller.clock.waiting()).toEqual([]);
  });

  it('goes before what runs in the background, each in its order', async () => {
    const caller = new Caller();
    await caller.use(60);
    await caller.clock.advance(56_000);
    await caller.call(1, 'background', 'background 1');
    await caller.call(1, 'background', 'background 2');
    await caller.call(1, 'interactive', 'person 1');
    await caller.call(1, 'interactive', 'person 2');
    await caller.clock.advance(4_000);
    expect(caller.underway.map(({ name }) => name)).toEqual(['person 1', 'person 2', 'background 1', 'background 2']);
  });

  it('gives up after five seconds where an answer meanwhile closes the group', async () => {
    const caller = new Caller();
    await caller.use(59);
    await caller.call(1);
    await caller.clock.advance(58_000);
    await caller.call(1);
    await caller.end({ ...quiet, refused: true, retryAfterMs: 30_000 });
    await caller.clock.advance(5_000);
    expect(caller.refusedWith).toEqual([25_000]);
    expect(caller.clock.waiting()).toEqual([]);
  });

  it('takes those before it into account', async () => {
    const caller = new Caller();
    await caller.use(30);
    await caller.clock.advance(10_000);
    await caller.use(30);
    await caller.clock.advance(48_000);
    await caller.call(30);
    await caller.call(1);
    expect(caller.refusedWith).toEqual([12_000]);
  });
});

describe('a validation or creation that comes too early', () => {
  it.each([
    ['validate', 60],
    ['create', 30],
  ] as const)('does not wait at all: %s', async (group, most) => {
    const caller = new Caller(group);
    await caller.use(most);
    await caller.clock.advance(600_000 - 1);
    await caller.call(1);
    expect(caller.refusedWith).toEqual([1]);
  });
});

describe('the shares of a group', () => {
  it('leave people enough to browse, whatever is refreshed in the background', async () => {
    const caller = new Caller();
    await caller.use(60, 'background');
    expect(caller.refusedWith).toHaveLength(40);
    await caller.use(40);
    expect(caller.refusedWith).toHaveLength(40);
    await caller.call(1);
    expect(caller.refusedWith).toHaveLength(41);
  });

  it('leave the tracker enough to follow orders, however often people press refresh', async () => {
    const caller = new Caller('order');
    await caller.use(200, 'interactive');
    expect(caller.refusedWith).toHaveLength(170);
    await caller.use(90, 'tracking');
    expect(caller.refusedWith).toHaveLength(170);
  });

  it('leave people enough to see a code, however many orders are followed', async () => {
    const caller = new Caller('order');
    await caller.use(200, 'tracking');
    expect(caller.refusedWith).toHaveLength(90);
    await caller.use(10, 'interactive');
    expect(caller.refusedWith).toHaveLength(90);
  });

  it('never add up to more than the limit', async () => {
    const caller = new Caller('order');
    for (let turn = 0; turn < 100; turn += 1) {
      await caller.call(1, 'tracking');
      await caller.call(1, 'interactive');
    }
    expect(caller.underway).toHaveLength(120);
  });
});

describe('what the API says of its own count', () => {
  it('holds a group back whose calls are used up, until the window is over', async () => {
    const caller = new Caller();
    await caller.call(1);
    await caller.end({ ...quiet, limit: 60, remaining: 0, resetInMs: 20_000 });
    await caller.call(1);
    expect(caller.refusedWith).toEqual([20_000]);
    await caller.clock.advance(20_000);
    await caller.call(1);
    expect(caller.underway).toHaveLength(1);
  });

  it('counts calls that it cannot have seen yet', async () => {
    const caller = new Caller();
    await caller.call(3);
    const [first] = caller.underway.splice(0, 1);
    first?.turn.done({ ...quiet, limit: 60, remaining: 3, resetInMs: 20_000 });
    await caller.call(2);
    expect(caller.underway).toHaveLength(3);
    expect(caller.refusedWith).toEqual([20_000]);
  });

  it('is not undone by an older answer of the same window', async () => {
    const caller = new Caller();
    await caller.call(2);
    const [first, second] = caller.underway.splice(0);
    second?.turn.done({ ...quiet, limit: 60, remaining: 1, resetInMs: 20_000 });
    first?.turn.done({ ...quiet, limit: 60, remaining: 5, resetInMs: 20_000 });
    await caller.call(1);
    expect(caller.refusedWith).toEqual([20_000]);
  });

  it('leaves the rest of a short window to people', async () => {
    const caller = new Caller();
    await caller.call(1);
    await caller.end({ ...quiet, limit: 60, remaining: 10, resetInMs: 20_000 });
    await caller.call(1, 'background');
    expect(caller.refusedWith).toEqual([20_000]);
    await caller.call(10);
    expect(caller.underway).toHaveLength(10);
  });

  it('keeps a new window from being filled before its first answer', async () => {
    const caller = new Caller();
    await caller.call(1);
    await caller.end({ ...quiet, limit: 5, remaining: 4, resetInMs: 1_000 });
    await caller.clock.advance(1_000);
    await caller.call(8);
    expect(caller.underway).toHaveLength(5);
    await caller.end();
    expect(caller.underway).toHaveLength(3);
  });

  it('changes nothing where it says no more than a number', async () => {
    const caller = new Caller();
    await caller.call(1);
    await caller.end({ ...quiet, remaining: 0 });
    await caller.call(1);
    expect(caller.underway).toHaveLength(1);
  });
});

describe('a group that was refused with 429', () => {
  const refused: RateNews = { ...quiet, refused: true };

  it('keeps still as a whole for as long as it was asked, others do not', async () => {
    const caller = new Caller();
    await caller.call(2);
    expect(await caller.end({ ...refused, retryAfterMs: 30_000 })).toBe(30_000);
    await caller.clock.advance(20_000);
    await caller.call(1);
    expect(caller.refusedWith).toEqual([10_000]);
    await caller.clock.advance(10_000);
    await caller.call(1);
    expect(caller.underway).toHaveLength(1);
  });

  it.each([null, 0])(
    'backs off by itself where nothing useful is asked (%o), longer each time',
    async (retryAfterMs) => {
      const caller = new Caller();
      const pauses: number[] = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await caller.call(1);
        const pauseMs = await caller.end({ ...refused, retryAfterMs });
        pauses.push(pauseMs);
        await caller.clock.advance(pauseMs);
      }
      expect(pauses).toEqual([1_000, 1_500, 2_250]);
      await caller.use(1);
      await caller.call(1);
      expect(await caller.end(refused)).toBe(1_000);
    },
  );

  it('backs off once for calls that were refused together', async () => {
    const caller = new Caller();
    await caller.call(10);
    const together = caller.underway.splice(0);
    expect(together.map(({ turn }) => turn.done({ ...refused, retryAfterMs: null })).at(-1)).toBe(1_000);
    await caller.clock.advance(1_000);
    await caller.call(1);
    expect(await caller.end({ ...refused, retryAfterMs: null })).toBe(1_500);
  });

  it('lets one call try after the pause, and the others follow when it gets through', async () => {
    const caller = new Caller();
    await caller.call(1);
    await caller.end({ ...refused, retryAfterMs: 2_000 });
    await caller.call(5);
    await caller.clock.advance(2_000);
    expect(caller.underway).toHaveLength(1);
    await caller.end(quiet);
    expect(caller.underway).toHaveLength(4);
  });

  it('is not opened early by a shorter word that comes later', async () => {
    const caller = new Caller();
    await caller.call(2);
    const [first, second] = caller.underway.splice(0);
    first?.turn.done({ ...refused, retryAfterMs: 30_000 });
    expect(second?.turn.done({ ...refused, retryAfterMs: 2_000 })).toBe(30_000);
  });
});
