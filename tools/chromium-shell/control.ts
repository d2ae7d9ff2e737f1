import process from 'node:process';
import { runInThisContext } from 'node:vm';
import type { ElectronSlice } from './electron-slice.ts';
import type { PageRecord } from './page-records.ts';

/** What the shell tells the process that drives it, over Node's own channel between parent and child. */
export type ShellReport =
  | { kind: 'ready'; debuggerAddress: string }
  /** `address` as the browser has it. */
  | { kind: 'window-loaded'; address: string }
  | { kind: 'record'; record: PageRecord }
  | { kind: 'evaluated'; id: number; ok: true; value: unknown }
  | { kind: 'evaluated'; id: number; ok: false; message: string };

/** What that process asks: to run a function in main, as Playwright does for Electron. */
export interface EvaluateRequest {
  readonly id: number;
  /** Source of `(electron, argument) => value`. */
  readonly source: string;
  readonly argument: unknown;
}

/** Whether somebody drives this shell. Nobody can but the process that started it. */
export function isDriven(): boolean {
  return process.send !== undefined;
}

/** Tells the driver, if there is one. */
export function report(message: ShellReport): void {
  if (process.connected) process.send?.(message);
}

/** Answers the driver's questions, and quits when it is gone. */
export function serveDriver(electron: ElectronSlice): void {
  if (!isDriven()) return;
  process.on('disconnect', () => electron.app.quit());
  process.on('message', (message) => {
    void evaluate(electron, message as EvaluateRequest).then(report);
  });
}

async function evaluate(electron: ElectronSlice, { id, source, argument }: EvaluateRequest): Promise<ShellReport> {
  try {
    const run = runInThisContext(`(${source})`) as (electron: ElectronSlice, argument: unknown) => unknown;
    return { kind: 'evaluated', id, ok: true, value: await run(electron, argument) };
  } catch (error) {
    return { kind: 'evaluated', id, ok: false, message: String(error) };
  }
}
