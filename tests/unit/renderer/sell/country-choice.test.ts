import { describe, expect, it } from 'vitest';
import { pinnedCountriesAtMost } from '../../../../src-shared/domain/setting-choices.ts';
import { countryCodes } from '../../../../src-shared/domain/country-codes.ts';
import { countryCodeSchema } from '../../../../src-shared/domain/country.ts';
import {
  filterCountries,
  groupCountries,
  practiceCountries,
  togglePin,
} from '../../../../src-renderer/screens/sell/catalogue/country-choice.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const options = countryCodes.map((code) => ({ code, name: names.of(code) ?? code }));

function found(typed: string): readonly string[] {
  return filterCountries(options, typed).map(({ code }) => code);
}

describe('the choice of a country', () => {
  it('offers each country once, by a code that calls accept and with a name in words', () => {
    expect(new Set(countryCodes).size).toBe(countryCodes.length);
    for (const { code, name } of options) {
      expect(countryCodeSchema.safeParse(code).success, code).toBe(true);
      expect(name, code).not.toBe(code);
    }
    expect(practiceCountries.every((code) => found(code)[0] === code)).toBe(true);
  });

  it('puts names that begin with what was typed before names that hold it', () => {
    expect(found('ger').slice(0, 1)).toEqual(['DE']);
    expect(found('ger')).toEqual(expect.arrayContaining(['DZ', 'NE', 'NG']));
    expect(found('states')).toEqual(expect.arrayContaining(['US']));
  });

  it('finds names without their accents and countries by their code', () => {
    expect(found('cote')).toContain('CI');
    expect(found('jp')[0]).toBe('JP');
    expect(found('zzz')).toEqual([]);
  });

  it.each([
    ['ドイツ', 'DE'],
    ['deutschland', 'DE'],
    ['日本', 'JP'],
    ['япония', 'JP'],
    ['türkiye', 'TR'],
    ['espana', 'ES'],
    ['ελλαδα', 'GR'],
  ])('finds by %s, as it is called elsewhere, %s', (typed, code) => {
    expect(found(typed)).toContain(code);
  });
});

describe('pinned countries', () => {
  const codes = (...wanted: string[]) => wanted.map((code) => countryCodeSchema.parse(code));

  it('stand first in their own order, and no country stands twice', () => {
    const groups = groupCountries(options, [
      { key: 'pinned', codes: ['JP', 'BR'] },
      { key: 'practice', codes: ['US', 'JP'] },
    ]);
    expect(groups.map(({ key }) => key)).toEqual(['pinned', 'practice', 'rest']);
    expect(groups.slice(0, 2).map(({ options: of }) => of.map(({ code }) => code))).toEqual([['JP', 'BR'], ['US']]);
    const all = groups.flatMap(({ options: of }) => of.map(({ code }) => code));
    expect([all.length, new Set(all).size]).toEqual([options.length, options.length]);
  });

  it('have no heading while there are none', () => {
    expect(groupCountries(options, [{ key: 'pinned', codes: [] }]).map(({ key }) => key)).toEqual(['rest']);
  });

  it('come and go by one press, up to as many as are a short list', () => {
    const [jp, br] = codes('JP', 'BR');
    if (jp === undefined || br === undefined) throw new Error('no codes');
    expect(togglePin([jp], br)).toEqual(['JP', 'BR']);
    expect(togglePin([jp, br], jp)).toEqual(['BR']);
    const many = options.slice(0, pinnedCountriesAtMost).map(({ code }) => code);
    const other = options[pinnedCountriesAtMost];
    expect(other === undefined ? undefined : togglePin(many, other.code)).toBeNull();
  });
});
