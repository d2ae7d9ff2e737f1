import { expect, it } from 'vitest';
import { createClockWatch, type ClockWatch } from '../../src-main/clock-watch.ts';
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts';

function watching(): { clock: FakeClock; jumps: number[]; watch: ClockWatch } {
  const clock = createFakeClock();
  const jumps: number[] = [];
  const watch = createClockWatch({ clock, onJump: (byMs) => jumps.push(byMs) });
  return { clock, jumps, watch };
}

it.each([86_400_000, -86_400_000, 3_600_000, 2_000, -2_000])('tells of a clock that jumps by %d ms', async (byMs) => {
  const { clock, jumps } = watching();
  await clock.advance(60_000);
  clock.jumpWall(byMs);
  await clock.advance(2_000);
  expect(jumps).toEqual([byMs]);
});

it('tells of one jump once', async () => {
  const { clock, jumps } = watching();
  clock.jumpWall(60_000);
  await clock.advance(3_600_000);
  expect(jumps).toEqual([60_000]);
});

it('says nothing of a clock that drifts, however far it gets', async () => {
  const { clock, jumps } = watching();
  for (let look = 0; look < 100; look += 1) {
    clock.jumpWall(400);
    await clock.advance(2_000);
  }
  expect(jumps).toEqual([]);
});

it('tells of a sleep that both clocks count, since its look came late', () => {
  let nowMs = 0;
  const looks: (() => void)[] = [];
  const jumps: number[] = [];
  createClockWatch({
    clock: {
      nowMs: () => nowMs,
      monotonicMs: () => nowMs,
      after: (_delayMs, task) => {
        looks.push(task);
        return () => undefined;
      },
    },
    onJump: (byMs) => jumps.push(byMs),
  });
  nowMs += 2_100;
  looks.at(-1)?.();
  expect(jumps).toEqual([]);
  nowMs += 3_600_000;
  looks.at(-1)?.();
  expect(jumps).toEqual([0]);
});

it('has one timer, and none once it is closed', async () => {
  const { clock, watch } = watching();
  await clock.advance(60_000);
  expect(clock.waiting()).toEqual([2_000]);
  watch.close();
  expect(clock.waiting()).toEqual([]);
});
