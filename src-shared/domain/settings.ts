import { z } from 'zod';
import { defaultApiBaseUrl, isAllowedApiBaseUrl } from './api-address.ts';
import { favouriteSchema } from './catalogue.ts';
import { countryCodeSchema } from './country.ts';
import { compareDecimals, decimalSchema, type Decimal } from './money.ts';
import { mayBePrinterHost } from './printer-host.ts';
import { favouritesAtMost, pinnedCountriesAtMost, sounds, textSizes, themes } from './setting-choices.ts';

/** Practice sells on the built-in simulator; live sells for real. Their records never mix. */
export const modeSchema = z.enum(['practice', 'live']);
export type Mode = z.infer<typeof modeSchema>;

export const languageSchema = z.enum(['en', 'ja', 'es', 'fr', 'de', 'it', 'pt', 'zh', 'tr', 'vi', 'tl']);
export type Language = z.infer<typeof languageSchema>;

const themeSchema = z.enum(themes);
const textSizeSchema = z.enum(textSizes);

/** What the desk can be heard saying. */
export const soundSchema = z.enum(sounds);
export type Sound = z.infer<typeof soundSchema>;

/** What receipts and vouchers are printed on. */
export const paperSchema = z.enum(['80mm', '58mm', 'a4', 'letter']);
export type Paper = z.infer<typeof paperSchema>;

/** An ESC/POS printer in the shop's own network. */
export const networkPrinterSchema = z.strictObject({
  host: z.string().min(1).max(253).refine(mayBePrinterHost),
  port: z.number().int().min(1).max(65_535),
});

const defaultPriceTolerancePercent = decimalSchema.parse('1');
/** More than this is no tolerance any more. */
const mostPriceTolerancePercent = decimalSchema.parse('5');
const defaultPayMarginMinutes = 2;

/** Zod asks this also of text that is no decimal: it has been refused by then, and must not throw. */
function isTolerance(percent: Decimal): boolean {
  return decimalSchema.safeParse(percent).success && compareDecimals(percent, mostPriceTolerancePercent) <= 0;
}

/** Everything a person can set, but for the partner ID, which lives in the keychain. */
export const settingsSchema = z.object({
  mode: modeSchema,
  /** Null until the first start was walked through. */
  welcomedAtMs: z.number().nullable(),
  country: countryCodeSchema,
  language: languageSchema,
  theme: themeSchema,
  textSize: textSizeSchema,
  /** Countries that stand first in the picker, in this order. */
  pinnedCountries: z.array(countryCodeSchema).max(pinnedCountriesAtMost),
  /** Brands that stand first, in this order; the first of them have a key each. */
  favourites: z.array(favouriteSchema).max(favouritesAtMost),
  /** The shop on receipts, vouchers and the customer display; empty: not named. */
  shopName: z.string().trim().max(60),
  shopFooter: z.string().trim().max(300),
  /** Where the vendor mails what is sold to a customer who gives no e-mail; empty: every customer gives one. */
  shopEmail: z.string().trim().max(254),
  paper: paperSchema,
  /** Whether the voucher is printed by itself when the desk shows that an order is delivered. */
  printVoucher: z.boolean(),
  /** The system's name of the printer; null: its default one. */
  printer: z.string().max(300).nullable(),
  /** Used in place of the system's printers. */
  networkPrinter: networkPrinterSchema.nullable(),
  /** Whether the customer display opens with the desk. */
  displayOpen: z.boolean(),
  /** The customer display's language; null: the desk's. */
  displayLanguage: languageSchema.nullable(),
  /** Sounds that are not muted. */
  sounds: z.array(soundSchema).max(sounds.length),
  /** Whether the system shows a notification when an order needs somebody while the window is not looked at. */
  notifications: z.boolean(),
  /** Coin and network that a new sale starts with. */
  coin: z.string().min(1).max(20),
  network: z.string().min(1).max(60),
  /** By how many per cent a price may rise without a new yes of a person, as an exact decimal: `1` is one per cent. */
  priceTolerancePercent: decimalSchema.refine(isTolerance),
  /** Payment data is taken off the screen this many minutes before the end of the window: networks need time (FACTS.md 16). */
  payMarginMinutes: z.number().int().min(0).max(10),
  apiBaseUrl: z.string().max(300).refine(isAllowedApiBaseUrl, 'Use an https address, or http on this machine'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Some settings to change; what is left out stays. */
export const settingsPatchSchema = settingsSchema.partial().strict();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

/** What a desk starts with. `language` is the system's where the desk speaks it. */
export function defaultSettings(language: Language): Settings {
  return {
    mode: 'practice',
    welcomedAtMs: null,
    country: countryCodeSchema.parse(language === 'ja' ? 'JP' : 'US'),
    language,
    theme: 'system',
    textSize: 'normal',
    pinnedCountries: [],
    favourites: [],
    shopName: '',
    shopFooter: '',
    shopEmail: '',
    paper: '80mm',
    printVoucher: false,
    printer: null,
    networkPrinter: null,
    displayOpen: false,
    displayLanguage: null,
    sounds: [...sounds],
    notifications: true,
    coin: 'USDC',
    network: 'Solana',
    priceTolerancePercent: defaultPriceTolerancePercent,
    payMarginMinutes: defaultPayMarginMinutes,
    apiBaseUrl: defaultApiBaseUrl,
  };
}

/** What may be known of the partner ID outside main. */
export const partnerStatusSchema = z.object({
  present: z.boolean(),
  /** The last four characters, of an ID long enough for that to give nothing away. */
  last4: z.string().nullable(),
  /**
   * Where it is kept: the OS keychain, or in memory until the app ends because the keychain did not take it, which may then
   * still hold another one, for the next start.
   */
  kept: z.enum(['keychain', 'this-run-only', 'nowhere']),
  keychainAvailable: z.boolean(),
});
export type PartnerStatus = z.infer<typeof partnerStatusSchema>;
