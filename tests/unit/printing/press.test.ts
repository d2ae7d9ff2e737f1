import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, WebContentsPrintOptions } from 'electron';
import { afterAll, describe, expect, it } from 'vitest';
import { createPress, pageSize, paperWindowOptions, type PressOptions } from '../../../src-main/electron/press.ts';
import { buildReceipt } from '../../../src-main/printing/build-slip.ts';
import { createPaperTray } from '../../../src-main/printing/paper-tray.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { silentLog } from '../../support/silent-log.ts';
import { item, order, setting } from './slip-fixtures.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'press-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A press whose window does what Electron's does, without drawing. */
function aPress(
  change: { readonly printer?: 'prints' | 'refuses'; readonly loads?: boolean; readonly file?: string } = {},
) {
  const { printer = 'prints', loads = true, file } = change;
  const tray = createPaperTray(createFakeClock());
  const job = tray.lay({ job: 'page', document: buildReceipt(order([item()]), setting()), paper: '80mm' });
  const seen: { loaded: string[]; printed: WebContentsPrintOptions[]; pdf: unknown[]; destroyed: number } = {
    loaded: [],
    printed: [],
    pdf: [],
    destroyed: 0,
  };
  const window = {
    loadURL: (address: string) => {
      seen.loaded.push(address);
      if (!loads) return Promise.reject(new Error('ERR_FAILED'));
      tray.done(job.ticket, { job: 'page', heightMm: 123.4 });
      return Promise.resolve();
    },
    destroy: () => (seen.destroyed += 1),
    isDestroyed: () => false,
    webContents: {
      print: (options: WebContentsPrintOptions, done: (success: boolean, reason: string) => void) => {
        seen.printed.push(options);
        done(printer === 'prints', printer === 'prints' ? '' : 'no printer');
      },
      printToPDF: (options: unknown) => {
        seen.pdf.push(options);
        return Promise.resolve(Buffer.from('%PDF-1.7'));
      },
      getPrintersAsync: () =>
        Promise.resolve([
          { name: 'EPSON_TM', displayName: 'Epson at the till', description: '', options: {} },
          { name: 'raw', displayName: '', description: '', options: {} },
        ]),
    },
  } as unknown as BrowserWindow;
  const dialog: PressOptions['dialog'] = {
    showSaveDialog: () => Promise.resolve({ canceled: file === undefined, filePath: file ?? '' }),
  };
  const press = createPress({ make: () => window, desk: () => window, dialog, outPath: '/out', log: silentLog });
  return { press, job, seen };
}

describe('the press', () => {
  it('draws in a hidden, sandboxed window of its own role', () => {
    const { show, webPreferences } = paperWindowOptions('/out');
    expect(show).toBe(false);
    expect(webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(webPreferences?.preload).toBe(path.join('/out', 'preload', 'paper.cjs'));
  });

  it('prints without a question on the printer that is set, as long as the slip is, and leaves no window', async () => {
    const { press, job, seen } = aPress();
    expect(await press.print(job, '80mm', 'EPSON_TM')).toMatchObject({ ok: true });
    expect(seen.loaded).toEqual([`app://desk/paper/index.html#${job.ticket}`]);
    expect(seen.printed).toEqual([
      expect.objectContaining({ silent: true, deviceName: 'EPSON_TM', pageSize: { width: 80_000, height: 124_000 } }),
    ]);
    expect(seen.destroyed).toBe(1);
  });

  it('leaves the choice to the system where no printer is set', async () => {
    const { press, job, seen } = aPress();
    await press.print(job, 'a4', null);
    expect(seen.printed[0]).not.toHaveProperty('deviceName');
    expect(seen.printed[0]?.pageSize).toEqual({ width: 210_000, height: 297_000 });
  });

  it('says so where the printer or the page fails, and leaves no window either', async () => {
    for (const change of [{ printer: 'refuses' }, { loads: false }] as const) {
      const { press, job, seen } = aPress(change);
      expect(await press.print(job, '58mm', null)).toMatchObject({ ok: false, code: 'printer-failed' });
      expect(seen.destroyed).toBe(1);
    }
  });

  it('writes a PDF where a person chose, readable by nobody else', async () => {
    const file = path.join(folder, 'voucher.pdf');
    const { press, job, seen } = aPress({ file });
    expect(await press.choosePdf('voucher-P-1.pdf')).toBe(file);
    expect(await press.writePdf(job, 'letter', file)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7');
    expect(seen.pdf).toEqual([expect.objectContaining({ pageSize: { width: 8.5, height: 11 } })]);
  });

  it('writes none where nobody chose, and says so where it cannot be written', async () => {
    const { press, job } = aPress();
    expect(await press.choosePdf('voucher-P-1.pdf')).toBeNull();
    expect(await press.writePdf(job, 'a4', path.join(folder, 'missing', 'x.pdf'))).toMatchObject({
      code: 'pdf-failed',
    });
  });

  it('names the printers of this computer as people know them', async () => {
    expect(await aPress().press.printers()).toEqual([
      { name: 'EPSON_TM', label: 'Epson at the till' },
      { name: 'raw', label: 'raw' },
    ]);
  });

  it('cuts a roll where the slip ends, and never below what a printer takes', () => {
    expect(pageSize('58mm', 200.2)).toEqual({ width: 58, height: 201 });
    expect(pageSize('80mm', 3)).toEqual({ width: 80, height: 30 });
    expect(pageSize('a4', 900)).toEqual({ width: 210, height: 297 });
  });
});
