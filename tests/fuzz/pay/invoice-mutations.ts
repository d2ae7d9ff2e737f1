import { bech32 } from '@scure/base';
import { lightningInvoice } from '../../../src-sandbox/payments/bolt11.ts';
import { fuzzNowMs } from '../corpus/corpus.ts';
import { sameExact } from '../oracle/exact.ts';
import type { Random } from '../random.ts';
import { otherAmount } from './amount-mutations.ts';
import { textIn, withFields, type Draft, type Mutated, type Mutation } from './draft.ts';

const nowSeconds = fuzzNowMs / 1_000;

/** Invoices that are signed and sound in themselves, and not what was ordered. QR text and address name the same. */
export const invoiceMutations: readonly Mutation[] = [
  onLightning((_invoice, random, amount) => {
    const other = otherAmount(random, amount);
    return other === null || sameExact(other, amount) ? null : signed(random, other, nowSeconds);
  }),
  onLightning((_invoice, random, amount) => signed(random, amount, nowSeconds - 7_200)),
  onLightning((invoice, random) => renet(invoice, random.pick(['lntb', 'lntbs', 'lnbcrt']))),
  onLightning((invoice) => {
    // Without its amount: the payer would choose.
    const { prefix, words } = decoded(invoice);
    return bech32.encode(prefix.replace(/^lnbc\d+[munp]?/, 'lnbc'), words, false);
  }),
  onLightning((invoice, random) => {
    // The checksum is right again, what was signed is not.
    const { prefix, words } = decoded(invoice);
    const at = words.length - 104 + random.below(100);
    return bech32.encode(
      prefix.replace(/\d+/, (digits) => String(Number(digits) + 1)),
      words.with(at, random.below(32)),
      false,
    );
  }),
];

function onLightning(make: (invoice: string, random: Random, amount: string) => string | null): Mutation {
  return (draft: Draft, { random, pay }): Mutated | null => {
    if (pay.rail.addressFormat !== 'lightning') return null;
    const invoice = make(textIn(draft, 'wallet_address'), random, textIn(draft, 'coin_amount'));
    return invoice === null ? null : withFields(draft, { wallet_address: invoice, qr_text: `lightning:${invoice}` });
  };
}

function signed(random: Random, amountBtc: string, timestampSeconds: number): string | null {
  try {
    const terms = { amountBtc, timestampSeconds, expirySeconds: 3_600, description: 'order' };
    return lightningInvoice(random.below(1_000_000), 'again', terms);
  } catch {
    // No invoice holds such an amount.
    return null;
  }
}

function renet(invoice: string, net: string): string {
  const { prefix, words } = decoded(invoice);
  return bech32.encode(prefix.replace(/^lnbc/, net), words, false);
}

function decoded(invoice: string): { readonly prefix: string; readonly words: number[] } {
  return bech32.decode(invoice as `${string}1${string}`, false);
}
