import type { DisplayWindow } from '../../src-main/ports.ts';

/** A computer on which no customer display can open. */
export const noDisplayWindow: DisplayWindow = {
  status: () => ({ open: false, failed: false, screens: [], chosenId: null }),
  open: () => undefined,
  close: () => undefined,
  onChange: () => undefined,
};
