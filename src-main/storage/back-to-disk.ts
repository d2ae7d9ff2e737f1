import type { Storage } from './stores.ts';

export interface BackToDiskOptions {
  /** Opens what is on the disk; null where it still takes nothing. */
  readonly reopen: () => Storage | null;
  readonly nowMs: () => number;
}

/** Reading everything of a disk takes a while, and a desk that follows orders wants to write all the time. */
const restMs = 10_000;

/**
 * What was read into memory, since the disk took nothing, until a write finds that the disk takes it again. Nothing was
 * written meanwhile, so that what is opened then is all there is.
 */
export function backToDisk(inMemory: Storage, { reopen, nowMs }: BackToDiskOptions): Storage {
  let current = inMemory;
  let triedAtMs = nowMs();
  let isClosed = false;

  function toWrite(): Storage {
    if (isClosed || current.writable() || Math.abs(nowMs() - triedAtMs) < restMs) return current;
    triedAtMs = nowMs();
    const onDisk = reopen();
    if (onDisk === null) return current;
    current.close();
    current = onDisk;
    return current;
  }

  return {
    orders: {
      create: (record) => toWrite().orders.create(record),
      save: (record) => toWrite().orders.save(record),
      get: (ref) => current.orders.get(ref),
      byOrderId: (orderId) => current.orders.byOrderId(orderId),
      list: (query) => current.orders.list(query),
      latest: (limit) => current.orders.latest(limit),
      unfinished: () => current.orders.unfinished(),
    },
    vault: {
      get available() {
        return current.vault.available;
      },
      keep: (ref, item, delivered) => toWrite().vault.keep(ref, item, delivered),
      open: (ref, item) => current.vault.open(ref, item),
    },
    get recovery() {
      return current.recovery;
    },
    writable: () => current.writable(),
    backupAtMs: () => current.backupAtMs(),
    backUp: () => toWrite().backUp(),
    close: () => {
      isClosed = true;
      current.close();
    },
  };
}
