import type { PaperBridge } from '../../src-shared/bridge/contract.ts';
import type { PaperJob, PaperResult } from '../../src-shared/domain/slip-drawing.ts';

/** Takes the job that the ticket names and says how it came out; also that it did not, since a person stands there and waits. */
export async function takeJob(
  { paper }: Pick<PaperBridge, 'paper'>,
  ticket: string,
  work: (job: PaperJob) => Promise<PaperResult>,
): Promise<void> {
  const taken = await paper.take({ ticket });
  if (!taken.ok) return;
  try {
    const told = await paper.done({ ticket, result: await work(taken.value) });
    if (told.ok) return;
  } catch {
    // Said below.
  }
  await paper.done({ ticket, result: { job: 'failed' } });
}
