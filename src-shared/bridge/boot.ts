import { z } from 'zod';
import { orderSummarySchema, trackingSchema } from '../domain/order.ts';
import { partnerStatusSchema, settingsSchema } from '../domain/settings.ts';

/** Something the desk wants a person to know that no screen asked for. */
export const noticeSchema = z.enum([
  'keychain-unavailable',
  'settings-reset',
  'storage-failed',
  'storage-too-new',
  'orders-set-aside',
  'orders-unreadable',
  'other-mode-has-open-orders',
  'live-without-partner-id',
]);
export type Notice = z.infer<typeof noticeSchema>;

/** All that the first paint needs, in one answer. Orders are those of the current mode. */
export const bootSchema = z.object({
  version: z.string(),
  platform: z.string(),
  settings: settingsSchema,
  partner: partnerStatusSchema,
  notices: z.array(noticeSchema),
  unfinished: z.array(orderSummarySchema),
  tracking: z.array(trackingSchema),
});
export type Boot = z.infer<typeof bootSchema>;
