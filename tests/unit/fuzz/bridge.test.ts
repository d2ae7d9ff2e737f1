import { describe, expect, it } from 'vitest';
import { calls } from '../../../src-shared/bridge/contract.ts';
import { bridgeProblems, bridgeTable } from '../../fuzz/bridge/bridge-report.ts';
import { fuzzBridge } from '../../fuzz/bridge/bridge-suite.ts';
import { inputsOf } from '../../fuzz/bridge/inputs.ts';
import { createRandom } from '../../fuzz/random.ts';
import { openTill } from '../../support/till.ts';

const seed = 20_261_125;

describe('what a page that was taken over sends through the bridge', () => {
  it('gets declared refusals for every call, crashes nothing and leaves nothing unhandled', async () => {
    const counts = await fuzzBridge({ runs: 400, seed });
    // How long it takes is for the long run to say: this machine may be busy.
    expect(counts.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
    expect(counts.map(({ name }) => name)).toHaveLength(
      Object.values(calls).reduce((sum, specs) => sum + Object.keys(specs).length, 0),
    );
    for (const { name, codes } of counts) expect(codes.get('bad-input'), name).toBeGreaterThan(200);
    expect(bridgeTable(counts)).toContain('orders.reveal');
  }, 120_000);
});

it('half a character in a coin is asked about as the sign for what is unreadable, and breaks no address of the API', async () => {
  const till = await openTill();
  const { brand } = await till.products('Steam');
  const { country, brandId } = brand;
  const answer = await till.desk.catalogue.products({ country, brandId, coin: '\ud800' });
  expect(answer.ok || answer.code !== 'internal').toBe(true);
  const asked = till.sandbox.control.requests().map(({ url }) => url);
  expect(asked.filter((url) => url.includes('coin=%EF%BF%BD'))).toHaveLength(1);
  await till.close();
});

describe('inputs for a call', () => {
  const dictionary = { ref: ['P-1'] };

  it('fit its schema when they are meant to', () => {
    const spec = calls.orders.list.input;
    const inputs = inputsOf(spec, dictionary, createRandom(seed));
    const fitting = Array.from({ length: 200 }, () => spec.safeParse(inputs.fitting()).success);
    expect(fitting.filter(Boolean).length).toBeGreaterThan(100);
  });

  it('mostly do not fit it when they are meant to be broken', () => {
    const spec = calls.orders.reveal.input;
    const inputs = inputsOf(spec, dictionary, createRandom(seed));
    const fitting = Array.from({ length: 500 }, () => spec.safeParse(inputs.broken()).success);
    expect(fitting.filter(Boolean).length).toBeLessThan(100);
  });

  it('can all be sent from one process to another', () => {
    const inputs = inputsOf(calls.checkout.quote.input, dictionary, createRandom(seed));
    for (let time = 0; time < 500; time += 1) structuredClone([inputs.junk(), inputs.broken()]);
  });

  it('are the same for the same seed', () => {
    const drawn = (): string => {
      const inputs = inputsOf(calls.orders.reveal.input, dictionary, createRandom(7));
      return JSON.stringify(Array.from({ length: 50 }, () => inputs.fitting()));
    };
    expect(drawn()).toBe(drawn());
  });
});

describe('the report', () => {
  const good = { name: 'orders.get', inputs: 10, taken: 1, codes: new Map([['bad-input', 9]]), faults: [], p99Ms: 0.2 };

  it('has no problem with calls that refuse as they declare, in good time', () => {
    expect(bridgeProblems([good])).toEqual([]);
  });

  it('names what should never happen, and what takes too long', () => {
    expect(bridgeProblems([{ ...good, faults: ['internal'], p99Ms: 7 }])).toEqual([
      'orders.get: internal',
      'orders.get: p99 of 7.0 ms is more than 5 ms',
    ]);
  });
});
