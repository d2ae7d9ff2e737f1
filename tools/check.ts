// `npm run check` (static) and `npm test` (all): every stage runs whatever the others did; one that fails shows its words.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allPassed, closingLine, skippedList, stageTable } from './check/report.ts';
import type { StageResult } from './check/run-stage.ts';
import { notRun, runStage } from './check/run-stage.ts';
import type { Stage } from './check/stages.ts';
import { staticStages, testStages } from './check/stages.ts';

const SIDE_BY_SIDE = 2;
const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

const scope = process.argv[2];
if (scope !== 'static' && scope !== 'all') throw new Error('usage: check.ts static | all');

const results = await runSideBySide(staticStages(root));
if (scope === 'all') {
  for (const stage of testStages(root)) results.push(await runInTurn(stage, results));
}
process.stdout.write(`\n${stageTable(results)}\n`);
if (scope === 'all') {
  const skipped = skippedList(results);
  process.stdout.write(`${skipped === '' ? '' : `\n${skipped}\n`}\n${closingLine(results)}\n`);
}
process.exitCode = allPassed(results) ? 0 : 1;

async function runSideBySide(stages: readonly Stage[]): Promise<StageResult[]> {
  const waiting = [...stages.entries()];
  const finished = new Map<number, StageResult>();
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [position, stage] = next;
      const result = await runStage(stage, root, false);
      finished.set(position, result);
      show(result);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return [...finished].sort(([a], [b]) => a - b).map(([, result]) => result);
}

async function runInTurn(stage: Stage, before: readonly StageResult[]): Promise<StageResult> {
  const forerunner = before.find((result) => result.name === stage.after && result.ended !== 'passed');
  if (forerunner !== undefined) return notRun(stage, forerunner.name);
  process.stdout.write(`\n${stage.name}\n`);
  return runStage(stage, root, true);
}

function show(result: StageResult): void {
  process.stdout.write(`${result.name}: ${result.ended} (${result.seconds.toFixed(1)} s)\n`);
  if (result.ended !== 'passed') process.stdout.write(`${result.output.trim()}\n\n`);
}
