import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { DeskShows } from '../../src-shared/domain/display.ts';
import type { Clock } from './clock.ts';
import type { Route } from './route.ts';

/** What decides over the customer's display. */
export interface DeskSight {
  readonly route: Route;
  readonly welcoming: boolean;
  /** What is on the ticket; null: nothing. */
  readonly basket: Extract<DeskShows, { type: 'basket' }> | null;
  /** The code of the order on the screen holds the address alone. */
  readonly addressOnly: boolean;
}

/** What the desk's screen shows of the sale in hand: the order that is paid, else the ticket, wherever in the desk one looks. */
export function deskShows({ route, welcoming, basket, addressOnly }: DeskSight): DeskShows {
  if (welcoming) return { type: 'nothing' };
  const inHand =
    route.screen === 'pay' ||
    route.screen === 'delivered' ||
    // A look at the paper of the sale in hand.
    (route.screen === 'receipt' && route.from === 'delivered');
  if (inHand) return { type: 'order', ref: route.ref, addressOnly };
  return basket ?? { type: 'nothing' };
}

/** Between a ticket that is charged and its order the desk shows neither for a moment: the customer sees no gap. */
const gapMs = 250;

/** Tells main, for the customer's display, what the desk shows. What was told last is not told again. */
export class DisplayTeller {
  readonly #desk: Pick<DeskBridge, 'display'>;
  readonly #clock: Clock;
  #told = '';
  #callOff = (): void => undefined;

  constructor(desk: Pick<DeskBridge, 'display'>, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
  }

  tell(shows: DeskShows): void {
    this.#callOff();
    if (shows.type === 'nothing') this.#callOff = this.#clock.after(gapMs, () => this.#send(shows));
    else this.#send(shows);
  }

  #send(shows: DeskShows): void {
    const words = JSON.stringify(shows);
    if (words === this.#told) return;
    this.#told = words;
    void this.#desk.display.show(shows);
  }
}
