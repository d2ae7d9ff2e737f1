import { describe, expect, it } from 'vitest';
import type { SettingsPatch } from '../../../src-shared/domain/settings.ts';
import { TypedSetting } from '../../../src-renderer/state/typed-setting.svelte.ts';

function typing(saves: boolean) {
  const changes: SettingsPatch[] = [];
  const change = (_name: string, patch: SettingsPatch): Promise<boolean> => {
    changes.push(patch);
    return Promise.resolve(saves);
  };
  return { changes, setting: new TypedSetting({ change }, 'api', () => 'https://api.example') };
}

const read = (apiBaseUrl: string): SettingsPatch | null => (apiBaseUrl.startsWith('https:') ? { apiBaseUrl } : null);

describe('a setting that is typed', () => {
  it('shows what is in force until something else is typed, and again once that is saved', async () => {
    const { changes, setting } = typing(true);
    expect([setting.text, setting.changed]).toEqual(['https://api.example', false]);
    setting.text = ' https://other.example ';
    expect(setting.changed).toBe(true);
    await setting.save(read, 'wrong');
    expect(changes).toEqual([{ apiBaseUrl: 'https://other.example' }]);
    expect(setting.text).toBe('https://api.example');
  });

  it('keeps what was typed where it could not be saved', async () => {
    const { setting } = typing(false);
    setting.text = 'https://other.example';
    await setting.save(read, 'wrong');
    expect(setting.text).toBe('https://other.example');
  });

  it('says what is wrong instead of saving it, until something else is typed', async () => {
    const { changes, setting } = typing(true);
    setting.text = 'ftp://other.example';
    await setting.save(read, 'wrong');
    expect([setting.problem, changes]).toEqual(['wrong', []]);
    setting.text = 'https://other.example';
    expect(setting.problem).toBeUndefined();
  });

  it('shows what is in force again once it was saved with others', () => {
    const { setting } = typing(true);
    setting.text = 'https://other.example';
    setting.settle();
    expect([setting.text, setting.changed]).toEqual(['https://api.example', false]);
  });
});
