import type { Exchange, Send } from './http.ts';

/** Joins identical reads that are under way: whoever asks the same with the same urgency gets the same answer. */
export function shareReads(send: Send): Send {
  const underway = new Map<string, Promise<Exchange>>();
  return (request) => {
    if (request.endpoint.method !== 'GET') return send(request);
    // Not across urgencies: nobody at the counter waits in the place of a read in the background, and the tracker counts on
    // its read being later than what made it read.
    const key = JSON.stringify([request.urgency ?? 'interactive', request.path]);
    const known = underway.get(key);
    if (known !== undefined) return known;
    const reading = send(request).finally(() => underway.delete(key));
    underway.set(key, reading);
    return reading;
  };
}
