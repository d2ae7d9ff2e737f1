import { z } from 'zod';
import { deliveryStageSchema, orderStageSchema, secretNameSchema } from './order.ts';

const word = z.string().min(1).max(240);

/**
 * Everything that is written on a slip by the desk itself, in one language. The windows know the languages and hand main the one
 * that is wanted; main puts figures, names and codes beside them, so that none of these has a gap to fill.
 */
export const slipWordsSchema = z.strictObject({
  receipt: word,
  voucher: word,
  /** On a slip that was printed before. */
  copy: word,
  /** Over and under everything that is printed in practice mode. */
  practice: word,
  /** Across the page, in practice mode: one word. */
  practiceMark: z.string().min(1).max(30),
  order: word,
  date: word,
  state: word,
  total: word,
  network: word,
  sent: word,
  overpaid: word,
  transaction: word,
  orderId: word,
  operatorReference: word,
  country: word,
  details: word,
  validIn: word,
  redeem: word,
  /** What the codes to scan are good for. */
  scanLink: word,
  scanProfile: word,
  scanCode: word,
  /** Beside the e-mail address that a code was sent to. */
  mailedTo: word,
  toppedUp: word,
  paidToAccount: word,
  /** Advice under the codes. */
  keepSafe: word,
  profile: word,
  secretNames: z.record(secretNameSchema, word),
  stages: z.record(orderStageSchema, word),
  itemStages: z.record(deliveryStageSchema, word),
  /** A page that only shows that the printer works. */
  test: word,
  testBody: word,
});
export type SlipWords = z.infer<typeof slipWordsSchema>;
