import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { Moment, Note } from '../../src-shared/domain/moment.ts';
import type { OrderRef } from '../../src-shared/domain/order.ts';
import type { Sound } from '../../src-shared/domain/settings.ts';
import type { I18n } from './i18n.svelte.ts';
import type { Router } from './router.svelte.ts';
import type { Session } from './session.svelte.ts';
import { soundOf } from './sounds.ts';

/** What the teller needs of the window. */
export interface MomentTellerOptions {
  readonly desk: Pick<DeskBridge, 'attention' | 'on'>;
  readonly session: Pick<Session, 'settings' | 'openOrders'>;
  readonly router: Pick<Router, 'go'>;
  readonly i18n: Pick<I18n, 't'>;
  readonly play: (sound: Sound) => void;
  readonly isLookedAt: () => boolean;
}

/** Says each moment of an order once: by a sound, and in words that the system shows where nobody looks at the desk. */
export class MomentTeller {
  readonly #options: MomentTellerOptions;
  #shown: OrderRef | null = null;

  constructor(options: MomentTellerOptions) {
    this.#options = options;
  }

  /** Answers with the way to stop. */
  listen(): () => void {
    const { desk, session, router, play } = this.#options;
    const stops = [
      desk.on('orders.moment', ({ ref, moment }) => {
        void desk.attention.notify({ ref, moment, note: this.#note(ref, moment) });
        this.look();
        const sound = soundOf(moment);
        if (session.settings.sounds.includes(sound)) play(sound);
      }),
      desk.on('orders.show', ({ ref }) =>
        router.go(session.openOrders.has(ref) ? { screen: 'pay', ref } : { screen: 'orders', ref }),
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** The order that stands on the screen now; null: none. */
  show(ref: OrderRef | null): void {
    this.#shown = ref;
    this.look();
  }

  /** Somebody may have come back to the window. */
  look(): void {
    const { desk, isLookedAt } = this.#options;
    if (this.#shown !== null && isLookedAt()) void desk.attention.seen({ ref: this.#shown });
  }

  #note(ref: OrderRef, moment: Moment): Note {
    const { attention } = this.#options.i18n.t;
    const { title, body } = attention.notes[moment];
    return { title: ref.startsWith('P-') ? attention.practice(title(ref)) : title(ref), body };
  }
}
