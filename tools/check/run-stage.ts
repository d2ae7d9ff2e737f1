import { spawn } from 'node:child_process';
import fs from 'node:fs';
import type { Stage } from './stages.ts';
import type { TestCounts } from './test-counts.ts';

const GRACE_MS = 5_000;

/** How a stage went. `remark` says what its own output does not: its time was up, or it left no report. */
export interface StageResult {
  readonly name: string;
  readonly ended: 'passed' | 'failed' | 'not run';
  readonly seconds: number;
  readonly output: string;
  readonly remark?: string;
  readonly counts?: TestCounts;
}

/** Runs a stage to its end, or to the end of its time. `live` shows its output as it comes; else it is kept. */
export async function runStage(stage: Stage, root: string, live: boolean): Promise<StageResult> {
  if (stage.report !== undefined) fs.rmSync(stage.report.file, { force: true });
  const startedMs = performance.now();
  const { code, output, timeIsUp } = await runGroup(stage, root, live);
  const seconds = (performance.now() - startedMs) / 1000;
  const result = { name: stage.name, seconds, output };
  if (timeIsUp) return { ...result, ended: 'failed', remark: `no end within ${stage.timeLimitMs / 60_000} min` };
  if (stage.report === undefined) return { ...result, ended: code === 0 ? 'passed' : 'failed' };
  try {
    const counts = stage.report.read(fs.readFileSync(stage.report.file, 'utf8'));
    if (counts.passed + counts.failed === 0) return { ...result, ended: 'failed', counts, remark: 'it ran no test' };
    return { ...result, ended: code === 0 && counts.failed === 0 ? 'passed' : 'failed', counts };
  } catch (problem) {
    return { ...result, ended: 'failed', remark: `it left no report (${String(problem)})` };
  }
}

/** What `runStage` gives for a stage whose forerunner failed. */
export function notRun(stage: Stage, forerunner: string): StageResult {
  return { name: stage.name, ended: 'not run', seconds: 0, output: '', remark: `because "${forerunner}" failed` };
}

interface GroupEnding {
  readonly code: number;
  readonly output: string;
  readonly timeIsUp: boolean;
}

/** In a process group of its own, so that nothing of it outlives its time limit or an interrupt. */
function runGroup(stage: Stage, root: string, live: boolean): Promise<GroupEnding> {
  return new Promise((resolve) => {
    const heard: Buffer[] = [];
    const detached = process.platform !== 'win32';
    const child = spawn(process.execPath, [stage.script, ...stage.words], {
      cwd: root,
      detached,
      env: { ...process.env, ...stage.environment },
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const endGroup = (signal: NodeJS.Signals) => {
      try {
        if (detached && child.pid !== undefined) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It is gone already.
      }
    };
    let timeIsUp = false;
    let lastResort: NodeJS.Timeout | undefined;
    const alarm = setTimeout(() => {
      timeIsUp = true;
      endGroup('SIGTERM');
      lastResort = setTimeout(endGroup, GRACE_MS, 'SIGKILL');
    }, stage.timeLimitMs);
    const onInterrupt = (signal: NodeJS.Signals) => {
      endGroup(signal);
      process.exit(130);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.once(signal, onInterrupt);
    const finish = (code: number) => {
      clearTimeout(alarm);
      clearTimeout(lastResort);
      for (const signal of signals) process.off(signal, onInterrupt);
      resolve({ code, output: Buffer.concat(heard).toString('utf8'), timeIsUp });
    };
    child.stdout?.on('data', (bytes: Buffer) => heard.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => heard.push(bytes));
    child.once('error', () => {
      finish(127);
    });
    child.once('close', (code) => {
      finish(code ?? 1);
    });
  });
}
