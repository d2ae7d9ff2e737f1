import { describe, expect, it } from 'vitest';
import { BrandSearch } from '../../../../src-renderer/screens/sell/catalogue/brand-search.ts';
import { aBrand } from './catalogue-fixture.ts';

const names = [
  'Steam',
  'Steak House',
  'Amazon',
  'H&M',
  '7-Eleven',
  'Pokémon Center',
  'Nintendo eShop',
  'PlayStation Store',
  'App Store & iTunes',
  'ニンテンドー プリペイド',
];
const brands = [...names.map((name) => aBrand(name)), aBrand('Claro Credits', { family: 'Claro' })];
const search = new BrandSearch(brands);

function found(query: string): readonly string[] {
  return search.find(query).map(({ name }) => name);
}

describe('the brand search', () => {
  it('shows everything, in the order of the catalogue, while nothing is typed', () => {
    expect(search.find('  ')).toEqual(brands);
  });

  it('puts a name that begins with what was typed first', () => {
    expect(found('store')).toEqual(expect.arrayContaining(['PlayStation Store', 'App Store & iTunes']));
    expect(found('app')[0]).toBe('App Store & iTunes');
  });

  it.each([
    ['a swapped letter', 'staem', 'Steam'],
    ['a wrong letter', 'amason', 'Amazon'],
    ['a missing letter', 'nitendo', 'Nintendo eShop'],
    ['an extra letter', 'ammazon', 'Amazon'],
  ])('forgives %s', (_, typed, name) => {
    expect(found(typed)).toContain(name);
  });

  it.each([
    ['hm', 'H&M'],
    ['7eleven', '7-Eleven'],
    ['pokemon', 'Pokémon Center'],
    ['POKÉMON', 'Pokémon Center'],
    ['store playstation', 'PlayStation Store'],
    ['claro', 'Claro Credits'],
    ['ニンテンドー', 'ニンテンドー プリペイド'],
  ])('finds by %s what people write as %s', (typed, name) => {
    expect(found(typed)).toContain(name);
  });

  it.each([
    ['ニンテンドー', 'Nintendo eShop'],
    ['nintendo', 'ニンテンドー プリペイド'],
    ['アマゾン', 'Amazon'],
    ['ｱﾏｿﾞﾝ', 'Amazon'],
    ['ポケモン', 'Pokémon Center'],
    ['スチーム', 'Steam'],
    ['стим', 'Steam'],
    ['亚马逊', 'Amazon'],
    ['プレステ', 'PlayStation Store'],
    ['ＳＴＥＡＭ', 'Steam'],
    ['NİNTENDO', 'Nintendo eShop'],
    ['nıntendo', 'Nintendo eShop'],
  ])('finds by %s, in another script or width, %s', (typed, name) => {
    expect(found(typed)).toContain(name);
  });

  it('finds brands by what they are for, after those that are called so', () => {
    const shelf = new BrandSearch([
      aBrand('Steam', { categories: ['games'] }),
      aBrand('Board Games Shop', { categories: ['home'] }),
      aBrand('Pizza', { categories: ['food-and-drinks'] }),
    ]);
    expect(shelf.find('games').map(({ name }) => name)).toEqual(['Board Games Shop', 'Steam']);
    expect(shelf.find('drinks').map(({ name }) => name)).toEqual(['Pizza']);
  });

  it('answers after the first letter with names that have a word beginning with it', () => {
    expect(found('e').toSorted()).toEqual(['7-Eleven', 'Nintendo eShop']);
  });

  it('finds nothing for what is nowhere', () => {
    expect(found('zzzqqq')).toEqual([]);
  });

  it('shows what is out of stock after what can be sold', () => {
    const shelf = new BrandSearch([aBrand('Steam Wallet', { outOfStock: true }), aBrand('My Steam Club')]);
    expect(shelf.find('steam').map(({ name }) => name)).toEqual(['My Steam Club', 'Steam Wallet']);
  });

  it('lists no brand twice', () => {
    expect(new Set(found('ste')).size).toBe(found('ste').length);
  });
});
