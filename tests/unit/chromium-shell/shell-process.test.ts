import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppStart } from '../../../tools/launch/running-app.ts';
import { forkShell, startInShell } from '../../../tools/launch/start-in-shell.ts';
import { fixtureStart } from './fixture-app.ts';

/** Processes of the browser that a shell started, by the profile they run on. */
function browserProcesses(shellPid: number): string[] {
  const listing = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' });
  return listing.split('\n').filter((line) => line.includes(`chromium-shell-${shellPid}-`));
}

function userDataOf({ environment }: AppStart): string {
  return environment['SHELL_APP_USER_DATA'] ?? '';
}

describe.skipIf(process.platform === 'win32')('the process of the chromium shell', () => {
  it('quits with 0 on SIGTERM and leaves neither browser nor profile', async () => {
    const { child, next, ended } = forkShell(fixtureStart());
    const pid = child.pid ?? 0;
    await next('window-loaded');
    expect(browserProcesses(pid)).not.toEqual([]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(browserProcesses(pid)).toEqual([]);
    expect(fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith(`chromium-shell-${pid}-`))).toEqual([]);
  });

  it('takes the browser along when it is killed', async () => {
    const app = await startInShell(fixtureStart());
    await app.kill();
    await expect.poll(() => browserProcesses(app.pid), { timeout: 10_000 }).toEqual([]);
  });

  it('quits when its last window is closed', async () => {
    const shell = forkShell(fixtureStart());
    await shell.next('window-loaded');
    // The connection may end before the answer: the process is what counts.
    const closing = shell.evaluate('({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close()', null);
    closing.catch(() => undefined);
    expect(await shell.ended).toBe(0);
  });

  it('quits when the process that drives it is gone', async () => {
    const shell = forkShell(fixtureStart());
    await shell.next('window-loaded');
    shell.child.disconnect();
    expect(await shell.ended).toBe(0);
  });

  it('ends with 1 and says why where there is no browser', async () => {
    const start = fixtureStart();
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'no-browser-'));
    const broken = path.join(folder, 'chromium');
    fs.writeFileSync(broken, '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    const shell = forkShell({ ...start, environment: { ...start.environment, CHROMIUM_PATH: broken } });
    expect(await shell.ended).toBe(1);
    expect(shell.output()).toContain(broken);
  });
});

describe('a second start on the same data', () => {
  it('ends at once, and the first hears its words', async () => {
    const start = fixtureStart();
    const first = await startInShell(start);
    const second = forkShell({ ...start, words: ['--lang=ja', 'refill-desk://order/7'] });
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain('another one runs');
    const heard = await first.evaluateMain(() => globalThis.shellAppSeen.secondStarts, null);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('refill-desk://order/7');
    await first.close();
  });

  it('starts where the first was killed', async () => {
    const start = fixtureStart();
    const first = await startInShell(start);
    await first.kill();
    expect(fs.readdirSync(userDataOf(start))).toContain('chromium-shell.lock');
    const second = await startInShell(start);
    expect(await second.page.title()).toBe('Shell App');
    await second.close();
  });
});
