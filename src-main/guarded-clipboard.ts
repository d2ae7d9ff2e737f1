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
}

/** When the clipboard is read again, in milliseconds after the copy. */
const laterLooksMs = [300, 1_000] as const;
/** How long a code stays there: long enough to be pasted, and no longer. */
const secretStaysMs = 30_000;

export function createGuardedClipboard(options: {
  readonly clipboard: Clipboard;
  readonly clock: Clock;
  readonly log: Log;
}): GuardedClipboard {
  const { clipboard, clock, log } = options;
  /** Only the newest copy is watched: the desk itself may have copied something else since. */
  let newest: object = {};
  let cancels: (() => void)[] = [];

  function forget(): void {
    cancels.forEach((cancel) => cancel());
    cancels = [];
  }

  return {
    copy: async (text, kind, onChanged) => {
      forget();
      const mine = {};
      newest = mine;
      try {
        await clipboard.writeText(text);
        const found = await clipboard.readText();
        // A newer copy of the desk's own took its place.
        if (newest !== mine) return ok(undefined);
        if (!isSame(found, text)) {
          log.error('the clipboard holds something else than was copied', { after: 0 });
          return fail('clipboard-changed');
        }
      } catch {
        return fail('clipboard-failed');
      }
      cancels = laterLooksMs.map((delayMs) => clock.after(delayMs, () => void look(delayMs)));
      if (kind === 'secret') cancels.push(clock.after(secretStaysMs, () => void takeOut()));
      return ok(undefined);

      async function takeOut(): Promise<void> {
        const found = await clipboard.readText().catch(() => null);
        // A person may have copied something else since; what cannot be read may still be ours.
        if (newest !== mine || (found !== null && !isSame(found, text))) return;
        await clipboard.writeText('').catch(() => log.warn('a code could not be taken out of the clipboard'));
      }

      async function look(delayMs: number): Promise<void> {
        // What cannot be read any more proves nothing: the desk may have lost the focus.
        const found = await clipboard.readText().catch(() => text);
        if (newest !== mine || isSame(found, text)) return;
        forget();
        newest = {};
        log.error('the clipboard holds something else than was copied', { after: delayMs });
        onChanged();
      }
    },
  };
}

/** Some systems write line ends their own way. */
function isSame(found: string, copied: string): boolean {
  return found.replaceAll('\r\n', '\n') === copied.replaceAll('\r\n', '\n');
}
