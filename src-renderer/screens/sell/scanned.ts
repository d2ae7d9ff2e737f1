import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { OrderRef } from '../../../src-shared/domain/order.ts';
import { isHeld } from '../../state/route.ts';
import type { Router } from '../../state/router.svelte.ts';
import { mayBeOrderId, readScan, type Scan } from '../../state/scan.ts';
import { writeInto, type ScanUse, type TextField } from '../../state/scan-wedge.ts';
import type { Till } from './till.svelte.ts';

/** Where a scanned text is put. */
export interface ScanPlaces {
  /** A dialog is open, through which nothing reaches what lies behind it. */
  readonly isDialogOpen: () => boolean;
  /** The search of the screen, where it has one. */
  readonly search: () => TextField | null;
}

/** What the desk does with a scan: an order's number opens it, a recipient goes on the ticket, anything else into the search. */
export class Scanned {
  readonly #desk: Pick<DeskBridge, 'orders'>;
  readonly #router: Router;
  readonly #till: Till;
  readonly #places: ScanPlaces;

  constructor(desk: Pick<DeskBridge, 'orders'>, router: Router, till: Till, places: ScanPlaces) {
    this.#desk = desk;
    this.#router = router;
    this.#till = till;
    this.#places = places;
  }

  /** Whether the desk takes what was scanned into this field; null: into none. */
  useOf(text: string, field: TextField | null): ScanUse {
    if (this.#isClosed()) return field === null ? 'take' : 'keep';
    const scan = readScan(text);
    if (field === null || scan.type === 'order' || this.#isOnTicket(field)) return 'take';
    if (field !== this.#places.search()) return this.#isSelling() ? 'take' : 'keep';
    // A word is looked for as if it had been typed.
    return scan.type === 'text' && !mayBeOrderId(scan.text) ? 'pass' : 'take';
  }

  /** Acts on it. The field is as it was before the scan. */
  async take(text: string, field: TextField | null): Promise<void> {
    if (this.#isClosed()) return;
    const scan = readScan(text);
    if (scan.type === 'order' && this.#open(await this.#knownRef(scan.ref))) return;
    if (this.#isSelling() && this.#putOnTicket(scan, field)) return;
    if (scan.type === 'text' && mayBeOrderId(scan.text) && this.#open(await this.#refOfId(scan.text))) return;
    this.#search(scan.type === 'email' ? scan.address : scan.type === 'phone' ? scan.number : text.trim());
  }

  /** Nothing is taken: a dialog is open, or a customer pays. Either may have come while an order was looked up. */
  #isClosed(): boolean {
    return this.#places.isDialogOpen() || isHeld(this.#router.route);
  }

  /** Whether there is such an order. */
  #open(ref: OrderRef | null): boolean {
    if (ref !== null && !this.#isClosed()) this.#router.go({ screen: 'orders', ref });
    return ref !== null;
  }

  async #knownRef(ref: OrderRef): Promise<OrderRef | null> {
    return (await this.#desk.orders.get({ ref })).ok ? ref : null;
  }

  async #refOfId(orderId: string): Promise<OrderRef | null> {
    const asked = { search: orderId, unfinishedOnly: false, beforeRef: null, limit: 5 };
    const answer = await this.#desk.orders.list(asked);
    const found = answer.ok
      ? answer.value.orders.find((order) => order.orderId?.toLowerCase() === orderId.toLowerCase())
      : undefined;
    return found?.ref ?? null;
  }

  #isSelling(): boolean {
    return this.#router.route.screen === 'sell';
  }

  #isOnTicket(field: TextField): boolean {
    return this.#isSelling() && field.closest('form') !== null;
  }

  /** Into the field of the ticket that has the focus, or into the one that asks for such a thing. */
  #putOnTicket(scan: Scan, field: TextField | null): boolean {
    const { ticket } = this.#till;
    const number = numberIn(scan);
    const written = field === null || !this.#isOnTicket(field) ? null : textFor(field, scan);
    if (field !== null && written !== null) {
      writeInto(field, written);
      // A recipient of one line alone is still looked at; the customer's own leads on to what is missing next.
      if (field.getAttribute('aria-required') === 'true') this.#till.arrived = true;
      return true;
    }
    if (scan.type === 'email') {
      ticket.withoutEmail = false;
      ticket.email = scan.address;
    }
    // Digits alone may be any barcode: they take the place of no number that is there.
    else if (number !== null && ticket.phoneLine !== null && (scan.type === 'phone' || ticket.phone.trim() === ''))
      ticket.phone = number;
    else if (scan.type === 'text' && ticket.accountLine !== null && ticket.account.trim() === '')
      ticket.account = scan.text;
    else return false;
    this.#till.arrived = true;
    return true;
  }

  #search(text: string): void {
    if (this.#isClosed()) return;
    const field = this.#places.search();
    if (field !== null) {
      writeInto(field, text);
      field.focus();
      return;
    }
    this.#router.go({ screen: 'sell' });
    this.#till.product.close();
    this.#till.catalogue.query = text;
  }
}

/** What of a scan goes into a field of the ticket; null: it is not meant for it. */
function textFor({ type }: TextField, scan: Scan): string | null {
  if (type === 'email') return scan.type === 'email' ? scan.address : null;
  if (type === 'tel') return numberIn(scan);
  return scan.type === 'text' ? scan.text : numberIn(scan);
}

/** A phone number; digits alone may be one where one is asked for. */
function numberIn(scan: Scan): string | null {
  if (scan.type === 'phone') return scan.number;
  return scan.type === 'text' && /^[\d ().-]{6,20}$/.test(scan.text) ? scan.text : null;
}
