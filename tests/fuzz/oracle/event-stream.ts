// The event-stream format, read once more from its definition (WHATWG HTML, "Interpreting an event stream").

/** One dispatched event. */
export interface RawEvent {
  readonly name: string;
  readonly data: string;
}

/** Every event of a stream that ended after these bytes. */
export function eventsOf(bytes: Uint8Array): RawEvent[] {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\n|\r/);
  // What stands after the last line end is no line.
  lines.pop();
  const events: RawEvent[] = [];
  let [name, data] = ['', [] as string[]];
  for (const line of lines) {
    if (line === '') {
      if (data.length > 0) events.push({ name: name === '' ? 'message' : name, data: data.join('\n') });
      [name, data] = ['', []];
      continue;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  return events;
}
