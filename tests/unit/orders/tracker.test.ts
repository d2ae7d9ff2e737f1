import { beforeEach, describe, expect, it } from 'vitest';
import { expiredGraceMs } from '../../../src-main/orders/read-pace.ts';
import type { OrderRef } from '../../../src-shared/domain/order.ts';
import { badGateway, cut, TrackerScene } from './tracker-scene.ts';

const dayMs = 86_400_000;

let scene: TrackerScene;
let ref: OrderRef;
beforeEach(async () => {
  scene = new TrackerScene();
  ref = scene.add(1);
  await scene.follow(ref);
});

describe('following an order', () => {
  it('is idle until its first turn has come', () => {
    expect(scene.told[0]?.connection).toBe('idle');
  });

  it('reads it and connects at once', () => {
    expect(scene.readsOf(1)).toBe(1);
    expect(scene.line(1).connects).toBe(1);
    expect(scene.connectionOf(ref)).toBe('connecting');
  });

  it('takes a state from the stream at once', async () => {
    await scene.goLive(1);
    await scene.push(1, scene.order(1, { orderState: 'PaymentReceived' }));
    expect(scene.stageOf(ref)).toBe('paid');
    expect(scene.records.get(ref)?.timeline.at(-1)?.source).toBe('stream');
    expect(scene.connectionOf(ref)).toBe('live');
  });

  it('takes a frame that comes twice once, and an older one not at all', async () => {
    await scene.goLive(1);
    const older = scene.order(1, { orderState: 'PaymentStarted' });
    await scene.clock.advance(1_000);
    const paid = scene.order(1, { orderState: 'PaymentReceived' });
    for (const frame of [paid, paid, older, paid]) await scene.push(1, frame);
    expect(scene.records.get(ref)?.timeline.map(({ stage }) => stage)).toEqual(['sending', 'awaiting-payment', 'paid']);
  });

  it('follows an order once, however often it is asked to', async () => {
    await scene.follow(ref, ref);
    expect(scene.lines).toHaveLength(1);
    expect(scene.reads).toHaveLength(1);
  });

  it('tells why the stream is down and when it is tried again', async () => {
    await scene.say(1, badGateway(4_000));
    expect(scene.tracker.tracking(ref)).toMatchObject({
      connection: 'back-off',
      trouble: 'upstream-error',
      status: 502,
      retryInMs: 4_000,
    });
    await scene.clock.advance(1_500);
    expect(scene.tracker.tracking(ref)?.retryInMs).toBe(2_500);
  });

  it('says polling once the stream was tried in vain four times, and live when it serves at last', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await scene.say(1, badGateway(4_000));
    expect(scene.connectionOf(ref)).toBe('back-off');
    await scene.say(1, badGateway(4_000));
    expect(scene.connectionOf(ref)).toBe('polling');
    await scene.goLive(1);
    expect(scene.connectionOf(ref)).toBe('live');
  });

  it('says stale, and why, while a silent stream is being replaced', async () => {
    await scene.goLive(1);
    await scene.say(1, { state: 'stale' });
    expect(scene.told.at(-1)).toMatchObject({ connection: 'stale', trouble: 'silent' });
  });

  it('is not reachable while reads do not get through, and again when one does', async () => {
    scene.answer = 'api-unreachable';
    await scene.say(1, cut);
    await scene.clock.advance(5_000);
    expect(scene.told.at(-1)?.reachable).toBe(false);
    scene.answer = 'good';
    await scene.clock.advance(5_000);
    expect(scene.told.at(-1)?.reachable).toBe(true);
  });

  it('is reachable while the stream tells, although reads fail', async () => {
    await scene.goLive(1);
    scene.answer = 'api-unreadable';
    await scene.clock.advance(12_000);
    expect(scene.readsOf(1)).toBeGreaterThan(1);
    expect(scene.told.at(-1)).toMatchObject({ connection: 'live', reachable: true });
  });

  it('leaves nothing running when the desk closes', () => {
    scene.tracker.close();
    expect(scene.line(1).closed).toBe(true);
    expect(scene.clock.waiting()).toEqual([]);
  });
});

