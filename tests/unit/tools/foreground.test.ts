import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runForeground } from '../../../tools/bootstrap/foreground.mjs';

const run = (source: string) => runForeground(process.execPath, ['-e', source], process.env);

describe('a program that runs in our place', () => {
  it('gives us its exit code', async () => {
    expect(await run('process.exit(3)')).toEqual({ code: 3, signal: null });
  });

  it.skipIf(process.platform === 'win32')('gives us the signal that ended it', async () => {
    expect(await run("process.kill(process.pid, 'SIGTERM')")).toEqual({ code: 1, signal: 'SIGTERM' });
  });

  it('ends with 127 when there is no such program', async () => {
    expect(await runForeground('/no/such/program', [], process.env)).toEqual({ code: 127, signal: null });
  });

  it('leaves no handler of signals behind', async () => {
    const before = process.listenerCount('SIGTERM');
    await run('');
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('a program started by an npm script', () => {
  it('is ended when the shell that npm put before us is ended alone', async () => {
    const module = JSON.stringify(new URL('../../../tools/bootstrap/foreground.mjs', import.meta.url).href);
    const endless = 'console.log(process.pid); setInterval(() => {}, 1e6)';
    const runner = `import { runForeground } from ${module}; await runForeground(process.execPath, ['-e', ${JSON.stringify(endless)}], process.env);`;
    const environment = { ...process.env, npm_lifecycle_event: 'sandbox', RUNNER: runner, NODE: process.execPath };
    const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$RUNNER"; true'], { env: environment });
    const [printed] = (await once(shell.stdout, 'data')) as [Buffer];
    expect(isRunning(Number(printed.toString()))).toBe(true);
    shell.kill('SIGTERM');
    // The output is closed when the last of them is gone.
    await once(shell, 'close');
    expect(isRunning(Number(printed.toString()))).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
