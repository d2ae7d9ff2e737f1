import type { DeskBridge } from '../../src-shared/bridge/contract.ts';

declare global {
  interface Window {
    /** What the preload gives this window. */
    readonly desk?: DeskBridge;
  }
}

/** The one way out of this window. Everything below gets it passed in, so that tests can pass their own. */
export function bridge(): DeskBridge {
  if (window.desk === undefined) throw new Error('The preload did not run: window.desk is missing');
  return window.desk;
}
