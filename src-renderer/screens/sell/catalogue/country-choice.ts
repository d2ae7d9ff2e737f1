import { countryCodes } from '../../../../src-shared/domain/country-codes.ts';
import type { CountryCode } from '../../../../src-shared/domain/country.ts';
import { pinnedCountriesAtMost } from '../../../../src-shared/domain/setting-choices.ts';
import { foldText } from '../../../state/fold-text.ts';

/** A country that can be chosen. */
export interface CountryOption {
  readonly code: CountryCode;
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

/** Countries that stand together, under a heading of their own. */
export interface CountryGroup<Key extends string> {
  readonly key: Key | 'rest';
  readonly options: readonly CountryOption[];
}

/** The countries in groups: those that are named first, each where it is named first, then the rest. No group is empty. */
export function groupCountries<Key extends string>(
  all: readonly CountryOption[],
  named: readonly { readonly key: Key; readonly codes: readonly string[] }[],
): readonly CountryGroup<Key>[] {
  const left = new Map<string, CountryOption>(all.map((option) => [option.code, option]));
  const groups: CountryGroup<Key>[] = named.map(({ key, codes }) => {
    const options = codes.flatMap((code) => left.get(code) ?? []);
    for (const { code } of options) left.delete(code);
    return { key, options };
  });
  return [...groups, { key: 'rest' as const, options: [...left.values()] }].filter(({ options }) => options.length > 0);
}

/** The pinned countries with this one pinned at the end, or unpinned; null: there is no room for one more. */
export function togglePin(pinned: readonly CountryCode[], code: CountryCode): readonly CountryCode[] | null {
  if (pinned.includes(code)) return pinned.filter((other) => other !== code);
  return pinned.length < pinnedCountriesAtMost ? [...pinned, code] : null;
}
