/** Reads a body piece by piece, so that one without an end is dropped at the limit and never held; null where it is longer. */
export async function readBody(response: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const body: ReadableStream<Uint8Array> | null = response.body;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return Uint8Array.from(Buffer.concat(parts));
}
