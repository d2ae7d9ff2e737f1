import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ServiceError } from '../service-error.ts';
import { COINS, RAILS, findRail, type CoinProfile, type Rail } from '../payments/coins.ts';
import type { Rates } from '../payments/rates.ts';
import type { Behaviour } from '../scenarios/behaviour.ts';
import type { Basket, BasketLine } from './basket.ts';
import { isBeneficiary, isEmail } from './beneficiary.ts';
import { echoLine, lineProblem, type Problem } from './problems.ts';
import { resolveLine, type ResolvedLine } from './resolve-line.ts';
import { spendingProblems, type Spending } from './spending-limits.ts';

/** A line with its price over the chosen rail. */
export interface PricedLine extends ResolvedLine {
  readonly coinAmount: string;
}

/** The outcome of a dry run. */
export interface CheckedBasket {
  readonly problems: readonly Problem[];
  /** The lines that have a price; all of them when there is no problem. */
  readonly lines: readonly PricedLine[];
  readonly rail: Rail | undefined;
  /** The total in coins; undefined when nothing could be priced. */
  readonly coinAmount: string | undefined;
  readonly eur: Big;
}

/** What the check looks at beside the basket. */
export interface CheckContext {
  readonly catalogue: Catalogue;
  readonly rates: Rates;
  readonly behaviour: Behaviour;
  readonly spending: () => Spending;
  /** Phone numbers that had a top-up in the last day. */
  readonly toppedUpToday: () => ReadonlySet<string>;
}

const MOST_ITEMS = 10;
const MOST_EUR_PER_ORDER = 2000;

/** Finds every problem of a basket at once. Throws SUSPENDED_COIN / SUSPENDED_NETWORK, which end the check (FACTS.md 12). */
export function checkBasket(basket: Basket, context: CheckContext): CheckedBasket {
  const coin = COINS.get(basket.coin);
  const network = basket.network ?? coin?.defaultNetwork ?? '';
  refuseSuspended(basket.coin, network, context.behaviour);
  const rail = findRail(basket.coin, network);
  const resolved = basket.lines.map((line) => resolveLine(context.catalogue, line));
  const lines = rail
    ? resolved.filter((line) => line !== undefined).map((line) => priced(line, rail, context.rates))
    : [];
  const eur = lines.reduce((sum, line) => sum.plus(line.eur), new Big(0));
  const coinAmount = rail && lines.length > 0 ? total(lines, rail.coin) : undefined;
  const problems = [
    ...basketProblems(basket),
    ...basket.lines.flatMap((line, index) => lineProblems(line, resolved[index], context.behaviour)),
    ...sameNumberProblems(lines, context),
    ...railProblems(basket, lines, rail, context.behaviour),
    ...(rail && coinAmount ? amountProblems(coinAmount, eur, rail, context) : []),
  ];
  return { problems, lines, rail, coinAmount, eur };
}

function refuseSuspended(coin: string, network: string, behaviour: Behaviour): void {
  if (behaviour.suspendedCoins.includes(coin)) throw new ServiceError(422, 'SUSPENDED_COIN', { moreDetails: { coin } });
  if (behaviour.suspendedNetworks.includes(network)) {
    throw new ServiceError(422, 'SUSPENDED_NETWORK', { moreDetails: { coin, network } });
  }
}

function priced(line: ResolvedLine, rail: Rail, rates: Rates): PricedLine {
  return { ...line, coinAmount: rates.coinAmount(line, rail) };
}

function total(lines: readonly PricedLine[], coin: CoinProfile): string {
  return lines.reduce((sum, line) => sum.plus(line.coinAmount), new Big(0)).toFixed(coin.decimals);
}

function basketProblems(basket: Basket): readonly Problem[] {
  const problems: Problem[] = [];
  for (const email of new Set([basket.email, basket.userEmail])) {
    if (email !== undefined && !isEmail(email)) {
      problems.push({ problem: 'INVALID_BENEFICIARY_ACCOUNT', moreDetails: { reason: 'INVALID_EMAIL' } });
    }
  }
  if (basket.lines.length > MOST_ITEMS) {
    problems.push({ problem: 'PRODUCT_COUNT_EXCEEDED', moreDetails: { max_products_per_order: MOST_ITEMS } });
  }
  if (basket.paymentVia !== 'USER_WALLET') {
    const moreDetails = { paymentVia: basket.paymentVia, allowedKinds: [] };
    problems.push({ problem: 'NOT_ALLOWED_PAYMENT_VIA', moreDetails });
  }
  if (basket.couponCode !== undefined) problems.push(couponProblem(basket.couponCode));
  return problems;
}

