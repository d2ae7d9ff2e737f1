// The API's own QR text is never shown. It is read as a second witness: where it names another address, amount, chain or
// token than the order does, one of the two is wrong, and nobody should pay either.
import { compareDecimals, parseDecimal, type Decimal } from '../../src-shared/domain/money.ts';
import { canonicalAddress } from './addresses.ts';
import { toBaseUnits } from './base-units.ts';
import type { AddressFormat } from './networks.ts';
import type { PaymentPart } from './payment-check.ts';
import type { Rail } from './payment-rail.ts';

/** What a QR text must agree with. */
export interface Payable {
  readonly rail: Rail;
  readonly address: string;
  /** Any of these may be named: of an underpaid order the whole and what is missing. */
  readonly amounts: readonly Decimal[];
}

interface PaymentUri {
  readonly scheme: string;
  readonly target: string;
  readonly chain: string | null;
  /** Function of a contract call (EIP-681). */
  readonly call: string | null;
  readonly parameters: URLSearchParams;
}

const schemes: ReadonlyMap<string, AddressFormat> = new Map([
  ['bitcoin', 'bitcoin'],
  ['litecoin', 'litecoin'],
  ['dogecoin', 'dogecoin'],
  ['lightning', 'lightning'],
  ['ethereum', 'evm'],
  ['solana', 'solana'],
  ['tron', 'tron'],
  ['ton', 'ton'],
  ['sui', 'sui'],
]);
const amountNames = ['amount', 'value', 'uint256'];
const tokenNames = ['spl-token', 'jetton', 'contract'];
const memoNames = ['memo', 'text', 'comment', 'dt', 'tag'];

/** What a QR text says otherwise than the order. The bare address says nothing otherwise. */
export function qrDisagreements(text: string, payable: Payable): readonly PaymentPart[] {
  const wrongAddress: PaymentPart = payable.rail.format === 'lightning' ? 'invoice' : 'address';
  const trimmed = text.trim();
  if (isSameAddress(payable.rail.format, trimmed, payable.address)) return [];
  const uri = readUri(trimmed);
  if (uri === null) return [wrongAddress];
  const parts = new Set<PaymentPart>();
  if (!fitsScheme(uri, payable.rail)) parts.add('network');
  if (uri.chain !== null && uri.chain !== String(payable.rail.chainId)) parts.add('network');
  if (!namesRecipient(uri, payable)) parts.add(wrongAddress);
  if (!namesToken(uri, payable.rail)) parts.add('coin');
  if (!namesAmount(uri, payable)) parts.add('amount');
  return [...parts];
}

/** What a QR text wants to be named beside the address. */
export function memosIn(text: string): readonly string[] {
  const parameters = readUri(text.trim())?.parameters;
  return memoNames.flatMap((name) => parameters?.getAll(name) ?? []);
}

function readUri(text: string): PaymentUri | null {
  const [, scheme, path, query = ''] = /^([a-z][a-z0-9+.-]*):(?:\/\/)?([^?#]*)(?:\?([^#]*))?$/i.exec(text) ?? [];
  const [, target, chain = null, call = null] =
    /^(?:pay-|transfer\/)?([^@/]+)(?:@([^/]*))?(?:\/([^/]*))?$/.exec(path ?? '') ?? [];
  if (scheme === undefined || target === undefined) return null;
  const parameters = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) parameters.append(name.toLowerCase(), value);
  return { scheme: scheme.toLowerCase(), target, chain, call, parameters };
}

// A scheme that the desk does not know proves nothing either way.
function fitsScheme({ scheme }: PaymentUri, { format }: Rail): boolean {
  const named = schemes.get(scheme);
  return named === undefined || format === null || named === format;
}

function namesRecipient({ target, call, parameters }: PaymentUri, { rail, address }: Payable): boolean {
  if (call === null) return isSameAddress(rail.format, target, address);
  const recipients = parameters.getAll('address');
  return (
    call === 'transfer' &&
    recipients.length > 0 &&
    recipients.every((recipient) => isSameAddress(rail.format, recipient, address))
  );
}

function namesToken({ target, call, parameters }: PaymentUri, { format, asset }: Rail): boolean {
  const named = tokenNames.flatMap((name) => parameters.getAll(name));
  if (call !== null) named.push(target);
  return named.every((token) => asset.kind === 'token' && isSameAddress(format, token, asset.contract));
}

function namesAmount({ parameters }: PaymentUri, { rail, amounts }: Payable): boolean {
  const named = amountNames.flatMap((name) => parameters.getAll(name));
  return named.every((text) => amounts.some((amount) => isSameAmount(rail, text, amount)));
}

// In coins, or in base units where the decimals are known.
function isSameAmount({ asset }: Rail, text: string, amount: Decimal): boolean {
  const named = parseDecimal(text);
  if (named === null) return false;
  if (compareDecimals(named, amount) === 0) return true;
  if (asset.kind === 'unknown' || asset.decimals === null) return false;
  const units = toBaseUnits(amount, asset.decimals);
  return units !== null && toBaseUnits(named, 0) === units;
}

function isSameAddress(format: AddressFormat | null, named: string, address: string): boolean {
  if (format === null) return named === address;
  if (format === 'lightning') return named.toLowerCase() === address.toLowerCase();
  const canonical = canonicalAddress(format, named);
  return canonical !== null && canonical === canonicalAddress(format, address);
}
