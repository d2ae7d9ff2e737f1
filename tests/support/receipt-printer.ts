import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A printer in the network: a listener on this machine that takes what it is sent. */
export interface NetworkPrinter {
  readonly host: string;
  readonly port: number;
  /** What each connection sent, but for questions about the printer's state. */
  readonly jobs: readonly Buffer[];
  /** Resolves once so many jobs came to their end. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

export interface NetworkPrinterOptions {
  /** What it answers to the question whether it can print; null: nothing, as many printers do. */
  readonly state?: number | null;
  /** Breaks the connection off after so many bytes of a job. */
  readonly breaksAfter?: number;
  /** Keeps the connection open after a job, as many printers do. */
  readonly staysOpen?: boolean;
}

const askState = Buffer.from([0x10, 0x04, 2]);

export async function openNetworkPrinter(options: NetworkPrinterOptions = {}): Promise<NetworkPrinter> {
  const { state = null, breaksAfter = Infinity, staysOpen = false } = options;
  const jobs: Buffer[] = [];
  const sockets = new Set<Socket>();
  const waiting = new Set<() => void>();
  const server = createServer({ allowHalfOpen: staysOpen }, (socket) => {
    sockets.add(socket);
    let got = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      got = Buffer.concat([got, part]);
      if (got.subarray(0, 3).equals(askState)) {
        got = got.subarray(3);
        if (state !== null) socket.write(Uint8Array.of(state));
      }
      if (got.length > breaksAfter) socket.resetAndDestroy();
    });
    socket.on('end', () => {
      if (got.length > 0) jobs.push(got);
      for (const check of waiting) check();
    });
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    jobs,
    received: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (jobs.length < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
