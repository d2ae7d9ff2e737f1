import type { App } from 'electron';
import type { Clock } from '../ports.ts';

/** A service that hangs must not keep the till's process alive for ever; a slip and then an order may take more than a minute. */
const timeLimitMs = 90_000;

/** Lets `close` finish before the application is gone, as long as it takes no more than a minute and a half. */
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
