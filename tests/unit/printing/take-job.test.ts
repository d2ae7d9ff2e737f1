import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src-renderer/paper/draw.ts';
import { takeJob } from '../../../src-renderer/paper/take-job.ts';
import type { PaperBridge } from '../../../src-shared/bridge/contract.ts';
import type { Drawing, PaperJob, PaperResult } from '../../../src-shared/domain/slip-drawing.ts';
import { fail, ok } from '../../../src-shared/result.ts';

const ticket = 'a'.repeat(32);
const job: PaperJob = { job: 'drawings', language: 'en', widthDots: 576, drawings: [] };
const drawn: PaperResult = { job: 'drawings', drawn: [] };

/** A bridge that takes results as main does, and remembers them. */
function aBridge(takes: (result: PaperResult) => boolean = () => true) {
  const told: PaperResult[] = [];
  const paper: PaperBridge['paper'] = {
    take: () => Promise.resolve(ok(job)),
    done: ({ result }) => {
      told.push(result);
      return Promise.resolve(takes(result) ? ok(undefined) : fail('bad-input'));
    },
  };
  return { told, bridge: { paper } };
}

describe('the page that draws', () => {
  it('says how it came out', async () => {
    const { told, bridge } = aBridge();
    await takeJob(bridge, ticket, () => Promise.resolve(drawn));
    expect(told).toEqual([drawn]);
  });

  it('says at once that it did not come out', async () => {
    const { told, bridge } = aBridge();
    await takeJob(bridge, ticket, () => Promise.reject(new Error('this window cannot draw')));
    expect(told).toEqual([{ job: 'failed' }]);
  });

  it('says so also where main does not take what was drawn', async () => {
    const { told, bridge } = aBridge((result) => result.job === 'failed');
    await takeJob(bridge, ticket, () => Promise.resolve(drawn));
    expect(told).toEqual([drawn, { job: 'failed' }]);
  });

  it('asks for the typeface of every letter that it draws', () => {
    const text = { type: 'text', align: 'end', sizeDots: 24, strong: false, inverse: false } as const;
    const drawings: Drawing[] = [
      { type: 'logo' },
      { ...text, name: 'Tổng', text: '₫' },
      { ...text, name: null, text: 'ğ' },
    ];
    expect(textOf(drawings)).toBe('Tổng₫ğ');
  });
});
