import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStage } from '../../../tools/check/run-stage.ts';
import type { Stage } from '../../../tools/check/stages.ts';
import { countsFromVitest } from '../../../tools/check/test-counts.ts';

describe('a stage', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'refill-desk-stage-'));
  });
  afterEach(() => {
    fs.rmSync(root, { recursive: true });
  });

  const stageThat = (source: string, more: Partial<Stage> = {}): Stage => {
    const script = path.join(root, 'stage.mjs');
    fs.writeFileSync(script, source);
    return { name: 'a stage', script, words: [], environment: {}, timeLimitMs: 60_000, ...more };
  };
  const suiteThat = (source: string): Stage => {
    const file = path.join(root, 'report.json');
    return stageThat(source, { environment: { REPORT: file }, report: { file, read: countsFromVitest } });
  };
  const leaving = (counts: object) =>
    `import fs from 'node:fs'; fs.writeFileSync(process.env.REPORT, ${JSON.stringify(JSON.stringify(counts))});`;

  it('passes with exit code 0, and keeps what it said', async () => {
    const result = await runStage(stageThat("console.log('well'); console.error('done');"), root, false);
    expect(result).toMatchObject({ ended: 'passed', output: 'well\ndone\n' });
  });

  it('fails with any other exit code', async () => {
    expect(await runStage(stageThat('process.exit(3)'), root, false)).toMatchObject({ ended: 'failed' });
  });

  it('fails, and is ended with its children, when its time is up', async () => {
    const pidFile = path.join(root, 'child.pid');
    const source = `
      import { spawn } from 'node:child_process';
      import fs from 'node:fs';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
      fs.writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
      setInterval(() => {}, 1e6);`;
    const result = await runStage(stageThat(source, { timeLimitMs: 1500 }), root, false);
    expect(result).toMatchObject({ ended: 'failed', remark: 'no end within 0.025 min' });
    expect(isRunning(Number(fs.readFileSync(pidFile, 'utf8')))).toBe(false);
  });

  it('passes with its counts when it is a suite whose tests passed', async () => {
    const counts = { passed: 2, failed: 0, skipped: [] };
    expect(await runStage(suiteThat(leaving(counts)), root, false)).toMatchObject({ ended: 'passed', counts });
  });

  it('fails when it is a suite that ran no test, whatever its exit code', async () => {
    const result = await runStage(suiteThat(leaving({ passed: 0, failed: 0, skipped: [] })), root, false);
    expect(result).toMatchObject({ ended: 'failed', remark: 'it ran no test' });
  });

  it('fails when it is a suite that left no report, even if an earlier run left one', async () => {
    await runStage(suiteThat(leaving({ passed: 2, failed: 0, skipped: [] })), root, false);
    const result = await runStage(suiteThat(''), root, false);
    expect(result.ended).toBe('failed');
    expect(result.remark).toContain('it left no report');
  });

  it('fails when its report counts a failure, even with exit code 0', async () => {
    const result = await runStage(suiteThat(leaving({ passed: 2, failed: 1, skipped: [] })), root, false);
    expect(result.ended).toBe('failed');
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !fs.readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}
