import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../../tools/launch/running-app.ts';
import { startInShell } from '../../../tools/launch/start-in-shell.ts';
import { fixtureStart } from './fixture-app.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startInShell(fixtureStart());
}, 60_000);

afterAll(() => app.close());

describe('a request past the content security policy', () => {
  it('is stopped by the shell itself and counted', async () => {
    // The policy of the document does not bind a document that main loads without one.
    await app.evaluateMain(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      await window?.loadURL('data:text/html,<img src="https://example.com/leak.png">').catch(() => undefined);
    }, null);
    await expect
      .poll(() => app.records())
      .toContainEqual({ kind: 'foreign-request', text: 'https://example.com/leak.png' });
  });
});
