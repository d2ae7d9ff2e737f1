import type { Language } from '../../src-shared/domain/settings.ts';
import { en } from '../messages/en.ts';
import { loadMessages, messagesOf, type Messages } from '../messages/messages.ts';
import {
  formatCoin,
  formatDecimal,
  formatEstimate,
  formatLowerLimit,
  formatMoney,
} from '../../src-shared/domain/format.ts';

/** The words and figures of the screen's language. It follows the settings while the app runs. */
export class I18n {
  readonly #wanted: () => Language;
  #spoken: Language = 'en';

  constructor(wanted: () => Language) {
    this.#wanted = wanted;
  }

  /** The language that is wanted, once its texts have been read; until then the one before, so that no screen mixes two. */
  get language(): Language {
    const wanted = this.#wanted();
    if (messagesOf(wanted) === null) void loadMessages(wanted);
    else this.#spoken = wanted;
    return this.#spoken;
  }

  /** All texts: `i18n.t.sell.searchLabel`. */
  get t(): Messages {
    return messagesOf(this.language) ?? en;
  }

  /** A plain amount with grouping, exact to the last digit. */
  decimal(amount: string): string {
    return formatDecimal(amount, this.language);
  }

  /** An amount that is only an estimate, rounded to what can be told. */
  estimate(amount: string): string {
    return formatEstimate(amount, this.language);
  }

  /** An amount of a coin with its unit, such as `26.41 USDC`. */
  coin(amount: string, coin: string): string {
    return formatCoin(amount, coin, this.language);
  }

  /** A lower limit in a coin, shortened upwards: `0.562099175481640` is `0.563 USDC`. */
  coinAtLeast(amount: string, coin: string): string {
    return formatLowerLimit(amount, coin, this.language);
  }

  /** An amount of a currency, such as `$25.00`; unknown currencies stand behind the figure. */
  money(amount: string, currency: string): string {
    return formatMoney(amount, currency, this.language);
  }

  /** A country's name in words. */
  country(code: string): string {
    return new Intl.DisplayNames([this.language], { type: 'region', fallback: 'code' }).of(code) ?? code;
  }

  /** Words joined as a list. */
  list(words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return new Intl.ListFormat(this.language, { type }).format(words);
  }

  /** A day and time of the clock. */
  dateTime(atMs: number): string {
    return new Intl.DateTimeFormat(this.language, { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
  }

  /** A time of the clock. */
  time(atMs: number): string {
    return new Intl.DateTimeFormat(this.language, { timeStyle: 'short' }).format(atMs);
  }

  /** A time of the clock to the second. */
  timeWithSeconds(atMs: number): string {
    return new Intl.DateTimeFormat(this.language, { timeStyle: 'medium' }).format(atMs);
  }

  /** A moment as short as it stays clear: the time alone today, with the day before that. */
  when(atMs: number, nowMs: number): string {
    const time = { hour: 'numeric', minute: '2-digit' } as const;
    const sameDay = new Date(atMs).toDateString() === new Date(nowMs).toDateString();
    const day = sameDay ? {} : ({ month: 'short', day: 'numeric' } as const);
    return new Intl.DateTimeFormat(this.language, { ...day, ...time }).format(atMs);
  }

  /** How long ago, in the largest unit that fits: `5 minutes ago`. */
  ago(atMs: number, nowMs: number): string {
    const seconds = Math.max(0, Math.round((nowMs - atMs) / 1000));
    const format = new Intl.RelativeTimeFormat(this.language, { numeric: 'auto' });
    if (seconds < 60) return format.format(0, 'second');
    if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute');
    if (seconds < 86_400) return format.format(-Math.floor(seconds / 3600), 'hour');
    return format.format(-Math.floor(seconds / 86_400), 'day');
  }

  /** A stretch of time in words: `45 seconds`, `2 minutes`. */
  duration(ms: number): string {
    const seconds = Math.max(1, Math.ceil(ms / 1000));
    const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
    return new Intl.NumberFormat(this.language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  }
}
