import type { Brand, DeliveryType, Product, Selection } from '../../../../src-shared/domain/catalogue.ts';
import type { Language, Settings } from '../../../../src-shared/domain/settings.ts';
import { isEmail, suggestEmail } from './email.ts';
import type { PaymentMethods } from './payment-methods.svelte.ts';
import { readPhone, type PhoneReading } from './phone.ts';
import type { Sale } from './quoting.svelte.ts';

/** What stands on the ticket. */
export interface TicketItem {
  readonly brand: Brand;
  readonly product: Product;
  readonly selection: Selection;
  /** The amount in words. */
  readonly label: string;
}

/** What is still missing before a price can be asked for, in the order in which a cashier fills it in. */
export type Missing =
  'item' | 'email' | 'email-wrong' | 'phone' | 'phone-wrong' | 'account' | 'methods' | 'method' | 'method-suspended';

/** The sale that is being put together. */
export class Ticket {
  item: TicketItem | null = $state.raw(null);
  email = $state('');
  phone = $state('');
  account = $state('');
  newsletterAccepted = $state(false);
  coin = $state('');
  network = $state('');
  readonly #methods: PaymentMethods;
  readonly #language: () => Language;

  readonly deliveryType: DeliveryType = $derived(this.item?.product.deliveryType ?? 'by_email');
  readonly method = $derived.by(() => this.#methods.find(this.coin, this.network));
  readonly emailFits = $derived(isEmail(this.email.trim()));
  readonly emailSuggestion = $derived(this.emailFits ? suggestEmail(this.email.trim()) : null);
  readonly phoneReading: PhoneReading = $derived(readPhone(this.phone, this.item?.brand.country ?? 'US'));

  readonly missing: Missing | null = $derived.by(() => {
    if (this.item === null) return 'item';
    if (this.deliveryType === 'by_phone' && !this.phoneReading.fits)
      return this.phone.trim() === '' ? 'phone' : 'phone-wrong';
    if (this.deliveryType === 'by_account' && this.account.trim() === '') return 'account';
    if (!this.emailFits) return this.email.trim() === '' ? 'email' : 'email-wrong';
    if (this.#methods.matrix === null) return 'methods';
    if (this.method === null) return 'method';
    return this.method.suspended ? 'method-suspended' : null;
  });

  /** What main is asked to price; null while something is missing. */
  readonly request: Sale | null = $derived.by(() => {
    if (this.item === null || this.missing !== null) return null;
    const { brand, selection, product } = this.item;
    return {
      items: [
        {
          country: brand.country,
          brandId: brand.brandId,
          selection,
          deliveryType: product.deliveryType,
          beneficiary: this.#beneficiary(),
        },
      ],
      email: this.email.trim(),
      coin: this.coin,
      network: this.network,
      language: this.#language(),
      newsletterAccepted: this.newsletterAccepted,
    };
  });

  constructor(methods: PaymentMethods, settings: Settings, language: () => Language) {
    this.#methods = methods;
    this.#language = language;
    this.startOver(settings);
  }

  /** An empty ticket for the next customer, who has agreed to nothing yet. */
  startOver({ coin, network }: Settings): void {
    this.item = null;
    this.email = '';
    this.phone = '';
    this.account = '';
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

  #beneficiary(): string {
    switch (this.deliveryType) {
      case 'by_email':
        return this.email.trim();
      case 'by_phone':
        return this.phoneReading.fits ? this.phoneReading.e164 : '';
      case 'by_account':
        return this.account.trim();
    }
  }
}
