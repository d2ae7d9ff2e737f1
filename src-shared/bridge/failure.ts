import { z } from 'zod';
import { orderRefSchema } from '../domain/order.ts';
import { problemSchema } from '../domain/problem.ts';
import { priceMoveSchema } from '../domain/quote.ts';

/** Ways any call to the API can fail. */
export const apiFailureCodes = [
  'partner-id-missing',
  'api-unreachable',
  'api-timeout',
  'api-unreadable',
  'api-too-large',
  'api-rate-limited',
  'api-rejected',
] as const;

/** Every way a call can fail. A closed set: the screens have words for each. */
export const failureCodes = [
  'forbidden',
  'bad-input',
  'internal',
  ...apiFailureCodes,
  'not-found',
  'not-for-sale',
  'amount-outside-range',
  'amount-off-step',
  'beneficiary-invalid',
  'email-invalid',
  'payment-method-unavailable',
  'price-unavailable',
  'problems',
  'quote-unknown',
  'quote-expired',
  'order-unclear',
  'price-moved',
  'order-exists',
  'order-differs',
  'storage-failed',
  'keychain-unavailable',
  'secret-unavailable',
  'orders-open',
  'clipboard-failed',
  'clipboard-changed',
  'practice-only',
  'printer-unreachable',
  'printer-not-local',
  'printer-failed',
  'pdf-failed',
  'voucher-empty',
  'logo-invalid',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Every call can fail these ways, whatever else it declares. */
export const commonFailures = ['forbidden', 'bad-input', 'internal'] as const satisfies FailureCode[];
export type CommonFailure = (typeof commonFailures)[number];

/** What a failure may say beside its code. Never a secret, an e-mail address or a phone number. */
export const failureDetailSchema = z.strictObject({
  /** The input field that was refused, as a dotted path. */
  field: z.string().optional(),
  /** Index of the item it is about. */
  item: z.number().optional(),
  /** HTTP status of the API's answer. */
  status: z.number().optional(),
  /** The API's own code, for support. */
  apiCode: z.string().optional(),
  retryAfterMs: z.number().optional(),
  problems: z.array(problemSchema).optional(),
  /** Limits of a range product in the card's currency. */
  range: z.object({ min: z.string(), max: z.string(), step: z.string(), currency: z.string() }).optional(),
  /** Nearest amounts that can be sold. */
  nearest: z.object({ below: z.string(), above: z.string() }).optional(),
  /** The price that moved, with `price-moved`. */
  move: priceMoveSchema.optional(),
  /** The sale as it was written down. */
  ref: orderRefSchema.optional(),
});
export type FailureDetail = z.infer<typeof failureDetailSchema>;
