import { SeededRandom, seededUuid } from '../random.ts';
import { makeProducts } from './sale-plan.ts';
import type { Brand, CountryProfile } from './types.ts';

/** Household bills, paid to a customer account number (FACTS.md 8, `by_account`). Only Brazil has one here. */
export function utilityBrands(seed: number, country: CountryProfile): readonly Brand[] {
  if (country.code !== 'BR') return [];
  const name = 'Luz do Vale Energia';
  const random = new SeededRandom(seed, `utility:${country.code}`);
  return [
    {
      brandId: seededUuid(seed, `brand:${country.code}:${name}`),
      country,
      name,
      family: name,
      kind: 'utility',
      category: 'utility',
      additionalCategories: [],
      productType: 'digital',
      bgColor: '#0a6e4f',
      logoSlug: 'luz-do-vale-energia',
      outOfStock: false,
      popular: false,
      defaultDenomination: '',
      marginBps: 250,
      products: makeProducts('10-400', { country, deliveryType: 'by_account' }, random),
      codeStyle: { is: 'top-up' },
      needsLogin: false,
      refusedNetworks: [],
      described: true,
    },
  ];
}
