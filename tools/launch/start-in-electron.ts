import { once } from 'node:events';
import { _electron, type ElectronApplication } from 'playwright';
import { watchPage, type PageRecord } from '../chromium-shell/page-records.ts';
import type { AppStart, ElectronModules, RunningApp } from './running-app.ts';

/** Addresses that leave nothing on a wire. */
const ownSchemes = ['app:', 'data:', 'blob:', 'devtools:'];

/** Starts an application in real Electron and attaches to its first window. */
export async function startInElectron(executablePath: string, start: AppStart): Promise<RunningApp> {
  const { appPath, words, environment } = start;
  const electron = await _electron.launch({
    executablePath,
    // The program of a package loads its own ASAR.
    args: appPath.endsWith('.asar') ? [...words] : [appPath, ...words],
    env: { ...definedVariables(process.env), ...environment },
  });
  const records: PageRecord[] = [];
  let printed = '';
  electron.process().stdout?.on('data', (part) => (printed += String(part)));
  electron.process().stderr?.on('data', (part) => (printed += String(part)));
  electron.context().on('request', (request) => {
    if (!ownSchemes.includes(new URL(request.url()).protocol)) {
      records.push({ kind: 'foreign-request', text: request.url() });
    }
  });
  electron.on('window', (page) => watchPage(page, (record) => records.push(record)));
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return {
    runtime: 'electron',
    page,
    pid: electron.process().pid ?? 0,
    records: () => records,
    output: () => printed,
    evaluateMain: (run, argument) => evaluate(electron, run, argument),
    async close() {
      const exited = exitOf(electron);
      await electron.close();
      return exited;
    },
    async kill() {
      const exited = exitOf(electron);
      electron.process().kill('SIGKILL');
      await exited;
    },
  };
}

/** Playwright's types wrap the argument in handles; plain values pass as they are. */
function evaluate<Argument, Value>(
  electron: ElectronApplication,
  run: (electron: ElectronModules, argument: Argument) => Value | Promise<Value>,
  argument: Argument,
): Promise<Value> {
  return electron.evaluate(run as (modules: unknown, argument: unknown) => Value | Promise<Value>, argument as unknown);
}

async function exitOf(electron: ElectronApplication): Promise<number | null> {
  const [code] = (await once(electron.process(), 'exit')) as [number | null];
  return code;
}

function definedVariables(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
