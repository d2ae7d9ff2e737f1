import { countryCodes } from '../../../../src-shared/domain/country-codes.ts';
import { foldText } from '../../../state/fold-text.ts';

/** A country that can be chosen. */
export interface CountryOption {
  readonly code: string;
  readonly name: string;
}

/** The countries of practice mode, as it is the simulator that serves them. */
export const practiceCountries: readonly string[] = ['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'JP', 'BR'];

/** Languages in which a country is found, whatever the desk speaks. */
const spoken = ['en', 'ja', 'es', 'fr', 'de', 'it', 'pt', 'zh', 'tr', 'vi', 'fil', 'ru', 'ko', 'ar'];
let namesByCode: ReadonlyMap<string, string> | undefined;

/** What a country is called in those languages, and by itself; built when it is first searched. */
function namesOf(code: string): string {
  namesByCode ??= new Map(countryCodes.map((each) => [each, ` ${namesIn(each).map(foldText).join(' ')}`]));
  return namesByCode.get(code) ?? '';
}

function namesIn(code: string): readonly string[] {
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const names = [...spoken, own].map((language) =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Countries whose name or code fits what was typed: names that begin with it first, then words, then the rest, then foreign names. */
export function filterCountries(options: readonly CountryOption[], typed: string): readonly CountryOption[] {
  const needle = foldText(typed).trim();
  if (needle === '') return options;
  const rank = ({ code, name }: CountryOption): number => {
    const folded = foldText(name);
    if (code.toLowerCase() === needle) return 0;
    if (folded.startsWith(needle)) return 1;
    if (folded.includes(` ${needle}`)) return 2;
    if (folded.includes(needle)) return 3;
    return needle.length > 1 && namesOf(code).includes(` ${needle}`) ? 4 : 5;
  };
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .filter((ranked) => ranked.rank < 5)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
