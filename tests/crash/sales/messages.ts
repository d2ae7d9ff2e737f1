import type { OrderStage } from '../../../src-shared/domain/order.ts';
import type { Phase } from './kill-points.ts';

/** Where a process that sells ends: at its nth point, counted from its start, or not by itself. */
export interface KillWish {
  readonly point: number;
  readonly phase: Phase;
}

/** What a process is to do, as JSON in its first word. */
export type Task =
  /** Sells one card, shows the address, waits for the code. `presses`: how often the button is pressed, one right after the other. */
  | (Place & { readonly do: 'sell'; readonly presses: number; readonly kill: KillWish | null })
  /**
   * Starts again on what is there, and does what a person would: gives an unclear order the id that the vendor's e-mail names,
   * and waits for the codes of what is paid.
   */
  | (Place & { readonly do: 'start again'; readonly idInEmail: string | null });

interface Place {
  readonly url: string;
  readonly email: string;
  /** Folder of the desk's records. */
  readonly folder: string;
  /** What outlives it beside that: the keychain, and the point it came to last. */
  readonly outside: string;
}

/** An order as the desk lists it. */
export interface DeskOrder {
  readonly orderId: string | null;
  readonly stage: OrderStage;
  readonly email: string;
}

/** What a process tells. */
export type News =
  /** The programs are loaded: from here on there is something to kill. */
  | { readonly is: 'begins' }
  /** An order can be paid: the customer sees the QR. */
  | { readonly is: 'address shown'; readonly orderId: string }
  /** How the desk came up: its orders before anything was done about them. `database`: what is wrong with it, null when nothing. */
  | { readonly is: 'started again'; readonly orders: readonly DeskOrder[]; readonly database: string | null }
  | { readonly is: 'code read'; readonly orderId: string; readonly code: string }
  /** All that there is to do is done. `points` were met, by name and in their order. */
  | { readonly is: 'at rest'; readonly points: readonly string[] }
  /** Something that must not happen, in words. */
  | { readonly is: 'fault'; readonly words: string };
