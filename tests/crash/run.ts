// `npm run crash`: a desk that is killed, and records whose disk fails.
//
// Sales: each is made by a whole desk in a process of its own, against a simulator that goes on and counts. The process is ended by
// SIGKILL: two of three before, in the middle of or after one piece of its work (a request, a write of a file, a writing statement of
// the database, a change of the keychain; a write that is cut leaves half of its bytes), every third at a random time. The points are
// spread evenly over a whole sale and, for every second one, over what comes from the order on. In every second sale the button is
// pressed twice. Then a new process starts on the same folder and keychain, is left alone until it rests, is told the id of an unclear
// order as a person would find it in the vendor's e-mail, and the customer pays what it shows. Judged is (sales/verdict.ts): orders at
// the vendor beyond the one that was asked for, orders there that the desk did not list (an unclear one counts as listed), paid orders
// whose code it does not tell, records that were set aside or that it could not open, and faults that nothing handled.
//
// Records: see tests/crash/storage. Must: 0 of everything. Ends non-zero otherwise.
import { parseArgs } from 'node:util';
import { tellCounts } from '../support/suite-counts.ts';
import { textTable } from '../support/text-table.ts';
import { wholeNumber } from '../support/whole-number.ts';
import type { CrashCount } from './crash-count.ts';
import { killTable, salesCounts, wrongSales } from './sales/report.ts';
import { runSales } from './sales/run-sales.ts';
import { runStorageCrashes } from './storage/run-storage-crashes.ts';

/** What was asked for. Throws with words for people. */
function readWords(words: string[]): { sales: number; kills: number; offsets: number; seed: number } {
  const options = {
    sales: { type: 'string' },
    kills: { type: 'string' },
    offsets: { type: 'string' },
    seed: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args: words, options });
  return {
    sales: wholeNumber('--sales', values.sales, 300),
    kills: wholeNumber('--kills', values.kills, 1_000),
    offsets: wholeNumber('--offsets', values.offsets, 4_096),
    seed: wholeNumber('--seed', values.seed, 20_261_125),
  };
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

/** A line now and then, so that a person sees that it goes on. */
function progress(what: string, of: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % 50 === 0 || done === of) say(`${what}: ${done} of ${of}`);
  };
}

async function crashSales(sales: number, seed: number): Promise<CrashCount> {
  const result = await runSales({ sales, seed, onSale: progress('sales', sales) });
  say(`\n${killTable(result.sales)}\n\n${salesCounts(result.sales)}\n`);
  return {
    name: 'SIGKILL during sales',
    runs: sales,
    violations: wrongSales(result.sales),
    detail: `of ${result.points} points`,
  };
}

function recordsTable(counts: readonly CrashCount[]): string {
  const rows = counts.map(({ name, runs, violations }) => [name, String(runs), String(violations)]);
  const details = counts.map(({ name, detail }) => `  ${name}: ${detail}`);
  return [textTable([['crash', 'runs', 'violations'], ...rows]), ...details].join('\n');
}

try {
  const { sales, kills, offsets, seed } = readWords(process.argv.slice(2));
  say(`${sales} sales, ${kills} kills during writes, ${offsets} offsets, seed ${seed}`);
  const startedAt = performance.now();
  const counts = [
    ...(sales > 0 ? [await crashSales(sales, seed)] : []),
    ...(kills > 0 ? await runStorageCrashes({ kills, offsets, seed, onProgress: say }) : []),
  ];
  say(`\n${recordsTable(counts)}\n\n${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  const failed = counts.reduce((sum, { violations }) => sum + violations, 0);
  tellCounts({ passed: counts.reduce((sum, { runs }) => sum + runs, 0) - failed, failed });
  process.exitCode = failed === 0 ? 0 : 1;
} catch (fault) {
  process.stderr.write(`crash: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 2;
}
