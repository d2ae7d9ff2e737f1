import { ok, type Result } from '../../src-shared/result.ts';
import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { Clock } from '../ports.ts';

/** A value and when it was read, by the wall clock in Unix milliseconds. */
export interface Aged<Value> {
  readonly value: Value;
  readonly fetchedAtMs: number;
}

/** Answers that are kept in memory, by key. */
export interface Keep<Value, Code extends string> {
  /** The kept answer while it is young, else a new one; the last good one where no new one can be had. */
  read(key: string, load: Load<Value, Code>): Promise<Result<Aged<Value>, Code, FailureDetail>>;
  /** Never an answer past its age: where no new one can be had, it fails. */
  readFresh(key: string, load: Load<Value, Code>): Promise<Result<Aged<Value>, Code, FailureDetail>>;
  clear(): void;
}

export type Load<Value, Code extends string> = () => Promise<Result<Value, Code, FailureDetail>>;

export interface KeepOptions<Value> {
  readonly clock: Clock;
  readonly maxAgeMs: number;
  readonly maxEntries: number;
  /** An empty answer is told, but neither kept nor put in the place of a good one (FACTS.md 5). */
  readonly isEmpty: (value: Value) => boolean;
}

/** After a refresh failed, the last good answer serves this long before the next attempt. */
const restMs = 15_000;

interface Entry<Value> extends Aged<Value> {
  /** Monotonic: when the value was read. */
  readonly readAtMs: number;
  /** Monotonic: until then no refresh is tried. */
  readonly restsUntilMs: number;
}

export function createKeep<Value, Code extends string>(options: KeepOptions<Value>): Keep<Value, Code> {
  const { clock, maxAgeMs, isEmpty } = options;
  const entries = new Map<string, Entry<Value>>();
  const underway = new Map<string, Promise<Result<Aged<Value>, Code, FailureDetail>>>();

  function store(key: string, entry: Entry<Value>): void {
    entries.delete(key);
    entries.set(key, entry);
    const oldest = entries.keys().next();
    if (entries.size > options.maxEntries && oldest.done !== true) entries.delete(oldest.value);
  }

  /** By the clock that went further: one may stand still while the machine sleeps, the other may be set back. */
  function isYoung({ readAtMs, fetchedAtMs }: Entry<Value>): boolean {
    return Math.max(clock.monotonicMs() - readAtMs, clock.nowMs() - fetchedAtMs) < maxAgeMs;
  }

  function settle(key: string, loaded: Result<Aged<Value>, Code, FailureDetail>): void {
    const nowMs = clock.monotonicMs();
    const before = entries.get(key);
    if (loaded.ok && !isEmpty(loaded.value.value)) {
      store(key, { ...loaded.value, readAtMs: nowMs, restsUntilMs: nowMs });
    } else if (before !== undefined) {
      store(key, { ...before, restsUntilMs: nowMs + restMs });
    }
  }

  /** Identical reads under way are one. After `clear`, what was under way is no longer kept. */
  function refresh(key: string, load: Load<Value, Code>): Promise<Result<Aged<Value>, Code, FailureDetail>> {
    const known = underway.get(key);
    if (known !== undefined) return known;
    const isCurrent = (): boolean => underway.get(key) === loading;
    const loading = load()
      .then((loaded) => {
        const aged = loaded.ok ? ok({ value: loaded.value, fetchedAtMs: clock.nowMs() }) : loaded;
        if (isCurrent()) settle(key, aged);
        return aged;
      })
      .finally(() => {
        if (isCurrent()) underway.delete(key);
      });
    underway.set(key, loading);
    return loading;
  }

  return {
    read: async (key, load) => {
      const kept = entries.get(key);
      if (kept !== undefined && (isYoung(kept) || clock.monotonicMs() < kept.restsUntilMs)) return ok(kept);
      const loaded = await refresh(key, load);
      if (loaded.ok && !isEmpty(loaded.value.value)) return loaded;
      const lastGood = entries.get(key);
      return lastGood === undefined ? loaded : ok(lastGood);
    },
    readFresh: async (key, load) => {
      const kept = entries.get(key);
      if (kept !== undefined && isYoung(kept)) return ok(kept);
      return refresh(key, load);
    },
    clear: () => {
      entries.clear();
      underway.clear();
    },
  };
}
