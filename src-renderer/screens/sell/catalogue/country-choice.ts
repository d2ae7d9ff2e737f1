/** A country that can be chosen. */
export interface CountryOption {
  readonly code: string;
  readonly name: string;
}

/** The countries of practice mode, as it is the simulator that serves them. */
export const practiceCountries: readonly string[] = ['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'JP', 'BR'];

/** Countries whose name or code fits what was typed: names that begin with it first, then words, then the rest. */
export function filterCountries(options: readonly CountryOption[], typed: string): readonly CountryOption[] {
  const needle = fold(typed);
  if (needle === '') return options;
  const rank = ({ code, name }: CountryOption): number => {
    const folded = fold(name);
    if (code.toLowerCase() === needle) return 0;
    if (folded.startsWith(needle)) return 1;
    if (folded.includes(` ${needle}`)) return 2;
    return folded.includes(needle) ? 3 : 4;
  };
  return options.filter((option) => rank(option) < 4).toSorted((a, b) => rank(a) - rank(b));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
