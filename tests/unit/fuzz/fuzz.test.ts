import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCaseMaker } from '../../fuzz/cases.ts';
import { gatherCorpus } from '../../fuzz/corpus/corpus.ts';
import { fuzzEndpoints } from '../../fuzz/endpoints.ts';
import { runFuzz, type FuzzFailure } from '../../fuzz/fuzz.ts';
import { fuzzTable, isClean, keepFailure } from '../../fuzz/report.ts';

describe('a few thousand answers that no healthy API gives', () => {
  it('crash nothing, and none is taken for what was asked when it is not', async () => {
    const failures: FuzzFailure[] = [];
    const counts = await runFuzz({ runs: 3_000, seed: 20_260_105, onFailure: (failure) => failures.push(failure) });
    expect(failures.map(({ kind, endpoint, seed, reasons }) => ({ kind, endpoint, seed, reasons }))).toEqual([]);
    expect(isClean(counts)).toBe(true);
    for (const { runs, accepted } of Object.values(counts)) {
      expect(runs).toBeGreaterThan(300);
      // Neither does the desk refuse everything, nor do the answers stay good.
      expect(accepted).toBeGreaterThan(runs * 0.2);
      expect(accepted).toBeLessThan(runs);
    }
    expect(fuzzTable(counts).split('\n')).toHaveLength(fuzzEndpoints.length + 2);
  }, 120_000);
});

describe('the fuzz suite', () => {
  it('makes the same case of the same seed, and another of the next', async () => {
    const [first, again] = [await createCaseMaker(await gatherCorpus()), await createCaseMaker(await gatherCorpus())];
    for (const endpoint of fuzzEndpoints) {
      const { answer } = first(endpoint, 7);
      expect(again(endpoint, 7).answer).toEqual(answer);
      const others = [8, 9, 10].map((seed) => first(endpoint, seed).answer);
      expect(others).not.toContainEqual(answer);
    }
  });

  it('keeps what failed with the way to have it again', async () => {
    const caseOf = await createCaseMaker(await gatherCorpus());
    const fuzzCase = caseOf('price', 42);
    const folder = keepFailure({ kind: 'crash', endpoint: 'price', seed: 42, reasons: ['for a test'], fuzzCase });
    const told = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as unknown;
    expect(told).toMatchObject({
      reasons: ['for a test'],
      again: 'npm run fuzz -- --runs 1 --seed 42 --endpoint price',
    });
    expect(readFileSync(join(folder, 'body.bin'))).toEqual(Buffer.from(fuzzCase.answer.bytes));
    rmSync(folder, { recursive: true });
  });
});
