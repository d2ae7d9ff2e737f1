import type { BrowserWindow } from 'electron';
import type { Clock, Log } from '../ports.ts';

/** A page that dies again this soon would die for ever. */
const tooSoonMs = 10_000;

/** Loads the document again when its process died, so that no till stands before a white window. */
export function reviveAfterCrash(window: BrowserWindow, clock: Pick<Clock, 'monotonicMs'>, log: Log): void {
  let lastCrashMs = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const nowMs = clock.monotonicMs();
    const again = nowMs - lastCrashMs >= tooSoonMs;
    lastCrashMs = nowMs;
    log.error('the window died', { reason, exitCode, again });
    if (again) window.webContents.reload();
  });
}
