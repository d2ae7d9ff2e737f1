import { createContext } from 'svelte';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { Brand } from '../../../src-shared/domain/catalogue.ts';
import type { CountryCode } from '../../../src-shared/domain/country.ts';
import type { Order, OrderRef } from '../../../src-shared/domain/order.ts';
import type { Settings } from '../../../src-shared/domain/settings.ts';
import type { Clock } from '../../state/clock.ts';
import { LastWord } from '../../state/last-word.ts';
import type { Session } from '../../state/session.svelte.ts';
import { CatalogueView } from './catalogue/catalogue-view.svelte.ts';
import { ProductView } from './product/product-view.svelte.ts';
import { PaymentMethods } from './ticket/payment-methods.svelte.ts';
import { Quoting } from './ticket/quoting.svelte.ts';
import { againFor, soldItems } from './ticket/sold-items.ts';
import { Ticket, type TicketItem, type TicketLine } from './ticket/ticket.svelte.ts';

/** What came of selling an order again; `late`: somebody else was served meanwhile. */
export type SoldAgain = 'sold' | 'not-sold' | 'unreachable' | 'late';

/** All that the Sell screen is in the middle of. It outlives the screen: a look at the orders loses no ticket. */
export class Till {
  readonly catalogue: CatalogueView;
  readonly product: ProductView;
  readonly methods: PaymentMethods;
  readonly ticket: Ticket;
  readonly quoting: Quoting;
  /** Nobody knows whether a sale was created, nor under which number. Nothing is sold until somebody has looked. */
  unclear = $state(false);
  /** An order that says exactly what the ticket says and is not over: a person decides whether to sell it twice. */
  exists: OrderRef | null = $state.raw(null);
  /** The card that shows the whole sale once more is open: the next press on it orders. */
  confirming = $state(false);
  /** The line that is to become something else; null: what is chosen is one more. */
  changing: number | null = $state.raw(null);
  /** Something was put on the ticket just now: the ticket leads to what is missing next. */
  arrived = $state(false);
  /** The order that the ticket was put together again from: somebody wants it a second time already. */
  secondOf: OrderRef | null = $state.raw(null);
  /** Counts the customers: what was looked up for one is not for the next. */
  customer = 0;
  /** How many items of that order are not sold any more, and so are missing here. */
  leftOut = $state(0);
  /** The order of which nothing could be put on a ticket again just now, and why. */
  notAgain: { readonly ref: OrderRef; readonly why: 'not-sold' | 'unreachable' } | null = $state.raw(null);
  readonly #desk: DeskBridge;
  readonly #session: Session;
  readonly #lastTicket = new LastWord();
  /** Whose orders `unclear` is one of. */
  #vendor: string;

