import type { JsonObject } from '../json.ts';

/** An exact state, for what no named action reaches. States are open text: a client must cope with unknown ones. */
export interface ExactState {
  readonly orderState?: string;
  readonly paymentState?: string;
  /** The state of every delivery. */
  readonly deliveryState?: string;
  /** Laid over the order's JSON as it is, for shapes of any kind. */
  readonly fields?: JsonObject;
}

/** What happens to an order: by the control API, by a scenario or by the passing of time. */
export type OrderAction =
  | { readonly do: 'pay' }
  /** The payment is seen but stays unconfirmed until `confirm`. */
  | { readonly do: 'pay-slow' }
  | { readonly do: 'confirm' }
  /** @property missing coins that are not sent; a tenth of the amount without it */
  | { readonly do: 'underpay'; readonly missing?: string }
  /** @property extra coins sent too much; a tenth of the amount without it */
  | { readonly do: 'overpay'; readonly extra?: string }
  /** Pays after the window closed; honoured or a support case. */
  | { readonly do: 'pay-late'; readonly honoured?: boolean }
  /** Pays with the wrong coin or network; recovered or lost to support. */
  | { readonly do: 'pay-wrong'; readonly coin?: string; readonly network?: string; readonly recovered?: boolean }
  | { readonly do: 'payment-started' }
  | { readonly do: 'payment-received' }
  | { readonly do: 'delivery-started' }
  | { readonly do: 'deliver' }
  /** @property afterMs milliseconds at speed 1 until everything is delivered; half a minute without it */
  | { readonly do: 'deliver-slowly'; readonly afterMs?: number }
  /** Delivers some lines (the first without a list); the rest waits, fails or is refunded. */
  | {
      readonly do: 'deliver-partly';
      readonly lines?: readonly number[];
      readonly rest?: 'waits' | 'fails' | 'refunded';
    }
  /** Done, but the code comes by e-mail only. */
  | { readonly do: 'deliver-without-code' }
  | { readonly do: 'manual-action' }
  | { readonly do: 'rebuy' }
  /** @property reason one of the wholesaler's words (FACTS.md 15.4) */
  | { readonly do: 'fail-delivery'; readonly reason?: string }
  | { readonly do: 'fail-payment' }
  | { readonly do: 'fail-setup' }
  | { readonly do: 'expire' }
  | { readonly do: 'cancel' }
  | { readonly do: 'refund' }
  | ({ readonly do: 'set' } & ExactState);

/** The name of an action, as it stands in the control API's addresses. */
export type OrderActionName = OrderAction['do'];

/** One step of what happens by itself. */
export interface PathStep {
  /** Milliseconds at speed 1, counted from the start of the path. */
  readonly afterMs: number;
  readonly action: OrderAction;
}
