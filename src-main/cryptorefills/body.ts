import { createHash } from 'node:crypto';
import { parseDecimal, type Decimal } from '../../src-shared/domain/money.ts';
import type { OrderBody, OrderBodyItem } from './api.ts';

/**
 * The body of validation and creation, as text (FACTS.md 10.1, 14.1): flat deliveries, the e-mail in both of its places.
 * Validation and creation send exactly this text.
 */
export function wireBody(body: OrderBody): string {
  return JSON.stringify({
    email: body.email,
    user: { email: body.email, has_accepted_newsletter: body.newsletterAccepted },
    payment: { type: 'via', payment_via: 'USER_WALLET', coin: body.coin, network: body.network },
    deliveries: body.items.map(wireItem),
    lang: body.language,
    acquisition: { utm_source: 'refill-desk' },
  });
}

/** SHA-256 of the body as it goes on the wire, in hex. */
export function bodyHash(body: OrderBody): string {
  return createHash('sha256').update(wireBody(body), 'utf8').digest('hex');
}

function wireItem(item: OrderBodyItem): Record<string, unknown> {
  const common = { brand_name: item.brandName, country_code: item.country };
  const beneficiary = { beneficiary_account: item.beneficiary };
  return item.productValue === null
    ? { ...common, denomination: item.denomination, localized_denomination: item.label, ...beneficiary }
    : { ...common, denomination: 'range', product_value: exactNumber(item.productValue), ...beneficiary };
}

/** JSON.rawJSON is in every V8 that the desk runs on; TypeScript's library does not know it yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/** A JSON number with exactly the digits of the amount. */
function exactNumber(amount: Decimal): unknown {
  const plain = parseDecimal(amount);
  if (plain === null) throw new Error('not an amount');
  return rawJSON(plain);
}
