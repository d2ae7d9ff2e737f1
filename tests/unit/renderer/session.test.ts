import { describe, expect, it } from 'vitest';
import { bootSchema, type Boot } from '../../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { trackingSchema } from '../../../src-shared/domain/order.ts';
import { defaultSettings, type Settings } from '../../../src-shared/domain/settings.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { withoutRejections } from '../../../src-renderer/state/bridge.ts';
import { overallConnection } from '../../../src-renderer/state/connection.ts';
import { summaryOf } from '../../../src-renderer/state/order-news.ts';
import { openSession, Session } from '../../../src-renderer/state/session.svelte.ts';
import { Deferred, FakeEvents, settled, unexpected } from './fake-desk.ts';
import { anOrder, aTracking } from './order-fixture.ts';

type BootAnswer = Awaited<ReturnType<DeskBridge['app']['boot']>>;

const settings: Settings = { ...defaultSettings('en'), welcomedAtMs: 1 };

function aBoot(changes: Partial<Boot> = {}): Boot {
  const partner = { present: false, last4: null, kept: 'nowhere', keychainAvailable: true };
  const rest = { notices: [], unfinished: [], tracking: [] };
  return { ...bootSchema.parse({ version: '0.1.0', platform: 'linux', settings, partner, ...rest }), ...changes };
}

function aDesk() {
  const events = new FakeEvents();
  const boots: Deferred<BootAnswer>[] = [];
  const desk = {
    app: {
      boot: () => {
        const boot = new Deferred<BootAnswer>();
        boots.push(boot);
        return boot.promise;
      },
    },
    settings: { change: (patch: Partial<Settings>) => Promise.resolve(ok({ ...settings, ...patch })) },
    on: events.on,
  };
  return { events, boots, desk: desk as unknown as DeskBridge };
}

async function opened(boot: Boot) {
  const { events, boots, desk } = aDesk();
  const opening = openSession(desk);
  await boots[0]?.answer(ok(boot));
  const session = await opening;
  if (!(session instanceof Session)) throw new Error('did not open');
  return { events, boots, session };
}

const waiting = anOrder('P-1', ['sending', 'awaiting-payment']);
const delivered = anOrder('P-1', ['sending', 'awaiting-payment', 'paid', 'delivered']);

