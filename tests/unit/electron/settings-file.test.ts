import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSettingsFile, settingsFileName, type JsonStore } from '../../../src-main/electron/settings-file.ts';
import { defaultSettings, type Settings } from '../../../src-shared/domain/settings.ts';
import { silentLog } from '../../support/silent-log.ts';

const defaults = defaultSettings('en');

/** Reads and writes as electron-store does: a missing file is empty, one that is no JSON throws. */
function jsonStore(file: string): JsonStore {
  return {
    get store() {
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
    },
    set store(value) {
      writeFileSync(file, JSON.stringify(value));
    },
  };
}

function settingsIn(folder: string) {
  const file = path.join(folder, settingsFileName);
  return createSettingsFile({ folder, openStore: () => jsonStore(file), defaults, log: silentLog });
}

function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'settings-'));
}

describe('the settings file', () => {
  it('is the defaults before anything was written', () => {
    expect(settingsIn(freshFolder()).read()).toEqual({ settings: defaults, reset: false });
  });

  it('is read as it was written', () => {
    const folder = freshFolder();
    const written: Settings = { ...defaults, theme: 'dark', coin: 'BTC' };
    expect(settingsIn(folder).write(written)).toEqual({ ok: true, value: undefined });
    expect(settingsIn(folder).read()).toEqual({ settings: written, reset: false });
  });

  it('has the default of a setting that is younger than the file', () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, settingsFileName), JSON.stringify({ theme: 'dark' }));
    expect(settingsIn(folder).read()).toEqual({ settings: { ...defaults, theme: 'dark' }, reset: false });
  });

  it.each([
    ['no JSON', '{"theme":"da'],
    ['empty', ''],
    ['against the schema', '{"theme":"pink"}'],
    ['an address that may not be used', '{"apiBaseUrl":"http://example.com"}'],
  ])('is set aside when it is %s, and the last good copy takes its place', (_name, text) => {
    const folder = freshFolder();
    const good: Settings = { ...defaults, theme: 'dark' };
    settingsIn(folder).write(good);
    writeFileSync(path.join(folder, settingsFileName), text);
    expect(settingsIn(folder).read()).toEqual({ settings: good, reset: true });
    expect(readFileSync(path.join(folder, 'settings.broken.json'), 'utf8')).toBe(text);
    expect(settingsIn(folder).read()).toEqual({ settings: good, reset: false });
  });

  it('is the defaults when the copy is broken too', () => {
    const folder = freshFolder();
    for (const name of [settingsFileName, 'settings.last-good.json']) writeFileSync(path.join(folder, name), 'x');
    expect(settingsIn(folder).read()).toEqual({ settings: defaults, reset: true });
  });

  it('says so when the store cannot write', () => {
    const store: JsonStore = {
      get store() {
        return {};
      },
      set store(_value) {
        throw new Error('ENOSPC');
      },
    };
    const file = createSettingsFile({ folder: freshFolder(), openStore: () => store, defaults, log: silentLog });
    expect(file.write(defaults)).toEqual({ ok: false, code: 'storage-failed' });
  });

  it('keeps every other setting where an older desk took a printer outside of the shop’s network', () => {
    const folder = freshFolder();
    const networkPrinter = { host: '8.8.8.8', port: 9_100 };
    writeFileSync(path.join(folder, settingsFileName), JSON.stringify({ theme: 'dark', networkPrinter }));
    expect(settingsIn(folder).read()).toEqual({ settings: { ...defaults, theme: 'dark' }, reset: false });
  });
});
