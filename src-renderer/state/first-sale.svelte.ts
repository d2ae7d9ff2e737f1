import { createContext, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { SvelteMap } from 'svelte/reactivity';
import type { Clock } from './clock.ts';

/** The steps of a sale that a beginner is shown, in their order. */
export const saleSteps = ['brand', 'amount', 'recipient', 'charge', 'confirm', 'pay', 'next', 'code'] as const;
export type SaleStep = (typeof saleSteps)[number];

/** Hints that lead through one practice sale. Screens mark what a step presses; the furthest that is there is the next one. */
export class FirstSale {
  running = $state(false);
  /** How long the sale took, in milliseconds, once it is over; null: nothing to say. */
  tookMs: number | null = $state(null);
  readonly #targets = new SvelteMap<SaleStep, Element>();
  readonly #clock: Pick<Clock, 'nowMs'>;
  #startedAtMs = 0;
  readonly step: SaleStep | null = $derived.by(() =>
    this.running ? (saleSteps.findLast((step) => this.#targets.has(step)) ?? null) : null,
  );

  constructor(clock: Pick<Clock, 'nowMs'>) {
    this.#clock = clock;
  }

  /** What is to be pressed or filled in now. */
  get target(): Element | null {
    return this.step === null ? null : (this.#targets.get(this.step) ?? null);
  }

  start(): void {
    this.running = true;
    this.tookMs = null;
    this.#startedAtMs = this.#clock.nowMs();
  }

  stop(): void {
    this.running = false;
    this.tookMs = null;
  }

  /** The customer has the code: somebody goes on to the next sale. */
  finish(): void {
    if (!this.running) return;
    this.running = false;
    this.tookMs = this.#clock.nowMs() - this.#startedAtMs;
  }

  /** Marks what a step presses, for as long as it is there and `due`. */
  mark(step: SaleStep, due = true): Attachment {
    return (element) => {
      if (!due) return;
      untrack(() => this.#targets.set(step, element));
      return () => {
        if (untrack(() => this.#targets.get(step)) === element) this.#targets.delete(step);
      };
    };
  }
}

/** `getFirstSale()` below Desk; `setFirstSale(...)` in Desk. */
export const [getFirstSale, setFirstSale] = createContext<FirstSale>();