describe('reads', () => {
  it('come at once when a live stream breaks off, since news may have been lost', async () => {
    await scene.goLive(1);
    scene.becomes(1, 'PaymentReceived');
    await scene.say(1, cut);
    expect(scene.stageOf(ref)).toBe('paid');
  });

  it('come every five seconds while the stream is down', async () => {
    await scene.say(1, cut);
    await scene.clock.advance(20_000);
    expect(scene.readAtMs.map((atMs) => atMs - 1_000)).toEqual([0, 5_000, 10_000, 15_000, 20_000]);
  });

  it('come soon again after one that failed, and then each at its time', async () => {
    scene.answer = 'api-unreadable';
    await scene.say(1, cut);
    await scene.clock.advance(5_000);
    expect(scene.readAtMs.map((atMs) => atMs - 1_000)).toEqual([0, 5_000]);
    await scene.clock.advance(1_000);
    expect(scene.readAtMs.at(-1)).toBe(1_000 + 5_500 + 500);
  });

  it('keep to the wait that the API asks for', async () => {
    scene.answer = 'api-rate-limited';
    scene.detail = { retryAfterMs: 30_000 };
    await scene.clock.advance(5_000);
    expect(scene.readsOf(1)).toBe(2);
    await scene.clock.advance(29_999);
    expect(scene.readsOf(1)).toBe(2);
    await scene.clock.advance(1);
    expect(scene.readsOf(1)).toBe(3);
  });

  it('do not come while the stream proves that it gets everything through, but for a look each minute', async () => {
    await scene.goLive(1);
    for (let second = 0; second < 59; second += 1) {
      await scene.clock.advance(1_000);
      scene.comment(1);
    }
    expect(scene.readsOf(1)).toBe(1);
    await scene.clock.advance(1_000);
    expect(scene.readsOf(1)).toBe(2);
  });

  it('come within five seconds when an open stream says nothing any more, not even a comment', async () => {
    await scene.goLive(1);
    await scene.clock.advance(60_000);
    scene.becomes(1, 'PaymentReceived');
    await scene.clock.advance(5_000);
    expect(scene.stageOf(ref)).toBe('paid');
  });

  it('come on although comments come, where the stream never told how the order is', async () => {
    await scene.say(1, { state: 'live' });
    for (let second = 0; second < 30; second += 1) {
      await scene.clock.advance(1_000);
      scene.comment(1);
    }
    expect(scene.readsOf(1)).toBeGreaterThanOrEqual(6);
  });

  it('come on although frames come, where all of them are old', async () => {
    const old = scene.order(1, { updatedAtMs: 1_500_000 });
    await scene.say(1, { state: 'live' });
    for (let second = 0; second < 30; second += 1) {
      await scene.clock.advance(1_000);
      await scene.push(1, old);
    }
    expect(scene.readsOf(1)).toBeGreaterThanOrEqual(6);
  });

  it('come when a stream opens and does not tell the order within a second', async () => {
    await scene.clock.advance(3_000);
    await scene.say(1, { state: 'live' });
    await scene.clock.advance(1_000);
    expect(scene.readsOf(1)).toBe(2);
  });

  it('are once more asked for when the reason came while one was under way', async () => {
    scene.tracker.wake();
    scene.tracker.wake();
    await scene.clock.advance(0);
    expect(scene.readsOf(1)).toBe(2);
    await scene.goLive(1);
    const before = scene.readsOf(1);
    scene.line(1).listener.onState(cut);
    scene.tracker.wake();
    await scene.clock.advance(0);
    expect(scene.readsOf(1)).toBe(before + 1);
  });

  it.each([
    ['WaitingForDelivery', 5_000, 15_000],
    ['Expired', 15_000, 60_000],
    ['WaitingForManualAction', 60_000, 60_000],
  ])('of an order that is %s come every %d ms, and after ten minutes every %d ms', async (state, freshMs, laterMs) => {
    await scene.say(1, { state: 'ended' });
    scene.becomes(1, state);
    await scene.clock.advance(5_000);
    const gapsAfter = async (ms: number): Promise<number> => {
      await scene.clock.advance(ms);
      return (scene.readAtMs.at(-1) ?? 0) - (scene.readAtMs.at(-2) ?? 0);
    };
    expect(await gapsAfter(3 * 60_000)).toBe(freshMs);
    expect(await gapsAfter(15 * 60_000)).toBe(laterMs);
  });

  it('come once a minute about an order that has hung for hours', async () => {
    await scene.say(1, cut);
    await scene.clock.advance(3 * 60 * 60_000);
    const before = scene.readsOf(1);
    await scene.clock.advance(10 * 60_000);
    expect(scene.readsOf(1) - before).toBe(10);
  });
});

