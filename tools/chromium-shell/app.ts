import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { CommandLine } from 'electron';
import { preventable, type PreventableEvent } from './preventable.ts';
import { takeInstanceLock, type InstanceLock } from './single-instance.ts';
import type { ShellWebContents } from './web-contents.ts';

/** What the shell raises on the application. */
export interface AppEvents {
  ready: [];
  activate: [];
  'window-all-closed': [];
  'before-quit': [event: PreventableEvent];
  'will-quit': [event: PreventableEvent];
  'second-instance': [event: PreventableEvent, argv: string[], workingDirectory: string, additionalData: unknown];
  'web-contents-created': [event: PreventableEvent, contents: ShellWebContents];
}

/** What the application needs of the shell around it. */
export interface AppHost {
  /** Asks every window to close; false where one refused. */
  closeWindows(): boolean;
  /** Ends the process once the browser is gone. */
  exit(code: number): void;
}

type PathName = 'home' | 'appData' | 'userData' | 'temp' | 'logs' | 'downloads';

/** Electron's `app`, as far as main uses it. */
export class ShellApp extends EventEmitter<AppEvents> {
  /** Set where an ASAR is run. */
  isPackaged = false;
  /** The shell starts its Chromium with switches of its own. */
  readonly commandLine: Pick<CommandLine, keyof CommandLine> = {
    appendSwitch: () => undefined,
    appendArgument: () => undefined,
    getSwitchValue: () => '',
    hasSwitch: () => false,
    removeSwitch: () => undefined,
  };
  readonly #host: AppHost;
  readonly #appPath: string;
  readonly #manifest: { name: string; version: string };
  readonly #argv: readonly string[];
  readonly #paths = new Map<string, string>();
  #lock: InstanceLock | undefined;
  readonly #ready = Promise.withResolvers<undefined>();
  #isReady = false;
  #badgeCount = 0;
  #quitting: 'no' | 'asked' | 'exiting' = 'no';

  constructor(host: AppHost, appPath: string, argv: readonly string[]) {
    super();
    this.#host = host;
    this.#appPath = appPath;
    this.#argv = argv;
    this.#manifest = readManifest(appPath);
  }

  /** Electron's moment of readiness; the shell calls it when main's module has run and the browser is there. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve(undefined);
    this.emit('ready');
  }

  /** The last window went away. Without a listener Electron quits. */
  allWindowsClosed(): void {
    if (this.#quitting !== 'no') this.#finishQuit();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  get isQuitting(): boolean {
    return this.#quitting !== 'no';
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return this.#manifest.name;
  }

  getVersion(): string {
    return this.#manifest.version;
  }

  getAppPath(): string {
    return this.#appPath;
  }

  /** The language of the interface: `--lang`, else the system's. */
  getLocale(): string {
    const named = this.#argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
    const system = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
    const [locale = ''] = (named ?? system).split('.');
    return locale === '' || locale === 'C' || locale === 'POSIX' ? 'en-US' : locale.replace('_', '-');
  }

  getPath(name: PathName): string {
    return this.#paths.get(name) ?? this.#defaultPath(name);
  }

  setPath(name: PathName, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.#paths.set(name, folder);
  }

  setAppUserModelId(): void {
    // Windows' task bar knows the browser, not us.
  }

  /** A driver reads it: no task bar is here to show it. */
  setBadgeCount(count = 0): boolean {
    this.#badgeCount = count;
    return true;
  }

  getBadgeCount(): number {
    return this.#badgeCount;
  }

  enableSandbox(): void {
    // Every page of a browser is sandboxed.
  }

  requestSingleInstanceLock(): boolean {
    this.#lock ??= takeInstanceLock(
      this.getPath('userData'),
      { argv: [...this.#argv], workingDirectory: process.cwd() },
      ({ argv, workingDirectory }) => {
        void this.whenReady().then(() =>
          this.emit('second-instance', preventable({}), argv, workingDirectory, undefined),
        );
      },
    );
    return this.#lock !== undefined;
  }

  /** Electron's order: `before-quit`, then the windows, then `will-quit`; each may call it off. */
  quit(): void {
    if (this.#quitting !== 'no') return;
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#quitting = 'asked';
    if (!this.#host.closeWindows()) this.#quitting = 'no';
    else this.#finishQuit();
  }

  exit(code = 0): void {
    if (this.#quitting === 'exiting') return;
    this.#quitting = 'exiting';
    this.#lock?.release();
    this.#host.exit(code);
  }

  #finishQuit(): void {
    if (this.#quitting !== 'asked') return;
    const event = preventable({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.#quitting = 'no';
    else this.exit(0);
  }

  #defaultPath(name: PathName): string {
    switch (name) {
      case 'home':
        return os.homedir();
      case 'temp':
        return os.tmpdir();
      case 'downloads':
        return path.join(os.homedir(), 'Downloads');
      case 'appData':
        return appDataFolder();
      case 'userData':
        return path.join(this.getPath('appData'), this.#manifest.name);
      case 'logs':
        return path.join(this.getPath('userData'), 'logs');
    }
  }
}

function appDataFolder(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? path.join(os.homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? path.join(os.homedir(), '.config');
}

function readManifest(appPath: string): { name: string; version: string } {
  const manifest = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8')) as {
    productName?: string;
    name?: string;
    version?: string;
  };
  const { productName, name, version } = manifest;
  return { name: productName ?? name ?? 'Electron', version: version ?? '0.0.0' };
}
