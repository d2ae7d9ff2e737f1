// `npm run fuzz -- [--target answers|pay|bridge] [--runs N] [--seed S] [--endpoint NAME]`: answers that no healthy API gives, through
// the desk's own client; pay answers that ask for something else than was ordered; and what a page that was taken over could send
// through the bridge. Without a target all of them.
import { parseArgs } from 'node:util';
import { wholeNumber } from '../support/whole-number.ts';
import { bridgeProblems, bridgeTable } from './bridge/bridge-report.ts';
import { fuzzBridge } from './bridge/bridge-suite.ts';
import { fuzzEndpoints, type FuzzEndpoint } from './endpoints.ts';
import { runFuzz, type FuzzFailure } from './fuzz.ts';
import { keepPayFailure, payTable } from './pay/pay-report.ts';
import { runPay, type PayFailure } from './pay/pay-suite.ts';
import { fuzzTable, isClean, keepFailure } from './report.ts';

const shownAtMost = 40;
const targets = ['answers', 'pay', 'bridge'] as const;
type Target = (typeof targets)[number];
const usualRuns: Readonly<Record<Target, number>> = { answers: 20_000, pay: 10_000, bridge: 100_000 };

interface Wanted {
  readonly targets: readonly Target[];
  readonly runs: number | null;
  readonly seed: number;
  readonly endpoint?: FuzzEndpoint;
}

/** What was asked for. Throws with words for people. */
function readWords(words: string[]): Wanted {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: words, options: { target: text, runs: text, seed: text, endpoint: text } });
  const target = targets.find((name) => name === values.target);
  if (values.target !== undefined && target === undefined)
    throw new Error(`--target must be one of ${targets.join(', ')}`);
  const endpoint = fuzzEndpoints.find((name) => name === values.endpoint);
  if (values.endpoint !== undefined && endpoint === undefined) {
    throw new Error(`--endpoint must be one of ${fuzzEndpoints.join(', ')}`);
  }
  const runs = values.runs === undefined ? null : wholeNumber('--runs', values.runs, 1, 1);
  const seed = wholeNumber('--seed', values.seed, Date.now() % 1_000_000_000);
  // An endpoint is one of the answers' own.
  const only: Target | undefined = target ?? (endpoint === undefined ? undefined : 'answers');
  return {
    targets: only === undefined ? targets : [only],
    runs,
    seed,
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

let failures = 0;

function tell(failure: FuzzFailure | PayFailure, what: string, folder: () => string): void {
  failures += 1;
  if (failures > shownAtMost) return;
  const { kind, seed, reasons } = failure;
  process.stdout.write(`${kind}: ${what}, seed ${seed}: ${reasons.join('; ').slice(0, 600)}\n  ${folder()}\n`);
}

async function fuzzAnswers(runs: number, { seed, endpoint }: Wanted): Promise<boolean> {
  process.stdout.write(`${runs} answers from seed ${seed}\n`);
  const onFailure = (failure: FuzzFailure): void => tell(failure, failure.endpoint, () => keepFailure(failure));
  const counts = await runFuzz({ runs, seed, onFailure, ...(endpoint === undefined ? {} : { endpoint }) });
  process.stdout.write(`\n${fuzzTable(counts)}\n\n`);
  return isClean(counts);
}

async function fuzzPay(mutated: number, { seed }: Wanted): Promise<boolean> {
  process.stdout.write(`${mutated} mutated pay answers from seed ${seed}\n`);
  const onFailure = (failure: PayFailure): void => tell(failure, failure.part, () => keepPayFailure(failure));
  const counts = await runPay({ mutated, seed, onFailure });
  process.stdout.write(`\n${payTable(counts)}\n\n`);
  return counts.failures === 0;
}

async function fuzzCalls(runs: number, { seed }: Wanted): Promise<boolean> {
  process.stdout.write(`${runs} inputs for each call of the bridge from seed ${seed}\n`);
  const counts = await fuzzBridge({ runs, seed });
  process.stdout.write(`\n${bridgeTable(counts)}\n\n`);
  const problems = bridgeProblems(counts);
  for (const problem of problems) process.stdout.write(`fault: ${problem.slice(0, 600)}\n`);
  return problems.length === 0;
}

const run: Readonly<Record<Target, (runs: number, wanted: Wanted) => Promise<boolean>>> = {
  answers: fuzzAnswers,
  pay: fuzzPay,
  bridge: fuzzCalls,
};

try {
  const wanted = readWords(process.argv.slice(2));
  const startedAt = performance.now();
  let clean = true;
  for (const target of wanted.targets) {
    const runs = wanted.runs ?? usualRuns[target];
    clean = (await run[target](runs, wanted)) && clean;
  }
  process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  process.exitCode = clean ? 0 : 1;
} catch (fault) {
  process.stderr.write(`fuzz: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 2;
}
