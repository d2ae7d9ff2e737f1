import type { Display, Rectangle } from 'electron';

/** Where a person put the customer display: a screen, which may be unplugged now, or a window of its own on the desk's screen. */
export interface DisplayPlace {
  readonly screen: { readonly id: string; readonly label: string } | null;
  /** Of the window, where it is one; null until it was moved. */
  readonly bounds: Rectangle | null;
}

/** What of Electron's `Display` decides. */
export type PlacedScreen = Pick<Display, 'id' | 'label' | 'bounds' | 'workArea'>;

/** How the display stands: the whole of a screen that the desk is not on, or a window that can be moved. */
export interface Placement {
  readonly fullScreen: boolean;
  readonly bounds: Rectangle;
}

const windowSize = { width: 960, height: 640 };
/** Less of the window than this in sight, and nobody could take hold of it. */
const leastSeen = { width: 160, height: 80 };

/**
 * Where the customer display stands: full screen where a person chose, else on the first screen that the desk is not on. The
 * desk's own screen is never covered: there it is a window.
 */
export function placeDisplay(screens: readonly PlacedScreen[], desk: PlacedScreen, place: DisplayPlace): Placement {
  const others = screens.filter(({ id }) => id !== desk.id);
  const chosen = place.screen === null ? undefined : findScreen(screens, place.screen);
  if (chosen?.id === desk.id) return windowOn(screens, desk, place.bounds);
  const target = chosen ?? others[0];
  return target === undefined
    ? windowOn(screens, desk, place.bounds)
    : { fullScreen: true, bounds: { ...target.bounds } };
}

/** A screen by its id; the system may give it another one when it is plugged in again, so then by its name, if that is one's alone. */
function findScreen(
  screens: readonly PlacedScreen[],
  { id, label }: NonNullable<DisplayPlace['screen']>,
): PlacedScreen | undefined {
  const named = label === '' ? [] : screens.filter((screen) => screen.label === label);
  return screens.find((screen) => String(screen.id) === id) ?? (named.length === 1 ? named[0] : undefined);
}

function windowOn(screens: readonly PlacedScreen[], desk: PlacedScreen, bounds: Rectangle | null): Placement {
  if (bounds !== null && screens.some(({ workArea }) => isInSight(bounds, workArea))) {
    return { fullScreen: false, bounds };
  }
  const { x, y, width, height } = desk.workArea;
  const own = { width: Math.min(windowSize.width, width), height: Math.min(windowSize.height, height) };
  // At the far corner, where it covers least of the desk.
  return { fullScreen: false, bounds: { x: x + width - own.width, y: y + height - own.height, ...own } };
}

function isInSight(window: Rectangle, area: Rectangle): boolean {
  const seen = (from: number, length: number, areaFrom: number, areaLength: number): number =>
    Math.min(from + length, areaFrom + areaLength) - Math.max(from, areaFrom);
  return (
    seen(window.x, window.width, area.x, area.width) >= leastSeen.width &&
    seen(window.y, window.height, area.y, area.height) >= leastSeen.height
  );
}
