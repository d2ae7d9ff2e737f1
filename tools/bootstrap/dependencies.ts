import fs from 'node:fs';
import path from 'node:path';
import { findNpmCli } from './npm-cli.mjs';
import { lastLine, runQuietly } from './quiet-run.ts';
import { say } from './say.mjs';
import type { Surroundings } from './surroundings.ts';
import { childEnvironment } from './surroundings.ts';

const TIME_LIMIT_MS = 10 * 60_000;

/** The part of an npm lockfile that matters here. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean; readonly integrity?: string }>
  >;
}

/**
 * Whether node_modules holds what the lockfile asks for. npm notes what it has put there in a lockfile of its own, written
 * last, so an install that broke off has none. Optional packages (other systems' binaries) may be absent.
 */
export function installIsCurrent(wanted: Lockfile, installed: Lockfile | undefined): boolean {
  if (installed === undefined) return false;
  const wantedIsThere = Object.entries(wanted.packages).every(([place, entry]) => {
    if (place === '') return true;
    const present = installed.packages[place];
    return present === undefined ? entry.optional === true : present.version === entry.version;
  });
  return wantedIsThere && Object.keys(installed.packages).every((place) => wanted.packages[place] !== undefined);
}

/** Runs `npm ci` where node_modules is missing or is not what the lockfile says. Throws, with npm's reason, if it fails. */
export async function ensureDependencies(surroundings: Surroundings): Promise<void> {
  const { root, environment, platform, nodePath } = surroundings;
  const wanted = readLockfile(path.join(root, 'package-lock.json'));
  if (wanted === undefined) throw new Error('package-lock.json is missing; this is not a whole checkout.');
  if (installIsCurrent(wanted, readLockfile(path.join(root, 'node_modules', '.package-lock.json')))) return;
  const npmCli = findNpmCli(environment, platform);
  if (npmCli === undefined) throw new Error('npm was not found; install Node with npm, then run this again.');
  say('installing the packages of package-lock.json (npm ci)');
  const outcome = await runQuietly(nodePath, [npmCli, 'ci', '--include=dev', '--ignore-scripts', '--loglevel=error'], {
    folder: root,
    environment: childEnvironment(surroundings),
    timeLimitMs: TIME_LIMIT_MS,
  });
  if (outcome.code !== 0) throw new Error(`npm ci failed:\n${outcome.output.trim() || lastLine(outcome.output)}`);
}

function readLockfile(file: string): Lockfile | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Lockfile;
  } catch {
    return undefined;
  }
}
