import type { OrderRef } from '../../src-shared/domain/order.ts';
import { ok } from '../../src-shared/result.ts';
import { mergeDelivered } from './merge-delivered.ts';
import type { CodeVault, DeliveredSecrets } from './stores.ts';

/** Codes in memory, gone when the app ends. */
export interface HeldCodes extends Pick<CodeVault, 'keep' | 'open'> {
  /** Moves them to where they can be sealed; what is not taken there stays here. */
  moveTo(sealed: Pick<CodeVault, 'keep'>): void;
}

/** For a desk whose keychain has given no key: nothing of a code is written down. */
export function createHeldCodes(): HeldCodes {
  const lines = new Map<
    string,
    { readonly ref: OrderRef; readonly item: number; readonly delivered: DeliveredSecrets }
  >();
  const place = (ref: OrderRef, item: number): string => `${ref} ${item}`;
  const held = (ref: OrderRef, item: number): DeliveredSecrets | null => lines.get(place(ref, item))?.delivered ?? null;
  return {
    keep: (ref, item, delivered) => {
      lines.set(place(ref, item), { ref, item, delivered: mergeDelivered(held(ref, item), delivered) });
      return ok(undefined);
    },
    open: (ref, item) => ok(held(ref, item)),
    moveTo: (sealed) => {
      for (const [key, { ref, item, delivered }] of lines) {
        if (sealed.keep(ref, item, delivered).ok) lines.delete(key);
      }
    },
  };
}
