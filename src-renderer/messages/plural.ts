/** Words for a number of things. Forms that a language does not have, or that read like `other`, are left out. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Chooses between forms as the language, a BCP 47 tag, counts: French says the same of 0 as of 1, English does not. */
export function pluralsOf(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
