import { expect, it } from 'vitest';
import { createSignReader } from '../../../src-main/cryptorefills/stream-pulse.ts';

/** How many pieces of these held a sign. */
function signs(...pieces: string[]): number {
  const holdsSign = createSignReader();
  return pieces.filter((piece) => holdsSign(new TextEncoder().encode(piece))).length;
}

it.each([
  ['a comment', [': heartbeat\n']],
  ['an empty comment', [':\n']],
  ['an event', ['event: message\ndata: {}\n\n']],
  ['an event in pieces, at its end alone', ['event: mess', 'age\ndata: {', '}\n', '\n']],
  ['an event with lines that end as on Windows', ['data: 1\r\n', 'data: 2\r', '\n', '\r\n']],
  ['an event with lines that end in a carriage return', ['data: 1\r', '\r']],
])('is a sign of life: %s', (_what, pieces) => {
  expect(signs(...pieces)).toBe(1);
});

it.each([
  ['bytes of a frame that does not end', Array.from('data: {"order_id": "order-1", "order_state": "Do')],
  ['lines of an event that does not end', ['data: 1\n', 'data: 2\n', 'data: 3\r\n', 'data: 4\r\n']],
  ['a comment inside an event that does not end', ['data: 1\n', ': really\n', ': soon\n']],
  ['a comment that does not end', [': heartbeat', ' more']],
])('is none: %s', (_what, pieces) => {
  expect(signs(...pieces)).toBe(0);
});
