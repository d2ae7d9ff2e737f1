import type { Emit } from '../src-shared/bridge/contract.ts';
import { settingsSchema, type Settings, type SettingsPatch } from '../src-shared/domain/settings.ts';
import { ok, type Result } from '../src-shared/result.ts';
import type { SettingsFile } from './ports.ts';

/** The settings in force. */
export interface SettingsDesk {
  current(): Settings;
  /** Whether the file was broken at the start and defaults are used. */
  readonly reset: boolean;
  /** In force once they are on disk. */
  change(patch: SettingsPatch): Result<Settings, 'storage-failed'>;
}

export function createSettings(file: SettingsFile, emit: Emit): SettingsDesk {
  const read = file.read();
  let settings = read.settings;
  return {
    current: () => settings,
    reset: read.reset,
    change: (patch) => {
      // What is not said stays; a copy between processes keeps what was said to be undefined.
      const said = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      const next = settingsSchema.parse({ ...settings, ...said });
      const written = file.write(next);
      if (!written.ok) return written;
      settings = next;
      emit('settings.changed', next);
      return ok(next);
    },
  };
}
