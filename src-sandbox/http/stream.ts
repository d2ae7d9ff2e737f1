import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../json.ts';
import { isFinal, type SandboxOrder } from '../orders/order.ts';
import type { StreamFault } from './faults.ts';

const HEARTBEAT_MS = 15_000;

/** Any older state of an order, as a faulty stream would repeat it. */
const OLD_STATE: JsonObject = {
  order_state: 'WaitingForPayment',
  payment_state: 'WalletCreated',
  sent_coin_amount: '0',
  payment_transactions: null,
};

interface OpenStream {
  readonly orderId: string;
  readonly response: ServerResponse;
  readonly heartbeat: NodeJS.Timeout;
  readonly fault: StreamFault | undefined;
  silent: boolean;
  frames: number;
}

/** All open order streams (FACTS.md 17): the order at once and at each change, `stop` after a final state. */
export class StreamHub {
  readonly #streams = new Set<OpenStream>();
  readonly #wire: (order: SandboxOrder) => JsonObject;
  #opened = 0;

  constructor(wire: (order: SandboxOrder) => JsonObject) {
    this.#wire = wire;
  }

  /** How many streams are open now. */
  get open(): number {
    return this.#streams.size;
  }

  /** How many were opened since the start. */
  get opened(): number {
    return this.#opened;
  }

  /** Serves a subscription, with its fault if it got one. */
  subscribe(order: SandboxOrder, response: ServerResponse, fault: StreamFault | undefined): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    const stream: OpenStream = {
      orderId: order.orderId,
      response,
      fault,
      heartbeat: setInterval(() => {
        send(stream, ': heartbeat\n\n');
      }, HEARTBEAT_MS),
      silent: fault?.kind === 'silence',
      frames: 0,
    };
    stream.heartbeat.unref();
    this.#streams.add(stream);
    this.#opened += 1;
    response.on('close', () => {
      this.#forget(stream);
    });
    if (fault?.kind === 'broken-frame') send(stream, 'data: {"order_id": "broken\n\n');
    this.#tell(stream, order);
  }

  /** Tells everyone who watches the order. */
  publish(order: SandboxOrder): void {
    for (const stream of this.#streams) if (stream.orderId === order.orderId) this.#tell(stream, order);
  }

  /** Cuts the connections, of one order or of all; answers how many. */
  cut(orderId?: string): number {
    return this.#each(orderId, (stream) => {
      stream.response.destroy();
      this.#forget(stream);
    });
  }

  /** Leaves the connections open but says nothing more, not even a heartbeat. */
  silence(orderId?: string): number {
    return this.#each(orderId, (stream) => {
      stream.silent = true;
    });
  }

  /** Sends any text into the streams as it is. */
  sendRaw(text: string, orderId?: string): number {
    return this.#each(orderId, (stream) => {
      send(stream, text);
    });
  }

  #tell(stream: OpenStream, order: SandboxOrder): void {
    if (stream.fault?.kind === 'comments-only') {
      send(stream, ': still here\n\n');
      return;
    }
    send(stream, frame('message', JSON.stringify(this.#wire(order))));
    stream.frames += 1;
    if (stream.fault?.kind === 'old-frame') {
      send(stream, frame('message', JSON.stringify({ ...this.#wire(order), ...OLD_STATE })));
    }
    if (stream.fault?.kind === 'early-close' && stream.frames >= (stream.fault.afterFrames ?? 1)) {
      stream.response.end();
    } else if (isFinal(order) && !stream.silent) {
      send(stream, frame('stop', '{}'));
      stream.response.end();
    }
  }

  #each(orderId: string | undefined, act: (stream: OpenStream) => void): number {
    const chosen = [...this.#streams].filter((stream) => orderId === undefined || stream.orderId === orderId);
    chosen.forEach(act);
    return chosen.length;
  }

  #forget(stream: OpenStream): void {
    clearInterval(stream.heartbeat);
    this.#streams.delete(stream);
  }
}

function send({ response, silent }: OpenStream, text: string): void {
  if (!silent && !response.writableEnded) response.write(text);
}

function frame(event: 'message' | 'stop', content: string): string {
  return `event: ${event}\ndata: ${content}\n\n`;
}
