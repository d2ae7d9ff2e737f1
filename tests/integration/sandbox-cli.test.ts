import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src-sandbox/sandbox.ts';

const cli = join(import.meta.dirname, '../../src-sandbox/cli.ts');
const running: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function run(args: readonly string[]): ReturnType<typeof spawn> {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return child;
}

async function output(
  args: readonly string[],
): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const child = run(args);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, out, err };
}

async function firstLine(child: ReturnType<typeof spawn>): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  const [line] = (await once(createInterface(child.stdout), 'line')) as string[];
  return line ?? '';
}

describe('the command', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says its address in one line, serves, and ends cleanly on %s',
    async (signal) => {
      const child = run(['--port', '0', '--seed', '7', '--scenario', 'slow-delivery', '--speed', '10']);
      const line = await firstLine(child);
      const address = /^Simulator at (http:\/\/127\.0\.0\.1:\d+) \(scenario slow-delivery;/.exec(line)?.[1];
      expect(address, line).toBeDefined();
      const stats = await fetch(`${address ?? ''}/_control/stats`);
      expect(await stats.json()).toMatchObject({ scenario: 'slow-delivery' });
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([0, null]);
    },
  );

  it('lists the scenarios', async () => {
    const { out, code } = await output(['--list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^default +A good day/);
    expect(out).toContain('huge-catalogue');
  });

  it('refuses what it does not understand in one clear line', async () => {
    const { code, out, err } = await output(['--scenario', 'nice']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^sandbox: unknown scenario "nice"; known are default, .*\nTry --help\.\n$/);
  });

  it('says that a port is in use', async () => {
    const other = await startSandbox();
    const { code, err } = await output(['--port', new URL(other.url).port]);
    expect([code, err]).toEqual([2, 'sandbox: this port is in use; choose another with --port\nTry --help.\n']);
    await other.close();
  });
});
