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