describe('a stream that keeps news back', () => {
  it('is replaced when a read brings what it did not tell', async () => {
    await scene.goLive(1);
    await scene.clock.advance(4_000);
    scene.becomes(1, 'PaymentReceived');
    await scene.clock.advance(2_500);
    expect(scene.stageOf(ref)).toBe('paid');
    expect(scene.line(1).reconnects).toBe(1);
    expect(scene.logged).toContain('order stream keeps news back');
  });

  it('is left alone when it tells the same a moment later', async () => {
    await scene.goLive(1);
    await scene.clock.advance(4_000);
    const paid = scene.becomes(1, 'PaymentReceived');
    await scene.clock.advance(1_500);
    await scene.push(1, paid);
    await scene.clock.advance(1_500);
    expect(scene.line(1).reconnects).toBe(0);
  });
});

describe('the end of an order', () => {
  it('leaves nothing running when it is done', async () => {
    await scene.goLive(1);
    await scene.push(1, scene.becomes(1, 'Done'));
    expect(scene.connectionOf(ref)).toBe('final');
    expect(scene.line(1).closed).toBe(true);
    expect(scene.clock.waiting()).toEqual([]);
    expect(scene.tracker.all()).toEqual([]);
  });

  it('is not yet when the stream says stop: reads go on', async () => {
    await scene.goLive(1);
    await scene.say(1, { state: 'ended' });
    expect(scene.connectionOf(ref)).toBe('polling');
    scene.becomes(1, 'Done');
    await scene.clock.advance(5_000);
    expect(scene.connectionOf(ref)).toBe('final');
    expect(scene.lines).toHaveLength(1);
  });

  it('is at once when it is cancelled', async () => {
    await scene.goLive(1);
    await scene.push(1, scene.becomes(1, 'Canceled'));
    expect(scene.connectionOf(ref)).toBe('final');
  });

  it('is not expiry: a delivery that comes after it is noticed', async () => {
    await scene.goLive(1);
    await scene.push(1, scene.becomes(1, 'Expired'));
    expect(scene.records.get(ref)).toMatchObject({ stage: 'expired', final: false });
    scene.becomes(1, 'Done');
    await scene.clock.advance(15_000);
    expect(scene.records.get(ref)).toMatchObject({ stage: 'delivered', final: true });
  });

  it('is an hour after expiry, to the minute', async () => {
    scene.becomes(1, 'Expired');
    await scene.clock.advance(expiredGraceMs - 1_000);
    expect(scene.records.get(ref)).toMatchObject({ stage: 'expired', final: false });
    await scene.clock.advance(65_000);
    expect(scene.records.get(ref)).toMatchObject({ stage: 'expired', final: true });
    expect(scene.connectionOf(ref)).toBe('final');
  });

  it('is not because it could not be asked about, however long ago it expired', async () => {
    scene.becomes(1, 'Expired');
    await scene.clock.advance(5_000);
    scene.answer = 'api-unreachable';
    await scene.clock.advance(expiredGraceMs * 3);
    expect(scene.records.get(ref)?.final).toBe(false);
    scene.answer = 'good';
    scene.becomes(1, 'Done');
    await scene.clock.advance(60_000);
    expect(scene.records.get(ref)).toMatchObject({ stage: 'delivered', final: true });
  });

  it.each([dayMs, -dayMs])('does not come by a clock of the machine that jumps by %d ms', async (byMs) => {
    scene.becomes(1, 'Expired');
    await scene.clock.advance(5_000);
    scene.clock.jumpWall(byMs);
    await scene.clock.advance(expiredGraceMs - 70_000);
    expect(scene.records.get(ref)?.final).toBe(false);
    scene.clock.jumpWall(byMs);
    await scene.clock.advance(130_000);
    expect(scene.records.get(ref)?.final).toBe(true);
  });
});

