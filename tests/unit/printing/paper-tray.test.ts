import { expect, it } from 'vitest';
import { createPaperTray } from '../../../src-main/printing/paper-tray.ts';
import { buildReceipt } from '../../../src-main/printing/build-slip.ts';
import type { PaperJob } from '../../../src-shared/domain/slip-drawing.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { item, order, setting } from './slip-fixtures.ts';

const job: PaperJob = { job: 'page', document: buildReceipt(order([item()]), setting()), paper: '80mm' };

it('a job is handed out once, to whoever has its ticket', () => {
  const tray = createPaperTray(createFakeClock());
  const { ticket } = tray.lay(job);
  expect(tray.take('0'.repeat(32))).toMatchObject({ ok: false, code: 'not-found' });
  expect(tray.take(ticket)).toEqual({ ok: true, value: job });
  expect(tray.take(ticket)).toMatchObject({ ok: false, code: 'not-found' });
});

it('how it came out is told once', async () => {
  const tray = createPaperTray(createFakeClock());
  const { ticket, result } = tray.lay(job);
  expect(tray.done(ticket, { job: 'page', heightMm: 120 })).toMatchObject({ ok: true });
  expect(tray.done(ticket, { job: 'page', heightMm: 1 })).toMatchObject({ ok: false });
  expect(await result).toEqual({ job: 'page', heightMm: 120 });
});

it('a job that nobody finishes is given up, and nothing of it stays', async () => {
  const clock = createFakeClock();
  const tray = createPaperTray(clock);
  const { ticket, result } = tray.lay(job);
  await clock.advance(60_000);
  expect(await result).toBeNull();
  expect(tray.take(ticket)).toMatchObject({ ok: false, code: 'not-found' });
});
