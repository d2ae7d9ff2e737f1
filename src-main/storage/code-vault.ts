import { z } from 'zod';
import { secretSchema, type OrderRef } from '../../src-shared/domain/order.ts';
import type { Mode } from '../../src-shared/domain/settings.ts';
import { fail, ok } from '../../src-shared/result.ts';
import type { Log } from '../ports.ts';
import type { CodeEntry } from './entry.ts';
import { prepareEntryWriter } from './entry-writer.ts';
import { guarded } from './guarded.ts';
import { createHeldCodes } from './held-codes.ts';
import type { Ledger } from './ledger.ts';
import { mergeDelivered } from './merge-delivered.ts';
import { numberOf } from './order-ref.ts';
import { keyIdOf, seal, unseal } from './seal.ts';
import type { CodeVault, StorageResult } from './stores.ts';
import type { VaultKey } from './vault-key.ts';

const deliveredSchema = z.object({ secrets: z.array(secretSchema), instructionsHtml: z.string().nullable() });
const rowSchema = z.object({ key_id: z.string(), nonce: z.instanceof(Buffer), sealed: z.instanceof(Buffer) });

type Lines = Pick<CodeVault, 'keep' | 'open'>;

/**
 * Codes sealed line by line in the mode's database, under a key that is not on this disk. Until the keychain gives the key
 * they are held in memory, and nothing of them is written down.
 */
export function createCodeVault(
  ledger: Ledger,
  mode: Mode,
  vaultKey: VaultKey,
  log: Log,
  held = createHeldCodes(),
): CodeVault {
  const linesUnder = prepareLines(ledger, mode, log);
  let sealed: Lines | null = null;

  function useKey(key: Buffer | null): void {
    if (key === null || sealed !== null || !ledger.database.open) return;
    sealed = linesUnder(key);
    held.moveTo(sealed);
  }

  /** The sealed lines, or null: the keychain is then asked again, and what is held meanwhile is sealed when it answers. */
  function sealedLines(): Lines | null {
    useKey(vaultKey.known());
    if (sealed === null) void vaultKey.ask().then(useKey);
    return sealed;
  }

  useKey(vaultKey.known());
  return {
    get available() {
      return sealed !== null;
    },
    keep: (ref, item, delivered) => (sealedLines() ?? held).keep(ref, item, delivered),
    open: (ref, item) => {
      const opened = sealedLines()?.open(ref, item) ?? ok(null);
      return opened.ok && opened.value === null ? held.open(ref, item) : opened;
    },
  };
}

function prepareLines(ledger: Ledger, mode: Mode, log: Log): (key: Buffer) => Lines {
  const { database } = ledger;
  const { putCode } = prepareEntryWriter(database);
  const select = database.prepare('SELECT key_id, nonce, sealed FROM sealed_codes WHERE number = ? AND item = ?');

  return (key) => {
    const keyId = keyIdOf(key);
    const contextOf = (ref: OrderRef, item: number): string => JSON.stringify(['code', mode, ref, item, keyId]);

    function openText(ref: OrderRef, item: number): string | null {
      const number = numberOf(mode, ref);
      const row = number === null ? null : rowSchema.optional().parse(select.get(number, item));
      return row?.key_id === keyId ? unseal(key, row, contextOf(ref, item)) : null;
    }

    return {
      keep: (ref, item, delivered): StorageResult<undefined> =>
        guarded(log, 'keep code', () => {
          const number = numberOf(mode, ref);
          if (number === null) return fail('storage-failed');
          const before = openText(ref, item);
          const text = JSON.stringify(deliveredSchema.parse(mergeDelivered(read(before), delivered)));
          // The same code comes with every answer of the API; it is written once.
          if (before === text) return ok(undefined);
          const { nonce, sealed } = seal(key, text, contextOf(ref, item));
          return ledger.write((revision) => {
            const entry: CodeEntry = { kind: 'code', number, item, revision, keyId, nonce, sealed };
            putCode(entry);
            return { entry, value: ok(undefined) };
          });
        }),
      open: (ref, item) => guarded(log, 'open code', () => ok(read(openText(ref, item)))),
    };
  };
}

function read(text: string | null): z.infer<typeof deliveredSchema> | null {
  return text === null ? null : deliveredSchema.parse(JSON.parse(text));
}
