import type { DisplayStatus } from '../src-shared/domain/display.ts';
import type { Note } from '../src-shared/domain/moment.ts';
import type { Paper, Settings } from '../src-shared/domain/settings.ts';
import type { PaperResult } from '../src-shared/domain/slip-drawing.ts';
import type { Result } from '../src-shared/result.ts';
import type { LaidJob } from './printing/laid-job.ts';

/** What the services need from the world. Electron gives the real ones; tests give their own. */
export interface Ports {
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly secrets: SecretStore;
  readonly settings: SettingsFile;
  readonly clipboard: Clipboard;
  readonly displayWindow: DisplayWindow;
  readonly notifier: Notifier;
  readonly press: Press;
  readonly log: Log;
  /** Folder of everything the desk writes; exists. */
  readonly userDataPath: string;
  readonly appVersion: string;
  readonly platform: string;
}

/** Wall clock and timers. `monotonicMs` never jumps; use it to measure and to wait. */
export interface Clock {
  nowMs(): number;
  monotonicMs(): number;
  /** Runs `task` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, task: () => void): () => void;
}

export type Fetch = typeof globalThis.fetch;

/** The OS keychain. Every call can fail where no keychain service answers. */
export interface SecretStore {
  get(account: string): Promise<Result<string | null, 'keychain-unavailable'>>;
  set(account: string, secret: string): Promise<Result<undefined, 'keychain-unavailable'>>;
  delete(account: string): Promise<Result<undefined, 'keychain-unavailable'>>;
}

/** The settings file. `read` never throws: a broken file is set aside and defaults are used, and `reset` says so. */
export interface SettingsFile {
  read(): { readonly settings: Settings; readonly reset: boolean };
  write(settings: Settings): Result<undefined, 'storage-failed'>;
}

/** The system's clipboard. Rejects where it takes or gives nothing. */
export interface Clipboard {
  writeText(text: string): Promise<void>;
  readText(): Promise<string>;
}

/** The window that the customer sees, on a screen of this computer. */
export interface DisplayWindow {
  status(): DisplayStatus;
  /**
   * Opens it, or moves the open one: to this screen from now on, to the best one (null), or where it was chosen to be. Throws where
   * it cannot be opened; one whose page cannot be loaded goes again, and the status says that it failed.
   */
  open(screenId?: string | null): void;
  close(): void;
  /** Calls back whenever the status is another: also where a person closed the window, or a screen came or went. */
  onChange(listener: (status: DisplayStatus) => void): void;
}

/** How the system calls a person to the desk. */
export interface Notifier {
  /** Whether somebody looks at the desk: a window of it has the focus. */
  isWatched(): boolean;
  /** Shows a notification, without a sound of the system's; pressed, it brings the desk to the front and then calls `open`. */
  show(note: Note, open: () => void): void;
  /** How many orders wait for somebody, at the application's icon; 0 takes it off. */
  badge(waiting: number): void;
}

/** A printer of this computer. */
export interface SystemPrinter {
  /** The system's name of it, by which it is set. */
  readonly name: string;
  /** What people know it by. */
  readonly label: string;
}

/** What sets slips on paper. A job is drawn by a hidden window, which takes it out of the tray by its ticket. */
export interface Press {
  printers(): Promise<readonly SystemPrinter[]>;
  /** Null where it was never drawn. */
  draw(job: LaidJob): Promise<PaperResult | null>;
  /** Prints on a printer of this computer; null: the default one. */
  print(job: LaidJob, paper: Paper, printer: string | null): Promise<Result<undefined, 'printer-failed'>>;
  /** Asks a person where a file shall lie; null: nowhere. */
  choosePdf(fileName: string): Promise<string | null>;
  writePdf(job: LaidJob, paper: Paper, file: string): Promise<Result<undefined, 'pdf-failed'>>;
}

/** The log. Messages and fields must hold no secret, code, e-mail or phone number; the sink redacts all the same. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
