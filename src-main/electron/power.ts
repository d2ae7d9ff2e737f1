import type { PowerMonitor } from 'electron';

/** Calls `wake` whenever the machine comes back: timers stood still, and streams that look alive are dead. */
export function onWake(powerMonitor: Pick<PowerMonitor, 'on'>, wake: () => void): void {
  powerMonitor.on('resume', wake);
  powerMonitor.on('unlock-screen', wake);
}
