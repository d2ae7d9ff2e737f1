import { describe, expect, it } from 'vitest';
import { trackingPerMinute } from '../../../src-main/cryptorefills/rate-groups.ts';
import type { OrderRecord } from '../../../src-main/orders/order-record.ts';
import type { TrackerOptions } from '../../../src-main/orders/tracker.ts';
import type { OrderRef } from '../../../src-shared/domain/order.ts';
import { badGateway, cut, TrackerScene } from './tracker-scene.ts';

async function following(count: number, options: Partial<TrackerOptions> = {}): Promise<[TrackerScene, OrderRef[]]> {
  const scene = new TrackerScene(options);
  const refs = Array.from({ length: count }, (_none, index) => scene.add(index + 1));
  await scene.follow(...refs);
  return [scene, refs];
}

function numbersRead(scene: TrackerScene): number[] {
  return scene.reads.map((id) => Number(id.replace('order-', '')));
}

/** The most reads and connections that any minute held. */
function mostInAMinute(scene: TrackerScene): number {
  const times = scene.spentAtMs.toSorted((a, b) => a - b);
  return Math.max(...times.map((fromMs) => times.filter((atMs) => atMs >= fromMs && atMs < fromMs + 60_000).length));
}

/** The longest time that the order was not read from `fromMs` on. */
function longestGap(scene: TrackerScene, number: number, fromMs = 0): number {
  const times = scene.readAtMs.filter((atMs, index) => atMs >= fromMs && scene.reads[index] === `order-${number}`);
  return Math.max(...times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0)));
}

/** Ten orders whose streams live, with a comment every 15 s. */
async function calmFor(ms: number): Promise<[TrackerScene, OrderRef[]]> {
  const [scene, refs] = await following(10);
  for (let number = 1; number <= 10; number += 1) await scene.goLive(number);
  for (let passed = 0; passed < ms; passed += 15_000) {
    await scene.clock.advance(15_000);
    for (let number = 1; number <= 10; number += 1) scene.comment(number);
  }
  return [scene, refs];
}

