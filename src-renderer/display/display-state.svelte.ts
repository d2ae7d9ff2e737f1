import type { CustomerBridge } from '../../src-shared/bridge/contract.ts';
import type { DisplayScene, DisplayView } from '../../src-shared/domain/display.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import type { Clock } from '../state/clock.ts';
import type { Countdown } from '../state/countdown.ts';
import { RunningCountdown } from '../state/running-countdown.svelte.ts';

/** A sleep of the machine leaves the countdown behind by as much: it is set right this often. */
const readAgainMs = 60_000;

/** What stands on the screen: a code to pay with only together with the time that is left for it. */
export type ShownScene =
  Exclude<DisplayScene, { show: 'pay' }> | (Extract<DisplayScene, { show: 'pay' }> & { readonly timeLeft: Countdown });

/** After these a basket is the next customer's; before them it is the same one's, who changes something. */
const endings: ReadonlySet<DisplayScene['show']> = new Set(['seen', 'paid', 'thanks', 'problem']);

/** What the customer's window knows: what main last told it, the time left to pay, and the language that was chosen here. */
export class DisplayState {
  view: DisplayView | null = $state.raw(null);
  /** Chosen by touch on the display itself, for this customer alone. */
  ownLanguage: Language | null = $state(null);
  readonly #bridge: CustomerBridge;
  readonly #clock: Clock;
  readonly #timeLeft: RunningCountdown;
  #lastToldAs = 0;

  readonly language: Language | null = $derived(this.ownLanguage ?? this.view?.language ?? null);

  /** A code whose time is over goes at that moment, whether or not main says so. */
  readonly scene: ShownScene = $derived.by(() => {
    const scene = this.view?.scene ?? { show: 'idle' };
    if (scene.show !== 'pay') return scene;
    const timeLeft = this.#timeLeft.reading;
    return timeLeft?.ended === false ? { ...scene, timeLeft } : { show: 'problem', reason: 'time-up' };
  });

  /** `first`: what main said already; null: nothing yet. */
  constructor(bridge: CustomerBridge, clock: Clock, first: DisplayView | null) {
    this.#bridge = bridge;
    this.#clock = clock;
    this.#timeLeft = new RunningCountdown(clock);
    if (first !== null) this.#take(first);
  }

  /** Listens first and asks second, so that nothing falls between. Answers with the way to stop. */
  follow(): () => void {
    const stopHearing = this.#bridge.on('display.changed', (view) => this.#take(view));
    const stopReturn = this.#clock.onReturn(() => void this.#read());
    let stopWaiting = (): void => undefined;
    const readNowAndAgain = (): void => {
      void this.#read();
      stopWaiting = this.#clock.after(readAgainMs, readNowAndAgain);
    };
    readNowAndAgain();
    return () => {
      stopHearing();
      stopReturn();
      stopWaiting();
      this.#timeLeft.stop();
    };
  }

  async #read(): Promise<void> {
    const before = this.#lastToldAs;
    const answer = await this.#bridge.display.view();
    // What was told meanwhile is newer than the answer.
    if (answer.ok && before === this.#lastToldAs) this.#take(answer.value);
  }

  #take(view: DisplayView): void {
    this.#lastToldAs += 1;
    const { scene } = view;
    const before = this.scene.show;
    const customerLeft = before !== 'idle' && scene.show === 'idle';
    const nextBegan = endings.has(before) && scene.show === 'basket';
    if (customerLeft || nextBegan) this.ownLanguage = null;
    if (scene.show === 'pay') this.#timeLeft.start(scene.timeLeftMs, scene.windowMs);
    else this.#timeLeft.stop();
    this.view = view;
  }
}
