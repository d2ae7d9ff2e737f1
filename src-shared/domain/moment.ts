import { z } from 'zod';

/** What happens to an order that somebody at the desk should hear of, each at most once an order. */
export const momentSchema = z.enum([
  'paid',
  'delivered',
  /** Payment data is about to be taken off the screen, and nothing has come. */
  'expiring',
  'underpaid',
  'overpaid',
  /** Money came after the time to pay was over. */
  'late',
  /** Paid with another coin or on another network. */
  'wrong',
  /** People at the vendor have it. */
  'review',
  'unclear',
  /** Payment data disagrees with the order and is not shown. */
  'withheld',
  /** The order asks for another price than was agreed to. */
  'price',
  'partly',
  'failed',
  'refunded',
]);
export type Moment = z.infer<typeof momentSchema>;

/** A notification in words, as the window writes it: never with a code, an e-mail address or a phone number. */
export const noteSchema = z.strictObject({ title: z.string().min(1).max(100), body: z.string().max(200) });
export type Note = z.infer<typeof noteSchema>;
