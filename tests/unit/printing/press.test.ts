import { EventEmitter } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  change: {
    readonly printer?: 'prints' | 'refuses' | 'hangs';
    readonly page?: 'drawn' | 'failed' | 'unloadable' | 'hangs';
    readonly pdf?: 'made' | 'unmade';
    readonly file?: string;
  } = {},
) {
  const { printer = 'prints', page = 'drawn', pdf = 'made', file } = change;
  const clock = createFakeClock();
  const tray = createPaperTray(clock);
  const job = tray.lay({ job: 'page', document: buildReceipt(order([item()]), setting()), paper: '80mm' });
  const seen: { loaded: string[]; printed: WebContentsPrintOptions[]; pdf: unknown[]; destroyed: number } = {
    loaded: [],
    printed: [],
    pdf: [],
    destroyed: 0,
  };
  const events = new EventEmitter();
  const window = {
    once: events.once.bind(events),
    loadURL: (address: string) => {
      seen.loaded.push(address);
      if (page === 'unloadable') return Promise.reject(new Error('ERR_FAILED'));
      if (page === 'hangs') return new Promise(() => undefined);
      tray.done(job.ticket, page === 'failed' ? { job: 'failed' } : { job: 'page', heightMm: 123.4 });
      return Promise.resolve();
    },
    destroy: () => {
      seen.destroyed += 1;
      events.emit('closed');
    },
    isDestroyed: () => seen.destroyed > 0,
    webContents: {
      print: (options: WebContentsPrintOptions, done: (success: boolean, reason: string) => void) => {
        seen.printed.push(options);
        if (printer !== 'hangs') done(printer === 'prints', printer === 'prints' ? '' : 'no printer');
      },
      printToPDF: (options: unknown) => {
        seen.pdf.push(options);
        return pdf === 'made' ? Promise.resolve(Buffer.from('%PDF-1.7')) : Promise.reject(new Error('no memory'));
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
  const desk = (): BrowserWindow => window;
  const press = createPress({ make: () => window, desk, dialog, outPath: '/out', clock, log: silentLog });
  return { press, job, seen, clock };
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
    for (const change of [{ printer: 'refuses' }, { page: 'unloadable' }, { page: 'failed' }] as const) {
      const { press, job, seen } = aPress(change);
      expect(await press.print(job, '58mm', null)).toMatchObject({ ok: false, code: 'printer-failed' });
      expect(seen.destroyed).toBe(1);
    }
  });

  it.each([{ printer: 'hangs' }, { page: 'hangs' }] as const)(
    'gives up what hangs after a minute, and leaves no window: %j',
    async (change) => {
      const { press, job, seen, clock } = aPress(change);
      const printed = press.print(job, '80mm', null);
      await clock.advance(59_999);
      expect(seen.destroyed).toBe(0);
      await clock.advance(1);
      expect(await printed).toMatchObject({ code: 'printer-failed' });
      expect(seen.destroyed).toBe(1);
      expect(clock.waiting()).toEqual([]);
    },
  );

  it('ends with the till: what is being printed has five seconds, and nothing new is begun', async () => {
    const { press, job, seen, clock } = aPress({ printer: 'hangs' });
    const printed = press.print(job, '80mm', null);
    await clock.advance(1_000);
    press.close();
    await clock.advance(4_999);
    expect(seen.destroyed).toBe(0);
    await clock.advance(1);
    expect(await printed).toMatchObject({ code: 'printer-failed' });
    expect(seen.destroyed).toBe(1);
    expect(await press.print(job, '80mm', null)).toMatchObject({ code: 'printer-failed' });
    expect(seen.loaded).toHaveLength(1);
  });

  it('is not waited for where nothing is being printed when the till ends', () => {
    const { press, clock } = aPress();
    const before = clock.waiting();
    press.close();
    expect(clock.waiting()).toEqual(before);
  });

  it('writes a PDF where a person chose', async () => {
    const file = path.join(folder, 'voucher.pdf');
    const { press, job, seen } = aPress({ file });
    expect(await press.choosePdf('voucher-P-1.pdf')).toBe(file);
    expect(await press.writePdf(job, 'letter', file)).toMatchObject({ ok: true });
    expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7');
    expect(seen.pdf).toEqual([expect.objectContaining({ pageSize: { width: 8.5, height: 11 } })]);
  });

  it.skipIf(process.platform === 'win32')(
    'writes it readable by nobody else, also over a file that all could read (Windows has no such modes)',
    async () => {
      const inside = mkdtempSync(path.join(folder, 'modes-'));
      const file = path.join(inside, 'receipt.pdf');
      writeFileSync(file, 'an older one');
      chmodSync(file, 0o644);
      const { press, job } = aPress({ file });
      expect(await press.writePdf(job, 'a4', file)).toMatchObject({ ok: true });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7');
      expect(readdirSync(inside)).toEqual(['receipt.pdf']);
    },
  );

  it('says that there is no PDF where none could be made, and leaves the older file', async () => {
    const file = path.join(folder, 'kept.pdf');
    writeFileSync(file, 'an older one');
    const { press, job } = aPress({ pdf: 'unmade', file });
    expect(await press.writePdf(job, 'a4', file)).toMatchObject({ code: 'pdf-failed' });
    expect(readFileSync(file, 'utf8')).toBe('an older one');
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
