import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskRecipient } from '../../../src-main/display/mask-recipient.ts';

describe('a recipient on the customer display', () => {
  it.each([
    ['mia@example.com', 'm•••@example.com'],
    ['m@example.com', '•••@example.com'],
    ['mia@a-very-long-company-name.example.com', 'm•••@•••any-name.example.com'],
    ['+819012345678', '•••5678'],
    ['090-1234-567', '•••567'],
    ['12345', '•••5'],
    ['12', '•••'],
    ['  ', null],
    [null, null],
  ])('%s is %s', (recipient, shown) => {
    expect(maskRecipient(recipient)).toBe(shown);
  });

  it('never stands there in full, and never by more than a third of a number', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(maskRecipient(email)).not.toContain(email);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9]{3,15}$/), (number) => {
        const digits = number.replace('+', '');
        const shown = (maskRecipient(number) ?? '').replace(/\D/g, '');
        expect(shown.length).toBeLessThanOrEqual(digits.length / 3);
        expect(digits.endsWith(shown)).toBe(true);
      }),
    );
  });

  it('is short enough to stand in a line, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 254 }), (text) => {
        expect((maskRecipient(text) ?? '').length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