describe('many orders', () => {
  it('are read and connected newest first, those that can be paid before the others', async () => {
    const scene = new TrackerScene();
    const stages: readonly OrderRecord['stage'][] = [
      'expired',
      'paid',
      'awaiting-payment',
      'paid',
      'underpaid',
      'expired',
    ];
    await scene.follow(...stages.map((stage, index) => scene.add(index + 1, { stage })));
    expect(numbersRead(scene)).toEqual([5, 3, 4, 2, 6, 1]);
  });

  it('of which there are more than can be read in a minute are begun within the budget', async () => {
    const [scene, refs] = await following(200);
    expect(scene.spentAtMs).toHaveLength(trackingPerMinute);
    await scene.clock.advance(10 * 60_000);
    expect(mostInAMinute(scene)).toBeLessThanOrEqual(trackingPerMinute);
    expect(new Set(scene.reads).size).toBe(refs.length);
    expect(scene.tracker.all().filter(({ connection }) => connection === 'idle')).toEqual([]);
  });

  it('are all read in turn, none of them forgotten', async () => {
    const [scene] = await following(200, { maxStreams: 0 });
    await scene.clock.advance(20 * 60_000);
    for (const number of [1, 100, 200]) expect(longestGap(scene, number)).toBeLessThan(4 * 60_000);
  });

  it('ten of them, with no stream at all, are each read about every six seconds', async () => {
    const [scene] = await following(10, { maxStreams: 0 });
    await scene.clock.advance(5 * 60_000);
    expect(scene.waitedMs(0.95)).toBeLessThanOrEqual(5_800);
    for (let number = 1; number <= 10; number += 1) expect(longestGap(scene, number)).toBeLessThanOrEqual(8_000);
    expect(mostInAMinute(scene)).toBeLessThanOrEqual(trackingPerMinute);
  });

  it('ten of them, whose streams fall silent after a calm time, are each read in good time', async () => {
    const [scene] = await calmFor(60_000);
    const silentFromMs = scene.clock.monotonicMs();
    await scene.clock.advance(30_000);
    expect(scene.waitedMs(0.95, silentFromMs)).toBeLessThanOrEqual(5_800);
  });

  it('ten of them, whose streams are all cut and refused, are read at once and in good time', async () => {
    const [scene] = await calmFor(60_000);
    const cutAtMs = scene.clock.monotonicMs();
    for (let number = 1; number <= 10; number += 1) await scene.say(number, cut);
    await scene.clock.advance(25_000);
    expect(scene.readAtMs.filter((atMs) => atMs === cutAtMs)).toHaveLength(10);
    expect(scene.waitedMs(0.95, cutAtMs)).toBeLessThanOrEqual(6_000);
  });

  it('share the attempts while no read gets an answer, and are all read as soon as one does', async () => {
    const [scene] = await following(10, { maxStreams: 0 });
    scene.answer = 'api-unreadable';
    const failFromMs = scene.clock.monotonicMs();
    await scene.clock.advance(9_000);
    const failed = scene.readAtMs.filter((atMs) => atMs > failFromMs).length;
    expect(failed).toBeLessThanOrEqual(25);
    scene.answer = 'good';
    const goodFromMs = scene.clock.monotonicMs();
    await scene.clock.advance(4_500);
    expect(new Set(scene.reads.filter((_id, index) => (scene.readAtMs[index] ?? 0) >= goodFromMs)).size).toBe(10);
  });

  it('ten of them, when streams and reads fail together, try with one before all, and are read in good time after it', async () => {
    const [scene] = await calmFor(60_000);
    const failFromMs = scene.clock.monotonicMs();
    scene.answer = 'api-unreadable';
    for (let number = 1; number <= 10; number += 1) await scene.say(number, cut);
    await scene.clock.advance(3_000);
    expect(scene.readAtMs.filter((atMs) => atMs >= failFromMs).length).toBeLessThanOrEqual(6);
    scene.answer = 'good';
    const goodFromMs = scene.clock.monotonicMs();
    await scene.clock.advance(1_000);
    expect(new Set(scene.reads.filter((_id, index) => (scene.readAtMs[index] ?? 0) >= goodFromMs)).size).toBe(10);
    await scene.clock.advance(25_000);
    expect(scene.waitedMs(0.95, goodFromMs)).toBeLessThanOrEqual(6_000);
  });

  it('do not wait long for one that gets no answer at all', async () => {
    const [scene] = await calmFor(45_000);
    await scene.clock.advance(3_000);
    const cutAtMs = scene.clock.monotonicMs();
    scene.answer = 'never';
    for (let number = 1; number <= 10; number += 1) await scene.say(number, cut);
    expect(scene.readAtMs.filter((atMs) => atMs >= cutAtMs)).toHaveLength(1);
    await scene.clock.advance(1_000);
    expect(scene.readAtMs.filter((atMs) => atMs >= cutAtMs)).toHaveLength(10);
  });

  it('wake up within the budget', async () => {
    const [scene] = await following(80);
    await scene.clock.advance(3 * 60_000);
    for (let time = 0; time < 4; time += 1) {
      scene.tracker.wake();
      await scene.clock.advance(1_000);
    }
    await scene.clock.advance(3 * 60_000);
    expect(mostInAMinute(scene)).toBeLessThanOrEqual(trackingPerMinute);
  });
});

