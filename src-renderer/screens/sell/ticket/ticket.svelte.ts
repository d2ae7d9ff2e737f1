import type { Brand, DeliveryType, Product, Selection } from '../../../../src-shared/domain/catalogue.ts';
import { isEmail } from '../../../../src-shared/domain/email.ts';
import { maxItemsPerOrder } from '../../../../src-shared/domain/order-limits.ts';
import type { QuoteItem } from '../../../../src-shared/domain/quote.ts';
import type { Language, Settings } from '../../../../src-shared/domain/settings.ts';
import type { PaymentMethods } from './payment-methods.svelte.ts';
import type { Sale } from './quoting.svelte.ts';
import { suggestEmail } from './email.ts';
import { readPhone, type PhoneReading } from './phone.ts';
import { readRecipient, type RecipientReading } from './recipient.ts';

/** Something that can be sold, as it was chosen. */
export interface TicketItem {
  readonly brand: Brand;
  readonly product: Product;
  readonly selection: Selection;
  /** The amount in words. */
  readonly label: string;
}

/** What stands on the ticket, one card a line: two equal cards are two lines. */
export interface TicketLine {
  /** Tells lines apart for as long as the desk runs. */
  readonly key: number;
  readonly item: TicketItem;
  /** Who gets this line, as typed; null: the recipient of the sale. */
  readonly own: string | null;
}

/** What is still missing before a price can be asked for, in the order in which a cashier fills it in. */
export type Missing =
  | 'item'
  | 'recipient'
  | 'email'
  | 'email-wrong'
  | 'phone'
  | 'phone-wrong'
  | 'account'
  | 'methods'
  | 'method'
  | 'method-suspended';

/** The sale that is being put together. */
export class Ticket {
  lines: readonly TicketLine[] = $state.raw([]);
  /** The customer's; who gets what has no recipient of its own. */
  email = $state('');
  phone = $state('');
  account = $state('');
  /** The customer gives no e-mail: the vendor writes to the shop's, and the voucher is printed. */
  withoutEmail = $state(false);
  newsletterAccepted = $state(false);
  coin = $state('');
  network = $state('');
  readonly #methods: PaymentMethods;
  readonly #language: () => Language;
  readonly #shopEmail: () => string;
  #lastKey = 0;

