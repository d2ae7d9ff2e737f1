import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSchema, isOnGrid, nearestOnGrid, type Decimal } from '../../../../src-shared/domain/money.ts';
import {
  readRangeAmount,
  suggestAmounts,
  nextAmount,
} from '../../../../src-renderer/screens/sell/product/range-amount.ts';

function range(min: string, max: string, step: string) {
  return { min: decimalSchema.parse(min), max: decimalSchema.parse(max), step: decimalSchema.parse(step) };
}

const dollars = range('5', '500', '1');

describe('a typed amount', () => {
  it.each([
    ['25', '25'],
    [' 25 ', '25'],
    ['25.00', '25'],
    ['25,0', '25'],
    ['25.', '25'],
    ['5', '5'],
    ['500', '500'],
  ])('%j fits as %s', (typed, amount) => {
    expect(readRangeAmount(typed, dollars)).toEqual({ fits: true, amount });
  });

  it.each(['-5', '1e3', 'abc', '5.5.5', '٢٥', '1,000.5,0'])('%j is not a number', (typed) => {
    expect(readRangeAmount(typed, dollars)).toEqual({ fits: false, reason: 'not-a-number' });
  });

  it('says which limit it breaks', () => {
    expect(readRangeAmount('4.99', dollars)).toMatchObject({ reason: 'below', nearest: '5' });
    expect(readRangeAmount('501', dollars)).toMatchObject({ reason: 'above', nearest: '500' });
  });

  it('counts steps from the smallest amount and names both neighbours', () => {
    expect(readRangeAmount('10', range('3', '30', '5'))).toMatchObject({ reason: 'off-step', below: '8', above: '13' });
  });

  it('offers no neighbour above the largest amount', () => {
    expect(readRangeAmount('29', range('3', '30', '5'))).toMatchObject({ below: '28', above: '28' });
  });

  it('takes any amount where there are no steps', () => {
    expect(readRangeAmount('12.34', range('5', '50', '0'))).toEqual({ fits: true, amount: '12.34' });
  });

  it('agrees with the rule that main decides by', () => {
    const cents = fc.integer({ min: 0, max: 100_000 }).map((value) => decimalSchema.parse((value / 100).toFixed(2)));
    fc.assert(
      fc.property(cents, fc.constantFrom('0.01', '0.5', '1', '2.5', '5'), (amount, step) => {
        const limits = range('5', '500', step);
        const reading = readRangeAmount(amount, limits);
        const inside = Number(amount) >= 5 && Number(amount) <= 500;
        expect(reading.fits).toBe(inside && isOnGrid(amount, limits.min, limits.step));
        if (!reading.fits && reading.reason === 'off-step') {
          const nearest: { below: Decimal; above: Decimal } = nearestOnGrid(
            amount,
            limits.min,
            limits.max,
            limits.step,
          );
          expect(reading.below).toBe(nearest.below);
        }
      }),
    );
  });
});

describe('suggested amounts', () => {
  it('are round, on the grid, from small to large', () => {
    expect(suggestAmounts(dollars, 8)).toEqual(['5', '10', '20', '25', '50', '100', '250', '500']);
    expect(suggestAmounts(range('500', '50000', '100'), 8)).toEqual([
      ...['500', '1000', '2000', '2500', '5000', '10000', '25000', '50000'],
    ]);
  });

  it('are never more than asked for, and none where nothing round fits', () => {
    expect(suggestAmounts(range('1', '100000', '1'), 8)).toHaveLength(8);
    expect(suggestAmounts(range('7', '8', '1'), 8)).toEqual([]);
  });

  it('are gone through by the arrows from whatever is typed, and not beyond the last', () => {
    const amounts = suggestAmounts(dollars, 8);
    expect(nextAmount(amounts, '', 1)).toBe('5');
    expect(nextAmount(amounts, 'abc', -1)).toBe('5');
    expect([nextAmount(amounts, '30', 1), nextAmount(amounts, '30', -1)]).toEqual(['50', '25']);
    expect([nextAmount(amounts, '25', 1), nextAmount(amounts, '25', -1)]).toEqual(['50', '20']);
    expect([nextAmount(amounts, '500', 1), nextAmount(amounts, '5', -1)]).toEqual(['500', '5']);
  });
});
