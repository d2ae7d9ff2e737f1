/** The endpoints of the service, as faults, limits and statistics name them. */
export const ENDPOINT_NAMES = [
  'payment_vias',
  'currencies',
  'brands',
  'homepage',
  'search',
  'products',
  'price',
  'validations',
  'create',
  'order',
  'subscribe',
  'qrs',
  'validate_email',
] as const;

/** One endpoint. */
export type EndpointName = (typeof ENDPOINT_NAMES)[number];

interface EndpointAddress {
  readonly name: EndpointName;
  readonly method: 'GET' | 'POST';
  readonly pattern: RegExp;
}

const ADDRESSES: readonly EndpointAddress[] = [
  { name: 'payment_vias', method: 'GET', pattern: /^\/v3\/payment_vias$/ },
  { name: 'currencies', method: 'GET', pattern: /^\/v3\/currencies$/ },
  { name: 'brands', method: 'GET', pattern: /^\/v2\/brands$/ },
  { name: 'homepage', method: 'GET', pattern: /^\/v2\/homepage$/ },
  { name: 'search', method: 'GET', pattern: /^\/v2\/search\/([^/]+)$/ },
  { name: 'products', method: 'GET', pattern: /^\/v5\/products\/country\/([^/]+)$/ },
  { name: 'price', method: 'GET', pattern: /^\/v4\/products\/price$/ },
  { name: 'validations', method: 'POST', pattern: /^\/v5\/orders\/validations$/ },
  { name: 'create', method: 'POST', pattern: /^\/v5\/orders$/ },
  { name: 'subscribe', method: 'GET', pattern: /^\/v5\/orders\/([^/]+)\/subscribe$/ },
  { name: 'order', method: 'GET', pattern: /^\/v5\/orders\/([^/]+)$/ },
  { name: 'qrs', method: 'GET', pattern: /^\/v3\/qrs\/([^/]+)$/ },
  { name: 'validate_email', method: 'POST', pattern: /^\/v2\/validate-email$/ },
];

/** The endpoint of a request with its decoded path parameters; undefined when there is none. */
export function findEndpoint(
  method: string,
  path: string,
): { readonly name: EndpointName; readonly params: readonly string[] } | undefined {
  for (const address of ADDRESSES) {
    const match = address.method === method ? address.pattern.exec(path) : null;
    if (match) return { name: address.name, params: match.slice(1).map(decodePart) };
  }
  return undefined;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
