import { describe, expect, it } from 'vitest';
import { DisplayStatusWatch } from '../../../src-renderer/state/display-status.svelte.ts';
import type { DisplayStatus } from '../../../src-shared/domain/display.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { FakeEvents, settled, unexpected } from './fake-desk.ts';

const closed: DisplayStatus = { open: false, failed: false, screens: [], chosenId: null };
const opened: DisplayStatus = { ...closed, open: true };

describe('the staff’s hand on the customer display', () => {
  it('says why the display did not open or close, until it is tried again', async () => {
    let works = false;
    const answer = () => Promise.resolve(works ? ok(opened) : fail('internal'));
    const { on } = new FakeEvents();
    const watch = new DisplayStatusWatch({
      on,
      display: { show: unexpected, status: answer, open: answer, close: answer },
    });
    watch.follow();
    await settled();
    expect(watch.failure, 'nobody wanted anything yet').toBeNull();
    await watch.open();
    expect(watch.failure).toBe('internal');
    works = true;
    await watch.open();
    expect(watch).toMatchObject({ failure: null, status: opened });
    works = false;
    await watch.close();
    expect(watch).toMatchObject({ failure: 'internal', status: opened });
  });

  it('says once that a display failed which nobody here opened: at the start of the desk, or while it was loaded', () => {
    const { on, emit } = fakeEvents();
    const watch = new DisplayStatusWatch({
      on,
      display: { show: unexpected, status: () => new Promise(() => undefined), open: unexpected, close: unexpected },
    });
    watch.follow();
    const failed = { ...closed, failed: true };
    emit(failed);
    expect(watch.failure).toBe('internal');
    watch.failure = null;
    emit(failed);
    expect(watch.failure, 'said already').toBeNull();
    emit(opened);
    emit(failed);
    expect(watch.failure).toBe('internal');
  });

  it('hears of a window that was closed elsewhere', () => {
    const { on, emit } = fakeEvents();
    const watch = new DisplayStatusWatch({
      on,
      display: {
        show: unexpected,
        status: () => Promise.resolve(fail('internal')),
        open: unexpected,
        close: unexpected,
      },
    });
    const stop = watch.follow();
    emit(opened);
    expect(watch.status).toEqual(opened);
    stop();
    emit(closed);
    expect(watch.status).toEqual(opened);
  });
});

function fakeEvents() {
  const events = new FakeEvents();
  return { on: events.on, emit: (status: DisplayStatus) => events.emit('display.statusChanged', status) };
}
