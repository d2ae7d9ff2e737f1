import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asList, asObject } from '../json.ts';
import type { SandboxOrder } from './order.ts';

const FORMAT = 1;

/** What survives a restart. */
export interface SavedOrders {
  readonly nextNumber: number;
  readonly orders: readonly SandboxOrder[];
}

/**
 * The orders in one JSON file, always replaced as a whole: a crash leaves the old or the new content, never a torn one.
 * Holds no header of any request, so no partner ID can get into it.
 */
export class StateFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Reads the file; undefined when there is none. A file that makes no sense is put aside as `.unreadable`, and the
   * order numbers go on from the clock, so that no id is ever given twice.
   */
  read(nowMs: number): SavedOrders | undefined {
    if (!existsSync(this.#path)) return undefined;
    const saved = parse(readFileSync(this.#path, 'utf8'));
    if (saved) return saved;
    renameSync(this.#path, `${this.#path}.unreadable`);
    return { nextNumber: Math.floor(nowMs / 1000), orders: [] };
  }

  /** Writes the whole content and waits until it is on the disk. Throws what the file system throws. */
  write(saved: SavedOrders): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.new`;
    const file = openSync(draft, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify({ format: FORMAT, ...saved }));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, this.#path);
  }
}

function parse(text: string): SavedOrders | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const saved = asObject(content);
  const nextNumber = saved?.['nextNumber'];
  if (saved?.['format'] !== FORMAT || typeof nextNumber !== 'number') return undefined;
  // Our own file, whole or not there at all: its orders need no further check than being orders.
  const orders = asList(saved['orders']).filter((order) => typeof asObject(order)?.['orderId'] === 'string');
  return { nextNumber, orders: orders as readonly SandboxOrder[] };
}
