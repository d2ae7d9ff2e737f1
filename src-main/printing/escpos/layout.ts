// Sets a slip in the fixed columns of a receipt printer. What the printer has no letters for becomes a drawing.

import type { SlipBlock, SlipDocument } from '../../../src-shared/domain/slip-document.ts';
import type { Drawing } from '../../../src-shared/domain/slip-drawing.ts';
import { latinBytes, latinText } from './latin.ts';
import type { Alignment } from './commands.ts';

/** What is printed, one after the other. */
export type Piece =
  | ({ readonly piece: 'line'; readonly text: string } & Letters)
  | { readonly piece: 'drawing'; readonly drawing: Drawing }
  | { readonly piece: 'qr' | 'barcode'; readonly text: string }
  | { readonly piece: 'space' };

interface Letters {
  readonly align: Alignment;
  /** Times as wide and as high as plain letters. */
  readonly wide: number;
  readonly high: number;
  readonly strong: boolean;
  readonly inverse: boolean;
}

const plain: Letters = { align: 'start', wide: 1, high: 1, strong: false, inverse: false };

/** Height of drawn letters in dots, by how many times as high they are as plain ones. */
const drawnSizes = [24, 24, 40] as const;

/** White on black looks larger than it is, and is best on one line. */
const bannerSize = 28;

/** Lays out the blocks of a slip in so many columns of plain letters. */
export function layOut(slip: SlipDocument, columns: number): Piece[] {
  return slip.sections.flatMap(({ blocks }) => blocks.flatMap((block) => layOutBlock(block, columns)));
}

function layOutBlock(block: SlipBlock, columns: number): Piece[] {
  switch (block.type) {
    case 'text':
      return written(block.text, columns, {
        ...plain,
        ...sizeOf(block.text, block.size, columns),
        align: block.align,
        strong: block.strong,
      });
    case 'row':
      return rowOf(block, columns);
    case 'code': {
      const fits = block.value.length * 2 <= columns;
      const letters = { ...plain, high: 2, wide: fits ? 2 : 1, strong: true, align: 'center' } as const;
      const value = block.size === 'large' ? letters : plain;
      return [...written(block.name, columns, plain), ...codeLines(block.value, columns, value)];
    }
    case 'steps':
      return [
        ...written(block.title, columns, { ...plain, strong: true }),
        ...block.lines.flatMap((line) => written(line, columns, plain)),
        { piece: 'space' },
      ];
    case 'barcode':
      return [
        { piece: 'barcode', text: block.text },
        ...written(block.text, columns, { ...plain, align: 'center', strong: true }),
      ];
    case 'qr':
      return block.text === null
        ? []
        : [
            { piece: 'space' },
            { piece: 'qr', text: block.text },
            ...written(block.caption, columns, { ...plain, align: 'center' }),
            { piece: 'space' },
          ];
    case 'banner':
      return written(block.text, columns, { ...plain, align: 'center', high: 2, strong: true, inverse: true });
    case 'logo':
      return [{ piece: 'drawing', drawing: { type: 'logo' } }];
    case 'rule':
      return [{ piece: 'line', text: '-'.repeat(columns), ...plain }];
  }
}

function sizeOf(text: string, size: 'small' | 'normal' | 'large', columns: number): Pick<Letters, 'wide' | 'high'> {
  if (size !== 'large') return { wide: 1, high: 1 };
  return { wide: text.length * 2 <= columns ? 2 : 1, high: 2 };
}

/** A text in lines, each filled up to the paper's width where it is white on black; drawn where the printer lacks a letter of it. */
function written(text: string, columns: number, letters: Letters): Piece[] {
  if (text === '') return [];
  if (latinBytes(text) === null) return [drawing(null, text, letters)];
  const room = Math.floor(columns / letters.wide);
  return wrapWords(latinText(text), room).map((line) => ({
    piece: 'line',
    text: letters.inverse ? line.padStart(Math.floor((room + line.length) / 2)).padEnd(room) : line,
    ...letters,
  }));
}

/** A code is cut where the paper ends and nowhere else; no sign of it is left out, moved, or written as one that looks like it. */
function codeLines(value: string, columns: number, letters: Letters): Piece[] {
  if (latinBytes(value) === null || latinText(value) !== value) return [drawing(null, value, letters)];
  const room = Math.floor(columns / letters.wide);
  const lines = value.match(new RegExp(`.{1,${String(room)}}`, 'gu')) ?? [];
  return lines.map((text) => ({ piece: 'line', text, ...letters }));
}

function rowOf({ name, value, size, strong }: Extract<SlipBlock, { type: 'row' }>, columns: number): Piece[] {
  const large = size === 'large';
  // Twice as wide, too, where name and value still stand apart on one line.
  const wide = large && (name.length + value.length + 2) * 2 <= columns ? 2 : 1;
  const letters = { ...plain, wide, high: large ? 2 : 1, strong };
  if (latinBytes(`${name}${value}`) === null) return [drawing(name, value, { ...letters, align: 'end' })];
  const [start, end] = [latinText(name), latinText(value)];
  const gap = Math.floor(columns / wide) - start.length - end.length;
  if (gap > 0) return [{ piece: 'line', text: `${start}${' '.repeat(gap)}${end}`, ...letters }];
  return [
    ...written(name, columns, letters),
    ...wrapWords(end, columns).map((line) => ({ piece: 'line', text: line.padStart(columns), ...letters }) as const),
  ];
}

function drawing(name: string | null, text: string, { align, high, strong, inverse }: Letters): Piece {
  const sizeDots = inverse ? bannerSize : (drawnSizes[high] ?? drawnSizes[1]);
  return { piece: 'drawing', drawing: { type: 'text', name, text, align, sizeDots, strong, inverse } };
}

/** Breaks a text between words, and inside of those that are longer than a line. */
export function wrapWords(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length <= room) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (line.length > room) {
      lines.push(line.slice(0, room));
      line = line.slice(room);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
