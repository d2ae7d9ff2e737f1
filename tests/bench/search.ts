/* How long a key of a search takes: `node tests/bench/search.ts [brands]`. */
import { BrandSearch } from '../../src-renderer/screens/sell/catalogue/brand-search.ts';
import { brandSchema } from '../../src-shared/domain/catalogue.ts';
import { quantile } from '../support/quantile.ts';

const count = Number(process.argv[2] ?? 10_000);
const syllables = [
  'ama',
  'zon',
  'ste',
  'am',
  'net',
  'flix',
  'spo',
  'ti',
  'fy',
  'nin',
  'ten',
  'do',
  'pla',
  'sta',
  'tion',
];
const typed = ['amazon', 'steam', 'netflix', 'nintendo', 'playstation', 'アマゾン', 'staem', 'amzon', 'gift card'];

/** A name that is always the same for its number. */
function nameOf(index: number): string {
  const word = (seed: number): string =>
    [seed, seed * 7, seed * 13].map((part) => syllables[part % syllables.length] ?? '').join('');
  return `${word(index)} ${word(index * 31 + 5)} ${index % 3 === 0 ? 'Gift Card' : String(index)}`;
}

const brands = Array.from({ length: count }, (_, index) =>
  brandSchema.parse({
    brandId: String(index),
    name: nameOf(index),
    family: nameOf(index),
    country: 'US',
    kind: 'giftcard',
    categories: ['games'],
    minLabel: null,
    maxLabel: null,
    backgroundColor: null,
    outOfStock: index % 20 === 0,
  }),
);

const builtFromMs = performance.now();
const search = new BrandSearch(brands);
const builtMs = performance.now() - builtFromMs;
const tookMs: number[] = [];
for (let round = 0; round < 5; round += 1) {
  for (const word of typed) {
    for (let keys = 1; keys <= word.length; keys += 1) {
      const fromMs = performance.now();
      search.find(word.slice(0, keys));
      if (round > 0) tookMs.push(performance.now() - fromMs);
    }
  }
}
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const [median, most, worst] = [0.5, 0.95, 1].map((part) => ms(quantile(tookMs, part)));
process.stdout.write(
  `${count} brands: index ${ms(builtMs)}; a key: median ${median}, 95 of 100 within ${most}, at most ${worst}\n`,
);
