import type { Paper } from '../../src-shared/domain/settings.ts';
import type { I18n } from './i18n.svelte.ts';

const papers: readonly Paper[] = ['80mm', '58mm', 'a4', 'letter'];

/** What slips can be printed on, to choose from. */
export function paperChoices({ t }: Pick<I18n, 't'>): { readonly value: Paper; readonly label: string }[] {
  return papers.map((value) => ({ value, label: t.receipt.papers[value] }));
}
