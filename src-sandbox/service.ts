import { Catalogue } from './catalogue/catalogue.ts';
import type { SandboxClock } from './clock.ts';
import type { JsonObject } from './json.ts';
import { OrderBook } from './orders/order-book.ts';
import type { StateFile } from './orders/state-file.ts';
import { Rates } from './payments/rates.ts';
import { changedBehaviour, type Behaviour, type BehaviourChange } from './scenarios/behaviour.ts';

/** A refusal that the next orders or validations get, whatever they ask for. */
export interface ForcedProblem {
  readonly code: string;
  readonly at: 'validation' | 'create';
  readonly times: number;
  /** At validation: an error answer with this status in place of an entry in `problems`. */
  readonly status?: number;
  readonly moreDetails?: JsonObject;
}

/** A refusal as it is asked for: one request unless it says more. */
export type ForcedProblemWish = Omit<ForcedProblem, 'times'> & { readonly times?: number };

/** What the service is made of. */
export interface ServiceParts {
  readonly seed: number;
  readonly speed: number;
  readonly clock: SandboxClock;
  readonly stateFile: StateFile | undefined;
  readonly behaviour: Behaviour;
}

/** The simulated shop behind the endpoints: its goods, its rates, its orders and its present behaviour. */
export class Service {
  readonly seed: number;
  readonly clock: SandboxClock;
  readonly rates: Rates;
  readonly book: OrderBook;
  #behaviour: Behaviour;
  #catalogue: Catalogue;
  #forced: ForcedProblem[] = [];

  constructor(parts: ServiceParts) {
    this.seed = parts.seed;
    this.clock = parts.clock;
    this.#behaviour = parts.behaviour;
    this.#catalogue = new Catalogue(parts.seed, parts.behaviour.giftCardCounts);
    this.rates = new Rates(
      parts.seed,
      () => parts.clock.nowMs(),
      () => this.#behaviour.movingRates,
    );
    this.book = new OrderBook({
      seed: parts.seed,
      clock: parts.clock,
      speed: parts.speed,
      catalogue: () => this.#catalogue,
      behaviour: () => this.#behaviour,
      stateFile: parts.stateFile,
    });
  }

  /** How the service behaves now. A new object after each change. */
  get behaviour(): Behaviour {
    return this.#behaviour;
  }

  /** What is sold. */
  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** Changes some of the behaviour. */
  change(change: BehaviourChange): void {
    this.behave(changedBehaviour(this.#behaviour, change));
  }

  /** Replaces the whole behaviour. */
  behave(behaviour: Behaviour): void {
    const countsBefore = JSON.stringify(this.#behaviour.giftCardCounts);
    this.#behaviour = behaviour;
    if (JSON.stringify(behaviour.giftCardCounts) !== countsBefore) {
      this.#catalogue = new Catalogue(this.seed, behaviour.giftCardCounts);
    }
  }

  /** Refuses the next requests of a kind. */
  force(problem: ForcedProblem): void {
    this.#forced.push(problem);
  }

  /** Takes the next forced refusal of a kind off the list. */
  takeForced(at: ForcedProblem['at']): ForcedProblem | undefined {
    const index = this.#forced.findIndex((problem) => problem.at === at);
    const problem = this.#forced[index];
    if (!problem) return undefined;
    if (problem.times > 1) this.#forced[index] = { ...problem, times: problem.times - 1 };
    else this.#forced.splice(index, 1);
    return problem;
  }

  /** Drops the forced refusals. */
  clearForced(): void {
    this.#forced = [];
  }
}
