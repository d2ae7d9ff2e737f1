import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../../src-shared/bridge/contract-types.ts';
import type { QuoteId, QuoteRequest } from '../../src-shared/domain/quote.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { HeldQuote } from './held-quote.ts';
import { placeOrder, type OrderResult, type PlaceOrderOptions } from './place-order.ts';
import { quoteSale, type QuoteSaleOptions } from './quote-sale.ts';

type OrderInput = CallInput<Calls['checkout']['order']>;

/** From wish to order: validate, hold the price, write down, send once. */
export interface Checkout {
  quote(request: QuoteRequest): Promise<CallResult<Calls['checkout']['quote']>>;
  order(input: OrderInput): Promise<OrderResult>;
  /** How many orders are being placed at this moment. */
  underWay(): number;
  /** Places no more orders, and resolves when none is being placed. */
  close(): Promise<void>;
}

export type CheckoutOptions = PlaceOrderOptions & Omit<QuoteSaleOptions, 'validForMs'>;

/** A quote is ordered within two minutes or asked again: rates move. */
const quoteValidForMs = 120_000;
/** So long a newer quote is compared with it, and a late press of its button gets the answer of the first one. */
const quoteKnownForMs = 60 * 60_000;

interface Held extends HeldQuote {
  readonly heldSinceMs: number;
  /** Set by the first press of the button; every later one gets the same answer. */
  ordered: Promise<OrderResult> | null;
}

export function createCheckout(options: CheckoutOptions): Checkout {
  const { book, clock } = options;
  const held = new Map<QuoteId, Held>();
  const underWay = new Set<Promise<OrderResult>>();
  let closed = false;

  function dropOld(): void {
    for (const [id, entry] of held) {
      if (ageMs(entry) > quoteKnownForMs) held.delete(id);
    }
  }

  function ageMs({ heldSinceMs }: Held): number {
    return clock.monotonicMs() - heldSinceMs;
  }

  /** Why this quote is not ordered now; null where nothing stands in the way. */
  function obstacle(entry: Held, { priceAccepted, again }: OrderInput): Exclude<OrderResult, { ok: true }> | null {
    const { quote, bodyHash } = entry;
    if (ageMs(entry) > quoteValidForMs) return fail('quote-expired', {});
    if (quote.move?.needsYes === true && !priceAccepted) return fail('price-moved', { move: quote.move });
    const twin = again ? null : book.openTwin(bodyHash);
    return twin === null ? null : fail('order-exists', { ref: twin });
  }

  // Nothing is awaited between the look for what stands in the way and the record: two presses cannot both get through.
  function order(entry: Held): Promise<OrderResult> {
    const ordered = placeOrder(options, entry);
    entry.ordered = ordered;
    underWay.add(ordered);
    void ordered.then((result) => {
      underWay.delete(ordered);
      // Nothing was sent if it could not be written down: the same quote may be tried again.
      if (!result.ok && result.code === 'storage-failed') entry.ordered = null;
    });
    return ordered;
  }

  return {
    quote: async (request) => {
      const seen = request.replaces === null ? null : (held.get(request.replaces) ?? null);
      dropOld();
      const quoted = await quoteSale({ ...options, validForMs: quoteValidForMs }, request, seen);
      if (!quoted.ok) return quoted;
      const { quote } = quoted.value;
      held.set(quote.quoteId, { ...quoted.value, heldSinceMs: clock.monotonicMs(), ordered: null });
      return ok(quote);
    },

    order: (input) => {
      const entry = closed ? undefined : held.get(input.quoteId);
      if (entry === undefined) return Promise.resolve(fail('quote-unknown', {}));
      return entry.ordered ?? Promise.resolve(obstacle(entry, input) ?? order(entry));
    },

    underWay: () => underWay.size,
    close: async () => {
      closed = true;
      await Promise.all(underWay);
    },
  };
}
