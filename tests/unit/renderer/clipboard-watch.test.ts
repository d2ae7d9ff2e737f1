import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src-shared/result.ts';
import { ClipboardWatch } from '../../../src-renderer/state/clipboard-watch.svelte.ts';
import { FakeEvents, ordersWith } from './fake-desk.ts';
import { anOrder } from './order-fixture.ts';

const { ref } = anOrder('P-1', ['awaiting-payment']);

function watching(
  answer: ReturnType<typeof ok<undefined>> | ReturnType<typeof fail<'clipboard-changed' | 'not-found'>>,
) {
  const events = new FakeEvents();
  const asked: unknown[] = [];
  const orders = ordersWith({
    copy: (wish) => {
      asked.push(wish);
      return Promise.resolve(answer);
    },
  });
  return { events, asked, watch: new ClipboardWatch({ orders, on: events.on }) };
}

describe('the clipboard', () => {
  it('is filled by main, and nothing alarms while it holds what was copied', async () => {
    const { asked, watch } = watching(ok(undefined));
    expect(await watch.copy(ref, { type: 'address' })).toBe(true);
    expect(asked).toEqual([{ ref, what: { type: 'address' } }]);
    expect(watch.alarm).toBeNull();
  });

  it('alarms at once when another program was quicker, until somebody has read it', async () => {
    const { watch } = watching(fail('clipboard-changed'));
    expect(await watch.copy(ref, { type: 'memo' })).toBe(false);
    expect(watch.alarm).toEqual({ ref, what: 'memo' });
    watch.acknowledge();
    expect(watch.alarm).toBeNull();
  });

  it('alarms when it is changed after copying', () => {
    const { events, watch } = watching(ok(undefined));
    const stop = watch.listen();
    events.emit('orders.clipboardChanged', { ref, what: 'secret' });
    expect(watch.alarm).toEqual({ ref, what: 'secret' });
    stop();
    expect(events.listening).toBe(0);
  });

  it('does not alarm for a copy that failed in an ordinary way', async () => {
    const { watch } = watching(fail('not-found'));
    expect(await watch.copy(ref, { type: 'address' })).toBe(false);
    expect(watch.alarm).toBeNull();
  });
});
