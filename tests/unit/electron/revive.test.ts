import { describe, expect, it, vi } from 'vitest';
import { reviveAfterCrash } from '../../../src-main/electron/revive.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { silentLog } from '../../support/silent-log.ts';
import { FakeWindow } from './fake-electron.ts';

function revived() {
  const window = new FakeWindow();
  const clock = createFakeClock();
  const reload = vi.fn();
  Object.assign(window.contents, { reload });
  reviveAfterCrash(window.asWindow, clock, silentLog);
  const die = (reason: string) => window.contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
  return { clock, reload, die };
}

describe('a window whose page died', () => {
  it('is loaded again', () => {
    const { reload, die } = revived();
    die('crashed');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('stays as it is when it dies again at once, and comes back when it lived for a while', async () => {
    const { clock, reload, die } = revived();
    die('oom');
    await clock.advance(9_999);
    die('oom');
    expect(reload).toHaveBeenCalledOnce();
    await clock.advance(10_000);
    die('oom');
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('is left alone when it was closed', () => {
    const { reload, die } = revived();
    die('clean-exit');
    expect(reload).not.toHaveBeenCalled();
  });
});
