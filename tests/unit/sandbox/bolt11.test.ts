import { createHash } from 'node:crypto';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { describe, expect, it } from 'vitest';
import { lightningInvoice } from '../../../src-sandbox/payments/bolt11.ts';
import { bech32Words, wordsBytes, wordsNumber } from '../../support/independent-decoding.ts';

const SIGNATURE_WORDS = 104;
const PICO_PER_BTC = 1_000_000_000_000n;
const PICO_PER_UNIT: Readonly<Record<string, bigint>> = { m: 1_000_000_000n, u: 1_000_000n, n: 1000n, p: 1n };

interface Decoded {
  readonly amountPico: bigint;
  readonly timestamp: number;
  readonly fields: ReadonlyMap<number, readonly number[]>;
  readonly node: string;
}

function decode(invoice: string): Decoded {
  const { prefix, words } = bech32Words(invoice);
  const amount = /^lnbc(\d+)([munp])$/.exec(prefix);
  const content = words.slice(0, -SIGNATURE_WORDS);
  const fields = new Map<number, readonly number[]>();
  for (let index = 7; index < content.length;) {
    const length = wordsNumber(content.slice(index + 1, index + 3));
    fields.set(content[index] ?? -1, content.slice(index + 3, index + 3 + length));
    index += 3 + length;
  }
  const hash = createHash('sha256').update(prefix, 'ascii').update(wordsBytes(content, true)).digest();
  const signature = wordsBytes(words.slice(-SIGNATURE_WORDS));
  const recoverable = Uint8Array.of(signature.readUInt8(64), ...signature.subarray(0, 64));
  const node = secp256k1.recoverPublicKey(recoverable, hash, { prehash: false });
  return {
    amountPico: BigInt(amount?.[1] ?? '0') * (PICO_PER_UNIT[amount?.[2] ?? ''] ?? 0n),
    timestamp: wordsNumber(content.slice(0, 7)),
    fields,
    node: Buffer.from(node).toString('hex'),
  };
}

function invoice(amountBtc: string, label = 'order:1', seed = 1, description = 'Order 1'): string {
  const terms = { amountBtc, timestampSeconds: 1_787_679_708, expirySeconds: 3600, description };
  return lightningInvoice(seed, label, terms);
}

describe('a Lightning invoice', () => {
  it.each([
    ['0.00032833', 'lnbc328330n1', 328_330_000n],
    ['0.00250000', 'lnbc2500u1', 2_500_000_000n],
    ['0.02000000', 'lnbc20m1', 20_000_000_000n],
    ['0.00000001', 'lnbc10n1', 10_000n],
    ['1.00000000', 'lnbc1000m1', PICO_PER_BTC],
  ])('for %s BTC begins with %s and asks for exactly that', (amountBtc, beginning, pico) => {
    const text = invoice(amountBtc);
    expect(text.startsWith(beginning)).toBe(true);
    expect(text).toBe(text.toLowerCase());
    expect(decode(text).amountPico).toBe(pico);
  });

  it('says when it was made, for how long it lives and what it is for', () => {
    const { timestamp, fields } = decode(invoice('0.00032833'));
    expect(timestamp).toBe(1_787_679_708);
    expect(wordsNumber(fields.get(6) ?? [])).toBe(3600);
    expect(wordsBytes(fields.get(13) ?? []).toString('utf8')).toBe('Order 1');
    expect(wordsNumber(fields.get(24) ?? [])).toBe(80);
  });

  it('carries a payment hash, a payment secret and the features that make them compulsory', () => {
    const { fields } = decode(invoice('0.00032833'));
    expect(wordsBytes(fields.get(1) ?? [])).toHaveLength(32);
    expect(wordsBytes(fields.get(16) ?? [])).toHaveLength(32);
    expect(wordsNumber(fields.get(5) ?? [])).toBe(2 ** 8 + 2 ** 14);
  });

  it('is signed by the same node whatever it says and however long that is', () => {
    const nodes = Array.from(
      { length: 9 },
      (_, length) => decode(invoice('0.00032833', 'order:1', 1, 'x'.repeat(length))).node,
    );
    expect(new Set(nodes).size).toBe(1);
    expect(decode(invoice('0.5', 'order:1', 2)).node).not.toBe(nodes[0]);
  });

  it('has a payment hash of its own for each order', () => {
    const hashes = ['order:1', 'order:2'].map((label) => String(decode(invoice('0.001', label)).fields.get(1)));
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});
