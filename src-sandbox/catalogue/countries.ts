import type { CountryCode, CountryProfile } from './types.ts';

const EURO = { currency: 'EUR', eurPerUnit: '1' } as const;

function euro(amount: string): string {
  return `€${amount.replace('.', ',')}`;
}

function withThousands(amount: string, separator: string): string {
  return amount.replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

function reais(amount: string): string {
  return `R$ ${withThousands(amount.replace('.', ','), '.')}`;
}

/** The markets of the simulator, sized like the real ones. Amount labels follow each market's habit (FACTS.md 8). */
export const COUNTRIES: Readonly<Record<CountryCode, CountryProfile>> = {
  US: {
    code: 'US',
    name: 'United States',
    currency: 'USD',
    eurPerUnit: '0.886712',
    scale: 1,
    giftCards: 532,
    outOfStock: 25,
    label: (amount) => `$${withThousands(amount, ',')}`,
    denomination: (amount) => `${amount} USD`,
    operators: [
      'AT&T',
      'T-Mobile',
      'Verizon',
      'Cricket',
      'Boost Mobile',
      'Metro by T-Mobile',
      'Simple Mobile',
      'Tracfone',
      'Lycamobile',
      'H2O Wireless',
      'Ultra Mobile',
      'Red Pocket',
    ],
  },
  GB: {
    code: 'GB',
    name: 'United Kingdom',
    currency: 'GBP',
    eurPerUnit: '1.157410',
    scale: 1,
    giftCards: 340,
    outOfStock: 14,
    label: (amount) => `£${withThousands(amount, ',')}`,
    denomination: (amount) => `£${amount}`,
    operators: ['EE', 'O2', 'Vodafone', 'Three', 'giffgaff', 'Lebara', 'Lycamobile', 'VOXI'],
  },
  DE: {
    code: 'DE',
    name: 'Germany',
    ...EURO,
    scale: 1,
    giftCards: 330,
    outOfStock: 13,
    label: euro,
    denomination: (amount) => `${amount.replace('.', ',')} EUR`,
    operators: ['Telekom', 'Vodafone', 'O2', 'congstar', 'ALDI TALK', 'Lebara', 'Lycamobile', 'Blau'],
  },
  FR: {
    code: 'FR',
    name: 'France',
    ...EURO,
    scale: 1,
    giftCards: 300,
    outOfStock: 12,
    label: euro,
    denomination: (amount) => `${amount.replace('.', ',')} EUR`,
    operators: ['Orange', 'SFR', 'Bouygues Telecom', 'Lebara', 'Lycamobile', 'Syma'],
  },
  IT: {
    code: 'IT',
    name: 'Italy',
    ...EURO,
    scale: 1,
    giftCards: 310,
    outOfStock: 12,
    label: euro,
    denomination: (amount) => `${amount.replace('.', ',')} EUR`,
    operators: ['TIM', 'Vodafone', 'WINDTRE', 'Iliad', 'Ho Mobile', 'PosteMobile', 'Lycamobile'],
  },
  ES: {
    code: 'ES',
    name: 'Spain',
    ...EURO,
    scale: 1,
    giftCards: 290,
    outOfStock: 11,
    label: euro,
    denomination: (amount) => `${amount.replace('.', ',')} EUR`,
    operators: ['Movistar', 'Orange', 'Vodafone', 'Yoigo', 'Lebara', 'Lycamobile', 'Digi'],
  },
  JP: {
    code: 'JP',
    name: 'Japan',
    currency: 'JPY',
    eurPerUnit: '0.006129',
    scale: 100,
    giftCards: 210,
    outOfStock: 8,
    label: (amount) => `¥${withThousands(amount, ',')}`,
    denomination: (amount) => `¥${withThousands(amount, ',')}`,
    operators: ['SoftBank', 'povo', 'Mobal', 'Sakura Mobile'],
  },
  BR: {
    code: 'BR',
    name: 'Brazil',
    currency: 'BRL',
    eurPerUnit: '0.162300',
    scale: 5,
    giftCards: 260,
    outOfStock: 10,
    label: reais,
    denomination: reais,
    operators: ['Claro', 'Vivo', 'TIM', 'Oi', 'Algar', 'Correios Celular'],
  },
};

/** The country's profile, or undefined for a code the simulator does not serve (codes are upper case, FACTS.md 1). */
export function countryProfile(code: string): CountryProfile | undefined {
  return Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code as CountryCode] : undefined;
}
