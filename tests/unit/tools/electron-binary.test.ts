import { describe, expect, it } from 'vitest';
import { electronWish, shouldTry } from '../../../tools/bootstrap/electron-binary.ts';

const DAY_MS = 24 * 60 * 60_000;
const atMs = 1_700_000_000_000;
const refusal = { wish: 'this one', atMs, reason: 'no route' };

describe('whether the Electron download is tried', () => {
  it('is tried when it was never refused', () => {
    expect(shouldTry(undefined, 'this one', atMs)).toBe(true);
  });

  it('is not tried again within a day of a refusal', () => {
    expect(shouldTry(refusal, 'this one', atMs)).toBe(false);
    expect(shouldTry(refusal, 'this one', atMs + DAY_MS - 1)).toBe(false);
  });

  it('is tried again after a day, and when the note is from the future', () => {
    expect(shouldTry(refusal, 'this one', atMs + DAY_MS)).toBe(true);
    expect(shouldTry(refusal, 'this one', atMs - 1)).toBe(true);
  });

  it('is tried at once for another version, mirror or proxy', () => {
    const wish = electronWish('45.4.1', { HOME: '/home/ann' });
    expect(electronWish('45.4.1', { HOME: '/home/bob', TERM: 'xterm' })).toBe(wish);
    const others = [
      electronWish('45.4.2', {}),
      electronWish('45.4.1', { ELECTRON_MIRROR: 'mirror' }),
      electronWish('45.4.1', { npm_config_electron_mirror: 'mirror' }),
      electronWish('45.4.1', { https_proxy: 'proxy' }),
    ];
    for (const other of others) expect(shouldTry({ ...refusal, wish }, other, atMs)).toBe(true);
  });
});
