import { createApi, type ApiOptions } from '../../src-main/cryptorefills/client.ts';
import type { CryptorefillsApi } from '../../src-main/cryptorefills/api.ts';
import { createRateBudget, type RateBudget } from '../../src-main/cryptorefills/rate-budget.ts';
import { createServerClock } from '../../src-main/cryptorefills/server-clock.ts';
import type { Log } from '../../src-main/ports.ts';
import { countryCodeSchema } from '../../src-shared/domain/country.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

export const partnerId = 'partner-SENTINEL-4711';

/** For tests that ask more than an API would stand. */
export const unlimitedBudget: RateBudget = { enter: () => Promise.resolve({ granted: true, done: () => 0 }) };

export interface TestApi {
  readonly api: CryptorefillsApi;
  readonly clock: FakeClock;
  /** Every line of the log, as JSON. */
  readonly logged: string[];
}

/** The API client on a clock that stands still; each pause is as long as it can be. */
export function openApi(baseUrl: string, options: Partial<ApiOptions> & { clock?: FakeClock } = {}): TestApi {
  const clock = options.clock ?? createFakeClock();
  const logged: string[] = [];
  const note = (message: string, fields?: object): number => logged.push(JSON.stringify([message, fields]));
  const log: Log = { info: note, warn: note, error: note };
  const api = createApi({
    fetch: globalThis.fetch,
    clock,
    log,
    serverClock: createServerClock(clock),
    budget: createRateBudget(clock, () => 1),
    baseUrl,
    partnerId: () => Promise.resolve(partnerId),
    appVersion: '1.2.3',
    country: () => countryCodeSchema.parse('JP'),
    random: () => 1,
    ...options,
  });
  return { api, clock, logged };
}
