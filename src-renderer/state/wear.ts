import type { Settings } from '../../src-shared/domain/settings.ts';

/** How a page looks: what `styles/tokens.css` reads from its root. */
export type Look = Pick<Settings, 'theme' | 'textSize'>;

/** Dresses a page in a look. Without a theme of its own it follows the system. */
export function wear(root: HTMLElement, { theme, textSize }: Look): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  root.dataset['textSize'] = textSize;
}
