/** The countries that the simulator serves. */
export type CountryCode = 'US' | 'GB' | 'DE' | 'FR' | 'IT' | 'ES' | 'JP' | 'BR';

/** One market. */
export interface CountryProfile {
  readonly code: CountryCode;
  readonly name: string;
  /** ISO 4217 code of the face values. */
  readonly currency: string;
  /** Euro for one unit of the currency, a decimal. */
  readonly eurPerUnit: string;
  /** How much larger the usual face values are than in euro: 100 for yen. */
  readonly scale: number;
  readonly giftCards: number;
  /** How many of the gift cards are out of stock. */
  readonly outOfStock: number;
  /** The amount as the market writes it: "$25". */
  readonly label: (amount: string) => string;
  /** The amount as the order key: "25 USD". */
  readonly denomination: (amount: string) => string;
  /** Phone operators, each with a credit and a bundle brand under one family. */
  readonly operators: readonly string[];
}

/** Who receives the product (FACTS.md 8). */
export type DeliveryType = 'by_email' | 'by_phone' | 'by_account';

/** A product with one set face value. */
export interface FixedProduct {
  readonly kind: 'fixed';
  readonly denomination: string;
  readonly label: string;
  /** Face value in the country's currency, a decimal. */
  readonly price: string;
  readonly deliveryType: DeliveryType;
  readonly allowance?: PhoneAllowance;
}

/** A product whose face value the customer chooses on a step grid counted from min. */
export interface RangeProduct {
  readonly kind: 'range';
  readonly min: string;
  readonly max: string;
  readonly step: string;
  /** What the service suggests; may lie above max (FACTS.md 8). */
  readonly suggested: string;
  readonly deliveryType: DeliveryType;
}

/** Anything a brand sells. */
export type Product = FixedProduct | RangeProduct;

/** What a data bundle or eSIM holds. */
export interface PhoneAllowance {
  /** -1 is unlimited. */
  readonly gigabytes: number;
  readonly days: number;
}

/** What a redemption looks like. */
export type CodeStyle =
  | { readonly is: 'code'; readonly pattern: string; readonly serial?: string; readonly pin?: string }
  | { readonly is: 'link'; readonly host: string }
  | { readonly is: 'esim' }
  | { readonly is: 'top-up' };

/** One brand in one country. */
export interface Brand {
  readonly brandId: string;
  readonly country: CountryProfile;
  readonly name: string;
  readonly family: string;
  readonly kind: 'giftcard' | 'mobile_recharge' | 'utility';
  readonly category: string;
  readonly additionalCategories: readonly string[];
  readonly productType: 'physical' | 'digital';
  readonly bgColor: string;
  readonly logoSlug: string;
  readonly outOfStock: boolean;
  readonly popular: boolean;
  /** The denomination that an unknown amount silently falls back to; empty for range brands (FACTS.md 19.2). */
  readonly defaultDenomination: string;
  /** The share over face value, in basis points. */
  readonly marginBps: number;
  readonly products: readonly Product[];
  readonly codeStyle: CodeStyle;
  /** The vendor wants a signed-in account for it (e-money, prepaid cards). */
  readonly needsLogin: boolean;
  /** Networks that this brand refuses (FACTS.md 19.4). */
  readonly refusedNetworks: readonly string[];
  /** False for the few brands without any description. */
  readonly described: boolean;
}
