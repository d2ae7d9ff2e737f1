// `npm run chaos`: from the truth in the simulator to the screen, with the stream healthy and after each kind of fault.
//
// In each column 50 desks (each a whole desk by `createApp`, with its own folder, rate budget and machine) sell ten orders each on one
// simulator on loopback. Beside them three peers follow the same 500 orders: the hook of the API's documentation, the package
// `eventsource` alone, and a read every ten seconds (tests/chaos/peers). A fault begins for all of them at once; then, at moments of
// chance, payments are seen, confirmed and delivered in the simulator. Measured is the time from each change to the moment from which
// a screen is never behind it again: `orders.changed` of the desk, a frame or an answer of a peer (judge.ts). A change that a client
// has not shown when the column ends counts with the time until then, and is counted as unseen. The sleep counts from waking up.
//
// A desk shows nothing before it is on the disk. Fifty of them share this machine's, so its own time is told beside the figures.
//
// Must: p95 at most 50 ms with the stream healthy and 6 s after any fault; a lower p95 than each peer (`=`: level, both within what a
// healthy stream may take); no order in a wrong end, no step back on screen, no fault that nothing handled. Ends non-zero otherwise.
import { parseArgs } from 'node:util';
import { tellCounts } from '../support/suite-counts.ts';
import { syncTime } from '../support/sync-time.ts';
import { wholeNumber } from '../support/whole-number.ts';
import { columns } from './columns.ts';
import { chaosTable, columnLine, missesOf, type Strictness } from './report.ts';
import { runColumn, type ColumnResult, type Extent } from './run-column.ts';

const full: Omit<Extent, 'seed'> = {
  desks: 50,
  ordersEach: 10,
  deskProcesses: 5,
  faultMs: 30_000,
  changesWithinMs: 30_000,
  tailMs: 10_000,
  heartbeatMs: 15_000,
};
const short: Omit<Extent, 'seed'> = {
  ...full,
  desks: 5,
  deskProcesses: 1,
  faultMs: 5_000,
  changesWithinMs: 4_000,
  tailMs: 7_000,
};
const shortColumns = ['stream healthy', 'silent socket', 'sleep of an hour'];

interface Wish {
  readonly extent: Extent;
  readonly only: readonly string[];
  readonly strictness: Strictness;
}

/** What was asked for. Throws with words for people. */
function readWords(words: string[]): Wish {
  const options = {
    desks: { type: 'string' },
    'orders-each': { type: 'string' },
    seed: { type: 'string' },
    heartbeat: { type: 'string' },
    column: { type: 'string', multiple: true },
    short: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: words, options });
  const unknown = values.column?.find((name) => !columns.some((column) => column.name === name));
  if (unknown !== undefined) throw new Error(`--column must be one of ${columns.map(({ name }) => name).join(', ')}`);
  const usual = values.short === true ? short : full;
  return {
    extent: {
      ...usual,
      desks: wholeNumber('--desks', values.desks, usual.desks, 1),
      ordersEach: wholeNumber('--orders-each', values['orders-each'], usual.ordersEach, 1),
      heartbeatMs: wholeNumber('--heartbeat', values.heartbeat, usual.heartbeatMs, 1),
      seed: wholeNumber('--seed', values.seed, 20_261_125),
    },
    only: values.column ?? (values.short === true ? shortColumns : columns.map(({ name }) => name)),
    strictness: values.short === true ? 'counts and comparisons' : 'times and counts',
  };
}

try {
  const { extent, only, strictness } = readWords(process.argv.slice(2));
  const { desks, ordersEach, seed } = extent;
  process.stdout.write(`${desks} desks with ${ordersEach} orders each in every column, seed ${seed}\n`);
  process.stdout.write(`all on one disk, which takes ${syncTime()} to keep a line for good\n`);
  const startedAt = performance.now();
  const results: ColumnResult[] = [];
  for (const column of columns.filter(({ name }) => only.includes(name))) {
    const result = await runColumn(column, extent);
    results.push(result);
    process.stdout.write(`${columnLine(result)}\n`);
  }
  const misses = results.flatMap((result) => missesOf(result, strictness));
  process.stdout.write(`\n${chaosTable(results, strictness)}\n\n`);
  for (const miss of misses) process.stdout.write(`missed: ${miss}\n`);
  process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(0)} s\n`);
  const missed = results.filter((result) => missesOf(result, strictness).length > 0).length;
  tellCounts({ passed: results.length - missed, failed: missed });
  process.exitCode = misses.length === 0 ? 0 : 1;
} catch (fault) {
  process.stderr.write(`chaos: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 2;
}
