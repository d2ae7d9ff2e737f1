import type { Language } from '../../src-shared/domain/settings.ts';
import { pseudoOf } from '../messages/pseudo.ts';

type Direction = 'ltr' | 'rtl';

/** None of the desk's languages so far; the pseudo-locale stands for them. */
const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

/** Which way the lines of a language run; that of the pseudo-locale where the window's session asks for it. */
export function directionOf(language: Language): Direction {
  return pseudoOf(sessionStorage) ?? (rightToLeft.includes(language) ? 'rtl' : 'ltr');
}

/** The arrow key that goes the same way along a line where lines run from left to right. */
export function alongLine(key: string): string {
  if (document.documentElement.dir !== 'rtl') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
