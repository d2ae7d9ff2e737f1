import { describe, expect, it } from 'vitest';
import { mayBeOrderId, readScan } from '../../../src-renderer/state/scan.ts';

describe('what was scanned', () => {
  it.each([
    ['P-12', { type: 'order', ref: 'P-12' }],
    ['l-204', { type: 'order', ref: 'L-204' }],
    ['mia@example.com', { type: 'email', address: 'mia@example.com' }],
    ['mailto:mia@example.com?subject=Hi', { type: 'email', address: 'mia@example.com' }],
    ['MAILTO:mia%2Bcards@example.com', { type: 'email', address: 'mia+cards@example.com' }],
    ['MATMSG:TO:mia@example.com;SUB:;BODY:;;', { type: 'email', address: 'mia@example.com' }],
    ['tel:+1-415-555-0132', { type: 'phone', number: '+1-415-555-0132' }],
    ['TEL:0301234567', { type: 'phone', number: '0301234567' }],
    ['SMSTO:+4930123456:Hello', { type: 'phone', number: '+4930123456' }],
    ['+81 90 1234 5678', { type: 'phone', number: '+81 90 1234 5678' }],
    ['4006381333931', { type: 'text', text: '4006381333931' }],
    ['P-', { type: 'text', text: 'P-' }],
    ['mailto:%', { type: 'text', text: 'mailto:%' }],
  ])('is read: %s', (scanned, meant) => {
    expect(readScan(scanned)).toEqual(meant);
  });

  it('may be the vendor’s number of an order where it is one long word with a digit', () => {
    expect(['7c0e8f6a-11ef-4b2a', 'ORD20251125', '4006381333931'].every(mayBeOrderId)).toBe(true);
    expect(['steam', 'playstation', 'P-1', 'gift card 25', 'https://x.example/1'].some(mayBeOrderId)).toBe(false);
  });
});
