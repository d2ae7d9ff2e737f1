import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../bootstrap/electron-binary.ts';
import type { RunningApp, Runtime } from './running-app.ts';
import { startInElectron } from './start-in-electron.ts';
import { forkShell, startInShell } from './start-in-shell.ts';

const rootPath = fileURLToPath(new URL('../..', import.meta.url));

/** Names the ASAR of a package to start in place of the bundles in `out/`; with `ELECTRON_PATH`, the program around it. */
export const packagedAppVariable = 'REFILL_DESK_ASAR';

const appPath = process.env[packagedAppVariable] ?? rootPath;

/** How the desk is started; all of it can be left out. */
export interface DeskStart {
  readonly runtime?: Runtime;
  /** The folder of everything the desk writes; a fresh one by default. */
  readonly userDataPath?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Language of the system, e.g. `ja`. */
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A running desk. */
export interface Desk extends RunningApp {
  readonly userDataPath: string;
}

/** Electron's program, where there is one: `ELECTRON_PATH`, else the installed one. */
export function electronProgram(): string | undefined {
  return process.env['ELECTRON_PATH'] || findElectron(rootPath);
}

/** A folder for a desk's data that does not exist elsewhere. */
export function freshUserDataPath(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'refill-desk-'));
}

/** Starts the built desk and waits for its window. */
export async function startDesk(start: DeskStart = {}): Promise<Desk> {
  const userDataPath = start.userDataPath ?? freshUserDataPath();
  const appStart = {
    appPath,
    words: [`--lang=${start.locale ?? 'en-US'}`],
    environment: {
      // A window on somebody's screen has the size and the focus that they give it.
      REFILL_DESK_HEADLESS: '1',
      REFILL_DESK_USER_DATA: userDataPath,
      // A place of its own in the keychain, too: never the one of the person at the machine.
      REFILL_DESK_KEYCHAIN_SUFFIX: path.basename(userDataPath),
      ...start.environment,
    },
  };
  const app =
    start.runtime === 'electron' ? await startInElectron(requireElectron(), appStart) : await startInShell(appStart);
  if (start.size !== undefined) await app.page.setViewportSize(start.size);
  return { ...app, userDataPath };
}

/** Starts the desk once more on the same data, as a second click on its icon does; what it printed and its exit code. */
export async function startDeskAgain(
  runtime: Runtime,
  userDataPath: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const environment = { REFILL_DESK_USER_DATA: userDataPath };
  if (runtime === 'chromium-shell') {
    const shell = forkShell({ appPath, words: [], environment });
    return { code: await shell.ended, output: shell.output() };
  }
  const words = appPath.endsWith('.asar') ? [] : [appPath];
  const child = spawn(requireElectron(), words, { env: { ...process.env, ...environment } });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

function requireElectron(): string {
  const program = electronProgram();
  if (program === undefined) throw new Error('there is no Electron binary here; use the chromium shell');
  return program;
}
