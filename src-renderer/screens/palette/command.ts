import { foldText } from '../../state/fold-text.ts';
import { fuzzyPlaces } from '../../state/fuzzy.ts';

/** What a command is about; also the order in which groups stand. */
export const commandGroups = ['favourites', 'brands', 'orders', 'actions', 'settings', 'countries'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that the palette can do. */
export interface Command {
  /** The same for the same thing, whenever it is listed. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Beside the label, smaller. */
  readonly detail?: string;
  /** Keys that do the same. */
  readonly keys?: string;
  /** Other words that it is found by. */
  readonly words?: readonly string[];
  /** The brand whose mark it shows. */
  readonly brand?: {
    readonly name: string;
    readonly backgroundColor: string | null;
    readonly logo?: string | undefined;
  };
  readonly run: () => void;
}

/** The commands that fit, best first: those whose label begins with what was typed, then words, then one slip a word forgiven. */
export function fitting(commands: readonly Command[], typed: string): readonly Command[] {
  const needle = foldText(typed).trim();
  if (needle === '') return commands;
  const labels = commands.map(({ label }) => foldText(label));
  const texts = commands.map(({ detail = '', words = [] }, index) =>
    [labels[index], ...[detail, ...words].map(foldText)].join(' '),
  );
  const parts = needle.split(/\s+/);
  const rank = (index: number): number | null => {
    const label = labels[index] ?? '';
    if (label.startsWith(needle)) return 0;
    const holds = (text: string): boolean => parts.every((part) => ` ${text}`.includes(` ${part}`));
    return holds(label) ? 1 : holds(texts[index] ?? '') ? 2 : null;
  };
  const literal = commands
    .map((_, index) => ({ index, rank: rank(index) }))
    .filter((ranked): ranked is { index: number; rank: number } => ranked.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
  return [...new Set([...literal, ...fuzzyPlaces(texts, needle)])].flatMap((index) => commands[index] ?? []);
}

/** The ids of commands that were run, the last one first; each once. */
export function withUsed(used: readonly string[], id: string, most = 6): readonly string[] {
  return [id, ...used.filter((other) => other !== id)].slice(0, most);
}
