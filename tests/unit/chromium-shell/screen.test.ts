import { describe, expect, it } from 'vitest';
import { ShellScreen } from '../../../tools/chromium-shell/screen.ts';

describe('the screens of the chromium shell', () => {
  it('are one where nothing is said, else those named, side by side', () => {
    expect(new ShellScreen(undefined).getAllDisplays()).toHaveLength(1);
    const screen = new ShellScreen('1280x800, 1024x768');
    expect(screen.getAllDisplays().map(({ id, bounds }) => [id, bounds.x, bounds.width])).toEqual([
      [1, 0, 1280],
      [2, 1280, 1024],
    ]);
    expect(screen.getPrimaryDisplay().id).toBe(1);
    expect(() => new ShellScreen('big')).toThrow('big');
  });

  it('know the one that a window stands on by what it covers most', () => {
    const screen = new ShellScreen('1280x800,1024x768');
    const at = (x: number): number => screen.getDisplayMatching({ x, y: 0, width: 600, height: 400 }).id;
    expect(at(0)).toBe(1);
    expect(at(900)).toBe(1);
    expect(at(1_100)).toBe(2);
    expect(at(90_000), 'nowhere').toBe(1);
  });

  it('say what came, went and changed when a driver plugs others', () => {
    const screen = new ShellScreen('1280x800,1024x768');
    const raised: string[] = [];
    screen.on('display-added', (_event, { id }) => raised.push(`added ${id}`));
    screen.on('display-removed', (_event, { id }) => raised.push(`removed ${id}`));
    screen.on('display-metrics-changed', (_event, { id }) => raised.push(`changed ${id}`));
    screen.plug('1280x800');
    screen.plug('1280x800,1024x768,800x600');
    screen.plug('1280x800,1920x1080,800x600');
    // What stands to the right of a screen that grew has moved.
    expect(raised).toEqual(['removed 2', 'added 2', 'added 3', 'changed 2', 'changed 3']);
  });
});
