import type { ServerResponse } from 'node:http';
import type { OpenStreamFault } from './faults.ts';

const USUAL_DRIP_MS = 1000;
const USUAL_PIECE_MS = 300;
const PIECES_OF_A_SLOW_FRAME = 10;

/** One open connection of a stream, and how its bytes get out. */
export class OpenStream {
  readonly orderId: string;
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout | undefined;
  #fault: OpenStreamFault | undefined;
  #frames = 0;
  #lastFrame = '';
  /** What waits for its turn, while bytes go out slowly. */
  #queue: string[] = [];
  #endsAfterQueue = false;
  #pump: NodeJS.Timeout | undefined;

  constructor(orderId: string, response: ServerResponse, heartbeatMs: number) {
    this.orderId = orderId;
    this.#response = response;
    if (heartbeatMs <= 0) return;
    this.#heartbeat = setInterval(() => {
      this.send(': heartbeat\n\n');
    }, heartbeatMs);
    this.#heartbeat.unref();
  }

  /** What is wrong with it. */
  get fault(): OpenStreamFault | undefined {
    return this.#fault;
  }

  /** How many whole frames it was given. */
  get frames(): number {
    return this.#frames;
  }

  /** The newest whole frame; empty before the first. */
  get lastFrame(): string {
    return this.#lastFrame;
  }

  /** From now on this is wrong with it. */
  disturb(fault: OpenStreamFault): void {
    this.#fault = fault;
    if (fault.kind === 'drip') this.dripForEver(this.#lastFrame);
  }

  /** Sends a frame and remembers it. */
  sendFrame(text: string): void {
    this.#frames += 1;
    this.#lastFrame = text;
    this.send(text);
  }

  /** Sends text: at once, a piece at a time, or not at all, as its fault will have it. */
  send(text: string): void {
    switch (this.#fault?.kind) {
      case 'silence':
      case 'drip':
        return;
      case 'slow-frames':
        this.#queue.push(...piecesOf(text));
        this.#pumpEvery(this.#fault.paceMs ?? USUAL_PIECE_MS);
        return;
      default:
        this.#write(text);
    }
  }

  /** Sends the text a byte at a time, without the line ends that would make it a frame, and then blanks for ever. */
  dripForEver(text: string): void {
    this.#queue = [...text.trimEnd()];
    this.#pumpEvery(this.#fault?.paceMs ?? USUAL_DRIP_MS);
  }

  /** Closes it after what is still waiting. */
  end(): void {
    if (this.#queue.length === 0) this.#response.end();
    else this.#endsAfterQueue = true;
  }

  /** Breaks it off. */
  cut(): void {
    this.#response.destroy();
  }

  /** Nothing more happens by itself. */
  stopTimers(): void {
    clearInterval(this.#heartbeat);
    clearInterval(this.#pump);
    this.#pump = undefined;
  }

  #pumpEvery(paceMs: number): void {
    if (this.#pump !== undefined) return;
    this.#pump = setInterval(() => {
      this.#write(this.#queue.shift() ?? (this.#fault?.kind === 'drip' ? ' ' : ''));
      if (this.#endsAfterQueue && this.#queue.length === 0) this.#response.end();
    }, paceMs);
    this.#pump.unref();
  }

  #write(text: string): void {
    if (!this.#response.writableEnded && text !== '') this.#response.write(text);
  }
}

function piecesOf(text: string): string[] {
  const size = Math.max(1, Math.ceil(text.length / PIECES_OF_A_SLOW_FRAME));
  return Array.from({ length: Math.ceil(text.length / size) }, (_piece, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