describe('the session', () => {
  it('starts as the boot snapshot', async () => {
    const boot = aBoot({ unfinished: [summaryOf(waiting)], tracking: [aTracking('P-1')], notices: ['settings-reset'] });
    const { session } = await opened(boot);
    expect([...session.openOrders.keys()]).toEqual(['P-1']);
    expect([...session.tracking.keys()]).toEqual(['P-1']);
    expect(session.notices).toEqual(['settings-reset']);
  });

  it('loses nothing that main tells while the snapshot is under way', async () => {
    const { events, boots, desk } = aDesk();
    const opening = openSession(desk);
    events.emit('app.notice', 'storage-failed');
    events.emit('orders.changed', waiting);
    await boots[0]?.answer(ok(aBoot()));
    const session = await opening;
    expect(session).toMatchObject({ notices: ['storage-failed'] });
    expect(session instanceof Session && session.openOrders.has(waiting.ref)).toBe(true);
  });

  it('says why it could not start', async () => {
    const { boots, desk } = aDesk();
    const opening = openSession(desk);
    await boots[0]?.answer(fail('internal'));
    expect(await opening).toMatchObject({ ok: false, code: 'internal' });
  });

  it('counts an order as open until it is final, and not again by old news', async () => {
    const { events, session } = await opened(aBoot());
    events.emit('orders.changed', waiting);
    expect(session.openOrders.size).toBe(1);
    events.emit('orders.changed', delivered);
    events.emit('orders.changed', waiting);
    expect(session.openOrders.size).toBe(0);
  });

  it('keeps orders of the other mode out', async () => {
    const { events, session } = await opened(aBoot());
    events.emit('orders.changed', { ...waiting, mode: 'live' });
    expect(session.openOrders.size).toBe(0);
  });

  it('asks for the orders of a mode when it is switched to', async () => {
    const { events, boots, session } = await opened(aBoot({ unfinished: [summaryOf(waiting)] }));
    events.emit('settings.changed', { ...settings, mode: 'live' });
    expect(session.openOrders.size).toBe(0);
    const live = { ...summaryOf(anOrder('L-9', ['awaiting-payment'])), mode: 'live' as const };
    await boots[1]?.answer(ok(aBoot({ settings: { ...settings, mode: 'live' }, unfinished: [live] })));
    expect([...session.openOrders.keys()]).toEqual(['L-9']);
  });

  it('does not take over the orders of a mode that was left again meanwhile', async () => {
    const { events, boots, session } = await opened(aBoot());
    events.emit('settings.changed', { ...settings, mode: 'live' });
    events.emit('settings.changed', settings);
    const live = { ...summaryOf(anOrder('L-9', ['awaiting-payment'])), mode: 'live' as const };
    await boots[1]?.answer(ok(aBoot({ settings: { ...settings, mode: 'live' }, unfinished: [live] })));
    expect(session.settings.mode).toBe('practice');
    expect(session.openOrders.size).toBe(0);
  });

  it('shows a changed language as soon as main has it', async () => {
    const { session } = await opened(aBoot());
    await session.change({ language: 'ja' });
    expect(session.settings.language).toBe('ja');
  });

  it('goes on with the changes that wait for their turn after one of them has thrown', async () => {
    const { session } = await opened(aBoot());
    const [broken, full, kept] = await Promise.allSettled([
      session.changeBy(() => {
        throw new Error('a bug');
      }),
      session.changeBy(() => null),
      session.changeBy(({ payMarginMinutes }) => ({ payMarginMinutes: payMarginMinutes + 1 })),
    ]);
    expect([broken.status, full]).toEqual(['rejected', { status: 'fulfilled', value: null }]);
    expect(kept).toMatchObject({ status: 'fulfilled', value: { ok: true } });
    expect(session.settings.payMarginMinutes).toBe(settings.payMarginMinutes + 1);
  });

  it('forgets how it hears of an order that has ended', async () => {
    const { events, session } = await opened(aBoot({ tracking: [aTracking('P-1')] }));
    events.emit('orders.tracking', aTracking('P-1', { connection: 'final' }));
    expect(session.tracking.size).toBe(0);
  });

  it('shows each notice once, until it is taken off', async () => {
    const { events, session } = await opened(aBoot({ notices: ['settings-reset'] }));
    events.emit('app.notice', 'settings-reset');
    expect(session.notices).toEqual(['settings-reset']);
    session.dismiss('settings-reset');
    expect(session.notices).toEqual([]);
  });
});

describe('the state of the connection', () => {
  it('is the worst of all orders that are followed', () => {
    expect(overallConnection([])).toBe('idle');
    expect(overallConnection([aTracking('P-1'), aTracking('P-2', { connection: 'polling' })])).toBe('polling');
    expect(overallConnection([aTracking('P-1', { connection: 'stale' }), aTracking('P-2')])).toBe('reconnecting');
    expect(overallConnection([aTracking('P-1', { connection: 'final' })])).toBe('idle');
  });

  it.each(trackingSchema.shape.connection.exclude(['idle', 'final']).options)(
    'is offline when the last read did not get through, whatever the stream does (%s)',
    (connection) => {
      expect(overallConnection([aTracking('P-1', { connection, reachable: false }), aTracking('P-2')])).toBe('offline');
    },
  );

  it('says nothing of orders that are not followed yet', () => {
    expect(overallConnection([aTracking('P-1', { connection: 'idle' })])).toBe('idle');
  });
});

describe('the bridge', () => {
  it('answers with a failure when main is gone', async () => {
    const desk = { on: unexpected, app: { boot: () => Promise.reject(new Error('gone')) } } as unknown as DeskBridge;
    expect(await withoutRejections(desk).app.boot()).toEqual({ ok: false, code: 'internal' });
    await settled();
  });
});
