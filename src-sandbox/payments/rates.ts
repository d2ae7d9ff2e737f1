import { Big } from 'big.js';
import { SeededRandom } from '../random.ts';
import type { CoinProfile, Rail } from './coins.ts';
import type { NetworkProfile } from './networks.ts';

/** Euro for one dollar: a $25 card has the value 22.1678 (FACTS.md 10.2). */
const EUR_PER_USD = '0.886712';

const BASIS_POINTS = 10_000;
const HALF_UP = 1;
const UP = 3;

/** The coin rates: fixed, or moving a little every minute by the seed. */
export class Rates {
  readonly #seed: number;
  readonly #nowMs: () => number;
  readonly #moving: () => boolean;

  constructor(seed: number, nowMs: () => number, moving: () => boolean) {
    this.#seed = seed;
    this.#nowMs = nowMs;
    this.#moving = moving;
  }

  /** What a face value costs over this rail, rounded up to the coin's decimals. */
  coinAmount(price: { readonly eur: Big; readonly marginBps: number }, rail: Rail): string {
    const bps = (BASIS_POINTS + price.marginBps) * (BASIS_POINTS + rail.network.surchargeBps);
    const coins = this.#coinsForEur(price.eur, rail.coin)
      .times(bps)
      .div(BASIS_POINTS ** 2);
    return coins.round(rail.coin.decimals, UP).toFixed(rail.coin.decimals);
  }

  /** The smallest total over a network, in coins with 15 decimals as the service writes it. */
  minimumCoinAmount(coin: CoinProfile, network: NetworkProfile): string {
    return this.#coinsForEur(new Big(network.minimumEur), coin).toFixed(15);
  }

  /** Dollars for euro, two decimals. */
  usdForEur(eur: string): string {
    return new Big(eur).div(EUR_PER_USD).toFixed(2, HALF_UP);
  }

  #coinsForEur(eur: Big, coin: CoinProfile): Big {
    return eur.div(EUR_PER_USD).div(this.#usdPerUnit(coin));
  }

  #usdPerUnit(coin: CoinProfile): Big {
    if (!this.#moving()) return new Big(coin.usdPerUnit);
    const minute = Math.floor(this.#nowMs() / 60_000);
    const swingBps = new SeededRandom(this.#seed, `rate:${coin.name}:${String(minute)}`).below(coin.stable ? 20 : 160);
    return new Big(coin.usdPerUnit).times(BASIS_POINTS - swingBps).div(BASIS_POINTS);
  }
}
