import type { CustomerBridge } from '../../src-shared/bridge/contract.ts';
import type { DisplayScene, DisplayView } from '../../src-shared/domain/display.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import type { Clock } from '../state/clock.ts';
import { RunningCountdown } from '../state/running-countdown.svelte.ts';

/** A sleep of the machine leaves the countdown behind by as much: it is set right this often. */
const readAgainMs = 60_000;

/** What the customer's window knows: what main last told it, the time left to pay, and the language that was chosen here. */
export class DisplayState {
  view: DisplayView | null = $state.raw(null);
  /** Chosen by touch on the display itself, for this customer alone. */
  ownLanguage: Language | null = $state(null);
  readonly timeLeft: RunningCountdown;
  readonly #bridge: CustomerBridge;
  readonly #clock: Clock;
  #lastToldAs = 0;

  readonly language: Language | null = $derived(this.ownLanguage ?? this.view?.language ?? null);

  /** What stands on the screen. A code whose time is over goes at that moment, whether or not main says so. */
  readonly scene: DisplayScene = $derived.by(() => {
    const scene = this.view?.scene ?? { show: 'idle' };
    const ended = scene.show === 'pay' && this.timeLeft.reading?.ended !== false;
    return ended ? { show: 'problem', reason: 'time-up' } : scene;
  });

  constructor(bridge: CustomerBridge, clock: Clock) {
    this.#bridge = bridge;
    this.#clock = clock;
    this.timeLeft = new RunningCountdown(clock);
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
      this.timeLeft.stop();
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
    if (view.scene.show === 'idle') this.ownLanguage = null;
    if (view.scene.show === 'pay') this.timeLeft.start(view.scene.timeLeftMs, view.scene.windowMs);
    else this.timeLeft.stop();
    this.view = view;
  }
}
