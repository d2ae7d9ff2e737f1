import { describe, expect, it } from 'vitest';
import { DisplayState, type ShownScene } from '../../../src-renderer/display/display-state.svelte.ts';
import type { CustomerBridge } from '../../../src-shared/bridge/contract.ts';
import { displayViewSchema, type DisplayView } from '../../../src-shared/domain/display.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { FakeClock } from './fake-clock.ts';
import { Deferred, FakeEvents, settled } from './fake-desk.ts';

type Answer = Awaited<ReturnType<CustomerBridge['display']['view']>>;

function aView(scene: object): DisplayView {
  return displayViewSchema.parse({ shopName: '', mode: 'live', language: 'ja', theme: 'system', scene });
}

const idle = aView({ show: 'idle' });

function toPay(timeLeftMs: number): DisplayView {
  return aView({
    show: 'pay',
    lines: [],
    coin: 'USDC',
    network: 'Solana',
    amount: '26.41',
    missingOf: null,
    qrText: 'solana:abc',
    qrHoldsAmount: true,
    address: 'abc',
    memo: null,
    timeLeftMs,
    windowMs: 1_800_000,
  });
}

const basket = aView({ show: 'basket', lines: [], coin: 'USDC', network: 'Solana', total: null });
const thanks = aView({ show: 'thanks', lines: [], coin: 'USDC', network: 'Solana', outcome: 'staff' });

function secondsOf(scene: ShownScene): number | null {
  return scene.show === 'pay' ? scene.timeLeft.seconds : null;
}

function displaying(first: DisplayView | null = null) {
  const clock = new FakeClock();
  const events = new FakeEvents();
  const asked: Deferred<Answer>[] = [];
  const state = new DisplayState(
    {
      on: events.on,
      display: {
        view: () => {
          const answer = new Deferred<Answer>();
          asked.push(answer);
          return answer.promise;
        },
      },
    },
    clock,
    first,
  );
  const stop = state.follow();
  return { clock, events, asked, state, stop };
}

describe('what the customer’s window shows', () => {
  it('is what main says, and idle until then', async () => {
    const { asked, state } = displaying();
    expect(state.scene).toEqual({ show: 'idle' });
    await asked[0]?.answer(ok(toPay(60_000)));
    expect(state.scene.show).toBe('pay');
    expect(secondsOf(state.scene)).toBe(60);
  });

  it('takes the code away when its time is over, even if main says nothing any more', async () => {
    const { clock, asked, state } = displaying();
    await asked[0]?.answer(ok(toPay(30_000)));
    clock.pass(29_999);
    expect(state.scene.show).toBe('pay');
    clock.pass(1);
    expect(state.scene).toEqual({ show: 'problem', reason: 'time-up' });
  });

  it('does not go back to an answer that was overtaken by news', async () => {
    const { events, asked, state } = displaying();
    events.emit('display.changed', toPay(60_000));
    await asked[0]?.answer(ok(idle));
    expect(state.scene.show).toBe('pay');
  });

  it('asks again each minute and when somebody looks again, and keeps what it has where no answer comes', async () => {
    const { clock, asked, state } = displaying();
    await asked[0]?.answer(ok(toPay(600_000)));
    clock.pass(60_000);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer(fail('internal'));
    expect(state.scene.show).toBe('pay');
    clock.wakeUp();
    await asked[2]?.answer(ok(toPay(12_000)));
    expect(secondsOf(state.scene)).toBe(12);
  });

  it('speaks the language that was touched, until the next customer', async () => {
    const { events, asked, state } = displaying();
    await asked[0]?.answer(ok(toPay(60_000)));
    expect(state.language).toBe('ja');
    state.ownLanguage = 'en';
    events.emit('display.changed', toPay(50_000));
    expect(state.language).toBe('en');
    events.emit('display.changed', idle);
    expect(state.language).toBe('ja');
  });

  it('has what main said before there was a window to show it', async () => {
    const { state, stop } = displaying(toPay(60_000));
    expect(state.language).toBe('ja');
    expect(secondsOf(state.scene)).toBe(60);
    stop();
    await settled();
  });

  it('keeps a language that was touched while it was idle, for the sale that begins then', async () => {
    const { clock, events, asked, state } = displaying();
    await asked[0]?.answer(ok(idle));
    state.ownLanguage = 'en';
    clock.pass(60_000);
    await asked[1]?.answer(ok(idle));
    expect(state.language, 'main said the same again').toBe('en');
    events.emit('display.changed', basket);
    events.emit('display.changed', toPay(60_000));
    events.emit('display.changed', basket);
    expect(state.language, 'a change of mind').toBe('en');
  });

  it.each([
    ['thanked', thanks],
    ['told of a problem', aView({ show: 'problem', reason: 'hold' })],
    ['at the end of the time to pay', toPay(0)],
  ])('leaves the language of a customer who was %s behind when the next basket begins at once', (_name, last) => {
    const { events, state } = displaying();
    events.emit('display.changed', basket);
    state.ownLanguage = 'en';
    events.emit('display.changed', last);
    expect(state.language).toBe('en');
    events.emit('display.changed', basket);
    expect(state.language).toBe('ja');
  });

  it('leaves no listener and no timer behind', async () => {
    const { clock, events, asked, stop } = displaying();
    await asked[0]?.answer(ok(toPay(60_000)));
    stop();
    await settled();
    expect(clock.waiting).toBe(0);
    expect(events.listening).toBe(0);
  });
});
