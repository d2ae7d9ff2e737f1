import { EventEmitter } from 'node:events';
import type { Display, Rectangle } from 'electron';

/** What the shell raises when a screen comes, goes or changes. */
export interface ScreenEvents {
  'display-added': [event: object, display: Display];
  'display-removed': [event: object, display: Display];
  'display-metrics-changed': [event: object, display: Display, changed: string[]];
}

/** The environment's word for the screens, from left to right: `1280x800,1920x1080`. */
export const screensVariable = 'CHROMIUM_SHELL_SCREENS';

const oneScreen = '1920x1080';

/** Electron's `screen`, as far as main uses it: screens side by side, of which a driver says which there are. */
export class ShellScreen extends EventEmitter<ScreenEvents> {
  #displays: Display[];

  /** `sizes` as in `screensVariable`; undefined: one screen. Throws where it is something else. */
  constructor(sizes: string | undefined) {
    super();
    this.#displays = displaysOf(sizes ?? oneScreen);
  }

  getAllDisplays(): Display[] {
    return [...this.#displays];
  }

  getPrimaryDisplay(): Display {
    const [primary] = this.#displays;
    if (primary === undefined) throw new Error('there is no screen');
    return primary;
  }

  /** The display of which the rectangle covers most, else the primary one. */
  getDisplayMatching(rectangle: Rectangle): Display {
    const byShare = this.#displays.toSorted((a, b) => shared(b.bounds, rectangle) - shared(a.bounds, rectangle));
    const [best] = byShare;
    return best === undefined || shared(best.bounds, rectangle) === 0 ? this.getPrimaryDisplay() : best;
  }

  /** Not Electron's: a driver plugs screens in and out. A screen is known again by its place in the row. */
  plug(sizes: string): void {
    const before = this.#displays;
    this.#displays = displaysOf(sizes);
    for (const display of this.#displays) {
      const old = before.find(({ id }) => id === display.id);
      if (old === undefined) this.emit('display-added', {}, display);
      else if (JSON.stringify(old) !== JSON.stringify(display)) {
        this.emit('display-metrics-changed', {}, display, ['bounds', 'workArea']);
      }
    }
    for (const old of before) {
      if (!this.#displays.some(({ id }) => id === old.id)) this.emit('display-removed', {}, old);
    }
  }
}

function displaysOf(sizes: string): Display[] {
  let left = 0;
  return sizes.split(',').map((size, index) => {
    const [, width, height] = /^(\d+)x(\d+)$/.exec(size.trim()) ?? [];
    if (width === undefined || height === undefined) throw new Error(`not a screen's size: ${size}`);
    const bounds = { x: left, y: 0, width: Number(width), height: Number(height) };
    left += bounds.width;
    return displayOf(index + 1, bounds);
  });
}

function displayOf(id: number, bounds: Rectangle): Display {
  const { width, height } = bounds;
  return {
    id,
    label: `Screen ${id}`,
    bounds,
    workArea: { ...bounds },
    size: { width, height },
    workAreaSize: { width, height },
    nativeOrigin: { x: bounds.x, y: bounds.y },
    accelerometerSupport: 'unknown',
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    internal: false,
    maximumCursorSize: { width: 0, height: 0 },
    monochrome: false,
    rotation: 0,
    scaleFactor: 1,
    touchSupport: 'unknown',
  };
}

function shared(a: Rectangle, b: Rectangle): number {
  const along = (from: number, length: number, otherFrom: number, otherLength: number): number =>
    Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));
  return along(a.x, a.width, b.x, b.width) * along(a.y, a.height, b.y, b.height);
}
