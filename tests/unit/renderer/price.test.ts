import { describe, expect, it } from 'vitest';
import { settingsPatchSchema } from '../../../src-shared/domain/settings.ts';
import { loadMessages } from '../../../src-renderer/messages/messages.ts';
import { I18n } from '../../../src-renderer/state/i18n.svelte.ts';
import { priceMoveWords } from '../../../src-renderer/state/price-move.ts';
import { readTolerance } from '../../../src-renderer/state/price-tolerance.ts';
import { aPriceMove } from './order-fixture.ts';

describe('a price that moved', () => {
  it('is told in amount and per cent, with both prices', () => {
    const words = priceMoveWords(new I18n(() => 'en'), aPriceMove(true)).replaceAll('\u00a0', ' ');
    expect(words).toBe('Price went up 0.69 USDC (2.62 %): was 26.41, is 27.10');
  });

  it('is told the other way round when it fell, and in Japanese', async () => {
    await loadMessages('ja');
    const up = aPriceMove(false);
    const down = { ...up, from: up.to, to: up.from, up: false };
    expect(priceMoveWords(new I18n(() => 'en'), down)).toMatch(/^Price went down 0\.69/);
    expect(priceMoveWords(new I18n(() => 'ja'), down)).toContain('下がりました');
  });
});

describe('the price tolerance', () => {
  it.each([
    ['1', '1'],
    ['0', '0'],
    ['5', '5'],
    ['5.00', '5.00'],
    [' 0,75 % ', '0.75'],
    ['２．５', '2.5'],
  ])('is read from %j', (typed, percent) => {
    expect(readTolerance(typed)).toBe(percent);
    expect(settingsPatchSchema.safeParse({ priceTolerancePercent: percent }).success).toBe(true);
  });

  it.each(['', '5.01', '6', '-1', '1.005', '1e1', 'one', '.5', '1.', '05'])('is not read from %j', (typed) => {
    expect(readTolerance(typed)).toBeNull();
  });
});
