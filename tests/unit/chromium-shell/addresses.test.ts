import { describe, expect, it } from 'vitest';
import { toAppAddress, toBrowserAddress } from '../../../tools/chromium-shell/addresses.ts';

const schemes = new Set(['app']);

describe('the stand-in for a custom scheme', () => {
  it.each([
    ['app://desk/index.html', 'https://desk.app.invalid/index.html'],
    ['app://desk/', 'https://desk.app.invalid/'],
    ['app://desk/a/b.js?c=d#e', 'https://desk.app.invalid/a/b.js?c=d#e'],
  ])('turns %s into %s and back', (address, standIn) => {
    expect(toBrowserAddress(address, schemes)).toBe(standIn);
    expect(toAppAddress(standIn, schemes)).toBe(address);
  });

  it('turns an origin back', () => {
    expect(toAppAddress('https://desk.app.invalid', schemes)).toBe('app://desk');
  });

  it.each([
    'https://example.com/',
    'https://desk.other.invalid/',
    'https://desk.app.invalid.example.com/',
    'data:text/html,x',
  ])('leaves %s as it is', (address) => {
    expect(toAppAddress(address, schemes)).toBe(address);
    expect(toBrowserAddress(address, schemes)).toBe(address);
  });
});
