import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBaseUnits } from '../../../src-main/payments/base-units.ts';
import { checkPayment } from '../../../src-main/payments/check-payment.ts';
import { networkFacts } from '../../../src-main/payments/networks.ts';
import { paymentText } from '../../../src-main/payments/payment-uri.ts';
import { qrDisagreements } from '../../../src-main/payments/qr-text.ts';
import { compareDecimals, parseDecimal, sumDecimals, type Decimal } from '../../../src-shared/domain/money.ts';
import { lightningInvoice } from '../../../src-sandbox/payments/bolt11.ts';
import { depositAddress } from '../../../src-sandbox/payments/addresses.ts';
import { RAILS, type Rail } from '../../../src-sandbox/payments/coins.ts';
import { paymentUri } from '../../../src-sandbox/payments/payment-uri.ts';
import { apiDelivery, apiOrder, decimal } from '../../support/order-fixtures.ts';
import { check, payment, saleOf, type Sale } from './payment-fixtures.ts';

// The payment data comes from the simulator, which was written by another hand: its checksums, signatures and URIs are not ours.
const issuedAtSeconds = 1_787_679_708;

function saleOn(rail: Rail, seed: number, units: bigint): Sale {
  const amount = inCoins(units, rail.coin.decimals);
  const address =
    rail.addressFormat === 'lightning'
      ? lightningInvoice(seed, 'order', {
          amountBtc: amount,
          timestampSeconds: issuedAtSeconds,
          expirySeconds: 3_600,
          description: 'order',
        })
      : depositAddress(seed, 'order', rail.addressFormat);
  return saleOf({
    method: {
      coin: rail.coin.name,
      network: rail.network.name,
      chainId: rail.network.chainId ?? null,
      contract: rail.contract?.address ?? null,
      decimals: rail.contract?.decimals ?? null,
    },
    address,
    amount,
    order: { qrText: paymentUri(rail, address, amount), paymentRequestedAtMs: issuedAtSeconds * 1_000 },
  });
}

function inCoins(units: bigint, decimals: number): Decimal {
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return decimal(decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
}

/** An amount in units of 18 decimals. */
function unitsOf(amount: Decimal): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(18, '0'));
}

const evmContract = '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913';
const mint = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';
const addresses = {
  evm: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  solana: '9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM',
  bitcoin: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
};

const sales = fc
  .tuple(fc.constantFrom(...RAILS), fc.integer({ min: 1, max: 1_000_000 }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
  .map(([rail, seed, units]) => ({ rail, sale: saleOn(rail, seed, units) }));

const base58Letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** An address with one letter changed to another that may stand in addresses; the case alone counts as no change. */
function mutated(address: string, place: number, letter: number): string {
  const at = place % address.length;
  const letters = /^0x/.test(address) ? '0123456789abcdef' : base58Letters;
  const choices = Array.from(letters).filter((one) => one.toLowerCase() !== address.charAt(at).toLowerCase());
  return address.slice(0, at) + (choices[letter % choices.length] ?? '') + address.slice(at + 1);
}

describe('payment data of the simulator', () => {
  it('agrees on every coin and network, with the same URI where there is one', () => {
    fc.assert(
      fc.property(sales, ({ rail, sale }) => {
        const checked = payment(sale);
        expect(checked.address).toBe(sale.order.address);
        if (checked.qrHoldsAmount && (rail.contract || rail.addressFormat !== 'solana')) {
          expect(checked.qrText).toBe(sale.order.qrText);
        }
      }),
    );
  });
});

it('reads its own URI back as the same payment', () => {
  fc.assert(
    fc.property(sales, ({ sale }) => {
      const first = payment(sale);
      expect(payment(sale, { qrText: first.qrText })).toEqual(first);
    }),
  );
});

it('never agrees to an address with a changed letter, nor to a QR text with another address', () => {
  fc.assert(
    fc.property(sales, fc.nat(), fc.nat(), ({ sale }, place, letter) => {
      const address = sale.order.address ?? '';
      const other = mutated(address, place, letter);
      expect(check(sale, { address: other }).verdict).toBe('disagrees');
      expect(check(sale, { qrText: other }).verdict).toBe('disagrees');
      expect(check(sale, { qrText: (sale.order.qrText ?? '').replace(address, other) }).verdict).toBe('disagrees');
    }),
  );
});

it('never agrees to a changed letter of an address that has a checksum, even without a QR text', () => {
  const withChecksum = sales.filter(({ rail }) => !['evm', 'solana'].includes(rail.addressFormat));
  fc.assert(
    fc.property(withChecksum, fc.nat(), fc.nat(), ({ sale }, place, letter) => {
      const other = mutated(sale.order.address ?? '', place, letter);
      expect(check(sale, { address: other, qrText: null }).verdict).toBe('disagrees');
    }),
  );
});

it('shows a price within the tolerance, asks about one up to ten per cent away, and refuses all others', () => {
  const shares = fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n });
  const onChain = sales.filter(({ rail }) => rail.addressFormat !== 'lightning');
  fc.assert(
    fc.property(onChain, shares, fc.constantFrom(1n, 5n, 8n, 80n), ({ sale }, share, divisor) => {
      const units = unitsOf(sale.expectation.total) * 10n ** 18n;
      const moved = units + (units / 10n ** 18n) * (share / divisor);
      const distance = moved < units ? units - moved : moved - units;
      const answer = check(sale, { coinAmount: inCoins(moved, 36), qrText: null });
      expect(answer.verdict).toBe(
        distance * 100n <= units ? 'agrees' : distance * 10n <= units ? 'price-moved' : 'disagrees',
      );
      if (answer.verdict === 'agrees') expect(answer.payment.amount).toBe(inCoins(moved, 36));
      if (answer.verdict === 'agrees') expect(answer.payment.move === null).toBe(moved === units);
    }),
  );
});

