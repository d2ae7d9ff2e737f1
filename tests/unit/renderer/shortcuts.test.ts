import { describe, expect, it } from 'vitest';
import {
  isShortcut,
  printKeys,
  printShortcut,
  quickKeyOf,
  quickKeys,
  shortcutPlaces,
  shortcuts,
  shortcutsOf,
  spokenKeys,
} from '../../../src-renderer/state/shortcuts.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, key: '', code: '' };

describe('a shortcut', () => {
  it('with Ctrl is one with Cmd on a Mac, and the other way round it is none', () => {
    const k = { ...none, key: 'k', code: 'KeyK' };
    expect(isShortcut('palette', { ...k, ctrlKey: true }, 'win32')).toBe(true);
    expect(isShortcut('palette', { ...k, metaKey: true }, 'darwin')).toBe(true);
    expect(isShortcut('palette', { ...k, metaKey: true }, 'linux')).toBe(false);
    expect(isShortcut('palette', { ...k, ctrlKey: true }, 'darwin')).toBe(false);
    expect(isShortcut('palette', { ...k, ctrlKey: true, altKey: true }, 'win32'), 'AltGr types letters').toBe(false);
    expect(isShortcut('palette', k, 'win32')).toBe(false);
  });

  it('is found by its letter on any layout, and by its place where the layout has no such letter', () => {
    expect(isShortcut('palette', { ...none, ctrlKey: true, key: 'k', code: 'KeyV' }, 'linux'), 'Dvorak').toBe(true);
    expect(isShortcut('palette', { ...none, ctrlKey: true, key: 'л', code: 'KeyK' }, 'linux'), 'Russian').toBe(true);
    expect(isShortcut('palette', { ...none, ctrlKey: true, key: 't', code: 'KeyK' }, 'linux')).toBe(false);
  });

  it('with a sign is the sign, wherever it lies and whatever is held to write it', () => {
    expect(isShortcut('help', { ...none, key: '?', code: 'Slash', shiftKey: true }, 'win32')).toBe(true);
    expect(isShortcut('help', { ...none, key: '?', code: 'Minus', shiftKey: true }, 'win32'), 'German').toBe(true);
    expect(isShortcut('search', { ...none, key: '/', code: 'Digit7', shiftKey: true }, 'win32')).toBe(true);
    expect(isShortcut('help', { ...none, key: '?', code: 'Slash', ctrlKey: true }, 'win32')).toBe(false);
  });

  it('is printed as its system writes it, and spoken in the words of ARIA', () => {
    expect([printShortcut('palette', 'win32'), printShortcut('palette', 'darwin')]).toEqual(['Ctrl+K', '⌘K']);
    expect([printShortcut('star', 'linux'), printShortcut('star', 'darwin')]).toEqual(['Alt+S', '⌥S']);
    expect(['⌘K', '⌥S', 'Ctrl+K', 'Esc', 'Alt+S', 'Enter'].map(spokenKeys)).toEqual([
      'Meta+K',
      'Alt+S',
      'Control+K',
      'Escape',
      'Alt+S',
      'Enter',
    ]);
  });

  it('stands in one place, and no two of one place or of everywhere share their keys', () => {
    expect(shortcutPlaces.flatMap(shortcutsOf).toSorted()).toEqual(Object.keys(shortcuts).toSorted());
    const together = [
      ['everywhere', 'shelf', 'product'],
      ['everywhere', 'shelf', 'ticket'],
      ['everywhere', 'order', 'print'],
    ] as const;
    for (const places of together) {
      // Enter is the next step, whichever that is where one stands.
      const printed = places
        .flatMap(shortcutsOf)
        .map((id) => printShortcut(id, 'linux'))
        .filter((keys) => keys !== 'Enter');
      expect(new Set(printed).size, places.join()).toBe(printed.length);
    }
  });
});

describe('quick keys', () => {
  it('are the function keys, but on a Mac, which uses them otherwise, Cmd and the digits', () => {
    expect(quickKeys('win32').map((keys) => printKeys(keys, 'win32'))).toEqual(
      Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
    );
    expect(quickKeys('darwin').map((keys) => printKeys(keys, 'darwin'))).toEqual(
      Array.from('1234567890', (digit) => `⌘${digit}`),
    );
  });

  it('call their favourite, alone or with Cmd', () => {
    expect(quickKeyOf({ ...none, key: 'F1', code: 'F1' }, 'linux')).toBe(0);
    expect(quickKeyOf({ ...none, key: 'F12', code: 'F12' }, 'win32')).toBe(11);
    expect(quickKeyOf({ ...none, key: 'F4', code: 'F4', altKey: true }, 'win32'), 'closes a window').toBeNull();
    expect(quickKeyOf({ ...none, key: '3', code: 'Digit3', metaKey: true }, 'darwin')).toBe(2);
    expect(quickKeyOf({ ...none, key: '3', code: 'Digit3' }, 'darwin')).toBeNull();
  });
});
