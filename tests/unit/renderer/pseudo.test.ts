import { describe, expect, it } from 'vitest';
import { en } from '../../../src-renderer/messages/en.ts';
import { pseudoMessages, pseudoOf } from '../../../src-renderer/messages/pseudo.ts';

describe('the pseudo-locale', () => {
  const texts = pseudoMessages(en);

  it('marks every text, and makes it longer', () => {
    expect(texts.common.cancel).toMatch(/^\[Çåñçél ~+\]$/);
    expect(texts.common.cancel.length).toBeGreaterThan(en.common.cancel.length * 1.4);
    expect(texts.pay.withheld.steps).toHaveLength(en.pay.withheld.steps.length);
  });

  it('leaves names and figures that a text is given as they are', () => {
    expect(texts.common.onNetwork('USDC', 'Solana')).toContain('USDC öñ Solana');
    expect(texts.failures['amount-outside-range']({ min: 'five', max: 'nine' }).advice).toContain('five tö nine');
  });

  it('is asked for by the session of the window alone', () => {
    const asked = (value: string | null): unknown => pseudoOf({ getItem: (key) => (key === 'pseudo' ? value : null) });
    expect(['rtl', 'ltr', 'x', null].map(asked)).toEqual(['rtl', 'ltr', null, null]);
  });
});
