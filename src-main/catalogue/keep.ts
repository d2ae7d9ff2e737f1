import { ok, type Result } from '../../src-shared/result.ts';
import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { Urgency } from '../cryptorefills/rate-groups.ts';
import type { Clock } from '../ports.ts';

/** A value and when it was read, by the wall clock in Unix milliseconds. */
export interface Aged<Value> {
  readonly value: Value;
  readonly fetchedAtMs: number;
}

/** Answers that are kept, by key: in memory, and where there is a shelf also beyond the end of the app. */
export interface Keep<Value, Code extends string> {
  /** The kept answer while it is young, else a new one; the last good one where no new one can be had in time. */
  read(key: string, load: Load<Value, Code>): Promise<Result<Aged<Value>, Code, FailureDetail>>;
  /** Never an answer past its age or off the shelf: where no new one can be had, it fails. */
  readFresh(key: string, load: Load<Value, Code>): Promise<Result<Aged<Value>, Code, FailureDetail>>;
  clear(): void;
}

export type Load<Value, Code extends string> = (urgency: Urgency) => Promise<Result<Value, Code, FailureDetail>>;

/** Where answers outlive the app. Neither half ever throws. */
export interface Shelf<Value> {
  load(key: string): Promise<Aged<Value> | null>;
  save(key: string, aged: Aged<Value>): void;
}

export interface KeepOptions<Value> {
  readonly clock: Clock;
  readonly maxAgeMs: number;
  readonly maxEntries: number;
  /** An empty answer is told, but neither kept nor put in the place of a good one (FACTS.md 5). */
  readonly isEmpty: (value: Value) => boolean;
  /** An answer that is hard to believe takes the place of a good one only when the next one says so, too. */
  readonly isDoubtful?: (after: Value, before: Value) => boolean;
  /**
   * How long a read waits for a new answer before it is given the old one; the new one then comes by itself. Without it: to
   * the end. With 0 nobody waits, so that new answers are asked for in the background.
   */
  readonly patienceMs?: number;
  readonly shelf?: Shelf<Value>;
  /** A new answer was taken in. */
  readonly onRenewed?: (aged: Aged<Value>) => void;
}

/** After a refresh failed, the last good answer serves this long before the next attempt. */
const restMs = 15_000;

interface Entry<Value> extends Aged<Value> {
  /** Monotonic: when the value was read; null: before the app started, so that its age hangs on the wall clock alone. */
  readonly readAtMs: number | null;
  /** Monotonic: until then no refresh is tried. */
  readonly restsUntilMs: number;
  /** Something else was answered once, and was not believed. */
  readonly doubted: boolean;
}

interface Underway<Outcome> {
  readonly urgency: Urgency;
  readonly result: Promise<Outcome>;
}

export function createKeep<Value, Code extends string>(options: KeepOptions<Value>): Keep<Value, Code> {
  type Outcome = Result<Aged<Value>, Code, FailureDetail>;
  const { clock, maxAgeMs, isEmpty, shelf, patienceMs = Infinity } = options;
  const entries = new Map<string, Entry<Value>>();
  const underway = new Map<string, Underway<Outcome>>();
  const lookedUp = new Map<string, Promise<void>>();

  function store(key: string, entry: Entry<Value>): void {
    entries.delete(key);
    entries.set(key, entry);
    const oldest = entries.keys().next();
    if (entries.size > options.maxEntries && oldest.done !== true) entries.delete(oldest.value);
  }

  /** By the clock that went further: one may stand still while the machine sleeps, the other may be set back. */
  function isYoung({ readAtMs, fetchedAtMs }: Entry<Value>): boolean {
    if (readAtMs === null) return false;
    return Math.max(clock.monotonicMs() - readAtMs, clock.nowMs() - fetchedAtMs) < maxAgeMs;
  }

  function settle(key: string, loaded: Outcome): void {
    const nowMs = clock.monotonicMs();
    const before = entries.get(key);
    const good = loaded.ok && !isEmpty(loaded.value.value) ? loaded.value : null;
    const doubted = good !== null && before !== undefined && isDoubted(good, before);
    if (good !== null && !doubted) {
      store(key, { ...good, readAtMs: nowMs, restsUntilMs: nowMs, doubted: false });
      shelf?.save(key, good);
      options.onRenewed?.(good);
    } else if (before !== undefined) {
      store(key, { ...before, restsUntilMs: nowMs + restMs, doubted: doubted || before.doubted });
    }
  }

  function isDoubted({ value }: Aged<Value>, before: Entry<Value>): boolean {
    return !before.doubted && (options.isDoubtful?.(value, before.value) ?? false);
  }

  /** Identical reads under way are one. After `clear`, what was under way is no longer kept. */
  async function renew(key: string, load: Load<Value, Code>, urgency: Urgency): Promise<Outcome> {
    const known = underway.get(key);
    if (known === undefined) return start(key, load, urgency);
    const joined = await known.result;
    // What runs in the background may be held back where a person is not.
    const ownAttempt = !joined.ok && known.urgency === 'background' && urgency !== 'background';
    return ownAttempt ? renew(key, load, urgency) : joined;
  }

  function start(key: string, load: Load<Value, Code>, urgency: Urgency): Promise<Outcome> {
    const isCurrent = (): boolean => underway.get(key)?.result === result;
    const result = load(urgency)
      .then((loaded): Outcome => {
        const aged = loaded.ok ? ok({ value: loaded.value, fetchedAtMs: clock.nowMs() }) : loaded;
        if (isCurrent()) settle(key, aged);
        return aged;
      })
      .finally(() => {
        if (isCurrent()) underway.delete(key);
      });
    underway.set(key, { urgency, result });
    return result;
  }

  /** Takes what the shelf has into memory. */
  function lookUp(from: Shelf<Value>, key: string): Promise<void> {
    const known = lookedUp.get(key);
    if (known !== undefined) return known;
    const isCurrent = (): boolean => lookedUp.get(key) === looking;
    const looking = from.load(key).then((aged) => {
      if (!isCurrent()) return;
      lookedUp.delete(key);
      if (aged !== null && !entries.has(key)) {
        store(key, { ...aged, readAtMs: null, restsUntilMs: clock.monotonicMs(), doubted: false });
      }
    });
    lookedUp.set(key, looking);
    return looking;
  }

  /** What a renewal comes to, or null where it takes longer than a read waits. */
  function inTime(renewal: Promise<Outcome>): Promise<Outcome | null> {
    if (patienceMs === Infinity) return renewal;
    return new Promise((resolve, reject) => {
      const cancel = clock.after(patienceMs, () => resolve(null));
      renewal.then(resolve, reject).finally(cancel);
    });
  }

  return {
    read: async (key, load) => {
      if (shelf !== undefined && !entries.has(key)) await lookUp(shelf, key);
      const kept = entries.get(key);
      if (kept === undefined) return renew(key, load, 'interactive');
      if (isYoung(kept) || clock.monotonicMs() < kept.restsUntilMs) return ok(kept);
      if (patienceMs === 0) {
        // Nobody waits for it: a source that throws shows when somebody does.
        renew(key, load, 'background').catch(() => undefined);
        return ok(kept);
      }
      await inTime(renew(key, load, 'interactive'));
      return ok(entries.get(key) ?? kept);
    },
    readFresh: async (key, load) => {
      const kept = entries.get(key);
      if (kept !== undefined && isYoung(kept)) return ok(kept);
      return renew(key, load, 'interactive');
    },
    clear: () => {
      entries.clear();
      underway.clear();
      lookedUp.clear();
    },
  };
}
