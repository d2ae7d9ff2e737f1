import { describe, expect, it } from 'vitest';
import { columnsFor, layOut, moveTo } from '../../../../src-renderer/screens/sell/catalogue/grid-rows.ts';
import { aBrand } from './catalogue-fixture.ts';

const brands = Array.from({ length: 10 }, (_, index) => aBrand(`Brand ${index}`));
const layout = layOut([{ key: 'category', brands }], 4);

describe('the brand grid', () => {
  it('shows as many tiles side by side as there is room for, from two to eight', () => {
    expect([
      columnsFor(100),
      columnsFor(300),
      columnsFor(558),
      columnsFor(790),
      columnsFor(1400),
      columnsFor(4000),
    ]).toEqual([2, 2, 4, 5, 8, 8]);
  });

  it('puts a heading above each section and leaves out sections without brands', () => {
    const rows = layOut(
      [
        { key: 'featured', brands: [] },
        { key: 'all', brands },
      ],
      4,
    ).rows;
    expect(rows.map(({ kind }) => kind)).toEqual(['heading', 'tiles', 'tiles', 'tiles']);
  });

  it('fills the rows of the featured brands, at most two of them', () => {
    const featured = layOut([{ key: 'featured', brands }], 4);
    expect(featured.tiles).toHaveLength(8);
    expect(layOut([{ key: 'featured', brands: brands.slice(0, 7) }], 4).tiles).toHaveLength(4);
    expect(layOut([{ key: 'featured', brands: brands.slice(0, 3) }], 4).tiles).toHaveLength(3);
  });

  it('moves right and left through the rows and stops at the ends', () => {
    expect(moveTo(layout, 3, 'ArrowRight')).toBe(4);
    expect(moveTo(layout, 9, 'ArrowRight')).toBe(9);
    expect(moveTo(layout, 0, 'ArrowLeft')).toBe(0);
  });

  it('moves down in its column, and to the last tile where the row below is shorter', () => {
    expect(moveTo(layout, 1, 'ArrowDown')).toBe(5);
    expect(moveTo(layout, 7, 'ArrowDown')).toBe(9);
    expect(moveTo(layout, 9, 'ArrowDown')).toBe(9);
  });

  it('moves up in its column, and out of the grid from its first row', () => {
    expect(moveTo(layout, 9, 'ArrowUp')).toBe(5);
    expect(moveTo(layout, 2, 'ArrowUp')).toBeNull();
  });

  it('crosses from one section to the next by the arrow keys', () => {
    const two = layOut(
      [
        { key: 'featured', brands: brands.slice(0, 4) },
        { key: 'all', brands },
      ],
      4,
    );
    expect(two.tiles[moveTo(two, 2, 'ArrowDown') ?? -1]?.brand.name).toBe('Brand 2');
    expect(moveTo(two, 2, 'ArrowDown')).toBe(6);
    expect(moveTo(two, 6, 'ArrowUp')).toBe(2);
  });

  it('leaves other keys to others', () => {
    expect(moveTo(layout, 0, 'a')).toBeNull();
  });
});
