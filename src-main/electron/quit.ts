import type { App } from 'electron';
import type { Clock } from '../ports.ts';

/** A service that hangs must not keep the till's process alive for ever. */
const timeLimitMs = 5_000;

/** Lets `close` finish before the application is gone, as long as it takes no more than five seconds. */
export function closeBeforeQuit(
  app: Pick<App, 'on' | 'quit'>,
  clock: Pick<Clock, 'after'>,
  close: () => Promise<void>,
): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  const quit = (): void => {
    if (state === 'closed') return;
    state = 'closed';
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    const cancel = clock.after(timeLimitMs, quit);
    void close()
      .catch(() => undefined)
      .then(cancel)
      .then(quit);
  });
}
