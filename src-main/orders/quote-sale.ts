import { randomUUID } from 'node:crypto';
import type { Calls } from '../../src-shared/bridge/contract.ts';
import type { CallResult } from '../../src-shared/bridge/contract-types.ts';
import { isEmail } from '../../src-shared/domain/email.ts';
import { sumDecimals, type Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { PriceMove, Quote, QuoteId, QuoteRequest } from '../../src-shared/domain/quote.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CryptorefillsApi, OrderBody, OrderBodyItem, Validation } from '../cryptorefills/api.ts';
import { bodyHash } from '../cryptorefills/body.ts';
import { echoesOf } from '../payments/echo.ts';
import { priceMove } from '../payments/price-move.ts';
import { contractDisagrees } from '../payments/token-contracts.ts';
import type { HeldQuote, ItemFacts } from './held-quote.ts';
import { listedProduct, toBodyItem } from './sale-request.ts';

type QuoteFailure = Exclude<CallResult<Calls['checkout']['quote']>, { ok: true }>;
type Outcome<Value> = QuoteFailure | { readonly ok: true; readonly value: Value };

export interface QuoteSaleOptions {
  readonly api: CryptorefillsApi;
  readonly catalogue: Catalogue;
  /** By how many per cent a price may move without a new yes. */
  readonly tolerancePercent: () => Decimal;
  /** How long the price is ordered at, in milliseconds. */
  readonly validForMs: number;
}

/** From wish to binding price. `seen` is the quote that the person saw before, where this one replaces it. */
export async function quoteSale(
  options: QuoteSaleOptions,
  request: QuoteRequest,
  seen: HeldQuote | null,
): Promise<Outcome<HeldQuote>> {
  const { api, catalogue, validForMs } = options;
  const email = request.email.trim();
  if (!isEmail(email)) return fail('email-invalid', { field: 'email' });
  const method = await findMethod(catalogue, request.coin, request.network);
  if (!method.ok) return method;
  const items = await readItems(catalogue, request);
  if (!items.ok) return items;
  const { coin, network, language, newsletterAccepted } = request;
  const body: OrderBody = { email, newsletterAccepted, coin, network, language, items: items.value.items };
  const validation = await api.validate(body);
  if (!validation.ok) return validation;
  const hash = bodyHash(body);
  const move = movedFrom(validation.value, seen?.bodyHash === hash ? seen : null, items.value.estimate, options);
  const quote = toQuote(body, validation.value, move, validForMs);
  return ok({
    quote,
    body,
    bodyHash: hash,
    method: method.value,
    facts: items.value.facts,
  });
}

async function findMethod(catalogue: Catalogue, coin: string, network: string): Promise<Outcome<PaymentMethod>> {
  const matrix = await catalogue.currentMethods();
  if (!matrix.ok) return matrix;
  const method = matrix.value.methods.find((one) => one.coin === coin && one.network === network);
  // A token under another contract than the desk knows is another token: what is paid with it may be lost.
  const unfit = method === undefined || method.suspended || contractDisagrees(method);
  return unfit ? fail('payment-method-unavailable', {}) : ok(method);
}

interface ReadItems {
  readonly items: OrderBodyItem[];
  readonly facts: ItemFacts[];
  /** The listed prices together; null where one of them is not known in the coin of the sale. */
  readonly estimate: Decimal | null;
}

async function readItems(catalogue: Catalogue, request: QuoteRequest): Promise<Outcome<ReadItems>> {
  const items: OrderBodyItem[] = [];
  const facts: ItemFacts[] = [];
  const estimates: (Decimal | null)[] = [];
  for (const [index, item] of request.items.entries()) {
    const { country, brandId } = item;
    const listed = await catalogue.currentProducts({ country, brandId, coin: request.coin });
    if (!listed.ok) return listed;
    const bodyItem = toBodyItem(item, index, listed.value);
    if (!bodyItem.ok) return bodyItem;
    items.push(bodyItem.value);
    const product = listedProduct(item, listed.value);
    const { backgroundColor } = listed.value.brand;
    facts.push({ backgroundColor, details: product?.details ?? [], validRegions: product?.validRegions ?? [] });
    const estimate = product?.type === 'fixed' ? product.estimate : null;
    estimates.push(estimate?.coin === request.coin ? estimate.amount : null);
  }
  const known = estimates.filter((estimate) => estimate !== null);
  return ok({ items, facts, estimate: known.length === items.length ? sumDecimals(known) : null });
}

/**
 * Against the quote that the person saw, else against the listed prices. Those are estimates for some network of the coin
 * (FACTS.md 9): the binding price stands on the button that is pressed, so that press is the yes to it.
 */
function movedFrom(
  { coin, total }: Validation,
  seen: HeldQuote | null,
  estimate: Decimal | null,
  { tolerancePercent }: QuoteSaleOptions,
): PriceMove | null {
  if (seen !== null) return priceMove(seen.quote.total, total, coin, tolerancePercent());
  const move = estimate === null ? null : priceMove(estimate, total, coin, tolerancePercent());
  return move?.needsYes === true ? { ...move, needsYes: false } : null;
}

function toQuote(body: OrderBody, validation: Validation, move: PriceMove | null, validForMs: number): Quote {
  const echoes = echoesOf(body, validation.deliveries);
  return {
    quoteId: randomUUID() as QuoteId,
    coin: body.coin,
    network: body.network,
    total: validation.total,
    items: body.items.map((item, index) => ({
      brand: item.brandName,
      label: item.label,
      coinAmount: echoes[index]?.coinAmount ?? null,
    })),
    move,
    validForMs,
  };
}