describe('a clock that jumps', () => {
  it.each([dayMs, -dayMs])('by %d ms changes nothing in how an order is read', async (byMs) => {
    await scene.say(1, cut);
    await scene.clock.advance(10_000);
    scene.clock.jumpWall(byMs);
    await scene.clock.advance(20_000);
    expect(scene.readAtMs.map((atMs) => atMs - 1_000)).toEqual([0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000]);
  });
});

describe('waking up', () => {
  it('connects and reads at once, also where the stream seems to live', async () => {
    await scene.goLive(1);
    scene.becomes(1, 'PaymentReceived');
    scene.tracker.wake();
    await scene.clock.advance(0);
    expect(scene.line(1).reconnects).toBe(1);
    expect(scene.stageOf(ref)).toBe('paid');
  });

  it('does not wait for what was asked for before', async () => {
    scene.answer = 'api-rate-limited';
    scene.detail = { retryAfterMs: 300_000 };
    await scene.clock.advance(5_000);
    scene.answer = 'good';
    scene.tracker.wake();
    await scene.clock.advance(0);
    expect(scene.readsOf(1)).toBe(3);
  });

  it('once more within seconds leaves a stream that opened in between, but reads again', async () => {
    scene.tracker.wake();
    await scene.clock.advance(100);
    await scene.goLive(1);
    const before = scene.readsOf(1);
    scene.tracker.wake();
    await scene.clock.advance(0);
    expect(scene.line(1).reconnects).toBe(1);
    expect(scene.readsOf(1)).toBe(before + 1);
    await scene.clock.advance(10_000);
    scene.tracker.wake();
    expect(scene.line(1).reconnects).toBe(2);
  });

  it('thrice at once (resumed, unlocked, network back) connects once', async () => {
    await scene.goLive(1);
    const before = scene.line(1).connects;
    for (let sign = 0; sign < 3; sign += 1) {
      scene.tracker.wake();
      scene.line(1).listener.onState({ state: 'connecting' });
      await scene.clock.advance(100);
    }
    expect(scene.line(1).connects - before).toBe(1);
  });
});

describe('a loop that fails', () => {
  it('begins anew after a pause, with a line in the log', async () => {
    scene.poisonedId = 'order-1';
    await scene.clock.advance(5_000);
    expect(scene.logged).toContain('the loop of an order failed and begins anew');
    scene.poisonedId = null;
    scene.becomes(1, 'PaymentReceived');
    await scene.clock.advance(5_000);
    expect(scene.stageOf(ref)).toBe('paid');
    expect(scene.lines).toHaveLength(2);
    expect(scene.lines[0]?.closed).toBe(true);
  });

  it('fails the same when it is the stream that brings what it cannot take', async () => {
    await scene.goLive(1);
    scene.poisonedId = 'order-1';
    await scene.push(1, scene.becomes(1, 'PaymentReceived'));
    scene.poisonedId = null;
    await scene.clock.advance(500);
    expect(scene.stageOf(ref)).toBe('paid');
  });

  it('stops no other', async () => {
    const other = scene.add(2);
    await scene.follow(other);
    scene.poisonedId = 'order-1';
    scene.becomes(2, 'PaymentReceived');
    await scene.clock.advance(60_000);
    expect(scene.stageOf(other)).toBe('paid');
    expect(scene.tracker.all()).toHaveLength(2);
  });

  it('leaves nothing waiting when the desk closes meanwhile', async () => {
    scene.poisonedId = 'order-1';
    await scene.clock.advance(5_000);
    scene.tracker.close();
    expect(scene.clock.waiting()).toEqual([]);
  });
});

