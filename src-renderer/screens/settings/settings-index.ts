import { spokenLanguages } from '../../messages/messages.ts';
import type { I18n } from '../../state/i18n.svelte.ts';
import { languageName } from '../../state/language-name.ts';

/** The settings as they stand on their screen: its sections, and what is in each. */
export const settingSections = [
  { section: 'sales', names: ['mode', 'partner', 'country', 'payment', 'shopEmail'] },
  { section: 'money', names: ['tolerance', 'margin'] },
  { section: 'counter', names: ['display', 'favourites', 'sounds', 'notifications', 'firstSale'] },
  { section: 'look', names: ['language', 'theme', 'textSize'] },
  { section: 'printing', names: ['shop', 'logo', 'paper', 'printer', 'byItself'] },
  { section: 'records', names: ['records'] },
  { section: 'advanced', names: ['api'] },
  { section: 'about', names: ['about'] },
] as const;

export type SettingsSectionName = (typeof settingSections)[number]['section'];
export type SettingRowName = (typeof settingSections)[number]['names'][number];

/** What a setting is called, and the other words that it is found by. */
export function settingWords(i18n: I18n, name: SettingRowName): { readonly title: string; readonly words: string[] } {
  const { settings, receipt, display, shopEmail, shelf, look, attention, firstSale } = i18n.t;
  const rows = {
    ...settings,
    ...receipt.settings,
    display: display.staff,
    shopEmail,
    favourites: shelf.setting,
    textSize: look.textSize,
    sounds: attention.sounds,
    notifications: attention.notifications,
    firstSale: firstSale.setting,
  };
  const row = rows[name];
  const offered: Partial<Record<SettingRowName, readonly string[]>> = {
    language: spokenLanguages.map(languageName),
    theme: [look.contrast],
  };
  return {
    title: row.title,
    words: ['hint' in row ? row.hint : '', row.words, ...(offered[name] ?? [])],
  };
}
