import type { Notifier } from '../../src-main/ports.ts';

/** A system that shows no notifications, before a desk that nobody looks at. */
export const silentNotifier: Notifier = {
  isWatched: () => false,
  show: () => undefined,
  badge: () => undefined,
};
