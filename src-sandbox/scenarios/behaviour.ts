import type { PathStep } from '../orders/actions.ts';

/** Which of the recorded shapes of the same thing the service answers with (FACTS.md 21). */
export interface Shapes {
  readonly times: 'text' | 'number' | 'fractional';
  readonly problemsWhenNone: 'empty' | 'null' | 'absent';
  readonly problemsStatus: 200 | 400;
  readonly deliveredWord: 'Done' | 'Succeeded' | 'Completed';
  readonly paymentStateWhenDone: 'PaymentCompleted' | 'PaymentReceived';
  readonly faceValue: 'typed' | 'untyped' | 'nested';
  readonly soldOutLabels: 'absent' | 'null' | 'present';
  readonly qrText: 'uri' | 'address' | 'absent';
  readonly paymentValue: 'number' | 'text' | 'null';
  /** Whether an underpaid order says so, or simply goes on waiting. */
  readonly underpaid: 'own-state' | 'waiting';
  readonly summary: boolean;
  readonly descriptions: boolean;
  /** False drops the keys that a client must not count on. */
  readonly optionalKeys: boolean;
  /** Prices come in this coin whatever coin was asked for; empty for the coin asked. */
  readonly otherCoin: string;
}

/** A create answer that a careful client must refuse to show (FACTS.md 14.2). */
export type Tampering =
  | 'none'
  | 'dearer'
  | 'other-denomination'
  | 'other-network'
  | 'other-address-in-uri'
  | 'invoice-amount'
  | 'invoice-checksum'
  | 'invoice-expired'
  | 'no-address'
  | 'no-order-id';

/** Everything about the service that a scenario or the control API can change. */
export interface Behaviour {
  /** Gift cards per country where it is not the usual number. Takes effect at start and at reset. */
  readonly giftCardCounts: Readonly<Record<string, number>>;
  /** The limits of FACTS.md 13, with their headers. */
  readonly rateLimits: boolean;
  /** Daily and monthly limits per customer and address, and one top-up per number and day. */
  readonly spendingLimits: boolean;
  /** Coin rates move every minute. */
  readonly movingRates: boolean;
  /** Stablecoins on Tron answer FULLNAME_MISSING. */
  readonly tronNeedsFullName: boolean;
  /** Tokens on Solana are paid to token accounts. */
  readonly solanaTokenAccounts: boolean;
  /** A new order expires the customer's older unpaid ones. */
  readonly newOrderExpiresOlder: boolean;
  readonly paymentWindowMs: number;
  /** Milliseconds between the comments that keep a new stream alive; 0: it sends none (FACTS.md 17 promises none). */
  readonly heartbeatMs: number;
  readonly suspendedCoins: readonly string[];
  readonly suspendedNetworks: readonly string[];
  /** Brands that look available and turn out sold out at validation; `*` is all. */
  readonly soldOutAtValidation: readonly string[];
  /** Brands that are paused by the supplier; `*` is all. */
  readonly pausedBrands: readonly string[];
  readonly tampering: Tampering;
  /** What happens by itself after an order was made. */
  readonly afterCreate: readonly PathStep[];
  /** What happens by itself after the customer paid on a chain. */
  readonly afterChainPayment: readonly PathStep[];
  /** The same over Lightning. */
  readonly afterLightningPayment: readonly PathStep[];
  readonly shapes: Shapes;
}

/** A change of some of the behaviour. */
export type BehaviourChange = Partial<Omit<Behaviour, 'shapes'>> & { readonly shapes?: Partial<Shapes> };

/** The service as it is on a good day. Waiting times are those at speed 1. */
export const USUAL_BEHAVIOUR: Behaviour = {
  giftCardCounts: {},
  rateLimits: false,
  spendingLimits: false,
  movingRates: false,
  tronNeedsFullName: false,
  solanaTokenAccounts: false,
  newOrderExpiresOlder: false,
  paymentWindowMs: 30 * 60_000,
  heartbeatMs: 15_000,
  suspendedCoins: [],
  suspendedNetworks: [],
  soldOutAtValidation: [],
  pausedBrands: [],
  tampering: 'none',
  afterCreate: [],
  afterChainPayment: [
    { afterMs: 0, action: { do: 'payment-started' } },
    { afterMs: 1500, action: { do: 'delivery-started' } },
    { afterMs: 3000, action: { do: 'deliver' } },
  ],
  afterLightningPayment: [
    { afterMs: 0, action: { do: 'payment-received' } },
    { afterMs: 1000, action: { do: 'delivery-started' } },
    { afterMs: 2500, action: { do: 'deliver' } },
  ],
  shapes: {
    times: 'text',
    problemsWhenNone: 'empty',
    problemsStatus: 200,
    deliveredWord: 'Done',
    paymentStateWhenDone: 'PaymentCompleted',
    faceValue: 'typed',
    soldOutLabels: 'absent',
    qrText: 'uri',
    paymentValue: 'number',
    underpaid: 'own-state',
    summary: true,
    descriptions: true,
    optionalKeys: true,
    otherCoin: '',
  },
};

/** The behaviour with a change on top of it. */
export function changedBehaviour(behaviour: Behaviour, change: BehaviourChange): Behaviour {
  return { ...behaviour, ...change, shapes: { ...behaviour.shapes, ...change.shapes } };
}
