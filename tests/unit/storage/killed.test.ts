import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { created, opened, temporaryFolder, value } from './storage-fixtures.ts';

const program = fileURLToPath(new URL('create-until-killed.ts', import.meta.url));

it('has every order that it said was written down, although the desk was killed in the midst of it', async () => {
  const folder = temporaryFolder();
  let said: string[] = [];
  for (const round of [1, 2, 3]) {
    const before = said.length;
    const desk = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    desk.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length > 200 * round) desk.kill('SIGKILL');
    });
    await once(desk, 'close');
    // The last line may have been cut by the kill.
    said = [...said, ...output.split('\n').slice(0, -1)];
    expect(said.length).toBeGreaterThan(before);
  }
  const storage = opened(folder);
  expect(storage.recovery).toBeNull();
  const kept = value(storage.orders.unfinished()).records.map((record) => record.ref);
  expect(said).not.toContain('failed');
  expect(kept).toEqual(expect.arrayContaining(said));
  expect(new Set(said).size).toBe(said.length);
  expect(kept).not.toContain(created(storage).ref);
});
