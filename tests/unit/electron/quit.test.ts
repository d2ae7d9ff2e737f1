import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { closeBeforeQuit } from '../../../src-main/electron/quit.ts';
import { createFakeClock, settled } from '../../support/fake-clock.ts';

/** An application that quits as Electron does: it asks, and goes unless somebody calls it off. */
class FakeApp extends EventEmitter {
  gone = false;

  quit(): void {
    const preventDefault = vi.fn();
    this.emit('will-quit', { preventDefault });
    this.gone = preventDefault.mock.calls.length === 0;
  }

  get asApp(): Pick<App, 'on' | 'quit'> {
    return this as unknown as Pick<App, 'on' | 'quit'>;
  }
}

function quitting(close: () => Promise<void>) {
  const app = new FakeApp();
  const clock = createFakeClock();
  closeBeforeQuit(app.asApp, clock, close);
  return { app, clock };
}

describe('quitting', () => {
  it('waits until everything is closed', async () => {
    const closing = Promise.withResolvers<undefined>();
    const { app } = quitting(() => closing.promise);
    app.quit();
    await settled();
    expect(app.gone).toBe(false);
    closing.resolve(undefined);
    await settled();
    expect(app.gone).toBe(true);
  });

  it('closes once, however often it is asked', async () => {
    const close = vi.fn(() => Promise.resolve());
    const { app } = quitting(close);
    app.quit();
    app.quit();
    await settled();
    expect(close).toHaveBeenCalledOnce();
    expect(app.gone).toBe(true);
  });

  it('goes on when closing fails', async () => {
    const { app } = quitting(() => Promise.reject(new Error('no')));
    app.quit();
    await settled();
    expect(app.gone).toBe(true);
  });

  it('waits for a service that hangs no longer than a minute and a half', async () => {
    const { app, clock } = quitting(() => new Promise(() => undefined));
    app.quit();
    await clock.advance(89_999);
    expect(app.gone).toBe(false);
    await clock.advance(1);
    expect(app.gone).toBe(true);
  });
});
