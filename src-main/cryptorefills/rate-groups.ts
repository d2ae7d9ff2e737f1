/** Calls that the API counts together (FACTS.md 13). The stream counts with the reads of orders. */
export type RateGroup = 'brands' | 'products' | 'homepage' | 'payment-vias' | 'price' | 'order' | 'validate' | 'create';

/**
 * Who waits for an answer: a person at the counter, an order that is followed, or nobody yet. While a group is short, what is
 * in the background comes last.
 */
export type Urgency = 'interactive' | 'tracking' | 'background';

/** What a group of calls may do. */
export interface RateLimit {
  /** So many calls in any `windowMs`. */
  readonly most: number;
  readonly windowMs: number;
  /** Calls of `most` that the others leave to one urgency, so that neither can starve the other. */
  readonly kept: Readonly<Partial<Record<Urgency, number>>>;
}

const minuteMs = 60_000;

/** The limits of FACTS.md 13, with shares that are the desk's own choice. */
export const rateLimits: Readonly<Record<RateGroup, RateLimit>> = {
  brands: { most: 60, windowMs: minuteMs, kept: { interactive: 40 } },
  products: { most: 60, windowMs: minuteMs, kept: { interactive: 40 } },
  homepage: { most: 30, windowMs: minuteMs, kept: { interactive: 20 } },
  'payment-vias': { most: 30, windowMs: minuteMs, kept: { interactive: 20 } },
  price: { most: 120, windowMs: minuteMs, kept: {} },
  order: { most: 120, windowMs: minuteMs, kept: { tracking: 90, interactive: 10 } },
  validate: { most: 60, windowMs: 10 * minuteMs, kept: {} },
  create: { most: 30, windowMs: 10 * minuteMs, kept: {} },
};

/**
 * How long a call waits for its turn before it fails, in milliseconds. What is sent by POST never waits: a person pressed a
 * button and must hear at once that it was not sent.
 */
export function patienceMs(method: 'GET' | 'POST', urgency: Urgency): number {
  if (method === 'POST') return 0;
  return urgency === 'tracking' ? 10_000 : 5_000;
}

/** Reads and streams of orders that may be spent on following them in a minute, whatever people ask for beside it. */
export const trackingPerMinute = rateLimits.order.most - (rateLimits.order.kept.interactive ?? 0);
