import { fail, ok, type Result } from '../src-shared/result.ts';
import type { Clipboard, Clock, Log } from './ports.ts';

/** A clipboard that is read back: malware that lies in wait for addresses puts its own in their place. */
export interface GuardedClipboard {
  /**
   * Puts a text there and reads it back at once, and again after 300 and 1,000 ms; `onChanged` tells of a difference
   * found then. `clipboard-failed`: it takes nothing, or does not say what it holds. A `secret` is taken out again after
   * half a minute, if it is still there.
   */
  copy(
    text: string,
    kind: 'plain' | 'secret',
    onChanged: () => void,
  ): Promise<Result<undefined, 'clipboard-failed' | 'clipboard-changed'>>;
  /** Takes a code that is still there out at once: nobody would do it later. */
  close(): Promise<void>;
}

/** When the clipboard is read again, in milliseconds after the copy. */
const laterLooksMs = [300, 1_000] as const;
/** How long a code stays there: long enough to be pasted, and no longer. */
const secretStaysMs = 30_000;

interface Held {
  readonly text: string;
  /** Calls the taking out off. */
  readonly cancel: () => void;
}

export function createGuardedClipboard(options: {
  readonly clipboard: Clipboard;
  readonly clock: Clock;
  readonly log: Log;
}): GuardedClipboard {
  const { clipboard, clock, log } = options;
  /** Only the newest copy is watched: the desk itself may have copied something else since. */
  let newest: object = {};
  let cancelLooks: (() => void)[] = [];
  /** The code that the desk wrote there last and has not taken out. A write that fails leaves it where it is. */
  let held: Held | null = null;
  /** What writes does so in turn: taking a code out must not take the place of what is being copied. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  }

  function forgetLooks(): void {
    cancelLooks.forEach((cancel) => cancel());
    cancelLooks = [];
  }

  function hold(text: string | null): void {
    held?.cancel();
    if (text === null) {
      held = null;
      return;
    }
    const code: Held = { text, cancel: clock.after(secretStaysMs, () => void inTurn(() => takeOut(code))) };
    held = code;
  }

  async function takeOut(code: Held | null): Promise<void> {
    if (code === null || held !== code) return;
    const { text } = code;
    const found = await clipboard.readText().catch(() => null);
    // A person may have copied something else since; what cannot be read may still be ours.
    if (found === null || isSame(found, text)) {
      try {
        await clipboard.writeText('');
      } catch {
        log.warn('a code could not be taken out of the clipboard');
        return;
      }
    }
    hold(null);
  }

  async function write(
    text: string,
    kind: 'plain' | 'secret',
  ): Promise<Result<undefined, 'clipboard-failed' | 'clipboard-changed'>> {
    try {
      await clipboard.writeText(text);
      // It is there from now on, whatever the reading says.
      hold(kind === 'secret' ? text : null);
      if (isSame(await clipboard.readText(), text)) return ok(undefined);
    } catch {
      return fail('clipboard-failed');
    }
    log.error('the clipboard holds something else than was copied', { after: 0 });
    return fail('clipboard-changed');
  }

  return {
    copy: async (text, kind, onChanged) => {
      forgetLooks();
      const mine = {};
      newest = mine;
      const written = await inTurn(() => write(text, kind));
      if (written.ok && newest === mine) {
        cancelLooks = laterLooksMs.map((delayMs) => clock.after(delayMs, () => void look(delayMs)));
      }
      return written;

      async function look(delayMs: number): Promise<void> {
        // What cannot be read any more proves nothing: the desk may have lost the focus.
        const found = await clipboard.readText().catch(() => text);
        if (newest !== mine || isSame(found, text)) return;
        forgetLooks();
        newest = {};
        log.error('the clipboard holds something else than was copied', { after: delayMs });
        onChanged();
      }
    },
    close: async () => {
      forgetLooks();
      newest = {};
      await inTurn(() => takeOut(held));
      held?.cancel();
    },
  };
}

/** Some systems write line ends their own way. */
function isSame(found: string, copied: string): boolean {
  return found.replaceAll('\r\n', '\n') === copied.replaceAll('\r\n', '\n');
}
