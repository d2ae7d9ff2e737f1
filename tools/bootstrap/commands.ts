import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBundles, ensureBundles } from './bundles.ts';
import { chromiumVariable, ensureChromium } from './chromium.ts';
import { ensureDependencies } from './dependencies.ts';
import { ensureElectron } from './electron-binary.ts';
import type { Ending } from './foreground.mjs';
import { runForeground } from './foreground.mjs';
import { packageBin } from './package-bin.ts';
import { say } from './say.mjs';
import type { Surroundings } from './surroundings.ts';
import { childEnvironment, hasScreen, screenFor } from './surroundings.ts';
import { ensureSystemPackages } from './system-packages.ts';

/** A command of package.json: what must be there, and what then runs. */
interface Command {
  readonly needs: 'packages' | 'runtime' | 'runtime and tests';
  readonly run: (ready: Ready, words: readonly string[]) => Promise<Ending>;
}

/** What the set-up found. */
interface Ready {
  readonly surroundings: Surroundings;
  /** For everything that we start: PATH completed, the browser named. */
  readonly environment: NodeJS.ProcessEnv;
  readonly electron: string | undefined;
}

const done: Ending = { code: 0, signal: null };

const commands: Readonly<Record<string, Command>> = {
  start: { needs: 'runtime', run: start },
  tour: { needs: 'runtime and tests', run: tour },
  dev: { needs: 'runtime', run: dev },
  gallery: { needs: 'packages', run: (ready, words) => runTool(ready, 'tools/gallery.ts', words) },
  build: { needs: 'packages', run: build },
  check: { needs: 'packages', run: (ready, words) => runTool(ready, 'tools/check.ts', ['static', ...words]) },
  test: { needs: 'runtime and tests', run: (ready, words) => runTool(ready, 'tools/check.ts', ['all', ...words]) },
  e2e: { needs: 'runtime and tests', run: endToEnd },
  sandbox: { needs: 'packages', run: (ready, words) => runTool(ready, 'src-sandbox/cli.ts', words) },
  'wire-check': { needs: 'packages', run: (ready, words) => runTool(ready, 'tools/wire-check.ts', words) },
  crash: { needs: 'packages', run: (ready, words) => runTool(ready, 'tests/crash/run.ts', words) },
  chaos: { needs: 'packages', run: (ready, words) => runTool(ready, 'tests/chaos/run.ts', words) },
  soak: { needs: 'packages', run: (ready, words) => runTool(ready, 'tests/soak/run.ts', words) },
  fuzz: { needs: 'packages', run: (ready, words) => runTool(ready, 'tests/fuzz/run.ts', words) },
  package: { needs: 'packages', run: makeInstallers },
  exec: { needs: 'packages', run: runProgram },
};

/** Sets up what the command needs, says each thing it does, and runs it. */
export async function runCommand(name: string, words: readonly string[]): Promise<Ending> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    say(`there is no command "${name}"; there are ${Object.keys(commands).join(', ')}`);
    return { code: 2, signal: null };
  }
  try {
    return await command.run(await setUp(command.needs), words);
  } catch (problem) {
    say(problem instanceof Error ? problem.message : String(problem));
    return { code: 1, signal: null };
  }
}

async function setUp(needs: Command['needs']): Promise<Ready> {
  const surroundings = lookAround();
  const environment = childEnvironment(surroundings);
  if (needs === 'packages') {
    await ensureDependencies(surroundings);
    return { surroundings, environment, electron: undefined };
  }
  const forTests = needs === 'runtime and tests';
  const [electron] = await Promise.all([
    ensureDependencies(surroundings).then(() => ensureElectron(surroundings)),
    ensureSystemPackages(surroundings, forTests ? 'tests' : 'application', true),
  ]);
  const chromium = forTests || electron === undefined ? await ensureChromium(surroundings) : undefined;
  const named = chromium === undefined ? {} : { [chromiumVariable]: chromium };
  return { surroundings, environment: { ...environment, ...named }, electron };
}

function lookAround(): Surroundings {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    root: path.resolve(fileURLToPath(new URL('../..', import.meta.url))),
    nodePath: process.execPath,
  };
}

async function start(ready: Ready, words: readonly string[]): Promise<Ending> {
  if (!hasScreen(ready.surroundings)) {
    say('no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): running the tour instead');
    return tour(ready, []);
  }
  await ensureBundles(ready.surroundings);
  if (ready.electron === undefined) return runTool(ready, 'tools/chromium-shell/run.ts', ['.', ...words]);
  // Chromium refuses to run its sandbox as root; only containers and CI do so.
  const flags = ready.surroundings.isRoot && os.platform() === 'linux' ? ['--no-sandbox'] : [];
  return runForeground(ready.electron, [ready.surroundings.root, ...flags, ...words], ready.environment);
}

async function tour(ready: Ready, words: readonly string[]): Promise<Ending> {
  await ensureBundles(ready.surroundings);
  return runTool(ready, 'tools/tour.ts', words);
}

async function build({ surroundings }: Ready, words: readonly string[]): Promise<Ending> {
  process.stdout.write(await buildBundles(surroundings, words));
  return done;
}

async function endToEnd(ready: Ready, words: readonly string[]): Promise<Ending> {
  await ensureBundles(ready.surroundings);
  const { root, nodePath } = ready.surroundings;
  const tests = [nodePath, packageBin(root, 'playwright'), 'test', ...words];
  return runTool(ready, 'tools/with-keyring.ts', [...screenFor(ready.electron, ready.surroundings), ...tests]);
}

async function makeInstallers(ready: Ready, words: readonly string[]): Promise<Ending> {
  await buildBundles(ready.surroundings);
  return runTool(ready, 'tools/package.ts', words);
}

/** Without an Electron binary, electron-vite is given the chromium shell as its Electron. */
async function dev(ready: Ready, words: readonly string[]): Promise<Ending> {
  const { root, platform } = ready.surroundings;
  if (!hasScreen(ready.surroundings)) throw new Error('no screen here; elsewhere, or by xvfb-run, npm run dev has one');
  if (ready.electron === undefined && platform === 'win32')
    throw new Error('npm run dev needs the Electron binary here');
  const shell = path.join(root, 'tools', 'bootstrap', 'shell-as-electron.mjs');
  const environment = { ...ready.environment, ELECTRON_EXEC_PATH: ready.electron ?? shell };
  return runProgram({ ...ready, environment }, ['electron-vite', 'dev', ...words]);
}

function runProgram(ready: Ready, [program = '', ...words]: readonly string[]): Promise<Ending> {
  return runTool(ready, packageBin(ready.surroundings.root, program), words);
}

function runTool(ready: Ready, script: string, words: readonly string[]): Promise<Ending> {
  const { root, nodePath } = ready.surroundings;
  return runForeground(nodePath, [path.resolve(root, script), ...words], ready.environment);
}
