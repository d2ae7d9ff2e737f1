import type { Fetch } from '../../src-main/ports.ts';
import type { Answer } from './mutations/answer.ts';

const withoutBody = new Set([204, 205, 304]);

/** A fetch that answers from memory: `answerTo` is given method and path, and says what comes back. */
export function servedBy(answerTo: (method: string, path: string) => Answer): Fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const answer = answerTo(init?.method ?? 'GET', url.pathname);
    if (answer.fault === 'refused') throw new TypeError('fetch failed', { cause: new Error('other side closed') });
    // Real fetch does not follow it either, but fails, as every request of the desk asks for.
    if ([301, 302, 303, 307, 308].includes(answer.status))
      throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
    const { status, headers } = answer;
    return new Response(withoutBody.has(status) ? null : bodyOf(answer), { status, headers: { ...headers } });
  };
}

function bodyOf({ bytes, cuts, fault }: Answer): BodyInit {
  if (cuts.length === 0 && fault === 'none') return bytes as Uint8Array<ArrayBuffer>;
  const ends = [...cuts, bytes.length];
  let piece = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const [from, to] = [ends[piece - 1] ?? 0, ends[piece]];
      piece += 1;
      if (to !== undefined && to > from) controller.enqueue(bytes.slice(from, to));
      else if (to !== undefined) controller.enqueue(new Uint8Array(0));
      else if (fault === 'broken') controller.error(new TypeError('terminated'));
      else controller.close();
    },
  });
}
