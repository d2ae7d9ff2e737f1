import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceMove } from '../../../src-main/payments/price-move.ts';
import { parseDecimal } from '../../../src-shared/domain/money.ts';
import { priceMoveSchema } from '../../../src-shared/domain/quote.ts';
import { decimal } from '../../support/order-fixtures.ts';

function move(from: string, to: string, tolerancePercent = '1'): ReturnType<typeof priceMove> {
  return priceMove(decimal(from), decimal(to), 'USDC', decimal(tolerancePercent));
}

const amounts = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: 0, max: 18 }))
  .map(([units, decimals]) => ({ units, decimals, text: decimal(parseDecimal(`${units}e-${decimals}`) ?? '') }));

describe('a price that moved', () => {
  it('is told with both prices, the direction and the size', () => {
    expect(move('26.41', '27')).toEqual({
      from: '26.41',
      to: '27',
      coin: 'USDC',
      up: true,
      percent: '2.24',
      needsYes: true,
    });
    expect(move('27', '26.41')).toMatchObject({ up: false, percent: '2.19', needsYes: true });
  });

  it('is none where the price is the same, however it is written', () => {
    expect(move('26.41', '26.4100')).toBeNull();
    expect(move('0', '0.00')).toBeNull();
  });

  it('needs a yes above the tolerance in either direction, and none exactly at it', () => {
    expect(move('100', '101')).toMatchObject({ percent: '1', needsYes: false });
    expect(move('100', '99')).toMatchObject({ percent: '1', needsYes: false });
    expect(move('100', '101.000000000000000001')).toMatchObject({ percent: '1.01', needsYes: true });
    expect(move('100', '98.999999999999999999')).toMatchObject({ percent: '1.01', needsYes: true });
    expect(move('100', '100.5', '0.5')).toMatchObject({ needsYes: false });
    expect(move('100', '100.000001', '0')).toMatchObject({ percent: '0.01', needsYes: true });
  });

  it('is rounded away from zero, so that no move looks like none', () => {
    expect(move('3', '3.000000000000000001')?.percent).toBe('0.01');
    expect(move('3', '4')?.percent).toBe('33.34');
    expect(move('1', '1.2')?.percent).toBe('20');
    expect(move('1', '1.001')?.percent).toBe('0.1');
  });

  it('from nothing, or beyond all measure, is told as a million per cent', () => {
    expect(move('0', '5')).toMatchObject({ up: true, percent: '1000000', needsYes: true });
    expect(move(`0.${'0'.repeat(57)}1`, '9'.repeat(60))).toMatchObject({ percent: '1000000', needsYes: true });
  });

  it('agrees with whole-number arithmetic for any two prices', () => {
    fc.assert(
      fc.property(amounts, amounts, (from, to) => {
        const scale = 10n ** 18n;
        const base = (from.units * scale) / 10n ** BigInt(from.decimals);
        const other = (to.units * scale) / 10n ** BigInt(to.decimals);
        const told = priceMove(from.text, to.text, 'BTC', decimal('1'));
        if (base === other) return told === null;
        const distance = base < other ? other - base : base - other;
        expect(priceMoveSchema.parse(told)).toEqual(told);
        expect(told).toMatchObject({ up: other > base, needsYes: distance * 100n > base });
        const [whole = '', part = ''] = (told?.percent ?? '').split('.');
        const hundredths = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
        if (hundredths === 100_000_000n) return distance * 10_000n >= (hundredths - 1n) * base;
        return hundredths * base >= distance * 10_000n && (hundredths - 1n) * base < distance * 10_000n;
      }),
    );
  });
});
