import type * as Electron from 'electron';
import type { Page } from 'playwright';
import type { PageRecord } from '../chromium-shell/page-records.ts';

/** Where an application can run. */
export type Runtime = 'chromium-shell' | 'electron';

/** Electron's modules as `evaluateMain` gives them. */
export type ElectronModules = typeof Electron;

/** An application that was started for a test or a tour. */
export interface RunningApp {
  readonly runtime: Runtime;
  /** The first window. */
  readonly page: Page;
  readonly pid: number;
  /** What the pages did that they should not have, since the start. */
  records(): readonly PageRecord[];
  /** What main printed. */
  output(): string;
  /** Runs a function in main. It is sent as text: it sees its argument and Electron's modules, nothing else. */
  evaluateMain<Argument, Value>(
    run: (electron: ElectronModules, argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ): Promise<Value>;
  /** Quits as a person would; the exit code. */
  close(): Promise<number | null>;
  /** SIGKILL. Resolves when the process is gone. */
  kill(): Promise<void>;
}

/** How to start it. */
export interface AppStart {
  readonly appPath: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}
