import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder } from './node-release.mjs';
import { lastLine, runQuietly } from './quiet-run.ts';
import { say } from './say.mjs';
import type { Surroundings } from './surroundings.ts';
import { childEnvironment } from './surroundings.ts';

const TIME_LIMIT_MS = 3 * 60_000;
const REMEMBERED_MS = 24 * 60 * 60_000;

/** A note that the binary could not be had; `wish` names what was asked for, and by which way. */
export interface Refusal {
  readonly wish: string;
  readonly atMs: number;
  readonly reason: string;
}

/** What was asked for: another version, mirror or proxy is another wish, and is tried at once. */
export function electronWish(version: string, environment: NodeJS.ProcessEnv): string {
  const ways = Object.entries(environment)
    .filter(([name]) => /electron_mirror|electron_custom|_proxy$/i.test(name))
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort();
  return createHash('sha256')
    .update([version, ...ways].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** Whether to try the download: not within a day of a refusal of the same wish. */
export function shouldTry(refusal: Refusal | undefined, wish: string, nowMs: number): boolean {
  if (refusal?.wish !== wish) return true;
  return nowMs < refusal.atMs || nowMs - refusal.atMs >= REMEMBERED_MS;
}

/** The installed Electron program, or undefined where there is none. */
export function findElectron(root: string): string | undefined {
  const folder = path.join(root, 'node_modules', 'electron');
  try {
    const program = path.join(folder, 'dist', fs.readFileSync(path.join(folder, 'path.txt'), 'utf8'));
    return fs.existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}

/** The Electron program, downloaded by its own installer if need be; undefined, and one line said, where it is refused. */
export async function ensureElectron(surroundings: Surroundings): Promise<string | undefined> {
  const { root, environment, platform, nodePath } = surroundings;
  const present = findElectron(root);
  if (present !== undefined) return present;
  const noteFile = path.join(cacheFolder(platform, environment, os.homedir()), 'electron-refused.json');
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  const wish = electronWish(installedVersion(root), environment);
  const refusal = readRefusal(noteFile);
  if (!shouldTry(refusal, wish, Date.now())) {
    say(`no Electron binary (its download failed before: ${refusal?.reason ?? ''}); using the chromium shell instead`);
    return undefined;
  }
  say('fetching the Electron binary');
  const outcome = await runQuietly(nodePath, [installer], {
    folder: root,
    environment: childEnvironment(surroundings),
    timeLimitMs: TIME_LIMIT_MS,
  });
  const fetched = findElectron(root);
  if (fetched !== undefined) return fetched;
  const reason = outcome.code === 124 ? lastLine(outcome.output) : firstLine(outcome.output);
  say(`no Electron binary (its download failed: ${reason}); using the chromium shell instead`);
  writeRefusal(noteFile, { wish, atMs: Date.now(), reason });
  return undefined;
}

function installedVersion(root: string): string {
  const manifest = fs.readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8');
  return String((JSON.parse(manifest) as { version: unknown }).version);
}

/** Node's errors begin with what went wrong; the lines after it are the stack. */
function firstLine(output: string): string {
  return (output.trim().split('\n')[0] ?? '').replace(/^\w*Error: /, '').slice(0, 160);
}

function readRefusal(file: string): Refusal | undefined {
  try {
    const note: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isRefusal(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

function isRefusal(note: unknown): note is Refusal {
  if (typeof note !== 'object' || note === null) return false;
  return 'wish' in note && 'atMs' in note && typeof note.atMs === 'number' && 'reason' in note;
}

function writeRefusal(file: string, refusal: Refusal): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(refusal));
  } catch {
    // Only a note: without it the next run asks again.
  }
}
