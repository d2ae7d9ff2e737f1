import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppStart } from '../../../tools/launch/running-app.ts';

/** What the fixture's preload exposes. */
export interface FixtureDesk {
  call(channel: string, input?: unknown): Promise<unknown>;
  on(channel: string, listener: (...words: unknown[]) => void): () => void;
  fail(): never;
  readonly limits: { readonly coins: readonly string[] };
}

/** What the fixture's main and its page write down. */
declare global {
  interface Window {
    readonly desk: FixtureDesk;
    readonly atStart: { readonly desk: string; readonly globals: readonly string[] };
    readonly caught: readonly string[];
  }
  var shellAppSeen: {
    readonly navigations: readonly string[];
    readonly popups: readonly string[];
    readonly secondStarts: readonly (readonly string[])[];
    readonly requests: readonly string[];
  };
}

/** A start of the fixture application, without a screen, on a folder of its own. */
export function fixtureStart(): AppStart {
  const userDataPath = fs.mkdtempSync(path.join(os.tmpdir(), 'shell-app-'));
  process.once('exit', () => fs.rmSync(userDataPath, { recursive: true, force: true }));
  return {
    appPath: fileURLToPath(new URL('../../fixtures/shell-app', import.meta.url)),
    words: ['--lang=ja'],
    environment: { SHELL_APP_USER_DATA: userDataPath, REFILL_DESK_HEADLESS: '1' },
  };
}
