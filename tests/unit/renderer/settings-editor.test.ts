import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { defaultSettings } from '../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { savedForMs, SettingsEditor } from '../../../src-renderer/state/settings-editor.svelte.ts';
import { FakeClock } from './fake-clock.ts';

type Answer = Awaited<ReturnType<DeskBridge['settings']['change']>>;

function editing(answers: Answer[]) {
  const clock = new FakeClock();
  const change = (): Promise<Answer> => Promise.resolve(answers.shift() ?? fail('internal'));
  return { clock, editor: new SettingsEditor({ change }, clock) };
}

const saved: Answer = ok(defaultSettings('en'));

describe('changing a setting', () => {
  it('says "Saved" beside that setting alone, for a moment', async () => {
    const { clock, editor } = editing([saved]);
    expect(await editor.change('theme', { theme: 'dark' })).toBe(true);
    expect([editor.isSaved('theme'), editor.isSaved('language')]).toEqual([true, false]);
    clock.pass(savedForMs);
    expect(editor.isSaved('theme')).toBe(false);
  });

  it('keeps saying why it failed until something is changed', async () => {
    const { clock, editor } = editing([fail('storage-failed'), saved]);
    expect(await editor.change('api', { apiBaseUrl: 'https://example.com' })).toBe(false);
    clock.pass(60_000);
    expect([editor.failureOf('api'), editor.failureOf('theme')]).toEqual(['storage-failed', null]);
    await editor.change('theme', { theme: 'dark' });
    expect(editor.failureOf('api')).toBeNull();
  });

  it('does not let the first "Saved" take the second one away early', async () => {
    const { clock, editor } = editing([saved, saved]);
    await editor.change('theme', { theme: 'dark' });
    clock.pass(savedForMs - 1);
    await editor.change('theme', { theme: 'light' });
    clock.pass(1);
    expect(editor.isSaved('theme')).toBe(true);
    expect(clock.waiting).toBe(1);
  });
});
