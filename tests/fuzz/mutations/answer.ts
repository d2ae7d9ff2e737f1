import type { Random } from '../random.ts';

/** What comes back from one request, byte for byte. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** Where the body falls into pieces. */
  readonly cuts: readonly number[];
  /** `refused`: there is no answer at all. `broken`: the connection breaks after the last piece. */
  readonly fault: 'none' | 'refused' | 'broken';
}

/** An answer as a healthy server gives it. */
export function goodAnswer(text: string, status = 200, contentType = 'application/json'): Answer {
  const bytes = new TextEncoder().encode(text);
  return { status, headers: { 'Content-Type': contentType }, bytes, cuts: [], fault: 'none' };
}

/** Spoils what is around the JSON: its text, its bytes, its pieces, the status, the headers, the connection. */
export function mutateAnswer(random: Random, good: Answer): Answer {
  let answer = good;
  if (random.chance(0.15)) answer = { ...answer, bytes: mutateBytes(random, answer.bytes) };
  if (random.chance(0.08)) answer = { ...answer, status: random.pick(statuses) };
  if (random.chance(0.08)) answer = { ...answer, headers: { ...answer.headers, ...oddHeaders(random) } };
  if (random.chance(0.1)) answer = { ...answer, cuts: randomCuts(random, answer.bytes.length) };
  return random.chance(0.02) ? { ...answer, fault: random.pick(['refused', 'broken']) } : answer;
}

/** Up to twelve places at which bytes fall into pieces, in order. */
export function randomCuts(random: Random, length: number): number[] {
  return Array.from({ length: 1 + random.below(12) }, () => random.below(length + 1)).toSorted((a, b) => a - b);
}

const statuses = [
  ...[200, 201, 202, 203, 204, 206, 299, 300, 301, 304, 400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 418, 422],
  ...[425, 429, 451, 499, 500, 501, 502, 503, 504, 520, 599],
];

/** Other texts that stand where JSON was expected. */
const strangers = [
  ...['', ' ', 'null', 'true', '0', '""', '[]', '{}', '[[]]', '{"":""}', 'OK', 'Forbidden', '\u0000', '\uFEFF'],
  ...[
    '<!doctype html><html><body>502 Bad Gateway</body></html>',
    '<html>{"order_id":"x"}</html>',
    '{"detail":"OUT_OF_STOCK"}',
  ],
  ...[
    '{"status":422,"detail":"KYC_MISSING","moreDetails":null}',
    '{"error":"customer@example.com is blocked"}',
    '{"code":"__proto__"}',
  ],
  ...[
    '{"problems":[{"problem":"OUT_OF_STOCK"}]}',
    '{"problems":"constructor"}',
    '{"problems":{}}',
    '{"message":"try again"}',
  ],
  ...['{"data":{"order_id":"x"}}', '{"__proto__":{"order_id":"x"}}', '{"order_id":"x"}', 'data: {}\n\n'],
];

function mutateBytes(random: Random, good: Uint8Array): Uint8Array {
  const at = random.below(good.length + 1);
  const [head, tail] = [good.subarray(0, at), good.subarray(at)];
  switch (random.below(9)) {
    case 0:
      return head;
    case 1:
      return tail;
    case 2:
      return joined(head, Uint8Array.of(random.below(256)), tail);
    case 3:
      return joined(head, tail.subarray(1));
    case 4:
      return joined(head, Uint8Array.of(random.below(256)), tail.subarray(1));
    case 5:
      return joined(good, good);
    case 6:
      return joined(encoded(random.pick(['\uFEFF', ")]}',\n", '\n\n  ', 'callback(', '/**/', '\u0000'])), good);
    case 7:
      return joined(good, encoded(random.pick([',', '}', ']', '\n', '\u0000', ');', '<!-- cached -->'])));
    default:
      return encoded(random.pick(strangers));
  }
}

function oddHeaders(random: Random): Record<string, string> {
  const dates = ['Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', 'yesterday', '', '0', '-1'];
  return random.pick<() => Record<string, string>>([
    () => ({
      'Content-Type': random.pick(['text/html', 'text/plain', 'application/xhtml+xml', 'x', 'text/event-stream', '']),
    }),
    () => ({ Date: random.pick(dates) }),
    () => ({ 'Retry-After': random.pick(['0', '-1', '1e9', '99999999999999999999', 'soon', ...dates]) }),
    () => ({ 'X-RateLimit-Reset': random.pick(['0', '-1', '1787679708', '99999999999999999999', 'NaN', '']) }),
    () => ({
      'X-RateLimit-Limit': random.pick(['0', '-1', '1e99', 'many']),
      'X-RateLimit-Remaining': random.pick(['0', '-5', 'x']),
    }),
    () => ({ 'Content-Encoding': 'gzip', 'Content-Length': random.pick(['0', '5', '99999999999']) }),
  ])();
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

/** A text as bytes. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
