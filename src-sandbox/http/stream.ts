import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../json.ts';
import { isFinal, type SandboxOrder } from '../orders/order.ts';
import type { OpenStreamFault } from './faults.ts';
import { OpenStream } from './open-stream.ts';

/** Any older state of an order, as a faulty stream would repeat it. */
const OLD_STATE: JsonObject = {
  order_state: 'WaitingForPayment',
  payment_state: 'WalletCreated',
  sent_coin_amount: '0',
  payment_transactions: null,
};

/** What a stream hub needs from outside. */
export interface StreamHubParts {
  readonly wire: (order: SandboxOrder) => JsonObject;
  /** Milliseconds between two comments that keep a stream alive; 0: none are sent. */
  readonly heartbeatMs: () => number;
}

/** All open order streams (FACTS.md 17): the order at once and at each change, `stop` after a final state. */
export class StreamHub {
  readonly #streams = new Set<OpenStream>();
  readonly #parts: StreamHubParts;
  #opened = 0;

  constructor(parts: StreamHubParts) {
    this.#parts = parts;
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
  subscribe(order: SandboxOrder, response: ServerResponse, fault: OpenStreamFault | undefined): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      connection: 'keep-alive',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    const stream = new OpenStream(order.orderId, response, this.#parts.heartbeatMs());
    this.#streams.add(stream);
    this.#opened += 1;
    response.on('close', () => {
      this.#forget(stream);
    });
    if (fault) this.#begin(stream, fault);
    this.#tell(stream, order);
  }

  /** Tells everyone who watches the order. */
  publish(order: SandboxOrder): void {
    for (const stream of this.#streams) if (stream.orderId === order.orderId) this.#tell(stream, order);
  }

  /** Cuts the connections, of one order or of all; answers how many. */
  cut(orderId?: string): number {
    return this.#each(orderId, (stream) => {
      this.#cutOne(stream);
    });
  }

  /** From now on the open streams have this fault; answers how many they are. */
  disturb(fault: OpenStreamFault, orderId?: string): number {
    return this.#each(orderId, (stream) => {
      this.#begin(stream, fault);
      if (fault.kind === 'cut-in-frame' && fault.afterFrames === undefined) this.#cutInFrame(stream, stream.lastFrame);
    });
  }

  /** Sends any text into the streams as it is. */
  sendRaw(text: string, orderId?: string): number {
    return this.#each(orderId, (stream) => {
      stream.send(text);
    });
  }

  #begin(stream: OpenStream, fault: OpenStreamFault): void {
    stream.disturb(fault);
    if (fault.kind === 'broken-frame') stream.send('data: {"order_id": "broken\n\n');
  }

  #tell(stream: OpenStream, order: SandboxOrder): void {
    const { fault, lastFrame: before } = stream;
    const wire = this.#parts.wire(order);
    const text = frame('message', JSON.stringify(wire));
    switch (fault?.kind) {
      case 'comments-only':
        stream.send(': still here\n\n');
        return;
      case 'drip':
        stream.dripForEver(text);
        return;
      case 'cut-in-frame':
        if (stream.frames >= (fault.afterFrames ?? 0)) {
          this.#cutInFrame(stream, text);
          return;
        }
        stream.sendFrame(text);
        break;
      case 'repeat':
        stream.sendFrame(text);
        stream.send(text);
        break;
      case 'out-of-order':
        stream.sendFrame(text);
        stream.send(before);
        break;
      case 'old-frame':
        stream.sendFrame(text);
        stream.send(frame('message', JSON.stringify({ ...wire, ...OLD_STATE })));
        break;
      case 'early-close':
        stream.sendFrame(text);
        if (stream.frames >= (fault.afterFrames ?? 1)) {
          stream.end();
          return;
        }
        break;
      case 'slow-frames':
      case 'silence':
      case 'broken-frame':
      case undefined:
        stream.sendFrame(text);
        break;
    }
    if (!isFinal(order) || fault?.kind === 'silence') return;
    stream.send(frame('stop', '{}'));
    stream.end();
  }

  #cutInFrame(stream: OpenStream, text: string): void {
    stream.send(text.slice(0, Math.ceil(text.length / 2)));
    // What was written goes out first: the end comes in the middle of the frame, not before it.
    setImmediate(() => {
      this.#cutOne(stream);
    });
  }

  #cutOne(stream: OpenStream): void {
    stream.cut();
    this.#forget(stream);
  }

  #each(orderId: string | undefined, act: (stream: OpenStream) => void): number {
    const chosen = [...this.#streams].filter((stream) => orderId === undefined || stream.orderId === orderId);
    chosen.forEach(act);
    return chosen.length;
  }

  #forget(stream: OpenStream): void {
    stream.stopTimers();
    this.#streams.delete(stream);
  }
}

function frame(event: 'message' | 'stop', content: string): string {
  return `event: ${event}\ndata: ${content}\n\n`;
}
