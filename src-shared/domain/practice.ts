/** What the vendor does only with an order that is paid, as a trainer can play it. */
export const paidOrderActions = [
  'manual-action',
  'rebuy',
  'deliver-partly',
  'deliver-without-code',
  'fail-delivery',
  'refund',
] as const;