function couponProblem(code: string): Problem {
  if (code !== 'EXPIRED') return { problem: 'COUPON_NOT_FOUND' };
  return {
    problem: 'COUPON_EXPIRED',
    moreDetails: { valid_until: '1767139200', valid_until_pretty: '31 December 2025' },
  };
}

function lineProblems(line: BasketLine, resolved: ResolvedLine | undefined, behaviour: Behaviour): readonly Problem[] {
  if (!resolved) return [lineProblem('NOT_AVAILABLE_PRODUCT', line)];
  const { brand, product } = resolved;
  const problems: Problem[] = [];
  const soldOut = brand.outOfStock || names(behaviour.soldOutAtValidation, brand.name);
  if (soldOut) problems.push(lineProblem('OUT_OF_STOCK', line, brand.kind));
  if (names(behaviour.pausedBrands, brand.name)) problems.push(lineProblem('NOT_ACTIVE', line, brand.kind));
  if (!isBeneficiary(line.beneficiary ?? '', product.deliveryType)) {
    problems.push(lineProblem('INVALID_BENEFICIARY_ACCOUNT', line, brand.kind));
  }
  if (brand.needsLogin) {
    problems.push({ problem: 'LOGIN_REQUIRED', moreDetails: { deliveries: [echoLine(line, brand.kind)] } });
  }
  return problems;
}

function names(brands: readonly string[], brandName: string): boolean {
  return brands.includes('*') || brands.includes(brandName);
}

function sameNumberProblems(
  lines: readonly PricedLine[],
  { behaviour, toppedUpToday }: CheckContext,
): readonly Problem[] {
  const numbers = lines
    .filter(({ product }) => product.deliveryType === 'by_phone')
    .map(({ line }) => line.beneficiary ?? '');
  const repeated = new Set(numbers).size < numbers.length;
  const again = behaviour.spendingLimits && numbers.some((number) => toppedUpToday().has(number));
  return repeated || again ? [{ problem: 'MULTIPLE_LIMITED_PRODUCT_SAME_ORDER' }] : [];
}

function railProblems(
  basket: Basket,
  lines: readonly PricedLine[],
  rail: Rail | undefined,
  behaviour: Behaviour,
): readonly Problem[] {
  const refusing = lines.filter(({ brand }) => rail && brand.refusedNetworks.includes(rail.network.name));
  if (!rail || refusing.length > 0) {
    const affected = rail
      ? refusing.map(({ line, brand }) => echoLine(line, brand.kind))
      : basket.lines.map((line) => echoLine(line));
    const refused = new Set(lines.flatMap(({ brand }) => brand.refusedNetworks));
    const combos = RAILS.filter(({ network }) => !refused.has(network.name));
    const moreDetails = {
      deliveries: affected,
      supported_protocol_coin_combo: combos.map(({ coin, network }) => ({
        protocol: network.protocol,
        coin: coin.name,
      })),
    };
    return [{ problem: 'UNSUPPORTED_PROTOCOL_COIN_COMBINATION', moreDetails }];
  }
  const tronStablecoin = rail.network.name === 'Tron' && rail.contract !== undefined;
  return behaviour.tronNeedsFullName && tronStablecoin ? [{ problem: 'FULLNAME_MISSING' }] : [];
}

function amountProblems(coinAmount: string, eur: Big, rail: Rail, context: CheckContext): readonly Problem[] {
  const problems: Problem[] = [];
  const minimum = context.rates.minimumCoinAmount(rail.coin, rail.network);
  if (new Big(coinAmount).lt(minimum)) {
    const moreDetails = {
      threshold: rail.network.minimumEur,
      minimumAmountCoinSymbol: rail.coin.name,
      minimumAmountUSD: context.rates.usdForEur(rail.network.minimumEur),
      minimumAmountCoin: minimum,
    };
    problems.push({ problem: 'AMOUNT_LESS_THEN_MINIMUM_ALLOWED', moreDetails });
  }
  if (eur.gt(MOST_EUR_PER_ORDER)) {
    const moreDetails = { max_for_each_purchase: MOST_EUR_PER_ORDER.toFixed(2) };
    problems.push({ problem: 'MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED', moreDetails });
  }
  if (context.behaviour.spendingLimits) problems.push(...spendingProblems(eur, context.spending()));
  return problems;
}
