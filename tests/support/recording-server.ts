import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request as it came in. */
export interface Recorded {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on 127.0.0.1 that writes down what it is asked. */
export interface RecordingServer {
  readonly url: string;
  readonly requests: Recorded[];
  /** How the next requests are answered; at first with status 200 and `{}`. */
  answer(respond: Respond): void;
  /** Resolves as soon as that many requests came in. */
  received(count: number): Promise<void>;
  /** Resolves as soon as so many connections are open. */
  connections(count: number): Promise<void>;
  close(): Promise<void>;
}

export type Respond = (response: ServerResponse, request: IncomingMessage, body: string) => void;

export async function startRecordingServer(): Promise<RecordingServer> {
  const requests: Recorded[] = [];
  const sockets = new Set<Socket>();
  const waiters = new Set<() => void>();
  let respond: Respond = respondJson({});

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces).toString();
      requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      respond(response, request, body);
      waiters.forEach((check) => check());
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      waiters.forEach((check) => check());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const until = (fits: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!fits()) return;
        waiters.delete(check);
        resolve();
      };
      waiters.add(check);
      check();
    });

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (next) => {
      respond = next;
    },
    received: (count) => until(() => requests.length >= count),
    connections: (count) => until(() => sockets.size === count),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

/** Answers with JSON. */
export function respondJson(json: unknown, status = 200, headers: Record<string, string> = {}): Respond {
  return (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(json));
  };
}

/** Answers with a text of any type. */
export function respondText(text: string, contentType: string, status = 200): Respond {
  return (response) => {
    response.writeHead(status, { 'Content-Type': contentType }).end(text);
  };
}
