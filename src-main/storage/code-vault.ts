import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { secretSchema, type OrderRef } from '../../src-shared/domain/order.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import { guarded } from './guarded.ts';
import { numberOf } from './order-ref.ts';
import { keyIdOf, seal, unseal } from './seal.ts';
import type { CodeVault, DeliveredSecrets } from './stores.ts';

const deliveredSchema = z.object({ secrets: z.array(secretSchema), instructionsHtml: z.string().nullable() });
const rowSchema = z.object({ key_id: z.string(), nonce: z.instanceof(Buffer), sealed: z.instanceof(Buffer) });

/** Codes sealed line by line in the mode's database, under a key that is not on this disk. */
export function createCodeVault(database: Database, mode: Mode, key: Buffer, log: Log): CodeVault {
  const keyId = keyIdOf(key);
  const upsert = database.prepare(
    'INSERT INTO sealed_codes (number, item, key_id, nonce, sealed) VALUES (?, ?, ?, ?, ?) ' +
      'ON CONFLICT DO UPDATE SET key_id = excluded.key_id, nonce = excluded.nonce, sealed = excluded.sealed',
  );
  const select = database.prepare('SELECT key_id, nonce, sealed FROM sealed_codes WHERE number = ? AND item = ?');
  const contextOf = (ref: OrderRef, item: number): string => JSON.stringify(['code', mode, ref, item, keyId]);

  function openText(ref: OrderRef, item: number): string | null {
    const number = numberOf(mode, ref);
    const row = number === null ? null : rowSchema.optional().parse(select.get(number, item));
    return row?.key_id === keyId ? unseal(key, row, contextOf(ref, item)) : null;
  }

  return {
    available: true,
    keep: (ref, item, delivered) =>
      guarded(log, 'keep code', () => {
        const number = numberOf(mode, ref);
        if (number === null) return fail('storage-failed');
        const text = JSON.stringify(deliveredSchema.parse(delivered));
        // The same code comes with every answer of the API; it is written once.
        if (openText(ref, item) === text) return ok(undefined);
        const { nonce, sealed } = seal(key, text, contextOf(ref, item));
        upsert.run(number, item, keyId, nonce, sealed);
        return ok(undefined);
      }),
    open: (ref, item) =>
      guarded(log, 'open code', () => {
        const text = openText(ref, item);
        return ok(text === null ? null : deliveredSchema.parse(JSON.parse(text)));
      }),
  };
}

/** Holds codes until the app ends, for a desk without a keychain: nothing of them is written down. */
export function createMemoryVault(): CodeVault {
  const kept = new Map<string, DeliveredSecrets>();
  const place = (ref: OrderRef, item: number): string => `${ref} ${item}`;
  return {
    available: false,
    keep: (ref, item, { secrets, instructionsHtml }) => {
      kept.set(place(ref, item), { secrets: [...secrets], instructionsHtml });
      return ok(undefined);
    },
    open: (ref, item) => ok(kept.get(place(ref, item)) ?? null),
  };
}
