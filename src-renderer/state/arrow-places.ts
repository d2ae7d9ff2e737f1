/** Where something stands, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** The place that an arrow key leads to from place `from`, in rows as they were laid out; null where there is none. */
export function placeBeyond(places: readonly Place[], from: number, key: string): number | null {
  const here = places[from];
  if (here === undefined) return null;
  switch (key) {
    case 'ArrowRight':
      return from + 1 < places.length ? from + 1 : null;
    case 'ArrowLeft':
      return from > 0 ? from - 1 : null;
    case 'Home':
      return 0;
    case 'End':
      return places.length - 1;
    case 'ArrowDown':
      return nearest(places, here, (top) => top > here.top + 1, Math.min);
    case 'ArrowUp':
      return nearest(places, here, (top) => top < here.top - 1, Math.max);
    default:
      return null;
  }
}

/** Of the next row on that side, what stands most nearly above or below. */
function nearest(
  places: readonly Place[],
  here: Place,
  isBeyond: (top: number) => boolean,
  next: (...tops: number[]) => number,
): number | null {
  const beyond = places.filter(({ top }) => isBeyond(top));
  if (beyond.length === 0) return null;
  const row = next(...beyond.map(({ top }) => top));
  const inRow = places.flatMap(({ left, top }, index) =>
    Math.abs(top - row) <= 1 ? [{ index, away: Math.abs(left - here.left) }] : [],
  );
  return inRow.toSorted((a, b) => a.away - b.away)[0]?.index ?? null;
}
