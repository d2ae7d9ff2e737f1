import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import type { EvaluateRequest, ShellReport } from '../chromium-shell/control.ts';
import type { PageRecord } from '../chromium-shell/page-records.ts';
import type { AppStart, RunningApp } from './running-app.ts';

const shellPath = fileURLToPath(new URL('../chromium-shell/run.ts', import.meta.url));

/** A started shell, before anybody looks at its window. */
export interface ShellProcess {
  readonly child: ChildProcess;
  readonly records: readonly PageRecord[];
  output(): string;
  /** The next report of a kind; rejects, with what was printed, if the process ends first. */
  next<Kind extends ShellReport['kind']>(kind: Kind): Promise<Extract<ShellReport, { kind: Kind }>>;
  evaluate(source: string, argument: unknown): Promise<unknown>;
  /** Resolves with the exit code when the process is gone. */
  readonly ended: Promise<number | null>;
}

/** Starts the chromium shell without attaching to it. */
export function forkShell({ appPath, words, environment }: AppStart): ShellProcess {
  const child = fork(shellPath, [appPath, ...words], {
    env: { ...process.env, ...environment },
    serialization: 'advanced',
    silent: true,
    execArgv: [],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const records: PageRecord[] = [];
  let printed = '';
  child.stdout?.on('data', (part) => (printed += String(part)));
  child.stderr?.on('data', (part) => (printed += String(part)));
  const waiting = new Set<(report: ShellReport) => void>();
  child.on('message', (message) => {
    const report = message as ShellReport;
    if (report.kind === 'record') records.push(report.record);
    for (const look of waiting) look(report);
  });

  function wait<Found>(choose: (report: ShellReport) => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = (report: ShellReport): void => {
        const found = choose(report);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      void ended.then((code) => reject(new Error(`the chromium shell ended with ${code}:\n${printed}`)));
    });
  }

  let lastId = 0;
  return {
    child,
    records,
    ended,
    output: () => printed,
    next: <Kind extends ShellReport['kind']>(kind: Kind) =>
      wait((report) => (report.kind === kind ? (report as Extract<ShellReport, { kind: Kind }>) : undefined)),
    async evaluate(source, argument) {
      lastId += 1;
      const request: EvaluateRequest = { id: lastId, source, argument };
      const answer = wait((report) => (report.kind === 'evaluated' && report.id === request.id ? report : undefined));
      child.send(request);
      const report = await answer;
      if (!report.ok) throw new Error(report.message);
      return report.value;
    },
  };
}

/** Starts an application in the chromium shell and attaches to its first window. */
export async function startInShell(start: AppStart): Promise<RunningApp> {
  const shell = forkShell(start);
  const [{ debuggerAddress }, { address }] = await Promise.all([shell.next('ready'), shell.next('window-loaded')]);
  const browser = await chromium.connectOverCDP(debuggerAddress);
  return {
    runtime: 'chromium-shell',
    page: pageAt(browser, address),
    pid: shell.child.pid ?? 0,
    records: () => shell.records,
    output: () => shell.output(),
    evaluateMain: async (run, argument) =>
      (await shell.evaluate(String(run), argument)) as Awaited<ReturnType<typeof run>>,
    async close() {
      // The answer may be lost with the process that gives it.
      shell.evaluate('({ app }) => app.quit()', null).catch(() => undefined);
      const code = await shell.ended;
      await browser.close();
      return code;
    },
    async kill() {
      const browserGone = browser.isConnected() && new Promise((resolve) => browser.once('disconnected', resolve));
      shell.child.kill('SIGKILL');
      await Promise.all([shell.ended, browserGone]);
    },
  };
}

/** The page of the window that was loaded first. Others may be there by now, and the browser lists them in any order. */
function pageAt(browser: Browser, address: string): Page {
  const page = browser
    .contexts()[0]
    ?.pages()
    .find((one) => one.url().split('#', 1)[0] === address);
  if (page === undefined) throw new Error('the application shows no window');
  return page;
}
