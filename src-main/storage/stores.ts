import type { OrderRef, OrderSummary, Secret } from '../../src-shared/domain/order.ts';
import type { Result } from '../../src-shared/result.ts';
import type { NewOrderRecord, OrderQuery, OrderRecord } from '../orders/order-record.ts';

export type StorageResult<Value> = Result<Value, 'storage-failed'>;

/** Orders of one mode. What a method has answered `ok` to is on disk. */
export interface OrderStore {
  /** Gives the next number and writes the record down, durably, before it answers. */
  create(record: NewOrderRecord): StorageResult<OrderRecord>;
  save(record: OrderRecord): StorageResult<undefined>;
  get(ref: OrderRef): StorageResult<OrderRecord | null>;
  list(query: OrderQuery): StorageResult<{ readonly orders: OrderSummary[]; readonly more: boolean }>;
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

/** Everything one mode keeps. */
export interface Storage {
  readonly orders: OrderStore;
  readonly vault: CodeVault;
  /** The file of earlier orders could not be read: it was set aside under another name, and these begin afresh. */
  readonly recovered: boolean;
  close(): void;
}
