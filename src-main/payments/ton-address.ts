import { base64, base64url, hex } from '@scure/base';

const bounceable = 0x11;
const notBounceable = 0x51;
const baseChain = 0x00;
const masterChain = 0xff;

/**
 * `workchain:hash` of a TON address, by which all its spellings are the same: `EQ...`, `UQ...` (48 characters of base64 in
 * either alphabet, with a checksum) or raw `0:` and 64 hex digits. Test-net addresses are refused, and so is
 * the zero address, to which nobody has a key.
 */
export function readTonAddress(address: string): string | null {
  const canonical = canonicalText(address);
  return canonical === null || /:0{64}$/.test(canonical) ? null : canonical;
}

function canonicalText(address: string): string | null {
  const raw = /^(0|-1):([0-9a-fA-F]{64})$/.exec(address);
  if (raw !== null) return `${raw[1] ?? ''}:${(raw[2] ?? '').toLowerCase()}`;
  if (!/^[A-Za-z0-9+/]{48}$|^[A-Za-z0-9_-]{48}$/.test(address)) return null;
  const bytes = (/[-_]/.test(address) ? base64url : base64).decode(address);
  const [tag, chain] = bytes;
  if (tag !== bounceable && tag !== notBounceable) return null;
  if (chain !== baseChain && chain !== masterChain) return null;
  const [high, low] = bytes.subarray(34);
  if (high === undefined || low === undefined || crc16(bytes.subarray(0, 34)) !== high * 256 + low) return null;
  return `${chain === baseChain ? '0' : '-1'}:${hex.encode(bytes.subarray(2, 34))}`;
}

/** CRC-16/XMODEM: polynomial 0x1021, start 0. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}