it('carries an amount of 0 to 18 decimals exactly through text, base units and payment URI and back', () => {
  const amounts = fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 0, max: 18 }))
    .map(([units, decimals]) => ({ units, decimals, text: inCoins(units, decimals) }));
  fc.assert(
    fc.property(amounts, ({ units, decimals, text }) => {
      const amount = parseDecimal(text);
      if (amount === null) throw new Error(`not read: ${text}`);
      expect(toBaseUnits(amount, decimals)).toBe(units);
      expect(compareDecimals(amount, text)).toBe(0);
      expect(unitsOf(sumDecimals([amount]))).toBe(unitsOf(text));
      for (const rail of [
        { format: 'evm', chainId: 8453, asset: { kind: 'token', contract: evmContract, decimals } },
        { format: 'evm', chainId: 1, asset: { kind: 'native', decimals } },
        { format: 'solana', chainId: null, asset: { kind: 'token', contract: mint, decimals } },
        { format: 'bitcoin', chainId: null, asset: { kind: 'native', decimals } },
      ] as const) {
        const address = addresses[rail.format];
        const uri = paymentText(rail, address, amount);
        expect(uri.holdsAmount).toBe(true);
        const [, name, written = ''] = /[?&](amount|value|uint256)=(\d+(?:\.\d+)?)(?:&|$)/.exec(uri.text) ?? [];
        const read = parseDecimal(written);
        if (read === null) throw new Error(`not read back: ${uri.text}`);
        expect(toBaseUnits(read, name === 'amount' ? decimals : 0)).toBe(units);
        expect(qrDisagreements(uri.text, { rail, address, amounts: [amount] })).toEqual([]);
        const other = inCoins(units + 1n, decimals);
        expect(qrDisagreements(uri.text, { rail, address, amounts: [other] })).toContain('amount');
      }
    }),
  );
});

it('writes no amount into a payment URI that the coin cannot hold exactly', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 17 }), (tens, decimals) => {
      const amount = inCoins(tens * 10n + 7n, decimals + 1);
      expect(toBaseUnits(amount, decimals)).toBeNull();
      const rail = { format: 'evm', chainId: 1, asset: { kind: 'native', decimals } } as const;
      expect(paymentText(rail, addresses.evm, amount)).toEqual({ text: addresses.evm, holdsAmount: false });
    }),
  );
});

it('never agrees where its own QR text says another amount', () => {
  const withAmount = sales.filter(({ sale }) => /[?&](amount|value|uint256)=/.test(sale.order.qrText ?? ''));
  fc.assert(
    fc.property(withAmount, fc.integer({ min: 1, max: 10 ** 6 }), ({ sale }, digits) => {
      const qrText = (sale.order.qrText ?? '').replace(/(amount|value|uint256)=/, `$&${digits}`);
      expect(check(sale, { qrText }).verdict).toBe('disagrees');
    }),
  );
});

it('never agrees to another coin, network or protocol', () => {
  const names = fc.oneof(
    fc.constantFrom(...RAILS.map((rail) => rail.coin.name)),
    fc.constantFrom(...RAILS.map((rail) => rail.network.name)),
    fc.constantFrom(...RAILS.map((rail) => rail.network.protocol)),
    fc.string(),
  );
  fc.assert(
    fc.property(sales, names, ({ sale }, name) => {
      const { coin, network } = sale.expectation.body;
      const protocols = networkFacts(network)?.protocols ?? [];
      if (name !== coin) expect(check(sale, { coin: name }).verdict).toBe('disagrees');
      if (name !== network) expect(check(sale, { network: name }).verdict).toBe('disagrees');
      if (!protocols.includes(name)) expect(check(sale, { protocol: name }).verdict).toBe('disagrees');
    }),
  );
});

it('answers without a throw whatever the API says', () => {
  const text = fc.option(fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[a-z]+:[a-z0-9]*\?amount=.*$/)));
  const amount = fc.oneof(fc.constant(null), fc.string(), fc.double()).map(parseDecimal);
  fc.assert(
    fc.property(
      sales,
      fc.record({ coin: text, network: text, protocol: text, address: text, qrText: text, missingAmountQrText: text }),
      fc.record({ coinAmount: amount, missingAmount: amount }),
      fc.record({ brandName: text, denomination: text, beneficiary: text }),
      ({ sale }, words, amounts, line) => {
        const order = apiOrder({ ...words, ...amounts, deliveries: [apiDelivery(line)] });
        expect(checkPayment(order, sale.expectation).verdict).toMatch(/^(absent|disagrees)$/);
      },
    ),
  );
});
