import { EventEmitter } from 'node:events';
import type { BrowserWindow, NativeImage, Notification } from 'electron';
import { describe, expect, it } from 'vitest';
import { badgePicture, badgeSide } from '../../../src-main/electron/badge-picture.ts';
import { createNotifier } from '../../../src-main/electron/notifier.ts';

class FakeTill extends EventEmitter {
  readonly calls: string[] = [];
  readonly overlays: [picture: NativeImage | null, words: string][] = [];
  destroyed = false;
  minimised = false;
  isDestroyed = (): boolean => this.destroyed;
  isMinimized = (): boolean => this.minimised;
  restore = (): void => void this.calls.push('restore');
  show = (): void => void this.calls.push('show');
  focus = (): void => void this.calls.push('focus');
  setOverlayIcon = (picture: NativeImage | null, words: string): void => void this.overlays.push([picture, words]);
}

function system(platform: NodeJS.Platform, isSupported = true) {
  const till = new FakeTill();
  const made: (EventEmitter & { title: string; silent: boolean; shown: boolean })[] = [];
  const counts: (number | undefined)[] = [];
  const pictures: Buffer[] = [];
  const notifier = createNotifier({
    app: {
      setBadgeCount: (count) => {
        counts.push(count);
        return true;
      },
    },
    platform,
    desk: () => till as unknown as BrowserWindow,
    isWatched: () => false,
    notification: {
      isSupported: () => isSupported,
      make: ({ title, silent }) => {
        const note = Object.assign(new EventEmitter(), {
          title,
          silent,
          shown: false,
          show: () => void (note.shown = true),
        });
        made.push(note);
        return note as unknown as Notification;
      },
    },
    picture: (bitmap) => {
      pictures.push(bitmap);
      return Object.create(null) as NativeImage;
    },
  });
  return { till, made, counts, pictures, notifier };
}

describe('a notification of the system', () => {
  const note = { title: 'Order P-1 is paid', body: '' };

  it('is silent, since the desk has its own sounds, and brings the desk to the front when it is pressed', () => {
    const { till, made, notifier } = system('linux');
    till.minimised = true;
    let opened = 0;
    notifier.show(note, () => (opened += 1));
    expect(made).toMatchObject([{ title: note.title, silent: true, shown: true }]);
    expect(opened).toBe(0);
    made[0]?.emit('click');
    expect(till.calls).toEqual(['restore', 'show', 'focus']);
    expect(opened).toBe(1);
  });

  it('is not made where the system has none', () => {
    const { made, notifier } = system('linux', false);
    notifier.show(note, () => undefined);
    expect(made).toEqual([]);
  });

  it('brings back no window that is closed', () => {
    const { till, made, notifier } = system('linux');
    till.destroyed = true;
    notifier.show(note, () => undefined);
    made[0]?.emit('click');
    expect(till.calls).toEqual([]);
  });
});

describe('the count of orders that wait', () => {
  it('is a number at the icon on macOS and Linux', () => {
    for (const platform of ['darwin', 'linux'] as const) {
      const { till, counts, notifier } = system(platform);
      notifier.badge(3);
      notifier.badge(0);
      expect(counts).toEqual([3, 0]);
      expect(till.overlays).toEqual([]);
    }
  });

  it('is a picture on the task bar’s button on Windows, and none for none', () => {
    const { till, counts, pictures, notifier } = system('win32');
    notifier.badge(3);
    notifier.badge(0);
    expect(counts).toEqual([]);
    expect(till.overlays.map(([picture, words]) => [picture === null, words])).toEqual([
      [false, '3'],
      [true, '0'],
    ]);
    expect(pictures).toHaveLength(1);
  });

  it('is drawn as a disc with the number in it', () => {
    const dot = (bitmap: Buffer, x: number, y: number): number[] => [
      ...bitmap.subarray((y * badgeSide + x) * 4, (y * badgeSide + x) * 4 + 4),
    ];
    const whites = (waiting: number): number => {
      const bitmap = badgePicture(waiting);
      let count = 0;
      for (let at = 0; at < bitmap.length; at += 4) count += Number(bitmap.readUInt32BE(at) === 0xffffffff);
      return count;
    };
    const one = badgePicture(1);
    expect(one).toHaveLength(badgeSide * badgeSide * 4);
    expect(dot(one, 0, 0)[3], 'a corner is clear').toBe(0);
    expect(dot(one, 2, badgeSide / 2)[3], 'the disc is not').toBe(255);
    // Each digit has its own number of dots, 4 pixels square; beyond nine it says so.
    expect(whites(1)).toBe(8 * 16);
    expect(whites(8)).toBe(13 * 16);
    expect(whites(10)).toBe(whites(99));
    expect(whites(10)).toBe((12 + 5) * 9);
  });
});
