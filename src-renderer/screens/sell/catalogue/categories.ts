import type { Brand } from '../../../../src-shared/domain/catalogue.ts';

/** A category with how many brands it has. */
export interface CategoryCount {
  readonly slug: string;
  readonly count: number;
}

/** The categories of these brands, the largest first. */
export function countCategories(brands: readonly Brand[]): readonly CategoryCount[] {
  const counts = new Map<string, number>();
  for (const brand of brands) {
    for (const slug of new Set(brand.categories)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return [...counts]
    .map(([slug, count]) => ({ slug, count }))
    .toSorted((a, b) => b.count - a.count || a.slug.localeCompare(b.slug));
}

/** A slug that the desk has no word for, made readable: `health_beauty` is `Health beauty`. */
export function readableSlug(slug: string): string {
  const words = slug.replace(/[-_]+/g, ' ').trim();
  return words === '' ? slug : words.charAt(0).toUpperCase() + words.slice(1);
}
