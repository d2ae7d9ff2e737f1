import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type BrowserContext } from 'playwright';
import { findChromium } from '../bootstrap/chromium.ts';

/** A running Chromium of ours. It ends with this process, however that ends: its command pipe closes. */
export interface RunningChromium {
  readonly context: BrowserContext;
  /** Where a debugger can attach; undefined unless it was asked for. */
  readonly debuggerAddress: string | undefined;
  close(): Promise<void>;
}

/** How to start it. */
export interface ChromiumOptions {
  readonly headed: boolean;
  readonly title: string;
  /** BCP 47, for the pages' `navigator.language` and `Intl`. */
  readonly locale: string;
  /** Hosts that pages may reach; empty but in development. */
  readonly reachableHosts: readonly string[];
  /** 0 takes any free port; undefined opens none. */
  readonly debuggerPort: number | undefined;
}

const profilePrefix = 'chromium-shell-';
const debuggerWithinMs = 15_000;
const pollMs = 20;

/** Starts Chromium on a profile that is thrown away afterwards. Throws, in plain words, where there is none. */
export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const executablePath = await findChromium({
    platform: process.platform,
    environment: process.env,
  });
  if (executablePath === undefined) throw new Error('no Chromium found: install one, or name it in CHROMIUM_PATH');
  removeAbandonedProfiles();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), `${profilePrefix}${process.pid}-`));
  process.once('exit', () => removeFolder(profile));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    args: switches(options),
    // An app window shows no tabs and no address bar; Playwright's own first page would undo that.
    ignoreDefaultArgs: options.headed ? ['about:blank'] : [],
    viewport: null,
    locale: options.locale,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  // Granting nothing refuses everything, which is what our main process answers to every permission request.
  await context.grantPermissions([]);
  return {
    context,
    debuggerAddress: await debuggerAddress(profile, options.debuggerPort),
    async close() {
      await context.close();
      removeFolder(profile);
    },
  };
}

function switches({ headed, title, locale, reachableHosts, debuggerPort }: ChromiumOptions): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    // Hides the warning bar about unusual switches.
    '--test-type',
    // In development the page's socket to the dev server is a request to this machine.
    '--disable-features=LocalNetworkAccessChecks,Translate',
    `--host-resolver-rules=${['MAP * ~NOTFOUND', ...reachableHosts.map((host) => `EXCLUDE ${host}`)].join(', ')}`,
    `--lang=${locale}`,
    ...(headed ? [`--app=data:text/html,<title>${encodeURIComponent(title)}</title>`] : []),
    ...(debuggerPort === undefined ? [] : [`--remote-debugging-port=${debuggerPort}`]),
  ];
}

/** Chromium writes the port that it took, and the path, into its profile, a moment after it started. */
async function debuggerAddress(profile: string, port: number | undefined): Promise<string | undefined> {
  if (port === undefined) return undefined;
  if (port !== 0) return `http://127.0.0.1:${port}`;
  const file = path.join(profile, 'DevToolsActivePort');
  for (let waitedMs = 0; waitedMs < debuggerWithinMs; waitedMs += pollMs) {
    const [taken, rest] = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    if (taken !== undefined && rest) return `ws://127.0.0.1:${taken}${rest}`;
    await delay(pollMs);
  }
  throw new Error('Chromium opened no port for a debugger');
}

/** A shell that was killed could not clean up after itself. */
function removeAbandonedProfiles(): void {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const [, pid] = new RegExp(`^${profilePrefix}(\\d+)-`).exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) removeFolder(path.join(os.tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeFolder(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // Chromium may still be writing; the next start removes it.
  }
}
