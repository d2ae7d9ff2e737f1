import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';

/** What the shell raises on a notification; a driver raises `click`. */
export interface NotificationEvents {
  show: [];
  click: [];
  close: [];
}

/** Electron's `Notification`, as far as main uses it: kept for a driver to read, and seen by nobody. */
export class ShellNotification extends EventEmitter<NotificationEvents> {
  /** Not Electron's: all that were shown, oldest first. */
  static readonly shown: ShellNotification[] = [];
  readonly title: string;
  readonly body: string;

  static isSupported(): boolean {
    return true;
  }

  constructor({ title = '', body = '' }: NotificationConstructorOptions = {}) {
    super();
    this.title = title;
    this.body = body;
  }

  show(): void {
    ShellNotification.shown.push(this);
    this.emit('show');
  }
}
