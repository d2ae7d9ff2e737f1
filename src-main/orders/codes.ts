import type { OrderRef, SecretName } from '../../src-shared/domain/order.ts';
import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { ApiFailureCode } from '../cryptorefills/api.ts';
import type { CodeVault, DeliveredSecrets } from '../storage/stores.ts';
import { matchDeliveries } from './merge-news.ts';
import { findRecord } from './order-book.ts';
import { readOrder, type ReadOrderOptions } from './read-order.ts';

type CodeFailure = ApiFailureCode | 'not-found' | 'secret-unavailable' | 'storage-failed';

/** Delivered codes, for one look: from the vault, else read again from the API. */
export interface Codes {
  reveal(ref: OrderRef, item: number): Promise<Result<DeliveredSecrets, CodeFailure, FailureDetail>>;
  one(ref: OrderRef, item: number, name: SecretName): Promise<Result<string, CodeFailure, FailureDetail>>;
}

export interface CodesOptions extends ReadOrderOptions {
  readonly vault: CodeVault;
}

export function createCodes(options: CodesOptions): Codes {
  const { book, vault } = options;

  async function reveal(ref: OrderRef, item: number): Promise<Result<DeliveredSecrets, CodeFailure, FailureDetail>> {
    const found = findRecord(book, ref);
    if (!found.ok) return found;
    const kept = vault.open(ref, item);
    if (kept.ok && kept.value !== null) return ok(kept.value);
    if (found.value.orderId === null) return fail('secret-unavailable');
    const read = await readOrder(options, ref);
    if (!read.ok) return read;
    const { record, order } = read.value;
    const delivery = matchDeliveries(record, order.deliveries)[item] ?? null;
    return delivery === null || delivery.secrets.length === 0 ? fail('secret-unavailable') : ok(delivery);
  }

  return {
    reveal,
    one: async (ref, item, name) => {
      const revealed = await reveal(ref, item);
      if (!revealed.ok) return revealed;
      const secret = revealed.value.secrets.find((candidate) => candidate.name === name);
      return secret === undefined ? fail('secret-unavailable') : ok(secret.value);
    },
  };
}
