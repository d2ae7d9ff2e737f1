import type { en } from './en.ts';

/** How the texts are tried: as they are, or in marked and longer letters, in either direction. */
export type Pseudo = 'ltr' | 'rtl' | null;

/** Where a window's session says that it wants it, as `ltr` or `rtl`. */
const pseudoKey = 'pseudo';

/**
 * What the window's session asks for. In the developer tools or a test: `sessionStorage.setItem('pseudo', 'rtl')`, then reload.
 * Nothing in the desk sets it, and it goes with the window.
 */
export function pseudoOf(session: Pick<Storage, 'getItem'>): Pseudo {
  const asked = session.getItem(pseudoKey);
  return asked === 'ltr' || asked === 'rtl' ? asked : null;
}

const plain = Array.from('aeiouyAEIOUYcnsCNSdD');
const dressed = Array.from('åéîöûýÅÉÎÖÛÝçñšÇÑŠðÐ');
/** Translations are up to this much longer than English. */
const longerBy = 0.4;

/** English in accented letters, longer and in brackets: what is not so was never a message, what lacks an end is cut off. */
export function pseudoMessages(messages: typeof en): typeof en {
  return marked(messages, []) as typeof en;
}

function marked(node: unknown, given: readonly string[]): unknown {
  if (typeof node === 'string') return node === '' || given.includes(node) ? node : stretch(node, given);
  if (typeof node === 'function') {
    return (...args: unknown[]) => marked((node as (...args: unknown[]) => unknown)(...args), textsIn(args));
  }
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return Object.values(node).map((child: unknown) => marked(child, given));
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, marked(child, given)]));
}

/** Names and figures that a text was given: they stay as they are. */
function textsIn(args: readonly unknown[]): string[] {
  const values = args.flatMap((arg): unknown[] =>
    typeof arg === 'object' && arg !== null ? Object.values(arg) : [arg],
  );
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

function stretch(text: string, given: readonly string[]): string {
  const [longest] = given.filter((value) => text.includes(value)).sort((one, other) => other.length - one.length);
  const body =
    longest === undefined
      ? accent(text)
      : text
          .split(longest)
          .map((part) => bare(part, given, longest))
          .join(longest);
  // In words as long as words are: lines break between them.
  const more = '~'.repeat(Math.ceil(text.length * longerBy)).replaceAll(/~{10}(?=~)/g, '$& ');
  return `[${body} ${more}]`;
}

/** A part of a text that may hold other given values. */
function bare(part: string, given: readonly string[], done: string): string {
  const next = given.find((value) => value !== done && part.includes(value));
  return next === undefined ? accent(part) : part.split(next).map(accent).join(next);
}

function accent(text: string): string {
  return Array.from(text, (letter) => dressed[plain.indexOf(letter)] ?? letter).join('');
}
