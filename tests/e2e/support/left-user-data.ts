import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, type Settings } from '../../../src-shared/domain/settings.ts';
import { freshUserDataPath } from '../../../tools/launch/start-desk.ts';

/** The data folder of a desk that was welcomed and left with these settings; of one that was never started for `null`. */
export function leftUserData(settings: Partial<Settings> | null): string {
  const folder = freshUserDataPath();
  if (settings === null) return folder;
  const left = { ...defaultSettings('en'), welcomedAtMs: Date.UTC(2026, 0, 1), ...settings };
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(left));
  return folder;
}
