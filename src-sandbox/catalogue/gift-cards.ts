import { SeededRandom, seededUuid } from '../random.ts';
import { LOCAL_BRANDS, WORLD_BRANDS, type KnownBrand } from './known-brands.ts';
import { makeName } from './name-maker.ts';
import { makeProducts, parseCodeStyle } from './sale-plan.ts';
import type { Brand, CountryProfile, Product } from './types.ts';

const FIRST_WORLD_BRANDS = 11;
const POPULAR_BRANDS = 18;

const RANGE_PLANS = [
  '5-500',
  '10-250',
  '25-500/5',
  '10-100',
  '5-200',
  '15-150',
  '50-1000/10',
  '2-100/0.5',
  '1-200/0.01',
];
const FIXED_PLANS = [
  '10 25 50 100',
  '25 50 100',
  '15 25 50',
  '5 10 20 50 100',
  '20 50 100 150 200',
  '10 20 50',
  '2.5 5 10 25',
];
const LABEL_PLANS = [
  '1 month=9.99; 3 months=27.99; 12 months=99',
  '100 Gems=1.99; 550 Gems=9.99; 1,200 Gems=19.99',
  'Day pass=12; Weekend pass=29; Season pass=149',
];
const CODE_NOTATIONS = [
  'XXXX-XXXX-XXXX',
  '9999999999999999#9999',
  'XXXXXXXXXXXX',
  '9999999999999+AA999999',
  'link',
  'XXXXX-XXXXX',
  '99999999999999999999#99999999',
];
const COLOURS = [
  '#eff1f3',
  '#0b7a75',
  '#7b2d26',
  '#19535f',
  '#d7c9aa',
  '#2e294e',
  '#f46036',
  '#1b998b',
  '#c5d86d',
  '#541388',
  '#ffd400',
  '#3d5a80',
  '#98c1d9',
  '#ee6c4d',
  '#293241',
  '#8ac926',
  '#6a4c93',
  '#1982c4',
];
const MARGINS_BPS: Readonly<Record<string, number>> = { Airbnb: 148, Amazon: 360, Steam: 710 };
const FAMILIES: Readonly<Record<string, string>> = {
  'Xfinity Internet': 'Xfinity',
  'Rewarble Visa': 'Rewarble',
  'Rewarble Advcash': 'Rewarble',
};
const NEEDS_LOGIN = new Set(['Virtual Prepaid Mastercard', 'PCS Mastercard', 'Transcash', 'Bitsa Prepaid']);
const REFUSED_NETWORKS: Readonly<Record<string, readonly string[]>> = { 'Rewarble Visa': ['Base'] };

/** The gift cards of a country: the best known first, then plausible others until there are `count` of them. */
export function giftCardBrands(seed: number, country: CountryProfile, count: number): readonly Brand[] {
  const known = [
    ...WORLD_BRANDS.slice(0, FIRST_WORLD_BRANDS),
    ...LOCAL_BRANDS[country.code],
    ...WORLD_BRANDS.slice(FIRST_WORLD_BRANDS),
  ];
  const random = new SeededRandom(seed, `catalogue:${country.code}`);
  const all = [...known, ...inventBrands(known, count - known.length, random)].slice(0, count);
  const soldOut = pickSoldOut(all.length, country.outOfStock, random);
  return all.map((brand, index) =>
    giftCard(seed, country, brand, { soldOut: soldOut.has(index), popular: index < POPULAR_BRANDS }),
  );
}

function inventBrands(known: readonly KnownBrand[], count: number, random: SeededRandom): readonly KnownBrand[] {
  const taken = new Set(known.map(([name]) => name.toLowerCase()));
  const invented: KnownBrand[] = [];
  while (invented.length < count) {
    const { name, category } = makeName(random);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    invented.push([name, category, random.pick(COLOURS), inventPlan(category, random), random.pick(CODE_NOTATIONS)]);
  }
  return invented;
}

function inventPlan(category: string, random: SeededRandom): string {
  const byLabel = category === 'games' || category === 'streaming' || category === 'entertainment';
  if (byLabel && random.chance(0.5)) return random.pick(LABEL_PLANS);
  return random.chance(0.5) ? random.pick(RANGE_PLANS) : random.pick(FIXED_PLANS);
}

function pickSoldOut(brandCount: number, soldOutCount: number, random: SeededRandom): ReadonlySet<number> {
  const soldOut = new Set<number>();
  while (soldOut.size < Math.min(soldOutCount, brandCount - POPULAR_BRANDS)) {
    soldOut.add(POPULAR_BRANDS + random.below(brandCount - POPULAR_BRANDS));
  }
  return soldOut;
}

function giftCard(
  seed: number,
  country: CountryProfile,
  [name, category, bgColor, sells, notation]: KnownBrand,
  standing: { readonly soldOut: boolean; readonly popular: boolean },
): Brand {
  const random = new SeededRandom(seed, `gift-card:${country.code}:${name}`);
  const products = makeProducts(sells, { country, deliveryType: 'by_email' }, random);
  const logoSlug = slugOf(name);
  return {
    brandId: seededUuid(seed, `brand:${country.code}:${name}`),
    country,
    name,
    family: FAMILIES[name] ?? name,
    kind: 'giftcard',
    category,
    additionalCategories: random.chance(0.3)
      ? [random.pick(['e-commerce', 'entertainment', 'games', 'home', 'food'])]
      : [],
    // As in the real catalogue, five in six are called physical although all are e-mailed (FACTS.md 5).
    productType: random.chance(0.85) ? 'physical' : 'digital',
    bgColor,
    logoSlug,
    outOfStock: standing.soldOut,
    popular: standing.popular,
    defaultDenomination: defaultDenomination(products, random),
    marginBps: MARGINS_BPS[name] ?? (category === 'games' ? 600 : 100) + random.below(400),
    products,
    codeStyle: parseCodeStyle(notation ?? 'XXXX-XXXX-XXXX', logoSlug),
    needsLogin: NEEDS_LOGIN.has(name),
    refusedNetworks: REFUSED_NETWORKS[name] ?? [],
    described: standing.popular || !random.chance(0.06),
  };
}

// "The largest for e.g. Steam" (FACTS.md 8): the larger half of the brands here.
function defaultDenomination(products: readonly Product[], random: SeededRandom): string {
  const fixed = products.filter((product) => product.kind === 'fixed');
  const largest = fixed.at(-1)?.denomination ?? '';
  return random.chance(0.6) ? largest : (fixed[0]?.denomination ?? '');
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'brand' : slug;
}
