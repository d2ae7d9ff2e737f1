// What had been asked, as the desk would have held it. Where the file leaves something out, the answer itself stands in for it,
// so that only what was really recorded is compared.
import type { EchoedDelivery, OrderBody, OrderBodyItem } from '../../src-main/cryptorefills/api.ts';
import { readEcho } from '../../src-main/cryptorefills/wire/delivery.ts';
import { isRecord, listOf, recordOf, textOf } from '../../src-main/cryptorefills/wire/fields.ts';
import { countryCodeSchema, type CountryCode } from '../../src-shared/domain/country.ts';
import type { DeliveryType } from '../../src-shared/domain/catalogue.ts';
import { languageSchema, type Language } from '../../src-shared/domain/settings.ts';
import { paymentProtocol } from '../../src-main/payments/networks.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const usualCountry = countryCodeSchema.parse('US');
const usualEmail = 'customer@example.com';

/** The country that was asked for. */
export function askedCountry({ query }: RecordedAnswer['request']): CountryCode {
  return countryCodeSchema.safeParse(query['country_code'] ?? query['country']).data ?? usualCountry;
}

/** The language that was asked for. */
export function askedLanguage({ query }: RecordedAnswer['request']): Language {
  return languageSchema.safeParse(query['lang']).data ?? 'en';
}

/** The order that was validated or sent. `answer`: an order or validation as it came. */
export function askedBody({ body }: RecordedAnswer['request'], answer: unknown): OrderBody {
  const told = recordOf(answer);
  const payment = recordOf(body?.['payment']);
  const email = textOf(body?.['email']) ?? textOf(recordOf(body?.['user'])['email']) ?? usualEmail;
  const asked = Array.isArray(body?.['deliveries']) ? body['deliveries'] : told['deliveries'];
  return {
    email,
    newsletterAccepted: false,
    coin: textOf(payment['coin']) ?? textOf(told['coin']) ?? 'USDC',
    network: textOf(payment['network']) ?? toldNetwork(told),
    language: 'en',
    items: listOf(asked)
      .filter(isRecord)
      .flatMap((delivery) => askedItems(delivery, email)),
  };
}

/** The nested form may ask for several of one (FACTS.md 10.1). */
function askedItems(delivery: Readonly<Record<string, unknown>>, email: string): OrderBodyItem[] {
  const echo = readEcho(delivery);
  const quantity = delivery['quantity'];
  const count = typeof quantity === 'number' && Number.isInteger(quantity) && quantity > 1 ? Math.min(quantity, 30) : 1;
  return Array.from({ length: count }, () => askedItem(echo, email));
}

function askedItem(echo: EchoedDelivery, email: string): OrderBodyItem {
  const beneficiary = echo.beneficiary ?? email;
  return {
    brandName: echo.brandName ?? '',
    country: (echo.country ?? usualCountry) as CountryCode,
    denomination: echo.denomination ?? '',
    label: echo.label ?? echo.denomination ?? '',
    productValue: echo.denomination === 'range' ? echo.productValue : null,
    deliveryType: deliveryTypeOf(beneficiary),
    beneficiary,
  };
}

function deliveryTypeOf(beneficiary: string): DeliveryType {
  if (beneficiary.includes('@')) return 'by_email';
  return /^\+?[\d\s().-]{7,}$/.test(beneficiary) ? 'by_phone' : 'by_account';
}

const networkNames = [
  'Solana',
  'Lightning',
  'Mainnet',
  'Base',
  'ETH Mainnet',
  'Polygon (Matic)',
  'Arbitrum',
  'Optimism',
  'Avalanche',
  'Binance Smart Chain',
  'Tron',
  'Ton',
  'Sui',
];

function toldNetwork(told: Readonly<Record<string, unknown>>): string {
  const protocol = textOf(told['payment_method_protocol']);
  return (
    textOf(told['network']) ??
    networkNames.find((name) => protocol !== null && paymentProtocol(name) === protocol) ??
    'Solana'
  );
}
