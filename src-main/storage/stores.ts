import type { OrderId, OrderRef, OrderSummary, Secret } from '../../src-shared/domain/order.ts';
import type { Result } from '../../src-shared/result.ts';
import type { NewOrderRecord, OrderQuery, OrderRecord } from '../orders/order-record.ts';

export type StorageResult<Value> = Result<Value, 'storage-failed'>;

/** Orders of one mode. What a method has answered `ok` to is on disk. */
export interface OrderStore {
  /** Gives the next number and writes the record down, durably, before it answers. */
  create(record: NewOrderRecord): StorageResult<OrderRecord>;
  save(record: OrderRecord): StorageResult<undefined>;
  get(ref: OrderRef): StorageResult<OrderRecord | null>;
  /** The order that the vendor knows by this id, exactly; null: none of this mode. */
  byOrderId(orderId: OrderId): StorageResult<OrderRef | null>;
  list(query: OrderQuery): StorageResult<{ readonly orders: OrderSummary[]; readonly more: boolean }>;
  /** The newest records, newest first. One that cannot be read is left out. */
  latest(limit: number): StorageResult<readonly OrderRecord[]>;
  /** All that are not final, oldest first, and how many more of them there are that cannot be read. */
  unfinished(): StorageResult<{ readonly records: OrderRecord[]; readonly unreadable: number }>;
}

/** What was delivered for one line: money. */
export interface DeliveredSecrets {
  readonly secrets: readonly Secret[];
  readonly instructionsHtml: string | null;
}

/** Delivered codes, encrypted at rest under a key of the OS keychain. */
export interface CodeVault {
  /** Whether codes are sealed on disk; until a keychain gives the key they are held in memory alone. */
  readonly available: boolean;
  /** Adds to what is kept of the line: a secret keeps its first value, and nothing that is kept is dropped. */
  keep(ref: OrderRef, item: number, delivered: DeliveredSecrets): StorageResult<undefined>;
  /** `null`: not kept here, or the key that sealed it is gone. */
  open(ref: OrderRef, item: number): StorageResult<DeliveredSecrets | null>;
}

/** What became of a file that could not be read. It is never written to again. */
export interface Recovery {
  /** Name of the file that was set aside; null where there was none: it was gone. */
  readonly setAside: string | null;
  /** Orders that were brought back from the backup and the journal. */
  readonly restored: number;
  /** Orders that are known to have been there and could not be brought back. */
  readonly lost: number;
}

/** Everything one mode keeps. */
export interface Storage {
  readonly orders: OrderStore;
  readonly vault: CodeVault;
  /** The file of earlier orders could not be read when it was opened, and what came of it; null where all was well. */
  readonly recovery: Recovery | null;
  /** False while the disk takes nothing: what it held can be read, and every write is refused until it takes one again. */
  writable(): boolean;
  /** When the last whole copy was made, Unix milliseconds; null: none yet. */
  backupAtMs(): number | null;
  /** Makes a whole, checked copy now. */
  backUp(): StorageResult<{ readonly file: string; readonly orders: number }>;
  close(): void;
}
