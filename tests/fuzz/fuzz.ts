import { inspect } from 'node:util';
import { gatherCorpus } from './corpus/corpus.ts';
import { createCaseMaker, type FuzzCase } from './cases.ts';
import { fuzzEndpoints, type FuzzEndpoint } from './endpoints.ts';
import type { Outcome } from './targets/outcome.ts';

/** How much to try. Run `n` has the seed `seed + n`, so that one failing run can be had alone. */
export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
  /** Only this one; without it all take turns. */
  readonly endpoint?: FuzzEndpoint;
  /** Gets every failing case as it comes. */
  readonly onFailure?: (failure: FuzzFailure) => void;
}

/** What can go wrong. `good-refused`: an answer without any fault in it was not accepted. */
export type FailureKind = 'crash' | 'unhandled-rejection' | 'wrong-acceptance' | 'good-refused';

/** One failing run. */
export interface FuzzFailure {
  readonly kind: FailureKind;
  readonly endpoint: FuzzEndpoint;
  readonly seed: number;
  readonly reasons: readonly string[];
  readonly fuzzCase: FuzzCase;
}

/** Counts of one endpoint. */
export interface EndpointCounts {
  runs: number;
  accepted: number;
  failures: Record<FailureKind, number>;
  slowestMs: number;
  slowestSeed: number;
}

export type FuzzCounts = Readonly<Record<FuzzEndpoint, EndpointCounts>>;

/** A run that takes longer does not end by itself. */
const hungAfterMs = 30_000;

/** Runs mutated answers through the desk, one after the other, and counts what goes wrong. */
export async function runFuzz({ runs, seed, endpoint, onFailure }: FuzzOptions): Promise<FuzzCounts> {
  const caseOf = await createCaseMaker(await gatherCorpus());
  const counts = Object.fromEntries(fuzzEndpoints.map((name) => [name, noCounts()])) as unknown as FuzzCounts;
  const unhandled: unknown[] = [];
  const note = (fault: unknown): number => unhandled.push(fault);
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
  try {
    for (let run = 0; run < runs; run += 1) {
      const caseSeed = seed + run;
      const name = endpoint ?? fuzzEndpoints[caseSeed % fuzzEndpoints.length] ?? 'price';
      const fuzzCase = caseOf(name, caseSeed);
      const startedAt = performance.now();
      const outcome = await attempt(fuzzCase);
      const tookMs = performance.now() - startedAt;
      // Rejections that nobody handles are told after the turn in which they came.
      await new Promise((resolve) => setImmediate(resolve));
      const entry = counts[name];
      entry.runs += 1;
      if (outcome.accepted) entry.accepted += 1;
      if (tookMs > entry.slowestMs) [entry.slowestMs, entry.slowestSeed] = [tookMs, caseSeed];
      for (const [kind, reasons] of failuresOf(outcome, unhandled.splice(0))) {
        entry.failures[kind] += 1;
        onFailure?.({ kind, endpoint: name, seed: caseSeed, reasons, fuzzCase });
      }
    }
  } finally {
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
  }
  return counts;
}

interface Attempt extends Outcome {
  readonly crash: string | null;
}

const pristine = Object.getOwnPropertyNames(Object.prototype).length;

async function attempt(fuzzCase: FuzzCase): Promise<Attempt> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const hung = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${hungAfterMs} ms`)), hungAfterMs);
    });
    const outcome = await Promise.race([fuzzCase.run(), hung]);
    if (Object.getOwnPropertyNames(Object.prototype).length !== pristine)
      throw new Error('Object.prototype was changed');
    return { ...outcome, crash: null };
  } catch (fault) {
    return { accepted: false, wrong: [], refused: [], crash: wordsOf(fault) };
  } finally {
    clearTimeout(timer);
  }
}

function failuresOf(
  { crash, wrong, refused }: Attempt,
  unhandled: readonly unknown[],
): [FailureKind, readonly string[]][] {
  const failures: [FailureKind, readonly string[]][] = [
    ['crash', crash === null ? [] : [crash]],
    ['unhandled-rejection', unhandled.map(wordsOf)],
    ['wrong-acceptance', wrong],
    ['good-refused', refused],
  ];
  return failures.filter(([, reasons]) => reasons.length > 0);
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message).slice(0, 3_000) : inspect(fault);
}

function noCounts(): EndpointCounts {
  const failures = { crash: 0, 'unhandled-rejection': 0, 'wrong-acceptance': 0, 'good-refused': 0 };
  return { runs: 0, accepted: 0, failures, slowestMs: 0, slowestSeed: 0 };
}
