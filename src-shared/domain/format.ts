import type { Language } from './settings.ts';

/* Intl.NumberFormat takes decimal text and keeps every digit of it; amounts are never turned into numbers here. */

type DecimalText = `${number}`;

function isDecimalText(text: string): text is DecimalText {
  return /^\d+(\.\d+)?$/.test(text);
}

/** Groups an exact amount and keeps all its digits: `1234.50` is `1,234.50`. Anything else comes back as it was. */
export function formatDecimal(amount: string, language: Language): string {
  if (!isDecimalText(amount)) return amount;
  const digits = amount.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: 100 }).format(amount);
}

/** An estimate, which its last digits would only make look exact: hundredths, and four telling digits below one. */
export function formatEstimate(amount: string, language: Language): string {
  if (!isDecimalText(amount)) return amount;
  const small = /^0*(\.|$)/.test(amount);
  const digits = small ? { maximumSignificantDigits: 4 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, digits).format(amount);
}

/** `26.41 USDC`, with a space that does not break. */
export function formatCoin(amount: string, coin: string, language: Language): string {
  return `${formatDecimal(amount, language)}\u00a0${coin}`;
}

/** A lower limit with three telling digits, rounded up so that it never promises too little. */
export function formatLowerLimit(amount: string, coin: string, language: Language): string {
  if (!isDecimalText(amount)) return `${amount}\u00a0${coin}`;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, roundingMode: 'ceil' });
  return `${format.format(amount)}\u00a0${coin}`;
}

/** `$25`, `€2.50`: as many digits as there are, at least the currency's own when there are any. */
export function formatMoney(amount: string, currency: string, language: Language): string {
  if (!isDecimalText(amount)) return `${amount}\u00a0${currency}`;
  const digits = amount.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  try {
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits === 0 ? 0 : Math.max(digits, 2),
      maximumFractionDigits: 100,
    });
    // Japanese has a wide yen sign; the vendor's labels beside it have the narrow one.
    return format.format(amount).replace('\uffe5', '¥');
  } catch {
    return `${formatDecimal(amount, language)}\u00a0${currency}`;
  }
}
