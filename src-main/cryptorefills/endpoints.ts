import type { RateGroup } from './rate-groups.ts';

/** One call of the API: how long it may take from first byte sent to last byte read. */
export interface Endpoint {
  readonly name: string;
  readonly group: RateGroup;
  readonly method: 'GET' | 'POST';
  readonly timeLimitMs: number;
  /** An order that was paid must be followable: these calls go out without a partner ID, too. */
  readonly worksWithoutPartnerId: boolean;
}

/** Every call but the stream, whose limits are its own. The limits are the desk's choice: people wait on most of them. */
export const endpoints = {
  paymentVias: {
    name: 'payment-vias',
    group: 'payment-vias',
    method: 'GET',
    timeLimitMs: 15_000,
    worksWithoutPartnerId: false,
  },
  brands: { name: 'brands', group: 'brands', method: 'GET', timeLimitMs: 30_000, worksWithoutPartnerId: false },
  homepage: { name: 'homepage', group: 'homepage', method: 'GET', timeLimitMs: 10_000, worksWithoutPartnerId: false },
  products: { name: 'products', group: 'products', method: 'GET', timeLimitMs: 20_000, worksWithoutPartnerId: false },
  price: { name: 'price', group: 'price', method: 'GET', timeLimitMs: 10_000, worksWithoutPartnerId: false },
  validate: { name: 'validate', group: 'validate', method: 'POST', timeLimitMs: 30_000, worksWithoutPartnerId: false },
  // Long: a creation that is given up early leaves an order that nobody knows.
  create: { name: 'create', group: 'create', method: 'POST', timeLimitMs: 60_000, worksWithoutPartnerId: false },
  read: { name: 'read', group: 'order', method: 'GET', timeLimitMs: 15_000, worksWithoutPartnerId: true },
} as const satisfies Record<string, Endpoint>;

/** Largest answer, and largest frame of a stream, that is read: a country's brands are well under one megabyte. */
export const maxAnswerBytes = 8 * 1024 * 1024;
