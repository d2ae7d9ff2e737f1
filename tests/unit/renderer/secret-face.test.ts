import { describe, expect, it } from 'vitest';
import { secretNameSchema, type Secret } from '../../../src-shared/domain/order.ts';
import { mainSecret, scannable, secretFaces } from '../../../src-shared/domain/secret-face.ts';

const profile: Secret = { name: 'pin_code', value: 'LPA:1$smdp.example$K2' };
const code: Secret = { name: 'pin_code', value: 'X7QK-9M2TF' };
const link: Secret = { name: 'redeem_link', value: 'https://redeem.example/8f' };
const apple: Secret = { name: 'apple_link', value: 'https://apple.example/8f' };

describe('revealed secrets', () => {
  it('stand in the order in which people need them, and none is left out', () => {
    const all = secretNameSchema.options.map((name): Secret => ({ name, value: 'x' }));
    const names = secretFaces(all).map(({ secret }) => secret.name);
    expect(names.slice(0, 2)).toEqual(['pin_code', 'redeem_link']);
    expect(new Set(names)).toEqual(new Set(secretNameSchema.options));
  });

  it('offer an eSIM profile or a redeem link to scan, never a plain code', () => {
    expect(scannable(secretFaces([apple, profile]))?.secret).toBe(profile);
    expect(scannable(secretFaces([apple, link]))?.secret).toBe(link);
    expect(scannable(secretFaces([code, apple]))).toBeNull();
  });

  it('know what the first copy button is for', () => {
    expect(mainSecret(['pin_serial', 'pin_code'])).toBe('pin_code');
    expect(mainSecret(['apple_link', 'redeem_link'])).toBe('redeem_link');
    expect(mainSecret([])).toBeUndefined();
  });
});
