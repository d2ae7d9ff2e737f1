import { z } from 'zod';
import type { PaymentMethod } from '../../../src-shared/domain/payment.ts';
import { isPositive } from '../../../src-shared/domain/money.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import {
  isRecord,
  listOf,
  looseDecimal,
  looseFlag,
  looseObject,
  looseText,
  looseToken,
  readRows,
  requiredText,
  type Reading,
} from './fields.ts';

const wholeNumber = z
  .unknown()
  .optional()
  .transform((raw) => (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 ? raw : null));

const networkSchema = z.object({
  name: requiredText,
  display_name: looseText,
  chain_id: wholeNumber,
  threshold: looseDecimal,
  is_suspended: looseFlag,
  estimated_transfer_cost: looseToken,
  smart_contract: looseObject(z.object({ address: looseText, decimals: wholeNumber })),
});

const currencySchema = z.object({ name: requiredText, is_suspended: looseFlag, networks: z.unknown().optional() });

/** The channel of a customer who pays from an own wallet: the only one for a till (FACTS.md 3). */
const userWallet = 'USER_WALLET';

/**
 * Coins and networks of `GET /v3/payment_vias` (FACTS.md 3). A method is suspended only where the API says so; an answer
 * that lists none is an empty list, which means "unknown", not "all suspended".
 */
export function readPaymentMethods(raw: unknown): Reading<{ methods: PaymentMethod[]; skipped: number }> {
  if (!Array.isArray(raw)) return fail('unreadable', '');
  const methods = new Map<string, PaymentMethod>();
  let skipped = 0;
  for (const via of listOf(raw)) {
    if (!isRecord(via) || via['name'] !== userWallet) continue;
    const currencies = readRows(currencySchema, via['currencies']);
    skipped += currencies.skipped;
    for (const currency of currencies.rows) {
      const networks = readRows(networkSchema, currency.networks);
      skipped += networks.skipped;
      for (const network of networks.rows) {
        const suspended = via['available'] === false || currency.is_suspended || network.is_suspended;
        const method = toMethod(currency.name, network, suspended);
        const key = JSON.stringify([method.coin, method.network]);
        if (!methods.has(key)) methods.set(key, method);
      }
    }
  }
  return ok({ methods: [...methods.values()], skipped });
}

function toMethod(coin: string, network: z.output<typeof networkSchema>, suspended: boolean): PaymentMethod {
  const { threshold } = network;
  return {
    coin,
    network: network.name,
    networkLabel: network.display_name ?? network.name,
    suspended,
    minAmount: threshold !== null && isPositive(threshold) ? threshold : null,
    transferCost: network.estimated_transfer_cost,
    chainId: network.chain_id,
    contract: network.smart_contract.address,
    decimals: network.smart_contract.decimals,
    recommended: coin === 'USDC' && network.name === 'Solana' && !suspended,
  };
}
