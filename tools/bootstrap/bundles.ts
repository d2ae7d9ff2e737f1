import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from './quiet-run.ts';
import { packageBin } from './package-bin.ts';
import { say } from './say.mjs';
import type { Surroundings } from './surroundings.ts';
import { childEnvironment } from './surroundings.ts';

const TIME_LIMIT_MS = 5 * 60_000;

const sourcePlaces = [
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'src-main',
  'src-preload',
  'src-renderer',
  'src-sandbox',
  'src-shared',
];

/** What was built, and the time stamp of the result: a build by hand changes it, and ours counts as old. */
export interface BuildStamp {
  readonly sourceHash: string;
  readonly builtAtMs: number;
}

/** Whether `out/` is what the sources would give. */
export function bundlesAreCurrent(
  stamp: BuildStamp | undefined,
  sourceHash: string,
  mainBundleAtMs: number | undefined,
): boolean {
  return stamp !== undefined && stamp.sourceHash === sourceHash && stamp.builtAtMs === mainBundleAtMs;
}

/** One hash over the names and contents of all that a build reads. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of sourcePlaces.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(place: string): readonly string[] {
  const what = fs.statSync(place, { throwIfNoEntry: false });
  if (what === undefined) return [];
  if (!what.isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/** Builds the bundles in `out/` where they are missing or older than the sources. Throws with the builder's words. */
export async function ensureBundles(surroundings: Surroundings): Promise<void> {
  const { root } = surroundings;
  if (bundlesAreCurrent(readStamp(root), hashOfSources(root), mainBundleTime(root))) return;
  say('building the bundles in out/');
  await buildBundles(surroundings);
}

/** Builds the bundles in `out/` and gives back what the builder said. Throws, with its words, if it fails. */
export async function buildBundles(surroundings: Surroundings, words: readonly string[] = []): Promise<string> {
  const { root, nodePath } = surroundings;
  const sourceHash = hashOfSources(root);
  const outcome = await runQuietly(nodePath, [packageBin(root, 'electron-vite'), 'build', ...words], {
    folder: root,
    environment: childEnvironment(surroundings),
    timeLimitMs: TIME_LIMIT_MS,
  });
  const builtAtMs = mainBundleTime(root);
  if (outcome.code !== 0 || builtAtMs === undefined) throw new Error(`the build failed:\n${outcome.output}`);
  fs.writeFileSync(stampFile(root), JSON.stringify({ sourceHash, builtAtMs } satisfies BuildStamp));
  return outcome.output;
}

function mainBundleTime(root: string): number | undefined {
  return fs.statSync(path.join(root, 'out', 'main', 'index.js'), { throwIfNoEntry: false })?.mtimeMs;
}

function stampFile(root: string): string {
  return path.join(root, 'out', '.build-stamp.json');
}

function readStamp(root: string): BuildStamp | undefined {
  try {
    return JSON.parse(fs.readFileSync(stampFile(root), 'utf8')) as BuildStamp;
  } catch {
    return undefined;
  }
}
