import type { App, BrowserWindow, CreateFromBitmapOptions, NativeImage, Notification } from 'electron';
import type { Notifier } from '../ports.ts';
import { badgePicture, badgeSide } from './badge-picture.ts';
import { bringToFront } from './desk-window.ts';

/** What the notifier needs of Electron. */
export interface NotifierOptions {
  readonly app: Pick<App, 'setBadgeCount'>;
  readonly platform: NodeJS.Platform;
  /** The till's window; null before it is made. */
  readonly desk: () => BrowserWindow | null;
  readonly isWatched: () => boolean;
  readonly notification: {
    isSupported(): boolean;
    make(options: { title: string; body: string; silent: boolean }): Notification;
  };
  readonly picture: (bitmap: Buffer, size: CreateFromBitmapOptions) => NativeImage;
}

/** Windows shows a picture on the task bar's button, macOS and Linux a number at the icon. */
export function createNotifier(options: NotifierOptions): Notifier {
  const { app, platform, desk, isWatched, notification, picture } = options;
  /** Held until they are gone: what is collected hears no press. */
  const shown = new Set<Notification>();

  function openDesk(): BrowserWindow | null {
    const till = desk();
    return till === null || till.isDestroyed() ? null : till;
  }

  return {
    isWatched,
    show: ({ title, body }, open) => {
      if (!notification.isSupported()) return;
      const note = notification.make({ title, body, silent: true });
      shown.add(note);
      note.once('close', () => shown.delete(note));
      note.once('click', () => {
        shown.delete(note);
        const till = openDesk();
        if (till !== null) bringToFront(till);
        open();
      });
      note.show();
    },
    badge: (waiting) => {
      if (platform !== 'win32') {
        app.setBadgeCount(waiting);
        return;
      }
      const size = { width: badgeSide, height: badgeSide, scaleFactor: 2 };
      openDesk()?.setOverlayIcon(waiting === 0 ? null : picture(badgePicture(waiting), size), String(waiting));
    },
  };
}
