import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../../src-shared/domain/country-codes.ts';
import { countryCodeSchema } from '../../../../src-shared/domain/country.ts';
import { filterCountries, practiceCountries } from '../../../../src-renderer/screens/sell/catalogue/country-choice.ts';

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
