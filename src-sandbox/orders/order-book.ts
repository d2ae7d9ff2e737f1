import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SandboxClock, ClockTask } from '../clock.ts';
import { transactionId } from '../payments/addresses.ts';
import { COINS, findRail } from '../payments/coins.ts';
import { NETWORKS } from '../payments/networks.ts';
import type { Behaviour } from '../scenarios/behaviour.ts';
import type { OrderAction, PathStep } from './actions.ts';
import type { OrderDraft } from './make-order.ts';
import { isFinal, isPaid, type SandboxOrder } from './order.ts';
import { redemptionFor } from './redemption.ts';
import type { Spending } from './spending-limits.ts';
import type { StateFile } from './state-file.ts';
import { makeTamperedOrder } from './tampering.ts';
import { WrongStateError, applyAction } from './transitions.ts';

/** What the order book works with. */
export interface OrderBookParts {
  readonly seed: number;
  readonly clock: SandboxClock;
  readonly speed: number;
  readonly catalogue: () => Catalogue;
  readonly behaviour: () => Behaviour;
  readonly stateFile: StateFile | undefined;
}

/** A draft without what the book itself gives. */
export type NewOrder = Omit<OrderDraft, 'seed' | 'number' | 'nowMs' | 'windowMs' | 'toTokenAccount'>;

/** Called with the order after each change. */
export type OrderListener = (order: SandboxOrder) => void;

const DAY_MS = 24 * 60 * 60_000;
const MONTH_MS = 30 * DAY_MS;
const MOST_KEPT_ORDERS = 2000;

/** All orders, what happens to them by themselves, and who watches them. */
export class OrderBook {
  readonly #parts: OrderBookParts;
  readonly #orders = new Map<string, SandboxOrder>();
  readonly #tasks = new Map<string, ClockTask[]>();
  readonly #listeners = new Set<OrderListener>();
  #nextNumber = 1;
  #created = 0;
  #saveTask: ClockTask | undefined;
  #saveFailure: string | null = null;

  constructor(parts: OrderBookParts) {
    this.#parts = parts;
    const saved = parts.stateFile?.read(parts.clock.nowMs());
    this.#nextNumber = saved?.nextNumber ?? 1;
    for (const order of saved?.orders ?? []) {
      this.#orders.set(order.orderId, order);
      this.#schedule(order);
    }
  }

  /** How many orders were created since the start. */
  get created(): number {
    return this.#created;
  }

  /** Why the state file could not be written the last time; null when it could. */
  get saveFailure(): string | null {
    return this.#saveFailure;
  }

