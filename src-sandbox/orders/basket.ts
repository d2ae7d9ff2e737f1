import { asDecimal, asList, asObject, asText, type JsonObject } from '../json.ts';
import { ServiceError } from '../service-error.ts';

/** One wanted item. */
export interface BasketLine {
  readonly brandName: string;
  readonly countryCode: string;
  readonly denomination: string;
  readonly localizedDenomination?: string;
  /** A decimal; undefined when missing or unreadable. */
  readonly productValue?: string;
  readonly beneficiary?: string;
}

/** An order or validation request, read from either documented form. */
export interface Basket {
  /** Top-level `email`. */
  readonly email?: string;
  /** `user.email`. */
  readonly userEmail?: string;
  readonly paymentVia: string;
  readonly coin: string;
  readonly network?: string;
  readonly lang: string;
  readonly couponCode?: string;
  readonly refundWalletAddress?: string;
  readonly lines: readonly BasketLine[];
}

const MOST_COPIES = 100;

/** Reads a request body. Throws BAD_REQUEST for one that no order can be made of. */
export function readBasket(body: unknown): Basket {
  const request = asObject(body);
  if (!request) throw badRequest('the body must be a JSON object');
  const payment = asObject(request['payment']);
  const coin = asText(payment?.['coin']);
  if (!payment || !coin) throw badRequest('payment.coin is required');
  const user = asObject(request['user']);
  const customer = asText(user?.['email']) ?? asText(request['email']);
  const lines = asList(request['deliveries']).flatMap((item) => readLines(item, customer));
  if (lines.length === 0) throw badRequest('deliveries must hold at least one item');
  return {
    paymentVia: asText(payment['payment_via']) ?? 'USER_WALLET',
    coin,
    lang: asText(request['lang']) ?? 'en',
    lines,
    ...optional('email', asText(request['email'])),
    ...optional('userEmail', asText(user?.['email'])),
    ...optional('network', asText(payment['network'])),
    ...optional('couponCode', asText(request['coupon_code']) ?? asText(request['promo_code'])),
    ...optional('refundWalletAddress', asText(request['refund_wallet_address'])),
  };
}

// Flat items carry their own beneficiary. Nested ones (`deliverable`, with a quantity) may carry none: the documented
// create example does not, and the only person it names is user.email.
function readLines(item: unknown, customer: string | undefined): readonly BasketLine[] {
  const outer = asObject(item);
  if (!outer) throw badRequest('each delivery must be an object');
  const nested = asObject(outer['deliverable']);
  if (!nested) return [readLine(outer, asText(outer['beneficiary_account']))];
  const beneficiary = asText(nested['beneficiary_account']) ?? asText(outer['beneficiary_account']) ?? customer;
  return Array.from({ length: copies(outer['quantity']) }, () => readLine(nested, beneficiary));
}

function readLine(item: JsonObject, beneficiary: string | undefined): BasketLine {
  const brandName = asText(item['brand_name']);
  const countryCode = asText(item['country_code']);
  const denomination = asText(item['denomination']);
  if (!brandName) throw badRequest('brand_name is required');
  if (!countryCode) throw badRequest('country_code is required');
  if (!denomination) throw badRequest('denomination is required');
  return {
    brandName,
    countryCode,
    denomination,
    ...optional('localizedDenomination', asText(item['localized_denomination'])),
    ...optional('productValue', asDecimal(item['product_value'])),
    ...optional('beneficiary', beneficiary),
  };
}

function copies(quantity: unknown): number {
  if (quantity === undefined) return 1;
  if (typeof quantity === 'number' && Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_COPIES)
    return quantity;
  throw badRequest('quantity must be a whole number from 1 on');
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

function badRequest(title: string): ServiceError {
  return new ServiceError(400, 'BAD_REQUEST', { title });
}
