import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import type { BrandProducts, Product } from '../../src-shared/domain/catalogue.ts';
import { isEmail } from '../../src-shared/domain/email.ts';
import { compareDecimals, isOnGrid, nearestOnGrid } from '../../src-shared/domain/money.ts';
import type { QuoteItem } from '../../src-shared/domain/quote.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { OrderBodyItem } from '../cryptorefills/api.ts';

/** Why an item cannot be sold as asked. */
export type ItemRefusal = 'not-for-sale' | 'amount-outside-range' | 'amount-off-step' | 'beneficiary-invalid';

/**
 * Turns one item of the screen into what is sent, against the current product list: a denomination is echoed byte for
 * byte from there, a range amount must lie on its grid (FACTS.md 19.1, 19.2, 19.6).
 */
export function toBodyItem(
  item: QuoteItem,
  index: number,
  listed: BrandProducts,
): Result<OrderBodyItem, ItemRefusal, FailureDetail> {
  const product = listedProduct(item, listed);
  if (product === undefined || listed.brand.outOfStock) return fail('not-for-sale', { item: index });
  const beneficiary = readBeneficiary(item);
  if (beneficiary === null) return fail('beneficiary-invalid', { item: index, field: item.deliveryType });
  const common = { brandName: listed.brand.name, country: item.country, deliveryType: item.deliveryType, beneficiary };
  if (product.type === 'fixed') {
    return ok({ ...common, denomination: product.denomination, label: product.label, productValue: null });
  }
  if (item.selection.type !== 'range') return fail('not-for-sale', { item: index });
  const { faceValue } = item.selection;
  const range = { min: product.min, max: product.max, step: product.step, currency: product.currency };
  if (compareDecimals(faceValue, product.min) < 0 || compareDecimals(faceValue, product.max) > 0) {
    return fail('amount-outside-range', { item: index, range });
  }
  if (!isOnGrid(faceValue, product.min, product.step)) {
    const nearest = nearestOnGrid(faceValue, product.min, product.max, product.step);
    return fail('amount-off-step', { item: index, range, nearest });
  }
  return ok({ ...common, denomination: 'range', label: `${faceValue} ${product.currency}`, productValue: faceValue });
}

/** The product of the current list that an item means. */
export function listedProduct(item: QuoteItem, { products }: BrandProducts): Product | undefined {
  return products.find((candidate) => isMeant(candidate, item));
}

function isMeant(product: Product, item: QuoteItem): boolean {
  if (product.deliveryType !== item.deliveryType || product.type !== item.selection.type) return false;
  return (
    product.type === 'range' ||
    (item.selection.type === 'fixed' && product.denomination === item.selection.denomination)
  );
}

/** The recipient as the API wants it (FACTS.md 20: E.164 without spaces), or null. */
function readBeneficiary(item: QuoteItem): string | null {
  const text = item.beneficiary.trim();
  switch (item.deliveryType) {
    case 'by_email':
      return isEmail(text) ? text : null;
    case 'by_phone': {
      const digits = text.replace(/[\s().-]/g, '');
      return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : null;
    }
    case 'by_account':
      return text === '' ? null : text;
  }
}
