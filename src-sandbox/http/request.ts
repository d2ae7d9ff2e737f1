import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../service-error.ts';

/** A request as the endpoints see it. */
export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  /** The variable parts of the path, decoded. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** The parsed JSON body; undefined without one. */
  readonly body: unknown;
  /** Where the customer sits: `X-Forwarded-For`, else the connection. */
  readonly clientAddress: string;
}

const LARGEST_BODY_BYTES = 1024 * 1024;

/** Reads and parses a JSON body. Throws BAD_REQUEST for one that is no JSON or far too large. */
export async function readJsonBody(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) throw new ServiceError(413, 'BAD_REQUEST', { title: 'the body is too large' });
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ServiceError(400, 'BAD_REQUEST', { title: 'the body is not JSON' });
  }
}

/** One header as text; the first where it was sent more than once. */
export function headerText(headers: IncomingMessage['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