  constructor(desk: DeskBridge, session: Session, clock: Clock) {
    this.#desk = desk;
    this.#session = session;
    this.#vendor = vendorOf(session.settings);
    this.catalogue = new CatalogueView(desk, session.settings.country);
    this.product = new ProductView(desk);
    this.methods = new PaymentMethods(desk);
    this.quoting = new Quoting(desk, clock);
    this.ticket = new Ticket(
      this.methods,
      session.settings,
      () => session.settings.language,
      () => session.settings.shopEmail,
    );
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
    if (this.ticket.lines.length > 0) return;
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
    if (vendorOf(this.#session.settings) !== this.#vendor) this.unclear = false;
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
    this.changing = null;
    void this.product.open(brand, this.ticket.coin);
  }

  /** Opens what a line sells: what is chosen there takes its place, until somebody goes elsewhere. */
  changeLine({ key, item }: TicketLine): void {
    this.openBrand(item.brand);
    this.changing = key;
  }

  /**
   * The one way on to the ticket: a line more, or the line that is being changed. False where the order is full; the ticket
   * says so. The focus then goes to what is missing next.
   */
  putOnTicket(item: TicketItem): boolean {
    const { ticket, changing } = this;
    if (changing !== null && ticket.lines.some(({ key }) => key === changing)) ticket.replace(changing, item);
    else if (ticket.add(item) === null) return false;
    this.changing = null;
    this.arrived = true;
    return true;
  }

  /** Whether the card with the whole sale can be shown: nothing is missing, and nothing is under way. */
  get canConfirm(): boolean {
    const { status } = this.quoting.state;
    const priced = status === 'asking' || status === 'ready';
    return this.ticket.missing === null && priced && !this.unclear && !this.quoting.ordering && this.exists === null;
  }

  /** Shows the whole sale once more before it is ordered. A second press that follows at once has read nothing of it. */
  confirm(): void {
    if (!this.canConfirm || this.confirming) return;
    this.confirming = true;
    void this.quoting.settle();
  }

  /** Back to the ticket, but not while the order is on its way. */
  leaveConfirm(): void {
    if (this.quoting.ordering) return;
    this.confirming = false;
    this.quoting.settling = false;
  }

  /** Orders what is quoted, a second time only with `again`. The order to go to, or null where there is none. */
  async charge(again = false): Promise<OrderRef | null> {
    const outcome = await this.quoting.order(again);
    if (outcome === null) return null;
    this.confirming = false;
    this.exists = null;
    if (outcome.ok) {
      this.nextCustomer();
      return outcome.order.ref;
    }
    const { code, detail } = outcome.failure;
    if (code === 'order-exists') this.#askAboutExisting(detail?.ref ?? null);
    // `internal` may have struck after the request had left.
    if (code !== 'order-unclear' && code !== 'internal') return null;
    if (detail?.ref === undefined) {
      this.unclear = true;
      return null;
    }
    this.nextCustomer();
    return detail.ref;
  }

  /** The order that is there takes the place of the ticket, once the question can have been read. Its number; null: not yet. */
  takeExisting(): OrderRef | null {
    const ref = this.exists;
    if (ref === null || this.quoting.settling || this.quoting.ordering) return null;
    this.nextCustomer();
    return ref;
  }

  /** Back to the ticket, but not while a second order is on its way. */
  leaveExisting(): void {
    if (this.quoting.ordering) return;
    this.exists = null;
    this.quoting.settling = false;
  }

  /**
   * Puts what an earlier order sold on a new ticket, for the same customer and recipients: what can still be had of it. The ticket
   * that is there stays as it is until something was found, and where somebody went on with it meanwhile.
   */
  async sellAgain(order: Order): Promise<SoldAgain> {
    this.notAgain = null;
    const isLastWish = this.#lastTicket.ask();
    const { ticket } = this;
    const before = ticketText(ticket);
    const found = await soldItems(this.#desk, order);
    if (!isLastWish() || this.confirming || this.quoting.ordering || ticketText(ticket) !== before) return 'late';
    if (found === null || found.length === 0) {
      const why = found === null ? 'unreachable' : 'not-sold';
      this.notAgain = { ref: order.ref, why };
      return why;
    }
    this.nextCustomer();
    this.secondOf = order.ref;
    const { recipients, lines } = againFor(order.email, found);
    ticket.coin = order.coin;
    ticket.network = order.network;
    ticket.phone = recipients.phone;
    ticket.account = recipients.account;
    ticket.withoutEmail = ticket.shopEmail !== '' && order.email === ticket.shopEmail;
    ticket.email = ticket.usesShopEmail ? '' : order.email;
    for (const { item, own } of lines) ticket.add(item, own);
    this.leftOut = order.items.length - lines.length;
    this.arrived = true;
    return 'sold';
  }

  /** Comes at once after the press that was to order: the second half of a double press decides nothing. */
  #askAboutExisting(ref: OrderRef | null): void {
    this.exists = ref;
    if (ref !== null) void this.quoting.settle();
  }

  /** Somebody goes to look at the unclear sale: its ticket is done with. */
  settleUnclear(): void {
    this.unclear = false;
    this.nextCustomer();
  }

  /** An empty ticket and a fresh look at the shelf. */
  nextCustomer(): void {
    this.#lastTicket.ask();
    this.customer += 1;
    this.ticket.startOver(this.#session.settings);
    this.quoting.ask(null);
    this.exists = null;
    this.confirming = false;
    this.changing = null;
    this.secondOf = null;
    this.notAgain = null;
    this.leftOut = 0;
    this.product.close();
    this.catalogue.query = '';
    this.catalogue.category = null;
  }
}

/** Tells whether somebody went on with a ticket. */
function ticketText({ lines, email, phone, account }: Ticket): string {
  return JSON.stringify([lines.map(({ key, own }) => [key, own]), email, phone, account]);
}

function vendorOf({ mode, apiBaseUrl }: Settings): string {
  return `${mode} ${apiBaseUrl}`;
}

/** `getTill()` below Desk; `setTill(...)` in Desk and in component tests. */
export const [getTill, setTill] = createContext<Till>();
