import { randomBytes } from 'node:crypto';
import type { PaperJob, PaperResult } from '../../src-shared/domain/slip-drawing.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Clock } from '../ports.ts';
import type { LaidJob } from './laid-job.ts';

/** Where jobs wait for the hidden window that draws them. Each is taken once. */
export interface PaperTray {
  lay(job: PaperJob): LaidJob;
  take(ticket: string): Result<PaperJob, 'not-found'>;
  done(ticket: string, result: PaperResult): Result<undefined, 'not-found'>;
}

const drawnWithinMs = 20_000;

export function createPaperTray(clock: Clock): PaperTray {
  const waiting = new Map<string, PaperJob>();
  const finish = new Map<string, (result: PaperResult | null) => void>();
  return {
    lay: (job) => {
      const ticket = randomBytes(16).toString('hex');
      const { promise, resolve } = Promise.withResolvers<PaperResult | null>();
      const clear = (result: PaperResult | null = null): void => {
        cancel();
        waiting.delete(ticket);
        finish.delete(ticket);
        resolve(result);
      };
      const cancel = clock.after(drawnWithinMs, () => clear());
      waiting.set(ticket, job);
      finish.set(ticket, clear);
      return { ticket, result: promise, clear: () => clear() };
    },
    take: (ticket) => {
      const job = waiting.get(ticket);
      waiting.delete(ticket);
      return job === undefined ? fail('not-found') : ok(job);
    },
    done: (ticket, result) => {
      const end = finish.get(ticket);
      end?.(result);
      return end === undefined ? fail('not-found') : ok(undefined);
    },
  };
}
