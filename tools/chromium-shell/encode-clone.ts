import { createCloneCodec } from './clone-codec.ts';

const codec = createCloneCodec();

/** Text of a structured clone. Throws what Electron throws for a value that cannot be cloned. */
export function encodeClone(value: unknown): string {
  let clone: unknown;
  try {
    clone = structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
  return codec.encode(clone);
}
