/** Everything that the desk reads from the API, by the names that `wire-check` has for it. */
export const fuzzEndpoints = [
  'payment_vias',
  'brands',
  'homepage',
  'products',
  'price',
  'validations',
  'orders-create',
  'orders-get',
  'subscribe',
] as const;
export type FuzzEndpoint = (typeof fuzzEndpoints)[number];
