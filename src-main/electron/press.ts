// Prints pages. Each is drawn by a hidden window of its own, which is handed the one slip that its ticket names, and is gone when
// the page is, or the time for it is over: one that hangs must neither stop the next slip nor keep the application alive.

import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog, Rectangle } from 'electron';
import type { Paper } from '../../src-shared/domain/settings.ts';
import type { PaperResult } from '../../src-shared/domain/slip-drawing.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Clock, Log, Press } from '../ports.ts';
import type { LaidJob } from '../printing/laid-job.ts';
import { documentOf } from './app-address.ts';
import { windowPreferences } from './window-preferences.ts';

export interface PressOptions {
  /** Makes a window of the role `paper`. */
  readonly make: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** The till's window, which knows the printers; null before it is made. */
  readonly desk: () => BrowserWindow | null;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly outPath: string;
  readonly clock: Pick<Clock, 'after'>;
  readonly log: Log;
}

/** The press, and what ends it. */
export interface WindowPress extends Press {
  /** The till is closed: what is being printed has some seconds left, and nothing new is begun. */
  close(): void;
}

/** Long enough for a slow printer's driver. */
const workWithinMs = 60_000;
const lastWorkWithinMs = 5_000;

/** A page in millimetres. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

const sheets: Readonly<Record<Exclude<Paper, '80mm' | '58mm'>, PageSize>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};
const rollWidths: Readonly<Record<Extract<Paper, '80mm' | '58mm'>, number>> = { '80mm': 80, '58mm': 58 };

const micronsPerMm = 1_000;
const mmPerInch = 25.4;
/** Chromium takes no page that is lower. */
const leastHeightMm = 30;

/** How the hidden window is made. Nobody sees it, so that nothing of it may wait for being seen. */
export function paperWindowOptions(outPath: string): BrowserWindowConstructorOptions {
  const size: Pick<Rectangle, 'width' | 'height'> = { width: 900, height: 1_200 };
  return {
    ...size,
    show: false,
    title: '',
    skipTaskbar: true,
    webPreferences: { ...windowPreferences(path.join(outPath, 'preload', 'paper.cjs')), backgroundThrottling: false },
  };
}

/** The page that a slip of this height needs: of a roll as much as it is high, else a whole sheet. */
export function pageSize(paper: Paper, heightMm: number): PageSize {
  if (paper === 'a4' || paper === 'letter') return sheets[paper];
  return { width: rollWidths[paper], height: Math.max(leastHeightMm, Math.ceil(heightMm)) };
}

export function createPress({ make, desk, dialog, outPath, clock, log }: PressOptions): WindowPress {
  /** Gives up the work of each window that is open. */
  const open = new Set<(why: string) => void>();
  let closed = false;

  /** Opens a window for the job, waits until it says how it came out, and closes it after `act` in any case. */
  async function inWindow<Value>(
    job: LaidJob,
    act: (window: BrowserWindow, result: PaperResult) => Promise<Value>,
  ): Promise<Value | null> {
    if (closed) return null;
    const window = make(paperWindowOptions(outPath));
    const { promise: givenUp, reject } = Promise.withResolvers<never>();
    const giveUp = (why: string): void => reject(new Error(why));
    const cancel = clock.after(workWithinMs, () => giveUp('it took too long'));
    open.add(giveUp);
    window.once('closed', () => giveUp('its window was closed'));
    const work = async (): Promise<Value> => {
      await window.loadURL(`${documentOf.paper}#${job.ticket}`);
      const result = await job.result;
      if (result === null || result.job === 'failed') throw new Error('its page did not draw it');
      return act(window, result);
    };
    try {
      return await Promise.race([work(), givenUp]);
    } catch (error) {
      log.error('a slip could not be set on a page', { reason: error instanceof Error ? error.message : 'unknown' });
      return null;
    } finally {
      cancel();
      open.delete(giveUp);
      job.clear();
      if (!window.isDestroyed()) window.destroy();
    }
  }

  return {
    printers: async () => {
      const window = desk();
      if (window === null || window.isDestroyed()) return [];
      const found = await window.webContents.getPrintersAsync();
      return found.map(({ name, displayName }) => ({ name, label: displayName === '' ? name : displayName }));
    },
    draw: (job) => inWindow(job, (_window, result) => Promise.resolve(result)),
    print: async (job, paper, printer) => {
      const printed = await inWindow(job, (window, result) => {
        const { width, height } = pageSize(paper, heightOf(result));
        return new Promise<boolean>((resolve) => {
          window.webContents.print(
            {
              silent: true,
              printBackground: true,
              ...(printer === null ? {} : { deviceName: printer }),
              margins: { marginType: 'none' },
              pageSize: { width: Math.round(width * micronsPerMm), height: Math.round(height * micronsPerMm) },
            },
            (success, reason) => {
              if (!success) log.warn('the printer did not print', { reason });
              resolve(success);
            },
          );
        });
      });
      return printed === true ? ok(undefined) : fail('printer-failed');
    },
    choosePdf: async (fileName) => {
      const options = { defaultPath: fileName, filters: [{ name: 'PDF', extensions: ['pdf'] }] };
      const window = desk();
      const chosen =
        window === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(window, options);
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
    writePdf: async (job, paper, file) => {
      const pdf = await inWindow(job, (window, result) => {
        const { width, height } = pageSize(paper, heightOf(result));
        return window.webContents.printToPDF({
          printBackground: true,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          pageSize: { width: width / mmPerInch, height: height / mmPerInch },
        });
      });
      return pdf !== null && (await writePrivately(file, pdf)) ? ok(undefined) : fail('pdf-failed');
    },
    close: () => {
      closed = true;
      if (open.size === 0) return;
      clock.after(lastWorkWithinMs, () => open.forEach((giveUp) => giveUp('the till was closed')));
    },
  };
}

/** Writes a file that its user alone can read, also in the place of one that others could. */
async function writePrivately(file: string, bytes: Uint8Array): Promise<boolean> {
  const fresh = `${file}.${randomBytes(4).toString('hex')}.new`;
  try {
    await writeFile(fresh, bytes, { mode: 0o600, flag: 'wx' });
    await rename(fresh, file);
    return true;
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
    return false;
  }
}

function heightOf(result: PaperResult): number {
  return result.job === 'page' ? result.heightMm : 0;
}
