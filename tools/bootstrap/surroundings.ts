import fs from 'node:fs';
import path from 'node:path';

/** What of the process the set-up looks at; tests hand in their own. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
  /** The folder of the checkout, absolute. */
  readonly root: string;
  /** The Node that runs us. */
  readonly nodePath: string;
}

const systemFolders: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
  darwin: ['/opt/homebrew/bin', '/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'],
};

/**
 * The environment of everything we start: our Node comes first on PATH, so that scripts find it, and the system's folders
 * come last, so that a bare PATH suffices.
 */
export function childEnvironment({ environment, platform, nodePath }: Surroundings): NodeJS.ProcessEnv {
  const here = platform === 'win32' ? path.win32 : path.posix;
  const variable = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const before = (environment[variable] ?? '').split(here.delimiter).filter((folder) => folder !== '');
  const folders = [here.dirname(nodePath), ...before, ...(systemFolders[platform] ?? [])];
  const child = { ...environment, [variable]: [...new Set(folders)].join(here.delimiter) };
  // Set by editors that are Electron applications themselves; ours would start as a plain Node.
  delete child['ELECTRON_RUN_AS_NODE'];
  return child;
}

/** Whether a window can be shown. */
export function hasScreen({ environment, platform }: Pick<Surroundings, 'environment' | 'platform'>): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}

const screenMaker = '/usr/bin/xvfb-run';

/**
 * What stands before a command that opens windows of the real Electron: nothing where there is a screen, else a screen
 * without a monitor, where one can be made. The chromium shell needs neither.
 */
export function screenFor(
  electron: string | undefined,
  surroundings: Pick<Surroundings, 'environment' | 'platform'>,
  exists: (file: string) => boolean = fs.existsSync,
): readonly string[] {
  if (electron === undefined || hasScreen(surroundings) || !exists(screenMaker)) return [];
  return [screenMaker, '--auto-servernum'];
}
