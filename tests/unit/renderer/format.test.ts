import { describe, expect, it } from 'vitest';
import {
  formatCoin,
  formatDecimal,
  formatEstimate,
  formatLowerLimit,
  formatMoney,
} from '../../../src-shared/domain/format.ts';

describe('an estimate on screen', () => {
  it.each([
    ['111.042126', '111.04'],
    ['107.1', '107.10'],
    ['0.00032666', '0.0003267'],
    ['1', '1.00'],
    ['n/a', 'n/a'],
  ])('%s is told as %s', (amount, shown) => {
    expect(formatEstimate(amount, 'en')).toBe(shown);
  });
});

describe('an amount on screen', () => {
  it.each([
    ['0.00039500', '0.00039500'],
    ['1234567.10', '1,234,567.10'],
    ['26', '26'],
    ['0.123456789012345678901234567890', '0.123456789012345678901234567890'],
    ['9007199254740993', '9,007,199,254,740,993'],
  ])('keeps every digit of %s', (amount, shown) => {
    expect(formatDecimal(amount, 'en')).toBe(shown);
  });

  it('is shown as it came when it is no amount', () => {
    expect(formatDecimal('n/a', 'en')).toBe('n/a');
    expect(formatMoney('n/a', 'USD', 'en')).toBe('n/a\u00a0USD');
  });

  it('never stands at the end of a line without its unit', () => {
    expect(formatCoin('26.41', 'USDC', 'en')).toBe('26.41\u00a0USDC');
  });

  it.each([
    ['25', 'USD', 'en', '$25'],
    ['25.5', 'USD', 'en', '$25.50'],
    ['25.00', 'EUR', 'en', '€25'],
    ['1000', 'JPY', 'ja', '¥1,000'],
    ['100', 'GEMS!', 'en', '100\u00a0GEMS!'],
  ] as const)('%s %s reads as money (%s)', (amount, currency, language, shown) => {
    expect(formatMoney(amount, currency, language)).toBe(shown);
  });

  it('is shortened upwards where it is a lower limit', () => {
    expect(formatLowerLimit('0.562099175481640', 'USDC', 'en')).toBe('0.563\u00a0USDC');
    expect(formatLowerLimit('0.0000052', 'BTC', 'en')).toBe('0.0000052\u00a0BTC');
  });
});