describe('a disk that fails once', () => {
  it('when an order is to be followed does not end the following of it', async () => {
    const failing = new TrackerScene();
    const late = failing.add(1);
    failing.diskFails = true;
    await failing.follow(late);
    expect(failing.reads).toEqual([]);
    failing.diskFails = false;
    failing.becomes(1, 'PaymentReceived');
    await failing.clock.advance(1_000);
    expect(failing.stageOf(late)).toBe('paid');
    expect(failing.tracker.all()).toHaveLength(1);
  });

  it('while a loop begins anew does not end the following of its order', async () => {
    scene.poisonedId = 'order-1';
    await scene.clock.advance(5_000);
    scene.poisonedId = null;
    scene.diskFails = true;
    await scene.clock.advance(60_000);
    scene.diskFails = false;
    scene.becomes(1, 'PaymentReceived');
    await scene.clock.advance(30_000);
    expect(scene.stageOf(ref)).toBe('paid');
  });

  it('leaves nothing waiting when the desk closes meanwhile', async () => {
    const failing = new TrackerScene();
    failing.diskFails = true;
    await failing.follow(failing.add(1));
    failing.tracker.close();
    expect(failing.clock.waiting()).toEqual([]);
  });

  it('when the stream tells news loses none of it: a read brings it as soon as the disk can be read', async () => {
    await scene.goLive(1);
    scene.diskFails = true;
    await scene.push(1, scene.becomes(1, 'PaymentReceived'));
    scene.diskFails = false;
    await scene.clock.advance(500);
    expect(scene.stageOf(ref)).toBe('paid');
  });

  it('when a read tells news loses none of it, and reads no faster than it needs to while the disk fails', async () => {
    await scene.goLive(1);
    await scene.clock.advance(4_000);
    scene.becomes(1, 'PaymentReceived');
    scene.diskFails = true;
    const before = scene.readsOf(1);
    const commented = async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second += 1) {
        scene.comment(1);
        await scene.clock.advance(1_000);
      }
    };
    // The stream seems to get everything through, so that nothing else would make a read due.
    await commented(1);
    await scene.clock.advance(4_000);
    await commented(20);
    expect(scene.readsOf(1) - before).toBeLessThanOrEqual(45);
    scene.diskFails = false;
    await commented(5);
    expect(scene.stageOf(ref)).toBe('paid');
  });
});

describe('an old case that waits for people at the vendor', () => {
  async function stuckFor(days: number): Promise<void> {
    const updatedAtMs = scene.serverMs() - days * dayMs;
    ref = scene.add(2, { stage: 'manual-review', serverUpdatedAtMs: updatedAtMs });
    scene.truths.set('order-2', scene.order(2, { orderState: 'WaitingForManualAction', updatedAtMs }));
    await scene.goLive(1);
    await scene.push(1, scene.becomes(1, 'Done'));
    await scene.follow(ref);
    expect(scene.stageOf(ref)).toBe('manual-review');
    await scene.clock.advance(60_000);
  }

  it('is read once an hour, and leaves its place for a stream to others', async () => {
    await stuckFor(15);
    const before = scene.readsOf(2);
    await scene.clock.advance(10 * 60 * 60_000);
    expect(scene.readsOf(2) - before).toBeGreaterThanOrEqual(9);
    expect(scene.readsOf(2) - before).toBeLessThanOrEqual(12);
    expect(scene.openLines()).toEqual([]);
    scene.becomes(2, 'Done');
    await scene.clock.advance(60 * 60_000);
    expect(scene.stageOf(ref)).toBe('delivered');
  });

  it('comes to rest by time alone', async () => {
    await stuckFor(13.9);
    expect(scene.openLines()).toEqual([2]);
    await scene.clock.advance(4 * 60 * 60_000);
    expect(scene.openLines()).toEqual([]);
  });

  it('is followed like any other while it is on the screen', async () => {
    await stuckFor(15);
    scene.tracker.watch(ref);
    await scene.clock.advance(0);
    expect(scene.openLines()).toEqual([2]);
    const before = scene.readsOf(2);
    await scene.clock.advance(10 * 60_000);
    expect(scene.readsOf(2) - before).toBeGreaterThanOrEqual(9);
  });

  it('is read every minute before it is old', async () => {
    await stuckFor(13);
    const before = scene.readsOf(2);
    await scene.clock.advance(10 * 60_000);
    expect(scene.readsOf(2) - before).toBeGreaterThanOrEqual(9);
  });
});

describe('a stream that opens and breaks off at once, over and over', () => {
  it('costs no read of its own, and does not count as one that came through', async () => {
    const other = scene.add(2);
    await scene.follow(other);
    await scene.say(2, badGateway(30_000));
    const before = scene.reads.length;
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await scene.say(1, { state: 'live' });
      await scene.say(1, cut);
      await scene.clock.advance(1_000);
    }
    expect(scene.reads.length - before).toBeLessThanOrEqual(2);
    expect(scene.line(2).reconnects).toBe(0);
  });
});