describe('the order on the screen', () => {
  it('is read at once and every five seconds, however many others there are', async () => {
    const [scene, refs] = await following(100, { maxStreams: 0 });
    await scene.clock.advance(5 * 60_000);
    const watchedFromMs = scene.clock.monotonicMs();
    scene.tracker.watch(refs[0] ?? null);
    await scene.clock.advance(2 * 60_000);
    expect(longestGap(scene, 1, watchedFromMs)).toBeLessThanOrEqual(7_000);
    expect(
      scene.readAtMs.findLast((atMs, index) => atMs < watchedFromMs + 2_000 && scene.reads[index] === 'order-1'),
    ).toBeGreaterThanOrEqual(watchedFromMs);
  });

  it('is not read anew when its stream has just told', async () => {
    const [scene, refs] = await following(1);
    await scene.goLive(1);
    await scene.clock.advance(3_000);
    await scene.push(1);
    scene.tracker.watch(refs[0] ?? null);
    await scene.clock.advance(0);
    expect(scene.reads).toHaveLength(1);
  });

  it('has a stream, though it is the oldest and all places are taken', async () => {
    const [scene, refs] = await following(5, { maxStreams: 2 });
    expect(scene.openLines()).toEqual([4, 5]);
    scene.tracker.watch(refs[0] ?? null);
    await scene.clock.advance(0);
    expect(scene.openLines()).toEqual([1, 5]);
    scene.tracker.watch(null);
    await scene.clock.advance(0);
    expect(scene.openLines()).toEqual([1, 5]);
  });
});

describe('places for streams', () => {
  it('are a hundred where nothing else is said', async () => {
    const [scene] = await following(150);
    expect(scene.openLines()).toHaveLength(100);
  });

  it('go to others than those that wait: these are polled, and say so', async () => {
    const [scene, refs] = await following(3, { maxStreams: 2 });
    expect(scene.openLines()).toEqual([2, 3]);
    expect(refs.map((ref) => scene.connectionOf(ref))).toEqual(['polling', 'connecting', 'connecting']);
  });

  it('are free again when an order ends, or its stream says stop', async () => {
    const [scene] = await following(4, { maxStreams: 2 });
    await scene.goLive(4);
    await scene.push(4, scene.becomes(4, 'Done'));
    expect(scene.openLines()).toEqual([2, 3]);
    await scene.say(3, { state: 'ended' });
    expect(scene.openLines()).toEqual([1, 2]);
  });

  it('are taken from an expired order for one that can be paid', async () => {
    const [scene] = await following(2, { maxStreams: 2 });
    await scene.goLive(2);
    await scene.push(2, scene.becomes(2, 'Expired'));
    expect(scene.openLines()).toEqual([1, 2]);
    await scene.follow(scene.add(3));
    expect(scene.openLines()).toEqual([1, 3]);
  });

  it('are not taken from one order for a newer one of its kind', async () => {
    const [scene] = await following(2, { maxStreams: 2 });
    await scene.follow(scene.add(3));
    expect(scene.openLines()).toEqual([1, 2]);
  });
});

describe('streams that fail for all', () => {
  it('are tried by few at a time, so that turns are left for reads', async () => {
    const [scene] = await following(20);
    const failFromMs = scene.clock.monotonicMs() + 1_000;
    // Each asks for its turn every second, and is refused as soon as it got it.
    const served = new Map(scene.lines.map((line) => [line, 0]));
    for (let second = 0; second < 60; second += 1) {
      for (const line of scene.lines) {
        if (line.connects === served.get(line)) continue;
        served.set(line, line.connects);
        line.listener.onState(badGateway(1_000));
        line.retry();
      }
      await scene.clock.advance(1_000);
    }
    const connects = scene.connectAtMs.filter((atMs) => atMs >= failFromMs).length;
    expect(connects).toBeGreaterThanOrEqual(5);
    expect(connects).toBeLessThanOrEqual(8);
  });

  it('are tried by all at once when one comes through', async () => {
    const [scene] = await following(5);
    for (let number = 1; number <= 5; number += 1) await scene.say(number, badGateway(30_000));
    await scene.goLive(3);
    await scene.clock.advance(0);
    expect(scene.lines.map(({ reconnects }) => reconnects)).toEqual(
      scene.lines.map(({ orderId }) => (orderId === 'order-3' ? 0 : 1)),
    );
  });

  it('are not held to be at fault for all when they fail for a reason of one order', async () => {
    const [scene] = await following(5);
    await scene.say(1, { state: 'reconnecting', trouble: 'upstream-error', status: 404, retryInMs: 30_000 });
    await scene.goLive(3);
    await scene.clock.advance(0);
    expect(scene.lines.map(({ reconnects }) => reconnects)).toEqual([0, 0, 0, 0, 0]);
  });
});
