import type { EndpointName } from './endpoint-names.ts';

interface LimitGroup {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

const MINUTE_MS = 60_000;

function perMinute(name: string, most: number): LimitGroup {
  return { name, most, windowMs: MINUTE_MS };
}

function perTenMinutes(name: string, most: number): LimitGroup {
  return { name, most, windowMs: 10 * MINUTE_MS };
}

const ORDER_READS = perMinute('order', 120);

/** The groups of FACTS.md 13; endpoints that no source names are not limited. */
const GROUPS: Readonly<Partial<Record<EndpointName, LimitGroup>>> = {
  brands: perMinute('brands', 60),
  products: perMinute('products', 60),
  homepage: perMinute('homepage', 30),
  payment_vias: perMinute('payment_vias', 30),
  price: perMinute('price', 120),
  order: ORDER_READS,
  subscribe: ORDER_READS,
  validations: perTenMinutes('validations', 60),
  create: perTenMinutes('create', 30),
};

/** The state of a group after a request. */
export interface RateVerdict {
  readonly allowed: boolean;
  /** The X-RateLimit headers, and Retry-After where the request is refused. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Fixed windows on the simulator's clock. */
export class RateLimits {
  readonly #windows = new Map<string, { readonly endsMs: number; used: number }>();

  /** Counts a request; undefined for an endpoint without a limit. */
  count(endpoint: EndpointName, nowMs: number): RateVerdict | undefined {
    const group = GROUPS[endpoint];
    if (!group) return undefined;
    let window = this.#windows.get(group.name);
    if (!window || nowMs >= window.endsMs) {
      window = { endsMs: nowMs + group.windowMs, used: 0 };
      this.#windows.set(group.name, window);
    }
    const allowed = window.used < group.most;
    if (allowed) window.used += 1;
    const waitSeconds = String(Math.ceil((window.endsMs - nowMs) / 1000));
    return {
      allowed,
      headers: {
        'x-ratelimit-limit': String(group.most),
        'x-ratelimit-remaining': String(group.most - window.used),
        'x-ratelimit-reset': String(Math.ceil(window.endsMs / 1000)),
        ...(allowed ? {} : { 'retry-after': waitSeconds }),
      },
    };
  }

  /** Opens fresh windows. */
  clear(): void {
    this.#windows.clear();
  }
}