  /** All orders, oldest first. */
  all(): readonly SandboxOrder[] {
    return [...this.#orders.values()];
  }

  /** The order, or undefined. */
  get(orderId: string): SandboxOrder | undefined {
    return this.#orders.get(orderId);
  }

  /** Stores a new order; when this returns, it is in the state file too (see saveFailure). */
  create(wanted: NewOrder): SandboxOrder {
    const { seed, clock } = this.#parts;
    const behaviour = this.#parts.behaviour();
    if (behaviour.newOrderExpiresOlder) this.#expireOlder(wanted.email);
    const number = this.#nextNumber++;
    const draft = {
      ...wanted,
      seed,
      number,
      nowMs: clock.nowMs(),
      windowMs: behaviour.paymentWindowMs,
      toTokenAccount: behaviour.solanaTokenAccounts,
    };
    const order = makeTamperedOrder(draft, behaviour.tampering);
    this.#orders.set(order.orderId, order);
    this.#created += 1;
    this.#forgetOldest();
    this.#follow(order, behaviour.afterCreate);
    this.#schedule(order);
    this.#save();
    return order;
  }

  /** Carries out an action from outside; it replaces whatever would have happened by itself. Throws WrongStateError. */
  act(order: SandboxOrder, action: OrderAction): void {
    const before = order.pendingSteps;
    order.pendingSteps = [];
    try {
      this.#apply(order, action);
    } catch (error) {
      order.pendingSteps = before;
      throw error;
    }
    this.#schedule(order);
  }

  /** Watches all changes; the answer ends it. */
  watch(listener: OrderListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What this customer and this address have paid so far. */
  spending(email: string, clientAddress: string): Spending {
    const nowMs = this.#parts.clock.nowMs();
    const paid = this.all().filter(isPaid);
    const sum = (orders: readonly SandboxOrder[], sinceMs: number): Big =>
      orders
        .filter((order) => order.createdAtMs >= sinceMs)
        .reduce((total, order) => total.plus(order.eurValue), new Big(0));
    const byUser = paid.filter((order) => order.email === email);
    return {
      todayByUser: sum(byUser, nowMs - DAY_MS),
      thisMonthByUser: sum(byUser, nowMs - MONTH_MS),
      todayFromAddress: sum(
        paid.filter((order) => order.clientAddress === clientAddress),
        nowMs - DAY_MS,
      ),
    };
  }

  /** Phone numbers that had a paid top-up in the last day. */
  toppedUpToday(): ReadonlySet<string> {
    const sinceMs = this.#parts.clock.nowMs() - DAY_MS;
    const orders = this.all().filter((order) => isPaid(order) && order.createdAtMs >= sinceMs);
    const lines = orders.flatMap((order) => order.deliveries).filter(({ deliveryType }) => deliveryType === 'by_phone');
    return new Set(lines.map(({ beneficiary }) => beneficiary));
  }

  /** Forgets everything and counts from one again. */
  reset(): void {
    for (const order of this.all()) this.#unschedule(order);
    this.#orders.clear();
    this.#nextNumber = 1;
    this.#created = 0;
    this.#save();
  }

  /** Stops what happens by itself and writes the last state. */
  close(): void {
    for (const order of this.all()) this.#unschedule(order);
    if (this.#saveTask) this.#save();
  }

  #apply(order: SandboxOrder, action: OrderAction): void {
    this.#carryOut(order, action);
    this.#changed(order);
  }

  #carryOut(order: SandboxOrder, action: OrderAction): void {
    const { seed } = this.#parts;
    const behaviour = this.#parts.behaviour();
    const rail = findRail(order.coin, order.network);
    const settlesAtOnce = rail?.network.settlesAtOnce ?? false;
    applyAction(order, action, {
      shapes: behaviour.shapes,
      decimals: COINS.get(order.coin)?.decimals ?? 8,
      settlesAtOnce,
      pathAfterPayment: settlesAtOnce ? behaviour.afterLightningPayment : behaviour.afterChainPayment,
      protocolOf: (network) => NETWORKS.get(network)?.protocol ?? network,
      newTransactionId: () => {
        const label = `${String(order.number)}:${String(order.transactions.length)}`;
        return transactionId(seed, label, rail?.addressFormat ?? 'bitcoin');
      },
      redeem: (delivery, index) => {
        const brand = this.#parts.catalogue().brand(delivery.countryCode, delivery.brandName);
        return redemptionFor(seed, order, delivery, index, brand);
      },
      follow: (steps) => {
        this.#follow(order, steps);
      },
    });
  }

  // Steps that are due at once happen in the same call, so that whoever pays sees the payment noticed.
  #follow(order: SandboxOrder, steps: readonly PathStep[]): void {
    const nowMs = this.#parts.clock.nowMs();
    const timed = steps.map(({ afterMs, action }) => ({ atMs: nowMs + afterMs / this.#parts.speed, action, afterMs }));
    order.pendingSteps = timed.filter(({ afterMs }) => afterMs > 0).map(({ atMs, action }) => ({ atMs, action }));
    for (const { action } of timed.filter(({ afterMs }) => afterMs === 0)) this.#carryOut(order, action);
  }

  #schedule(order: SandboxOrder): void {
    this.#unschedule(order);
    const { clock } = this.#parts;
    const steps = order.pendingSteps.map((step) =>
      clock.at(step.atMs, () => {
        this.#runStep(order, step.action);
      }),
    );
    const expiry = isFinal(order)
      ? []
      : [
          clock.at(order.expiresAtMs, () => {
            this.#expire(order);
          }),
        ];
    this.#tasks.set(order.orderId, [...steps, ...expiry]);
  }

  #unschedule(order: SandboxOrder): void {
    for (const task of this.#tasks.get(order.orderId) ?? []) task.cancel();
    this.#tasks.delete(order.orderId);
  }

  #runStep(order: SandboxOrder, action: OrderAction): void {
    order.pendingSteps = order.pendingSteps.slice(1);
    const ahead = order.pendingSteps;
    try {
      this.#apply(order, action);
    } catch (error) {
      if (!(error instanceof WrongStateError)) throw error;
    }
    if (order.pendingSteps !== ahead) this.#schedule(order);
  }

  #expire(order: SandboxOrder): void {
    const waiting = ['Created', 'WaitingForPayment', 'PartialPaymentStarted'].includes(order.orderState);
    if (waiting) this.#apply(order, { do: 'expire' });
  }

  #expireOlder(email: string): void {
    for (const order of this.all()) if (order.email === email) this.#expire(order);
  }

  #forgetOldest(): void {
    if (this.#orders.size <= MOST_KEPT_ORDERS) return;
    const oldest = this.all().find(isFinal);
    if (oldest) this.#orders.delete(oldest.orderId);
  }

  #changed(order: SandboxOrder): void {
    order.updatedAtMs = this.#parts.clock.nowMs();
    for (const listener of this.#listeners) listener(order);
    this.#saveTask ??= this.#parts.clock.at(0, () => {
      this.#save();
    });
  }

  #save(): void {
    this.#saveTask?.cancel();
    this.#saveTask = undefined;
    try {
      this.#parts.stateFile?.write({ nextNumber: this.#nextNumber, orders: this.all() });
      this.#saveFailure = null;
    } catch (error) {
      // A full disk must not end the program that the simulator runs in; the next change tries again.
      this.#saveFailure = error instanceof Error ? error.message : String(error);
    }
  }
}
