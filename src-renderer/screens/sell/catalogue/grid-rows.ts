import type { Brand } from '../../../../src-shared/domain/catalogue.ts';

/** One row of the virtual list: a heading, or up to `columns` tiles. */
export type GridRow =
  | { readonly kind: 'heading'; readonly key: string; readonly section: Section['key']; readonly count: number }
  | { readonly kind: 'tiles'; readonly key: string; readonly tiles: readonly GridTile[] };

/** A brand at its place in the order that the arrow keys go. */
export interface GridTile {
  readonly brand: Brand;
  readonly index: number;
}

/** A run of brands under one heading. */
export interface Section {
  readonly key: 'best' | 'featured' | 'all' | 'found' | 'category';
  readonly brands: readonly Brand[];
}

/** Where each tile is, to find its row and its neighbours. */
export interface GridLayout {
  readonly rows: readonly GridRow[];
  readonly tiles: readonly { readonly brand: Brand; readonly row: number; readonly column: number }[];
}

/** Rows of the sections above all brands. */
const rowsAtMost: Partial<Record<Section['key'], number>> = { best: 1, featured: 2 };
const narrowestTilePx = 128;
/** Space between tiles in pixels; the styles use the same. */
const tileGapPx = 12;

/** How many tiles stand side by side in so many pixels: two to eight. */
export function columnsFor(widthPx: number): number {
  return Math.min(8, Math.max(2, Math.floor((widthPx + tileGapPx) / (narrowestTilePx + tileGapPx))));
}

/** Lays the sections out in rows. */
export function layOut(sections: readonly Section[], columns: number): GridLayout {
  const rows: GridRow[] = [];
  const tiles: { brand: Brand; row: number; column: number }[] = [];
  for (const { key, brands: all } of sections) {
    const rowsOfIt = rowsAtMost[key];
    const brands = rowsOfIt === undefined ? all : fullRows(all, columns, rowsOfIt);
    if (brands.length === 0) continue;
    rows.push({ kind: 'heading', key: `heading ${key}`, section: key, count: brands.length });
    for (let start = 0; start < brands.length; start += columns) {
      const slice = brands.slice(start, start + columns);
      const row = rows.length;
      const first = tiles.length;
      slice.forEach((brand, column) => tiles.push({ brand, row, column }));
      rows.push({
        kind: 'tiles',
        key: `${key} ${start}`,
        tiles: slice.map((brand, offset) => ({ brand, index: first + offset })),
      });
    }
  }
  return { rows, tiles };
}

/** Up to so many rows, and no row half empty unless it is the only one. */
function fullRows(brands: readonly Brand[], columns: number, rows: number): readonly Brand[] {
  const full = Math.min(rows, Math.max(1, Math.floor(brands.length / columns)));
  return brands.slice(0, full * columns);
}

/** The tile that a key leads to from tile `from`, or null where the key does not move. */
export function moveTo(layout: GridLayout, from: number, key: string): number | null {
  const last = layout.tiles.length - 1;
  const here = layout.tiles[from];
  if (here === undefined) return null;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowDown':
      return nearestBeyond(layout, from, 1) ?? from;
    case 'ArrowUp':
      return nearestBeyond(layout, from, -1);
    default:
      return null;
  }
}

/** The tile of the next row of tiles in a direction, in the same column or the last one there; null where there is no row. */
function nearestBeyond(layout: GridLayout, from: number, step: 1 | -1): number | null {
  const here = layout.tiles[from];
  if (here === undefined) return null;
  let row: number | null = null;
  let best: number | null = null;
  for (let index = from + step; index >= 0 && index < layout.tiles.length; index += step) {
    const tile = layout.tiles[index];
    if (tile === undefined || tile.row === here.row) continue;
    row ??= tile.row;
    if (tile.row !== row) break;
    if (tile.column === here.column) return index;
    if (step === 1 && tile.column < here.column) best = index;
    if (step === -1 && best === null) best = index;
  }
  return best;
}
