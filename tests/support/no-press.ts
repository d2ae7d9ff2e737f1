import type { Press } from '../../src-main/ports.ts';
import { fail } from '../../src-shared/result.ts';

/** A computer without a printer, on which nothing is drawn either. */
export const noPress: Press = {
  printers: () => Promise.resolve([]),
  draw: () => Promise.resolve(null),
  print: () => Promise.resolve(fail('printer-failed')),
  choosePdf: () => Promise.resolve(null),
  writePdf: () => Promise.resolve(fail('pdf-failed')),
};
