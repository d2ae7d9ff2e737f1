// From what happened and what each screen showed to figures. A change counts as seen from the moment after which the screen is
// never behind it again: a screen that shows the news and then goes back to older news has not brought it. News of a later
// change counts for the earlier ones too. What was not seen by the end of the column counts with the time until then, which is
// less than it would have taken, and is counted as `unseen` besides.
import type { OrderStage } from '../../src-shared/domain/order.ts';
import { quantile } from '../support/quantile.ts';

/** A stage, and when it became true or was shown, in machine time. */
export interface Moment {
  readonly stage: OrderStage;
  readonly atMs: number;
}

/** One order: what became true of it, oldest first and without its first stage, and what one screen showed, in its order. */
export interface OrderRun {
  readonly first: OrderStage;
  readonly truth: readonly Moment[];
  readonly shown: readonly Moment[];
}

/** What one client made of all orders of a column. */
export interface Figures {
  readonly changes: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Changes that its screens did not show, or not for good, by the end of the column. */
  readonly unseen: number;
  /** How often a screen went back to an older stage. */
  readonly regressions: number;
}

/** When a column's clients were there to see: from `fromMs` (the machine awake) to `untilMs`, in machine time. */
export interface Watch {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** The figures of one client over its orders. */
export function figuresOf(runs: readonly OrderRun[], watch: Watch): Figures {
  const waits = runs.flatMap((run) => run.truth.map((_moment, index) => waitFor(run, index + 1, watch)));
  const values = waits.map(({ ms }) => ms);
  return {
    changes: waits.length,
    medianMs: quantile(values, 0.5),
    p95Ms: quantile(values, 0.95),
    unseen: waits.filter(({ seen }) => !seen).length,
    regressions: runs.reduce((sum, run) => sum + regressionsOf(run), 0),
  };
}

/** How often a screen went back. A stage that the order never had is behind everything. */
export function regressionsOf({ first, truth, shown }: OrderRun): number {
  // What is shown before its first stage (that it is being sent) lies before its way.
  let furthest = -1;
  let regressions = 0;
  for (const { stage } of shown) {
    const place = placeOf(stage, first, truth);
    if (place < furthest) regressions += 1;
    furthest = Math.max(furthest, place);
  }
  return regressions;
}

function waitFor({ first, truth, shown }: OrderRun, place: number, watch: Watch): { seen: boolean; ms: number } {
  const sinceMs = Math.max(truth[place - 1]?.atMs ?? watch.fromMs, watch.fromMs);
  const inTime = shown.filter(({ atMs }) => atMs <= watch.untilMs);
  const lastBehind = inTime.findLastIndex(({ stage }) => placeOf(stage, first, truth) < place);
  const brought = inTime[lastBehind + 1];
  return brought === undefined
    ? { seen: false, ms: Math.max(0, watch.untilMs - sinceMs) }
    : { seen: true, ms: Math.max(0, brought.atMs - sinceMs) };
}

/** Place of a stage on an order's way; 0 its first, -1 none of it. */
function placeOf(stage: OrderStage, first: OrderStage, truth: readonly Moment[]): number {
  if (stage === first) return 0;
  const place = truth.findIndex((moment) => moment.stage === stage);
  return place === -1 ? -1 : place + 1;
}
