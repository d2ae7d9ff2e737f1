import type { OrderRef, SecretName } from '../../src-shared/domain/order.ts';
import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { ApiFailureCode, CryptorefillsApi } from '../cryptorefills/api.ts';
import type { CodeVault, DeliveredSecrets } from '../storage/stores.ts';
import type { Intake } from './intake.ts';
import { matchDeliveries } from './merge-news.ts';
import { findRecord, type OrderBook } from './order-book.ts';

type CodeFailure = ApiFailureCode | 'not-found' | 'secret-unavailable' | 'storage-failed';

/** Delivered codes, for one look: from the vault, else read again from the API. */
export interface Codes {
  reveal(ref: OrderRef, item: number): Promise<Result<DeliveredSecrets, CodeFailure, FailureDetail>>;
  one(ref: OrderRef, item: number, name: SecretName): Promise<Result<string, CodeFailure, FailureDetail>>;
}

export function createCodes(options: {
  readonly api: CryptorefillsApi;
  readonly book: OrderBook;
  readonly vault: CodeVault;
  readonly intake: Intake;
}): Codes {
  const { api, book, vault, intake } = options;

  async function reveal(ref: OrderRef, item: number): Promise<Result<DeliveredSecrets, CodeFailure, FailureDetail>> {
    const found = findRecord(book, ref);
    if (!found.ok) return found;
    const kept = vault.open(ref, item);
    if (kept.ok && kept.value !== null) return ok(kept.value);
    if (found.value.orderId === null) return fail('secret-unavailable');
    const answer = await api.readOrder(found.value.orderId);
    if (!answer.ok) return answer;
    const record = intake(found.value, answer.value, 'poll');
    const delivery = matchDeliveries(record, answer.value.deliveries)[item] ?? null;
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
