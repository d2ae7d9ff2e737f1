import fs from 'node:fs';
import path from 'node:path';
import { lastLine, runQuietly } from './quiet-run.ts';
import { say } from './say.mjs';
import type { Surroundings } from './surroundings.ts';
import { childEnvironment } from './surroundings.ts';

const TIME_LIMIT_MS = 5 * 60_000;

/** The variable that names the browser to use, for us and for all that we start. */
export const chromiumVariable = 'CHROMIUM_PATH';

/**
 * Where a Chromium may be, in the order of preference: the one that was named, then the system's. Ubuntu's
 * /usr/bin/chromium-browser is left out: without the snap it is a script that only prints an advice.
 */
export function chromiumCandidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const named = environment[chromiumVariable];
  const system = systemCandidates(platform, environment);
  return named === undefined || named === '' ? system : [named, ...system];
}

function systemCandidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    const inside = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return inside.flatMap((parts) => programs.map((folder) => path.win32.join(folder, ...parts)));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
  ];
}

/** The first Chromium that is there, Playwright's own one last. */
export async function findChromium({
  platform,
  environment,
}: Pick<Surroundings, 'platform' | 'environment'>): Promise<string | undefined> {
  return chromiumCandidates(platform, environment).find(isFile) ?? (await playwrightChromium());
}

/** A Chromium, downloaded by Playwright if need be; undefined, and what to do said, where there is none to be had. */
export async function ensureChromium(surroundings: Surroundings): Promise<string | undefined> {
  const present = await findChromium(surroundings);
  if (present !== undefined) return present;
  say("no Chromium on this machine; fetching Playwright's");
  const cli = path.join(surroundings.root, 'node_modules', 'playwright', 'cli.js');
  const withLibraries = surroundings.isRoot && surroundings.platform === 'linux' ? ['--with-deps'] : [];
  const outcome = await runQuietly(surroundings.nodePath, [cli, 'install', ...withLibraries, 'chromium'], {
    folder: surroundings.root,
    environment: childEnvironment(surroundings),
    timeLimitMs: TIME_LIMIT_MS,
  });
  const fetched = await playwrightChromium();
  if (fetched !== undefined) return fetched;
  const advice = `Install Chromium or Chrome, or set ${chromiumVariable} to its program.`;
  say(`no Chromium could be had (${lastLine(outcome.output).slice(0, 160)}). ${advice}`);
  return undefined;
}

/** Loaded only where the system has no Chromium, because playwright takes long to load. */
async function playwrightChromium(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const program = chromium.executablePath();
  return isFile(program) ? program : undefined;
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
