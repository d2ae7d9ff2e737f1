import { calls } from '../../../src-shared/bridge/contract.ts';
import type { CallSpec } from '../../../src-shared/bridge/contract-types.ts';
import { commonFailures } from '../../../src-shared/bridge/failure.ts';
import type { Log } from '../../../src-main/ports.ts';
import { silentLog } from '../../support/silent-log.ts';
import { openTill, type Till } from '../../support/till.ts';
import { quantile } from '../../support/quantile.ts';
import { createRandom, type Random } from '../random.ts';
import { inputsOf, type Dictionary, type Inputs } from './inputs.ts';

/** What one call did with its inputs. */
export interface CallCounts {
  readonly name: string;
  readonly inputs: number;
  /** Answers that were no refusal. */
  readonly taken: number;
  /** Refusals by code. */
  readonly codes: ReadonlyMap<string, number>;
  /** What it should never do, in words; each kind once. */
  readonly faults: readonly string[];
  /** 99 of 100 answers came within so many milliseconds. */
  readonly p99Ms: number;
}

/** How to run it. */
export interface BridgeFuzz {
  /** Inputs for each call. */
  readonly runs: number;
  readonly seed: number;
  readonly onCall?: (counts: CallCounts) => void;
}

/** So many inputs are as the schema has them; more would measure the vendor's answers and the disk rather than the gate. */
const fittingShare = 0.004;
/** Calls under way at once, as many as a page could have. */
const atOnce = 4;

/**
 * Sends what a page that was taken over could send to every call of the contract, through the gate of a whole desk that has sold
 * something. Counted as a fault: a code that the call does not declare, `internal`, a rejection, a prototype that was changed, and
 * whatever nobody handled.
 */
export async function fuzzBridge({ runs, seed, onCall }: BridgeFuzz): Promise<readonly CallCounts[]> {
  const broken: string[] = [];
  const log: Log = {
    ...silentLog,
    error: (message, fields) => {
      if (message === 'contract broken') broken.push(`${String(fields?.['name'])}: ${String(fields?.['fault'])}`);
    },
  };
  const unhandled: string[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(String(reason));
  process.on('unhandledRejection', onUnhandled);
  process.on('uncaughtException', onUnhandled);
  const till = await openTill({}, { log });
  try {
    const dictionary = await whatAPageKnows(till);
    const all: CallCounts[] = [];
    for (const [name, spec] of callsOfTheContract()) {
      const random = createRandom(seed + all.length);
      const counts = await fuzzCall({
        till,
        name,
        spec,
        random,
        inputs: inputsOf(spec.input, dictionary, random),
        runs,
      });
      const faults = [...counts.faults, ...broken.splice(0), ...unhandled.splice(0)];
      const whole = { ...counts, faults: [...new Set(faults)] };
      all.push(whole);
      onCall?.(whole);
    }
    return all;
  } finally {
    await till.close();
    process.off('unhandledRejection', onUnhandled);
    process.off('uncaughtException', onUnhandled);
  }
}

/** Changes of settings last: they may lead the desk to another mode or address. */
function callsOfTheContract(): readonly (readonly [string, CallSpec])[] {
  const all = Object.entries(calls).flatMap(([domain, specs]) =>
    Object.entries<CallSpec>(specs).map(([call, spec]) => [`${domain}.${call}`, spec] as const),
  );
  const isSettings = (name: string): boolean => name.startsWith('settings.');
  return [...all.filter(([name]) => !isSettings(name)), ...all.filter(([name]) => isSettings(name))];
}

/** One order that is delivered and one that waits, so that what a page may ask for is there. */
async function whatAPageKnows(till: Till): Promise<Dictionary> {
  const wish = [{ brand: 'Steam', amount: '50 USD' }];
  const delivered = await till.sell(wish);
  till.sandbox.control.act(delivered.orderId ?? '', 'pay');
  await till.reaches(delivered, 'delivered');
  const waiting = await till.sell([{ brand: 'Amazon', amount: { faceValue: '30' } }]);
  const { brand } = await till.products('Steam');
  const orders = [delivered, waiting];
  return {
    ref: orders.map(({ ref }) => ref),
    orderId: orders.map(({ orderId }) => orderId),
    country: ['US', 'JP', 'ZZ'],
    brandId: [brand.brandId],
    coin: ['USDC', 'BTC'],
    network: ['Solana'],
    faceValue: ['30', '0', '1e9', '-1'],
    amount: [waiting.total],
    beforeRef: [null, ...orders.map(({ ref }) => ref)],
  };
}

interface FuzzedCall {
  readonly till: Till;
  readonly name: string;
  readonly spec: CallSpec;
  readonly inputs: Inputs;
  readonly random: Random;
  readonly runs: number;
}

async function fuzzCall({ till, name, spec, inputs, random, runs }: FuzzedCall): Promise<CallCounts> {
  const declared = new Set<string>([...spec.errors, ...commonFailures]);
  const role = spec.roles[0] ?? 'desk';
  const codes = new Map<string, number>();
  const faults = new Set<string>();
  const times: number[] = [];
  let taken = 0;
  let left = runs;

  async function one(): Promise<void> {
    const input = sent(chosen(inputs, random));
    const sinceMs = performance.now();
    try {
      const answer = await till.test.dispatch(role, name, input);
      times.push(performance.now() - sinceMs);
      if (answer.ok) {
        taken += 1;
        return;
      }
      codes.set(answer.code, (codes.get(answer.code) ?? 0) + 1);
      if (answer.code === 'internal') faults.add('internal');
      if (!declared.has(answer.code)) faults.add(`undeclared ${answer.code}`);
    } catch (fault) {
      faults.add(`rejected: ${String(fault)}`);
    }
  }

  async function worker(): Promise<void> {
    while (left > 0) {
      left -= 1;
      await one();
    }
  }

  await Promise.all(Array.from({ length: atOnce }, worker));
  if ('polluted' in {}) faults.add('the prototype of all objects was changed');
  return { name, inputs: runs, taken, codes, faults: [...faults], p99Ms: quantile(times, 0.99) };
}

/** As it arrives in main: copied between processes. */
function sent(input: unknown): unknown {
  return structuredClone(input);
}

function chosen(inputs: Inputs, random: Random): unknown {
  if (random.chance(fittingShare)) return inputs.fitting();
  return random.chance(0.7) ? inputs.broken() : inputs.junk();
}
