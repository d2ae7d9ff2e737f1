import type { Settings } from '../../src-shared/domain/settings.ts';

/** How a page looks. */
export type Look = Pick<Settings, 'theme' | 'textSize'>;

/** How much larger than usual text and targets are. */
export const textScales = { normal: 1, large: 1.125, largest: 1.25 } as const satisfies Record<
  Look['textSize'],
  number
>;

/** Dresses a page in a look: the theme by its tokens, the size by what a rem is. Without a theme of its own it follows the system. */
export function wear(root: HTMLElement, { theme, textSize }: Look): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.style.fontSize = `${textScales[textSize] * 100}%`;
}
