import { describe, expect, it } from 'vitest';
import { settingWords } from '../../../src-renderer/screens/settings/settings-index.ts';
import { I18n } from '../../../src-renderer/state/i18n.svelte.ts';
import { matchesWords } from '../../../src-renderer/state/text-match.ts';

const i18n = new I18n(() => 'en');

describe('a setting', () => {
  it.each([
    ['language', 'deutsch'],
    ['language', '日本語'],
    ['language', 'Turkce'],
    ['theme', 'contrast'],
  ] as const)('is found by what can be chosen in it: %s by %s', (name, typed) => {
    const { title, words } = settingWords(i18n, name);
    expect(matchesWords(typed, [title, ...words])).toBe(true);
  });
});
