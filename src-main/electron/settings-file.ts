import { copyFileSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { networkPrinterSchema, settingsSchema, type Settings } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Log, SettingsFile } from '../ports.ts';

/** A store on `settings.json`, as electron-store is one. Opening or reading it throws where the file is no JSON. */
export interface JsonStore {
  store: Record<string, unknown>;
}

/** What the settings file stands on. */
export interface SettingsFileOptions {
  readonly folder: string;
  readonly openStore: () => JsonStore;
  readonly defaults: Settings;
  readonly log: Log;
}

/** The file that `openStore` is on, within `folder`. */
export const settingsFileName = 'settings.json';

/**
 * Settings in a file that people and power failures may break. Every good write leaves a copy; a file that cannot be understood
 * is set aside as `settings.broken.json`, and the copy, or else the defaults, take its place.
 */
export function createSettingsFile({ folder, openStore, defaults, log }: SettingsFileOptions): SettingsFile {
  const file = path.join(folder, settingsFileName);
  const goodCopy = path.join(folder, 'settings.last-good.json');
  const broken = path.join(folder, 'settings.broken.json');

  /**
   * Settings added since the file was written have their defaults. A printer that older desks took outside of the shop's network is
   * left out, and takes no other setting along.
   */
  function parse(stored: unknown): Settings | undefined {
    if (typeof stored !== 'object' || stored === null) return undefined;
    const merged = { ...defaults, ...stored };
    const networkPrinter = networkPrinterSchema.safeParse(merged.networkPrinter).data ?? null;
    return settingsSchema.safeParse({ ...merged, networkPrinter }).data;
  }

  function attempt<Value>(what: string, run: () => Value): Value | undefined {
    try {
      return run();
    } catch (error) {
      log.warn(what, { reason: String(error) });
      return undefined;
    }
  }

  function save(settings: Settings): void {
    openStore().store = { ...settings };
    attempt('no copy of the settings could be made', () => copyFileSync(file, goodCopy));
  }

  return {
    read() {
      const stored = attempt('the settings file cannot be read', () => parse(openStore().store));
      if (stored !== undefined) return { settings: stored, reset: false };
      attempt('the broken settings file cannot be set aside', () => renameSync(file, broken));
      const copy = attempt('there is no good copy of the settings', () =>
        parse(JSON.parse(readFileSync(goodCopy, 'utf8'))),
      );
      const settings = copy ?? defaults;
      attempt('the settings cannot be written', () => save(settings));
      return { settings, reset: true };
    },
    write(settings) {
      try {
        save(settings);
        return ok(undefined);
      } catch (error) {
        log.error('the settings cannot be written', { reason: String(error) });
        return fail('storage-failed');
      }
    },
  };
}
