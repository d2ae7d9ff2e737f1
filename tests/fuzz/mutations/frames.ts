import type { Random } from '../random.ts';
import { encoded, goodAnswer, joined, mutateAnswer, randomCuts, type Answer } from './answer.ts';
import { mutateTree, type ValuePool } from './json-tree.ts';
import { writeJson } from './odd-values.ts';

const mebibyte = 1024 * 1024;

/** A stream whose frames tell how an order went on: each whole, one after the other, and `stop` at the end. */
export function goodStream(orders: readonly unknown[]): Answer {
  const frames = orders.map((order) => `data: ${JSON.stringify(order)}\n\n`);
  return goodAnswer([...frames, 'event: stop\ndata: {}\n\n'].join(''), 200, 'text/event-stream');
}

/** The same news, written in other ways that the format allows: a client must hear every one of them. */
export function rewordedStream(random: Random, orders: readonly unknown[]): Answer {
  const newline = random.pick(['\n', '\r\n', '\r']);
  const blocks = orders.map((order) => [...extraLines(random), ...dataLines(random, JSON.stringify(order)), '', '']);
  const text = [
    ...(random.chance(0.2) ? ['\uFEFF: hello', '', ''] : []),
    ...blocks.flat(),
    ...(random.chance(0.5) ? ['event: stop', 'data', '', ''] : []),
  ];
  const answer = goodAnswer(joinedLines(text, newline), 200, 'text/event-stream; charset=utf-8');
  return { ...answer, cuts: random.chance(0.8) ? everyFew(random, answer.bytes.length) : [] };
}

/** A stream with anything wrong in it. */
export function mutatedStream(random: Random, orders: readonly unknown[], pool: ValuePool): Answer {
  const parts = orders.map((order) => mutatedFrame(random, order, pool));
  if (random.chance(0.3)) parts.push(encoded('event: stop\ndata: {}\n\n'));
  if (random.chance(0.2)) parts.reverse();
  const whole = joined(...parts);
  const answer = mutateAnswer(random, { ...goodAnswer('', 200, 'text/event-stream'), bytes: whole });
  return random.chance(0.5) ? { ...answer, cuts: randomCuts(random, answer.bytes.length) } : answer;
}

function mutatedFrame(random: Random, order: unknown, pool: ValuePool): Uint8Array {
  const text = writeJson(random.chance(0.75) ? mutateTree(random, order, pool) : order);
  const newline = random.pick(['\n', '\r\n', '\r', '\n', '\n\r']);
  switch (random.below(10)) {
    case 0:
      return encoded(
        joinedLines(
          [
            random.pick([
              'event: message',
              'event: Message',
              'event: error',
              'event: open',
              'event: stop ',
              'event:',
              'event: __proto__',
            ]),
            `data: ${text}`,
            '',
            '',
          ],
          newline,
        ),
      );
    case 1:
      return encoded(joinedLines([...extraLines(random), ...dataLines(random, text), '', ''], newline));
    case 2:
      return encoded(`data: ${text.slice(0, random.below(text.length))}\n\n`);
    case 3:
      return brokenUtf8(random, encoded(`data: ${text}\n\n`));
    case 4:
      return encoded(`data:${text}\n${random.pick(['data: x\n', 'data: ,\n', 'data\n', ''])}\n`);
    case 5:
      return encoded(
        random.pick([
          '<html></html>\n\n',
          ':\n\n',
          ': ping\n\n',
          '\n\n\n',
          'data\n\n',
          'data: null\n\n',
          'data: []\n\n',
          'DATA: {}\n\n',
          '\u0000\n\n',
        ]),
      );
    case 6:
      return encoded(`data: ${text}`);
    case 7:
      return random.chance(0.01)
        ? hugeFrame(random, text)
        : encoded(`: ${'keep '.repeat(random.below(500))}\ndata: ${text}\n\n`);
    default:
      return encoded(joinedLines([`data: ${text}`, '', ''], newline));
  }
}

function extraLines(random: Random): string[] {
  const extra = [
    ...['id: 42', 'id', 'id: \u0000', 'retry: 10', 'retry: -1', 'retry: 2147483647', 'retry: soon', ': comment', ':'],
    ...['unknown: field', 'event: message', 'event', 'data-: x', '__proto__: x', '\u202E: x'],
  ];
  return extra.filter(() => random.chance(0.15)).slice(0, 6);
}

/** JSON may be broken into lines wherever it may hold a space. */
function dataLines(random: Random, text: string): string[] {
  if (random.chance(0.5)) return [random.chance(0.5) ? `data: ${text}` : `data:${text}`];
  return text.split(/(?<=[[{])(?=["[{])/).map((line) => `data: ${line}`);
}

// A line end of its own kind after each line, so that the last one ends, too.
function joinedLines(lines: readonly string[], newline: string): string {
  return lines.slice(0, -1).join(newline) + newline;
}

function brokenUtf8(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length);
  const broken = random.pick([
    [0xff],
    [0xc3],
    [0xe2, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xc0, 0x80],
  ]);
  return joined(bytes.subarray(0, at), Uint8Array.from(broken), bytes.subarray(at));
}

function everyFew(random: Random, length: number): number[] {
  const step = random.pick([7, 64, 700]) + random.below(50);
  return Array.from({ length: Math.floor(length / step) }, (_, index) => (index + 1) * step);
}

function hugeFrame(random: Random, text: string): Uint8Array {
  const filler = 'x'.repeat(random.pick([2, 9, 12]) * mebibyte);
  return encoded(random.chance(0.5) ? `data: ${filler}\n\n` : `data: ${filler}${text}`);
}
