import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { applicationMenu } from '../../../src-main/electron/menu.ts';
import { onWake } from '../../../src-main/electron/power.ts';
import { startFailureWords } from '../../../src-main/electron/start-failure.ts';
import { languageOf } from '../../../src-main/electron/system-language.ts';

describe('the application menu', () => {
  it('has what macOS needs for copying and pasting by keyboard', () => {
    expect(applicationMenu('darwin')?.map(({ role }) => role)).toContain('editMenu');
  });

  it.each(['linux', 'win32'] as const)(
    'is none on %s, where it would offer a reload and developer tools',
    (platform) => {
      expect(applicationMenu(platform)).toBeNull();
    },
  );
});

describe('waking up', () => {
  it.each(['resume', 'unlock-screen'])('is told on %s', (event) => {
    const powerMonitor = new EventEmitter();
    const wake = vi.fn();
    onWake(powerMonitor as unknown as PowerMonitor, wake);
    powerMonitor.emit(event);
    expect(wake).toHaveBeenCalledOnce();
  });
});

describe('a desk that cannot start', () => {
  it.each([
    ['ja', '起動できませんでした'],
    ['ja-JP', '起動できませんでした'],
    ['en-GB', 'cannot start'],
    ['de', 'kann nicht starten'],
    ['pl', 'cannot start'],
  ])('says so in the words of a system that speaks %s, and names the reason', (locale, words) => {
    const said = startFailureWords(languageOf(locale), 'ENOSPC');
    expect(said).toContain(words);
    expect(said).toContain('ENOSPC');
  });
});
