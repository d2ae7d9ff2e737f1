import type { Random } from '../random.ts';
import {
  otherThan,
  placeOf,
  replacedAt,
  textIn,
  withFields,
  type Draft,
  type Mutation,
  type PayContext,
} from './draft.ts';

const letters = {
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  bech32: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  hex: '0123456789abcdef',
};

/** Signs that look alike to a tired eye; some are of other scripts. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    '0OoQDΟО',
    '1lI|Ӏ',
    '2Zz',
    '5Ss',
    '6b',
    '8B',
    '9gq',
    'aа',
    'cс',
    'eе',
    'pр',
    'xх',
    'uvυ',
    'nm',
    'KК',
    'MМ',
    'TТ',
  ].flatMap((row) => Array.from(row, (sign): [string, string] => [sign, row.replace(sign, '')])),
);

/** Formats whose checksum tells a changed letter by itself. EIP-55 does in most cases, Solana has none. */
const withChecksum = new Set(['bitcoin', 'litecoin', 'dogecoin', 'tron', 'lightning']);

function alphabetOf(address: string): string {
  if (address.startsWith('0x')) return letters.hex;
  return /^(bc1|ltc1|lnbc)/.test(address) ? letters.bech32 : letters.base58;
}

function foldsCase(address: string): boolean {
  return /^(0x|bc1|ltc1|lnbc)/.test(address);
}

/** The address with one letter replaced by another of its alphabet. */
export function oneLetterOff(random: Random, address: string): string | null {
  const alphabet = alphabetOf(address);
  const from = address.startsWith('0x') ? 2 : 0;
  const at = from + random.below(Math.max(1, address.length - from));
  const old = address.charAt(at);
  const fits = Array.from(alphabet).filter((sign) => sign.toLowerCase() !== old.toLowerCase());
  return fits.length === 0 ? null : replacedAt(address, at, random.pick(fits));
}

/** The address of another order in the same format, or null. */
export function anothersAddress({ random, pay, others }: PayContext, address: string): string | null {
  const same = others.filter(({ rail }) => rail.addressFormat === pay.rail.addressFormat);
  return otherThan(random, [...new Set(same.map(({ answer }) => String(answer['wallet_address'])))], address);
}

function changed(make: (address: string, context: PayContext, draft: Draft) => string | null): Mutation {
  return (draft, context) => {
    const address = textIn(draft, 'wallet_address');
    const other = make(address, context, draft);
    return other === null || other === address ? null : withFields(draft, { wallet_address: other });
  };
}

const swappedCase: Mutation = (draft, { random }) => {
  const address = textIn(draft, 'wallet_address');
  const at = placeOf(random, address, (sign) => /[a-z]/i.test(sign));
  if (at === null || (address.startsWith('0x') && at < 2)) return null;
  const sign = address.charAt(at);
  const swapped = sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase();
  return withFields(draft, { wallet_address: replacedAt(address, at, swapped) });
};

/** All letters in one case: the same for addresses that keep nothing in their case. */
const wholeCase: Mutation = (draft, { random }) => {
  const address = textIn(draft, 'wallet_address');
  const prefix = address.startsWith('0x') ? '0x' : '';
  const rest = address.slice(prefix.length);
  const other = prefix + (random.chance(0.5) ? rest.toLowerCase() : rest.toUpperCase());
  return other === address
    ? null
    : withFields(draft, { wallet_address: other }, foldsCase(address) ? 'same' : 'changed');
};

/** Changes of the address alone; the QR text still names the right one. */
export const addressMutations: readonly Mutation[] = [
  changed((address, { random }) => oneLetterOff(random, address)),
  changed((address, { random }) => {
    const at = placeOf(random, address, (sign) => lookAlikes.has(sign));
    if (at === null) return null;
    const fits = Array.from(lookAlikes.get(address.charAt(at)) ?? '');
    const other = fits.filter((sign) => !foldsCase(address) || sign.toLowerCase() !== address.charAt(at).toLowerCase());
    return other.length === 0 ? null : replacedAt(address, at, random.pick(other));
  }),
  swappedCase,
  wholeCase,
  changed((address, context) => anothersAddress(context, address)),
  changed((address, { random, others }) =>
    otherThan(random, [...new Set(others.map(({ answer }) => String(answer['wallet_address'])))], address),
  ),
  changed((address, { random }) => (random.chance(0.5) ? address.slice(0, -1) : address.slice(1))),
  changed((address, { random }) => address + random.pick(['1', 'q', '0', '\u200b', '?amount=1', '#'])),
  changed((_address, _context, { method }) => method.contract),
  changed((address, { random }) => {
    const [one, other] = [random.below(address.length), random.below(address.length)];
    const [a, b] = [address.charAt(one), address.charAt(other)];
    return a.toLowerCase() === b.toLowerCase() ? null : replacedAt(replacedAt(address, one, b), other, a);
  }),
];

/** Address and QR text changed alike: the checksum alone can tell. */
export const checksumMutations: readonly Mutation[] = [
  (draft, { random, pay }) => {
    const address = textIn(draft, 'wallet_address');
    const other = withChecksum.has(pay.rail.addressFormat) ? oneLetterOff(random, address) : null;
    return other === null ? null : withFields(draft, everywhere(draft, address, other));
  },
  (draft, context) => {
    const address = textIn(draft, 'wallet_address');
    const other = swappedCase(draft, context);
    if (other === null || context.pay.rail.addressFormat === 'solana') return null;
    return withFields(draft, everywhere(draft, address, textIn(other.draft, 'wallet_address')));
  },
  (draft, { pay }) => {
    const address = textIn(draft, 'wallet_address');
    // A Solana address has nothing but its length: 42 letters are never 32 bytes.
    const kept = pay.rail.addressFormat === 'solana' ? 42 : address.length - 1;
    return withFields(draft, everywhere(draft, address, address.slice(0, kept)));
  },
];

function everywhere(draft: Draft, address: string, other: string): Record<string, string> {
  const keys = ['wallet_address', 'qr_text', 'missing_amount_qr_text'].filter((key) => textIn(draft, key) !== '');
  return Object.fromEntries(keys.map((key) => [key, textIn(draft, key).replaceAll(address, other)]));
}
