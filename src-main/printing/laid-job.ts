import type { PaperResult } from '../../src-shared/domain/slip-drawing.ts';

/** A job that lies in the paper tray. */
export interface LaidJob {
  /** Names it to the one window that may take it. */
  readonly ticket: string;
  /** How the window says it came out; null where it never did. */
  readonly result: Promise<PaperResult | null>;
  /** Takes it out again, done or not: nothing of it stays. */
  clear(): void;
}
