// `npm run fuzz -- --runs N [--seed S] [--endpoint NAME]`: answers that no healthy API gives, through the desk's own client.
import { parseArgs } from 'node:util';
import { fuzzEndpoints, type FuzzEndpoint } from './endpoints.ts';
import { runFuzz, type FuzzFailure } from './fuzz.ts';
import { fuzzTable, isClean, keepFailure } from './report.ts';

const shownAtMost = 40;

/** What was asked for. Throws with words for people. */
function readWords(words: string[]): { runs: number; seed: number; endpoint?: FuzzEndpoint } {
  const options = { runs: { type: 'string' }, seed: { type: 'string' }, endpoint: { type: 'string' } } as const;
  const { values } = parseArgs({ args: words, options });
  const endpoint = fuzzEndpoints.find((name) => name === values.endpoint);
  if (values.endpoint !== undefined && endpoint === undefined) {
    throw new Error(`--endpoint must be one of ${fuzzEndpoints.join(', ')}`);
  }
  const runs = wholeNumber('--runs', values.runs ?? '20000');
  const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : wholeNumber('--seed', values.seed);
  return { runs, seed, ...(endpoint === undefined ? {} : { endpoint }) };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}

let failures = 0;
function onFailure(failure: FuzzFailure): void {
  failures += 1;
  if (failures > shownAtMost) return;
  const { kind, endpoint, seed, reasons } = failure;
  process.stdout.write(
    `${kind}: ${endpoint}, seed ${seed}: ${reasons.join('; ').slice(0, 600)}\n  ${keepFailure(failure)}\n`,
  );
}

try {
  const { runs, seed, endpoint } = readWords(process.argv.slice(2));
  process.stdout.write(`${runs} runs from seed ${seed}\n`);
  const startedAt = performance.now();
  const counts = await runFuzz({ runs, seed, onFailure, ...(endpoint === undefined ? {} : { endpoint }) });
  process.stdout.write(`\n${fuzzTable(counts)}\n\n${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  process.exitCode = isClean(counts) ? 0 : 1;
} catch (fault) {
  process.stderr.write(`fuzz: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 2;
}
