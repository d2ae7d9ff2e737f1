import { describe, expect, it } from 'vitest';
import { parseJsonExactly } from '../../../src-main/cryptorefills/json.ts';

describe('JSON of the API', () => {
  it('keeps every digit of a number that a double would round', () => {
    expect(parseJsonExactly('{"coin_amount":0.012345678901234567,"pin_code": 12345678901234567890}')).toEqual({
      coin_amount: '0.012345678901234567',
      pin_code: '12345678901234567890',
    });
    expect(parseJsonExactly('[-1234567890123456.5]')).toEqual(['-1234567890123456.5']);
  });

  it('leaves ordinary numbers and long texts as they are', () => {
    const text =
      '{"coin_amount":0.00032833,"at":1787679708,"pin":"12345678901234567890","say":": 1234567890123456789"}';
    expect(parseJsonExactly(text)).toEqual({
      coin_amount: 0.00032833,
      at: 1_787_679_708,
      pin: '12345678901234567890',
      say: ': 1234567890123456789',
    });
  });

  it('refuses what is not JSON', () => {
    expect(() => parseJsonExactly('<html>12345678901234567890</html>')).toThrow();
  });
});
