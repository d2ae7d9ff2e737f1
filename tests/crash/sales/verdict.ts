import type { DeskOrder } from './messages.ts';

/** An order as the simulator has it. */
export interface VendorOrder {
  readonly orderId: string;
  readonly email: string;
  readonly paid: boolean;
  readonly code: string | null;
}

/** One sale after its kill and the new start. */
export interface SaleOutcome {
  readonly email: string;
  /** Of this customer. */
  readonly vendor: readonly VendorOrder[];
  /** As the desk listed them right after the new start; null: it did not come up. */
  readonly desk: readonly DeskOrder[] | null;
  /** What is wrong with the database; null when nothing. */
  readonly database: string | null;
  /** Codes that were read after the new start, by the vendor's id. */
  readonly codes: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

/** What must be zero, each with what was found, in words. */
export interface SaleVerdict {
  /** Orders that the vendor made beyond the one that a person asked for. */
  readonly duplicates: readonly string[];
  /** Orders of the vendor that the desk knows nothing of. An unclear one for the same customer counts as known. */
  readonly unknown: readonly string[];
  /** Paid orders whose code the desk does not tell. */
  readonly unreadableCodes: readonly string[];
  readonly unreadableDatabases: readonly string[];
  readonly faults: readonly string[];
}

/** Judges one sale. */
export function verdictOf({ email, vendor, desk, database, codes, faults }: SaleOutcome): SaleVerdict {
  const isKnown = ({ orderId }: VendorOrder): boolean =>
    (desk ?? []).some(
      (order) =>
        order.orderId === orderId || (order.stage === 'unclear' && order.orderId === null && order.email === email),
    );
  return {
    duplicates: vendor.slice(1).map(({ orderId }) => `${orderId} of ${email}`),
    unknown: vendor.filter((order) => !isKnown(order)).map(({ orderId }) => `${orderId} of ${email}`),
    unreadableCodes: vendor
      .filter(({ orderId, paid, code }) => paid && (code === null || codes.get(orderId) !== code))
      .map(({ orderId }) => `${orderId} of ${email}`),
    unreadableDatabases: desk === null ? ['the desk did not start again'] : database === null ? [] : [database],
    faults,
  };
}
