import type { Random } from '../random.ts';

/** They are in every Node that runs this; TypeScript's library does not know them yet. */
const { rawJSON, isRawJSON } = JSON as unknown as {
  readonly rawJSON: (text: string) => unknown;
  readonly isRawJSON: (value: unknown) => boolean;
};

/** Whether the value stands for digits as they are written, and is to be left whole. */
export function isRawJson(value: unknown): boolean {
  return isRawJSON(value);
}

/** Stands in a tree for what no tree can hold; `writeJson` puts the real thing in its place. */
const nestedMark = /"<<nested (\d+)>>"/g;

const brackets: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{"a":', '}'],
];

/** Writes a mutated tree as text. */
export function writeJson(tree: unknown): string {
  const text = JSON.stringify(tree) as string | undefined;
  return (text ?? 'null').replace(nestedMark, (_mark, depthText: string) => {
    const depth = Number(depthText);
    const [open, close] = brackets[depth % 2] ?? ['[', ']'];
    return `${open.repeat(depth)}1${close.repeat(depth)}`;
  });
}

const numbers = [
  ...[
    '0',
    '-0',
    '-1',
    '-26.41',
    '1e308',
    '1e400',
    '-1e400',
    '1e21',
    '1e80',
    '1e99',
    '1e-99',
    '1e-58',
    '5e-324',
    '2641e-2',
  ],
  ...['9007199254740993', '26.410000000000000001', '99999999999999999999999999', '0.000000000000000000000000001'],
  ...['4294967296', '1787679708', '1787679708123', '9999999999999999', '0.1', '1', '2', '0.30000000000000004'],
];

const numberTexts = [
  ...['0', '-1', '+26.41', '26,41', '1,026.41', '1.026,41', '0x1a', '1e3', '2.641E1', 'NaN', 'Infinity', '-Infinity'],
  ...[
    '２６.４１',
    '٢٦',
    '26.41.1',
    '.5',
    '5.',
    '00026.41',
    ' 26.41 ',
    '26.41\uFEFF',
    '26 .41',
    '1_000',
    '½',
    '26.41 USDC',
  ],
];

const texts = [
  ...[
    '',
    ' ',
    '\u0000',
    '\uFEFF',
    '\uD800',
    'null',
    'undefined',
    'true',
    '[object Object]',
    '__proto__',
    'constructor',
  ],
  ...[
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '../../etc',
    '..',
    '%2e%2e%2f',
    '${7*7}',
    "'; DROP TABLE",
    '\r\n\r\n',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
  ],
  ...[
    '\u202E\u2066txt\u2069',
    '\u200B\u200C\u200D\u2060',
    'مرحبا',
    '日本語のカード',
    'Z\u0351\u036B\u0343\u034C'.repeat(20),
    '👩‍👩‍👧‍👦',
    'ß',
    'İ',
  ],
  ...[
    'https://example.com/\u202Egpj.exe',
    'http://',
    'https://user:pass@example.com/x',
    'Done',
    'Expired',
    'WaitingForPayment',
  ],
];

const invisible = ['\u200B', '\u202E', '\u2060', '\uFEFF', '\u00AD', '\u0301', '\u00A0', '\t', '\u0000'];

const mebibyte = 1024 * 1024;

/** A value that has nothing to do with the one it replaces. */
export function oddValue(random: Random): unknown {
  switch (random.below(9)) {
    case 0:
      return null;
    case 1:
      return random.chance(0.5);
    case 2:
    case 3:
      return rawJSON(random.pick(numbers));
    case 4:
      return random.pick(numberTexts);
    case 5:
      return random.pick<unknown>([
        [],
        {},
        [null],
        [[]],
        { amount: 1, currency: 'USD' },
        { toString: 'x' },
        [1, 'a', {}],
      ]);
    case 6:
      return nested(random);
    case 7:
      return longText(random);
    default:
      return random.pick(texts);
  }
}

/** A number or a text of one, near to or far from the amount that stood there. */
export function oddAmount(random: Random, before: unknown): unknown {
  const text = typeof before === 'number' || typeof before === 'string' ? String(before) : '26.41';
  const near = [
    `${text}0`,
    `${text}000000001`,
    `${text}e0`,
    ` ${text}`,
    `-${text}`,
    text.replace('.', ''),
    text.replace('.', ','),
    text.slice(0, -1),
    text.slice(1),
    `1${text}`,
    ...[0.5, 0.985, 0.995, 0.999, 1.001, 1.02, 1.1, 10, 100].map((factor) => scaled(text, factor)),
  ];
  const chosen = random.chance(0.7) ? random.pick(near) : random.pick(numberTexts);
  return random.chance(0.25) && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(chosen) ? rawJSON(chosen) : chosen;
}

function scaled(text: string, factor: number): string {
  const value = Number(text) * factor;
  return Number.isFinite(value) && value < 1e15 ? value.toFixed(8) : text;
}

/** A text that people would take for the one before. */
export function oddText(random: Random, before: string): string {
  const at = random.below(before.length + 1);
  const [head, tail] = [before.slice(0, at), before.slice(at)];
  switch (random.below(12)) {
    case 0:
      return before.toUpperCase();
    case 1:
      return before.toLowerCase();
    case 2:
      return head + random.pick(invisible) + tail;
    case 3:
      return head;
    case 4:
      return tail;
    case 5:
      return head + random.pick(['0', '1', 'a', 'Z', 'l', '.', '-']) + tail.slice(1);
    case 6:
      return `${before}${random.pick([' ', '.e', '0', '\u200B', ' (bridged)', before])}`;
    case 7:
      return ` ${before} `;
    case 8:
      return `<b>${before}</b>`;
    case 9:
      return before.replace(/[aeo]/, (letter) => ({ a: 'а', e: 'е', o: 'о' })[letter] ?? letter);
    case 10:
      return `\u202E${Array.from(before).reverse().join('')}`;
    default:
      return Array.from(before, (letter) => (random.chance(0.3) ? swapCase(letter) : letter)).join('');
  }
}

function swapCase(letter: string): string {
  return letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
}

function nested(random: Random): string {
  const deep = random.chance(0.02) ? 100_000 : random.pick([8, 50, 500, 3_000]);
  return `<<nested ${deep + random.below(2)}>>`;
}

// Ten megabytes are more than the desk reads, three are not.
function longText(random: Random): string {
  const length = random.chance(0.02) ? random.pick([3 * mebibyte, 10 * mebibyte]) : random.pick([300, 5_000, 70_000]);
  return random.pick(['9', 'a', '<i>', '\u202E', 'A_', '[', ' ', '1.']).repeat(length).slice(0, length);
}
