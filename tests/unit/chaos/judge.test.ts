import { describe, expect, it } from 'vitest';
import { columns } from '../../chaos/columns.ts';
import { figuresOf, regressionsOf, type Moment, type OrderRun } from '../../chaos/judge.ts';
import { clientNames, type ClientName } from '../../chaos/messages.ts';
import { firstStage, planOrder } from '../../chaos/plan.ts';
import { chaosTable, comparison, missesOf } from '../../chaos/report.ts';
import type { ColumnResult } from '../../chaos/run-column.ts';
import type { Figures } from '../../chaos/judge.ts';
import { createRandom } from '../../fuzz/random.ts';

const at = (atMs: number, stage: Moment['stage']): Moment => ({ atMs, stage });
const truth = [at(1_000, 'payment-seen'), at(2_000, 'paid'), at(3_000, 'delivered')];
const watch = { fromMs: 0, untilMs: 10_000 };

function run(...shown: Moment[]): OrderRun {
  return { first: firstStage, truth, shown: [at(500, firstStage), ...shown] };
}

describe('the time from truth to screen', () => {
  it('is that from each change to the moment at which the screen shows it', () => {
    const figures = figuresOf([run(at(1_010, 'payment-seen'), at(2_020, 'paid'), at(3_030, 'delivered'))], watch);
    expect(figures).toEqual({ changes: 3, medianMs: 20, p95Ms: 30, unseen: 0, regressions: 0 });
  });

  it('ends with news of a later change, too', () => {
    expect(figuresOf([run(at(3_100, 'delivered'))], watch)).toMatchObject({ medianMs: 1_100, p95Ms: 2_100, unseen: 0 });
  });

  it('goes on while the screen is behind again, and each step back is counted', () => {
    const back = run(at(1_001, 'payment-seen'), at(1_002, firstStage), at(2_500, 'paid'), at(3_001, 'delivered'));
    expect(figuresOf([back], watch)).toMatchObject({ p95Ms: 1_500, regressions: 1 });
  });

  it('of what was never shown is that to the end of the column, and is told apart', () => {
    const figures = figuresOf([run(at(1_010, 'payment-seen')), run(at(3_005, 'delivered'))], watch);
    expect(figures).toMatchObject({ unseen: 2, p95Ms: 8_000 });
    const late = run(at(1_010, 'payment-seen'), at(10_001, 'delivered'));
    expect(figuresOf([late], watch)).toMatchObject({ unseen: 2 });
  });

  it('counts from waking up for what happened during a sleep', () => {
    const awake = { fromMs: 2_500, untilMs: 10_000 };
    expect(figuresOf([run(at(2_600, 'paid'), at(3_000, 'delivered'))], awake)).toMatchObject({
      p95Ms: 100,
      medianMs: 100,
    });
  });
});

describe('a step back on screen', () => {
  it('is any stage before one that was shown, also one that the order never had', () => {
    expect(regressionsOf(run(at(1, 'paid'), at(2, 'payment-seen'), at(3, 'expired'), at(4, 'delivered')))).toBe(2);
  });

  it('is not that an order is first shown as being sent', () => {
    const shown = [at(1, 'sending'), at(2, firstStage), at(3, 'payment-seen')];
    expect(regressionsOf({ first: firstStage, truth, shown })).toBe(0);
  });
});

function column(
  figures: Partial<Record<ClientName, Partial<Figures>>>,
  more: Partial<ColumnResult> = {},
): ColumnResult {
  const usual: Figures = { changes: 100, medianMs: 10, p95Ms: 20, unseen: 0, regressions: 0 };
  const slow: Figures = { ...usual, medianMs: 5_000, p95Ms: 9_500 };
  return {
    name: 'silent socket',
    p95LimitMs: 6_000,
    orders: 50,
    wrongEnds: [],
    faults: [],
    ...more,
    figures: Object.fromEntries(
      clientNames.map((client) => [client, { ...(client === 'desk' ? usual : slow), ...figures[client] }]),
    ) as Record<ClientName, Figures>,
  };
}

const judge = (result: ColumnResult): string[] => missesOf(result, 'times and counts');

describe('a column', () => {
  it('is held where the desk is quick, complete and better than each peer', () => {
    expect(judge(column({}))).toEqual([]);
  });

  it.each<[string, ColumnResult]>([
    ['1 regressions on screen', column({ desk: { regressions: 1 } })],
    ['2 changes were not seen', column({ desk: { unseen: 2 } })],
    ['p95 6.0 s is above 6.0 s', column({ desk: { p95Ms: 6_001 } })],
    ['1 orders did not reach their true end (some: paid)', column({}, { wrongEnds: ['some: paid'] })],
    ['1 faults that nothing handled (Error: no)', column({}, { faults: ['Error: no'] })],
    [
      'p95 4.0 s is worse than 3.0 s of documented hook',
      column({ desk: { p95Ms: 4_000 }, 'documented hook': { p95Ms: 3_000 } }),
    ],
  ])('is missed with "%s"', (words, result) => {
    expect(judge(result)).toEqual([`silent socket: ${words}`]);
  });

  it('leaves times to a machine that is not busy, but neither counts nor comparisons', () => {
    const busy = column({ desk: { p95Ms: 7_000, regressions: 1 }, 'polling every 10 s': { p95Ms: 6_500 } });
    expect(missesOf(busy, 'counts and comparisons')).toEqual([
      'silent socket: 1 regressions on screen',
      'silent socket: p95 7.0 s is worse than 6.5 s of polling every 10 s',
    ]);
  });

  it('takes what comes within the time of a healthy stream as level, and says so', () => {
    const level = column({ 'documented hook': { p95Ms: 12 } });
    expect(comparison(level, 'documented hook', 'times and counts')).toBe('level');
    expect(judge(level)).toEqual([]);
    expect(chaosTable([level], 'times and counts')).toContain('=12.0 ms');
    const slower = column({ desk: { p95Ms: 51 }, 'documented hook': { p95Ms: 12 } });
    expect(comparison(slower, 'documented hook', 'times and counts')).toBe('worse');
  });
});

describe('what happens to an order', () => {
  it('comes in the order of its way, within its time, and is the same for the same seed', () => {
    const plans = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 200 }, () => planOrder(random, 20_000));
    };
    expect(plans(7)).toEqual(plans(7));
    const ends = new Set(plans(7).map((plan) => plan.at(-1)?.stage));
    expect(ends).toEqual(new Set(['delivered', 'cancelled']));
    for (const plan of plans(7)) {
      const moments = plan.map(({ afterMs }) => afterMs);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(Math.max(...moments)).toBeLessThan(20_000);
      expect(new Set(plan.map(({ stage }) => stage)).size).toBe(plan.length);
    }
  });
});

describe('the columns', () => {
  it('are the faults that the project names', () => {
    expect(columns.map(({ name, p95LimitMs }) => [name, p95LimitMs])).toEqual([
      ['stream healthy', 50],
      ...[
        ...['502 on reconnect', 'silent socket', 'cut inside a frame', 'duplicates, disorder', 'HTML answers'],
        ...['429 storm', 'slow drip', 'clock +1 day', 'clock -1 day', 'sleep of an hour'],
      ].map((name) => [name, 6_000]),
    ]);
  });
});
