/** What the vendor does only with an order that is paid, as a trainer can play it. */
export const paidOrderActions = [
  'deliver-slowly',
  'manual-action',
  'rebuy',
  'deliver-partly',
  'deliver-without-code',
  'fail-delivery',
  'refund',
] as const;

/** How long a trainer cuts the connection: long enough to be seen, and to see the desk come back by itself. */
export const cutSeconds = 15;
