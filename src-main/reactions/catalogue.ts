// Lists may be had again and cost nothing: what is odd in them is skipped, what is empty or broken never replaces good data.
import type { CountryCode } from '../../src-shared/domain/country.ts';
import type { Decimal } from '../../src-shared/domain/money.ts';
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { ApiBrands, ApiFamily, ApiResult } from '../cryptorefills/api.ts';
import type { Answered, Exchange } from '../cryptorefills/http.ts';
import { readBrands } from '../cryptorefills/wire/brands.ts';
import { readCurrencies, type Currency } from '../cryptorefills/wire/currencies.ts';
import { readHomepage } from '../cryptorefills/wire/homepage.ts';
import { readPaymentMethods } from '../cryptorefills/wire/payment-vias.ts';
import { readPrice } from '../cryptorefills/wire/price.ts';
import { readFamilies } from '../cryptorefills/wire/products.ts';
import { decision, type Decision, type Reaction } from './reaction.ts';
import { decideRejected, decideUnanswered, decideUnreadable, rejectionDetail, reactionToRefusal } from './refusal.ts';

/**
 * The payment matrix (FACTS.md 3). Null, an object, an empty list or one without the customer's own wallet is no conclusion:
 * only an explicit word suspends a method.
 */
export function decidePaymentMethods(exchange: Exchange): Decision<ApiResult<PaymentMethod[]>> {
  return whenAnswered(exchange, ({ json }) => {
    const matrix = readPaymentMethods(json);
    if (!matrix.ok) return decideUnreadable(matrix.detail ?? '', json === undefined ? 'reject-response' : 'unknown');
    const { methods, skipped } = matrix.value;
    const suspended = methods.filter((method) => method.suspended).map(({ coin, network }) => `${coin} on ${network}`);
    return decision(reactionToRows(methods.length, skipped), ok(methods), {
      notes: [...skippedNote(skipped), ...suspended.map((name) => `suspended: ${name}`)],
    });
  });
}

/** The coin list (FACTS.md 4), by the rule of the payment matrix. */
export function decideCurrencies(exchange: Exchange): Decision<ApiResult<Currency[]>> {
  return whenAnswered(exchange, ({ json }) => {
    const list = readCurrencies(json);
    if (!list.ok) return decideUnreadable(list.detail ?? '', json === undefined ? 'reject-response' : 'unknown');
    const { currencies, skipped } = list.value;
    return decision(reactionToRows(currencies.length, skipped), ok(currencies), { notes: skippedNote(skipped) });
  });
}

/** A country's brands (FACTS.md 5). */
export function decideBrands(exchange: Exchange, country: CountryCode): Decision<ApiResult<ApiBrands>> {
  return whenAnswered(exchange, ({ json }) => {
    const list = readBrands(json, country);
    if (!list.ok) return decideUnreadable(list.detail ?? '');
    const { brands, popular, logoAddresses, skipped } = list.value;
    const reaction = reactionToRows(brands.length, skipped);
    return decision(reaction, ok({ brands, popular, logoAddresses }), {
      notes: skippedNote(skipped),
    });
  });
}

/** A search (FACTS.md 6): as the brand list, but that nothing found is an answer. */
export function decideSearch(exchange: Exchange, country: CountryCode): Decision<ApiResult<ApiBrands>> {
  const found = decideBrands(exchange, country);
  return found.reaction === 'unknown' ? { ...found, reaction: 'accept', notes: ['nothing found'] } : found;
}

/** The home page feed, which nobody has described and no screen depends on (FACTS.md 7). */
export function decideHomepage(exchange: Exchange, country: CountryCode): Decision<ApiResult<string[]>> {
  return whenAnswered(exchange, ({ json }) => {
    const brandIds = readHomepage(json, country);
    if (json === undefined) return decision('reject-response', ok(brandIds), { notes: ['unreadable'] });
    return decision(brandIds.length > 0 ? 'accept' : 'unknown', ok(brandIds));
  });
}

/** The products of a family (FACTS.md 8). An empty list means that the API knows no such family now. */
export function decideProducts(exchange: Exchange, language: Language): Decision<ApiResult<ApiFamily[]>> {
  return whenAnswered(exchange, (answer) => {
    const list = readFamilies(answer.json, language);
    if (!list.ok) return decideUnreadable(list.detail ?? '');
    const { families, skipped } = list.value;
    const unsellable = families.reduce((sum, family) => sum + family.skipped, 0);
    const reaction = reactionToRows(families.length, skipped + unsellable);
    return decision(reaction, ok(families), { notes: skippedNote(skipped + unsellable) });
  });
}

/** The price estimate of a range product (FACTS.md 9). Without one nothing is known; the validation decides. */
export function decidePrice(
  exchange: Exchange,
  askedCoin: string | null,
): Decision<ApiResult<{ coin: string; coinAmount: Decimal }, 'price-unavailable'>> {
  if (exchange.outcome === 'answered' && [400, 404, 422].includes(exchange.status)) return decideNoPrice(exchange);
  return whenAnswered(exchange, ({ json }) => {
    const price = readPrice(json);
    if (!price.ok) return decideUnreadable(price.detail ?? '');
    if (price.value === null) return decision('unknown', fail('price-unavailable', {}), { notes: ['no price'] });
    const other = askedCoin !== null && price.value.coin !== askedCoin;
    return decision('accept', ok(price.value), { notes: other ? ['priced in another coin than asked'] : [] });
  });
}

function decideNoPrice(answer: Answered): Decision<ApiResult<never, 'price-unavailable'>> {
  const detail = rejectionDetail(answer);
  const nothingSaid = detail.apiCode === undefined && answer.status !== 400;
  return decision(nothingSaid ? 'unknown' : reactionToRefusal(answer), fail('price-unavailable', detail), {
    code: detail.apiCode ?? null,
    notes: [`status ${answer.status}`],
  });
}

function whenAnswered<Value, Code extends string>(
  exchange: Exchange,
  read: (answer: Answered) => Decision<ApiResult<Value, Code>>,
): Decision<ApiResult<Value, Code>> {
  if (exchange.outcome === 'unanswered') return decideUnanswered(exchange);
  return exchange.status < 400 ? read(exchange) : decideRejected(exchange);
}

function reactionToRows(readable: number, skipped: number): Reaction {
  if (readable > 0) return skipped > 0 ? 'accept-partial' : 'accept';
  return skipped > 0 ? 'reject-response' : 'unknown';
}

function skippedNote(skipped: number): string[] {
  return skipped > 0 ? [`${skipped} skipped`] : [];
}
