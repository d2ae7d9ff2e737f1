import { createContext } from 'svelte';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { Brand } from '../../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../../src-shared/domain/country.ts';
import type { Order, OrderRef } from '../../../src-shared/domain/order.ts';
import type { Settings } from '../../../src-shared/domain/settings.ts';
import type { Clock } from '../../state/clock.ts';
import type { Session } from '../../state/session.svelte.ts';
import { CatalogueView } from './catalogue/catalogue-view.svelte.ts';
import { ProductView } from './product/product-view.svelte.ts';
import { PaymentMethods } from './ticket/payment-methods.svelte.ts';
import { Quoting } from './ticket/quoting.svelte.ts';
import { Ticket, type TicketItem } from './ticket/ticket.svelte.ts';

/** All that the Sell screen is in the middle of. It outlives the screen: a look at the orders loses no ticket. */
export class Till {
  readonly catalogue: CatalogueView;
  readonly product: ProductView;
  readonly methods: PaymentMethods;
  readonly ticket: Ticket;
  readonly quoting: Quoting;
  /** A sale of which nobody knows whether it was created. Nothing is sold until somebody has looked at it. */
  unclear: { readonly ref: OrderRef | null } | null = $state.raw(null);
  readonly #session: Session;
  /** Whose orders `unclear` is one of. */
  #vendor: string;

  constructor(desk: DeskBridge, session: Session, clock: Clock) {
    this.#session = session;
    this.#vendor = vendorOf(session.settings);
    this.catalogue = new CatalogueView(desk, session.settings.country);
    this.product = new ProductView(desk);
    this.methods = new PaymentMethods(desk);
    this.quoting = new Quoting(desk, clock);
    this.ticket = new Ticket(this.methods, session.settings, () => session.settings.language);
  }

  /** Somebody comes to the screen: asks for everything again. Main answers at once with what is fresh enough. */
  start(): void {
    if (!this.catalogue.loading) void this.catalogue.load();
    if (!this.methods.loading) void this.methods.load();
  }

  /** Follows what main reads behind the screen. Answers with the way to stop. */
  listen(desk: Pick<DeskBridge, 'on'>): () => void {
    return desk.on('catalogue.refreshed', ({ country }) => void this.catalogue.hear(country));
  }

  /** Another language of the screen: names and texts come in it too. */
  translate(): void {
    this.catalogue.forget();
    void this.catalogue.load();
    void this.product.refresh(this.ticket.coin);
  }

  /** Another coin and network to start sales with; a sale that was begun keeps its own. */
  followDefaults(): void {
    if (this.ticket.item !== null) return;
    const { coin, network } = this.#session.settings;
    this.ticket.coin = coin;
    this.ticket.network = network;
  }

  /** Another mode, partner or API: whatever was read or put together before belongs to the old one. */
  startAfresh(): void {
    this.catalogue.forget();
    this.methods.forget();
    this.nextCustomer();
    // The partner ID changes nothing about a sale that may have gone through.
    if (vendorOf(this.#session.settings) !== this.#vendor) this.unclear = null;
    this.#vendor = vendorOf(this.#session.settings);
    void this.catalogue.show(this.#session.settings.country);
    void this.methods.load();
  }

  /** Browses another country. What stands on the ticket stays there. */
  showCountry(country: CountryCode): void {
    this.product.close();
    void this.catalogue.show(country);
  }

  openBrand(brand: Brand): void {
    void this.product.open(brand, this.ticket.coin);
  }

  putOnTicket(item: TicketItem): void {
    this.ticket.item = item;
  }

  /** Orders what is quoted. The order, or null where there is none to go to. */
  async charge(): Promise<Order | null> {
    const outcome = await this.quoting.order();
    if (outcome === null) return null;
    if (outcome.ok) {
      this.nextCustomer();
      return outcome.order;
    }
    const { code, detail } = outcome.failure;
    // `internal` may have struck after the request had left.
    if (code === 'order-unclear' || code === 'internal') this.unclear = { ref: detail?.ref ?? null };
    return null;
  }

  /** Somebody goes to look at the unclear sale: its ticket is done with. */
  settleUnclear(): void {
    this.unclear = null;
    this.nextCustomer();
  }

  /** An empty ticket and a fresh look at the shelf. */
  nextCustomer(): void {
    this.ticket.startOver(this.#session.settings);
    this.quoting.ask(null);
    this.product.close();
    this.catalogue.query = '';
    this.catalogue.category = null;
  }
}

function vendorOf({ mode, apiBaseUrl }: Settings): string {
  return `${mode} ${apiBaseUrl}`;
}

/** `getTill()` below Desk; `setTill(...)` in Desk and in component tests. */
export const [getTill, setTill] = createContext<Till>();
