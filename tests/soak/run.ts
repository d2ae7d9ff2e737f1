// `npm run soak -- --minutes 60 --orders 200`: whether a desk that runs for long with many open orders stays as it is.
//
// Must: heap (after a collection) and resident memory (once the heap has given back what it has no use for) in the last five minutes at
// most 10 % above those of the five minutes after the fifth, by medians; main busy for less than 1 % of the time while one pay screen is
// open and nothing happens; no answer of 429, no fault that nothing handled; every finished order finished on the desk too. Ends non-zero
// otherwise. How it is measured stands in soak.ts.
import { parseArgs } from 'node:util';
import { textTable } from '../support/text-table.ts';
import { wholeNumber } from '../support/whole-number.ts';
import { baselineOf, growthOf, isLongEnough, missesOf, percent } from './judge.ts';
import type { Sample } from './messages.ts';
import { runSoak } from './soak.ts';

/** What was asked for. Throws with words for people. */
function readWords(words: string[]): { minutes: number; orders: number; seed: number } {
  const options = { minutes: { type: 'string' }, orders: { type: 'string' }, seed: { type: 'string' } } as const;
  const { values } = parseArgs({ args: words, options });
  return {
    minutes: wholeNumber('--minutes', values.minutes, 60, 1),
    orders: wholeNumber('--orders', values.orders, 200, 1),
    seed: wholeNumber('--seed', values.seed, 20_261_125),
  };
}

const head = ['minute', 'heap MB', 'resident MB', 'open orders', 'streams', 'requests', '429'];

function cells({ heapBytes, residentBytes, unfinished, requests, refused }: Sample, minute: number, streams: number) {
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
  return [minute, megabytes(heapBytes), megabytes(residentBytes), unfinished, streams, requests, refused].map(String);
}

try {
  const { minutes, orders, seed } = readWords(process.argv.slice(2));
  process.stdout.write(`${orders} open orders for ${minutes} minutes, seed ${seed}\n`);
  const rows: string[][] = [];
  const result = await runSoak({
    minutes,
    orders,
    seed,
    onSample: (sample, minute, streams) => {
      rows.push(cells(sample, minute, streams));
      process.stdout.write(`${textTable([head, rows.at(-1) ?? []])}\n`);
    },
  });
  process.stdout.write(`\n${textTable([head, ...rows])}\n\n`);
  const since = `since minute ${baselineOf(minutes)}`;
  process.stdout.write(`heap ${percent(growthOf(result, 'heapBytes'))} ${since}\n`);
  process.stdout.write(`resident ${percent(growthOf(result, 'residentBytes'))} ${since}\n`);
  if (!isLongEnough(result)) process.stdout.write('too short to judge memory: that takes fifteen minutes\n');
  process.stdout.write(`main, idle with one pay screen open: ${percent(result.idleShare)} of one processor\n`);
  process.stdout.write(`faults that nothing handled: ${result.faults.length}\n`);
  const misses = missesOf(result);
  for (const miss of misses) process.stdout.write(`missed: ${miss}\n`);
  process.exitCode = misses.length === 0 ? 0 : 1;
} catch (fault) {
  process.stderr.write(`soak: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 2;
}