  /** Somebody has begun it: it is not thrown away unasked. */
  readonly started = $derived(
    this.lines.length > 0 || [this.email, this.phone, this.account].some((text) => text !== ''),
  );
  readonly isFull = $derived(this.lines.length >= maxItemsPerOrder);
  readonly method = $derived.by(() => this.#methods.find(this.coin, this.network));
  /** Empty where the shop has none. */
  readonly shopEmail = $derived.by(() => this.#shopEmail());
  readonly usesShopEmail = $derived(this.withoutEmail && this.shopEmail !== '');
  /** Whom the vendor writes to. */
  readonly orderEmail = $derived(this.usesShopEmail ? this.shopEmail : this.email.trim());
  readonly emailFits = $derived(isEmail(this.orderEmail));
  readonly emailSuggestion = $derived(this.usesShopEmail ? null : suggestEmail(this.email.trim()));
  /** The first line that goes to the number, or the account, of the sale; null where none does. */
  readonly phoneLine = $derived(this.#firstToSale('by_phone'));
  readonly accountLine = $derived(this.#firstToSale('by_account'));
  readonly phoneReading: PhoneReading = $derived(readPhone(this.phone, this.phoneLine?.item.brand.country ?? 'US'));
  /** Who gets each line. */
  readonly recipients: readonly RecipientReading[] = $derived(this.lines.map((line) => this.recipientOf(line)));

  readonly missing: Missing | null = $derived.by(() => {
    if (this.lines.length === 0) return 'item';
    if (this.lines.some((line, index) => line.own !== null && this.recipients[index]?.fits !== true))
      return 'recipient';
    if (this.phoneLine !== null && !this.phoneReading.fits) return this.phone.trim() === '' ? 'phone' : 'phone-wrong';
    if (this.accountLine !== null && this.account.trim() === '') return 'account';
    if (!this.emailFits) return this.orderEmail === '' ? 'email' : 'email-wrong';
    if (this.#methods.matrix === null) return 'methods';
    if (this.method === null) return 'method';
    return this.method.suspended ? 'method-suspended' : null;
  });

  /** What main is asked to price; null while something is missing. Its items stand as the lines do. */
  readonly request: Sale | null = $derived.by(() => {
    if (this.missing !== null) return null;
    return {
      items: this.lines.map((line) => this.#asked(line)),
      email: this.orderEmail,
      coin: this.coin,
      network: this.network,
      language: this.#language(),
      newsletterAccepted: this.newsletterAccepted && !this.usesShopEmail,
    };
  });

  constructor(methods: PaymentMethods, settings: Settings, language: () => Language, shopEmail: () => string) {
    this.#methods = methods;
    this.#language = language;
    this.#shopEmail = shopEmail;
    this.startOver(settings);
  }

  /** Puts one more line on the ticket and answers its key; null where an order holds no more. */
  add(item: TicketItem, own: string | null = null): number | null {
    if (this.isFull) return null;
    this.#lastKey += 1;
    this.lines = [...this.lines, { key: this.#lastKey, item, own }];
    return this.#lastKey;
  }

  /** Another item in the place of one. A recipient that the new one cannot be delivered to is forgotten. */
  replace(key: number, item: TicketItem): void {
    this.lines = this.lines.map((line) => {
      if (line.key !== key) return line;
      const sameWay = line.item.product.deliveryType === item.product.deliveryType;
      return { key, item, own: sameWay ? line.own : null };
    });
  }

  remove(key: number): void {
    this.lines = this.lines.filter((line) => line.key !== key);
  }

  /** One line goes to somebody else than the rest of the sale, or (null) to the same again. */
  deliver(key: number, own: string | null): void {
    this.lines = this.lines.map((line) => (line.key === key ? { ...line, own } : line));
  }

  /** An empty ticket for the next customer, who has agreed to nothing yet. */
  startOver({ coin, network }: Settings): void {
    this.lines = [];
    this.email = '';
    this.phone = '';
    this.account = '';
    this.withoutEmail = false;
    this.newsletterAccepted = false;
    this.coin = coin;
    this.network = network;
  }

  /** Another coin: on the same network where that works, else on its best one that does. */
  chooseCoin(coin: string): void {
    if (coin === this.coin) return;
    this.coin = coin;
    const networks = this.#methods.networksOf(coin);
    const working = networks.filter(({ suspended }) => !suspended);
    const same = working.find(({ network }) => network === this.network);
    this.network = (same ?? working[0] ?? networks[0])?.network ?? '';
  }

  recipientOf({ item, own }: TicketLine): RecipientReading {
    const { deliveryType } = item.product;
    return readRecipient(own ?? this.#ofTheSale(deliveryType), deliveryType, item.brand.country);
  }

  #asked(line: TicketLine): QuoteItem {
    const { brand, selection, product } = line.item;
    const recipient = this.recipientOf(line);
    return {
      country: brand.country,
      brandId: brand.brandId,
      selection,
      deliveryType: product.deliveryType,
      beneficiary: recipient.fits ? recipient.beneficiary : '',
    };
  }

  #firstToSale(deliveryType: DeliveryType): TicketLine | null {
    return this.lines.find(({ item, own }) => own === null && item.product.deliveryType === deliveryType) ?? null;
  }

  #ofTheSale(deliveryType: DeliveryType): string {
    switch (deliveryType) {
      case 'by_email':
        return this.orderEmail;
      // One number is read as one country's for the whole sale, whatever country a line is of.
      case 'by_phone':
        return this.phoneReading.fits ? this.phoneReading.e164 : this.phone;
      case 'by_account':
        return this.account;
    }
  }
}
