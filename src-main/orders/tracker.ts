import type { OrderRef, Tracking } from '../../src-shared/domain/order.ts';
import { createBackoff, type Backoff } from '../cryptorefills/backoff.ts';
import { trackingPerMinute } from '../cryptorefills/rate-groups.ts';
import { followOrder, type Follower, type FollowerOptions } from './follower.ts';
import { findRecord } from './order-book.ts';
import type { OrderClass } from './read-pace.ts';
import { createTurns, newestFirst } from './turns.ts';

/** Follows every open order: a stream for speed, reads for truth. */
export interface Tracker {
  follow(ref: OrderRef): void;
  tracking(ref: OrderRef): Tracking | null;
  all(): Tracking[];
  /** The system woke up or the network came back: connect and read at once. */
  wake(): void;
  /** The order on the screen comes first, until another one does; null: none. */
  watch(ref: OrderRef | null): void;
  close(): void;
}

export interface TrackerOptions extends Pick<
  FollowerOptions,
  'api' | 'book' | 'intake' | 'emit' | 'clock' | 'serverClock' | 'log' | 'random'
> {
  /** Streams that may be open at once; 100 where nothing is said. The other orders are polled. */
  readonly maxStreams?: number;
}

const maxStreamsByDefault = 100;

interface Followed {
  readonly ref: OrderRef;
  readonly restarts: Backoff;
  begunAtMs: number;
  /** Null while it waits to begin anew after a fault, of its own or of the disk. */
  follower: Follower | null;
  /** The last word of a loop that failed. */
  lastTracking: Tracking | null;
  cancelRestart: () => void;
}

type Running = Followed & { readonly follower: Follower };

/** A loop that lasted so long begins anew with a short pause when it fails. */
const lastedMs = 60_000;

export function createTracker(options: TrackerOptions): Tracker {
  const { book, clock, log, maxStreams = maxStreamsByDefault } = options;
  const followed = new Map<OrderRef, Followed>();
  const turns = createTurns({ clock, perMinute: trackingPerMinute, crowd: () => Math.min(followed.size, maxStreams) });
  let watched: OrderRef | null = null;
  let sharing = false;

  function running(): Running[] {
    return [...followed.values()].filter((entry): entry is Running => entry.follower !== null);
  }

  function begin(entry: Followed): void {
    const { ref } = entry;
    const found = findRecord(book, ref);
    if (!found.ok && found.code === 'storage-failed') {
      // The order is not over because the disk could not be read just now.
      beginIn(entry, entry.restarts.nextMs());
      return;
    }
    if (!found.ok || found.value.final || found.value.orderId === null) {
      followed.delete(ref);
      return;
    }
    sharePlaces();
    entry.begunAtMs = clock.monotonicMs();
    entry.follower = followOrder(
      {
        ...options,
        turns,
        isWatched: () => ref === watched,
        rank: () => rankOf(entry),
        onAttempt,
        onMoved: sharePlaces,
        onEnd: () => {
          followed.delete(ref);
          sharePlaces();
        },
        onFault: (fault) => beginAnew(entry, fault),
      },
      found.value,
      found.value.orderId,
    );
  }

  /** A fault in one loop stops neither the others nor, for long, itself. */
  function beginAnew(entry: Followed, fault: unknown): void {
    if (clock.monotonicMs() - entry.begunAtMs > lastedMs) entry.restarts.reset();
    const inMs = entry.restarts.nextMs();
    const word = fault instanceof Error ? fault.name : 'unknown';
    log.error('the loop of an order failed and begins anew', { ref: entry.ref, fault: word, inMs });
    entry.lastTracking = entry.follower?.tracking() ?? null;
    entry.follower = null;
    beginIn(entry, inMs);
    sharePlaces();
  }

  function beginIn(entry: Followed, inMs: number): void {
    entry.cancelRestart = clock.after(inMs, () => begin(entry));
  }

  /** The order on the screen, then those that can be paid, then the rest. */
  function rankOf({ ref, follower }: Followed): number {
    return ref === watched ? 3 : ranks[follower?.orderClass() ?? 'open'];
  }

  /** Where one stream came through after many did not, all that wait may try at once. */
  function onAttempt(good: boolean): void {
    if (!turns.attempted(good)) return;
    for (const { follower } of running()) if (follower.waitsForAll()) follower.reconnect();
  }

  /** Once for all that changes at this moment, so that at a start the newest come first. */
  function sharePlaces(): void {
    if (sharing) return;
    sharing = true;
    queueMicrotask(() => {
      sharing = false;
      const served = new Set(
        running()
          .filter(({ follower }) => follower.wantsPlace())
          .toSorted((a, b) => rankOf(b) - rankOf(a) || holdsPlace(b) - holdsPlace(a) || newestFirst(a.ref, b.ref))
          .slice(0, maxStreams),
      );
      const all = running();
      all.filter((entry) => !served.has(entry)).forEach(({ follower }) => follower.setPlace(false));
      all.filter((entry) => served.has(entry)).forEach(({ follower }) => follower.setPlace(true));
    });
  }

  return {
    follow: (ref) => {
      if (followed.has(ref)) return;
      const entry: Followed = {
        ref,
        restarts: createBackoff(options.random),
        begunAtMs: clock.monotonicMs(),
        follower: null,
        lastTracking: null,
        cancelRestart: () => undefined,
      };
      followed.set(ref, entry);
      begin(entry);
    },
    tracking: (ref) => {
      const entry = followed.get(ref);
      return entry === undefined ? null : trackingOf(entry);
    },
    all: () => [...followed.values()].map(trackingOf),
    wake: () => {
      turns.forgive();
      running().forEach(({ follower }) => follower.wake());
    },
    watch: (ref) => {
      if (ref === watched) return;
      watched = ref;
      sharePlaces();
      running().forEach((entry) => entry.ref === ref && entry.follower.comeFirst());
    },
    close: () => {
      for (const { follower, cancelRestart } of followed.values()) {
        cancelRestart();
        follower?.close();
      }
      followed.clear();
      turns.close();
    },
  };
}

const ranks: Readonly<Record<OrderClass, number>> = { payable: 2, open: 1, over: 0 };

function holdsPlace({ follower }: Running): number {
  return follower.holdsPlace() ? 1 : 0;
}

function trackingOf({ ref, follower, lastTracking }: Followed): Tracking {
  if (follower !== null) return follower.tracking();
  return {
    ref,
    connection: 'idle',
    reachable: lastTracking?.reachable ?? true,
    lastHeardAtMs: lastTracking?.lastHeardAtMs ?? null,
    retryInMs: null,
    trouble: null,
    status: null,
  };
}
