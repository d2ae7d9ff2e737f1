// Says by itself, from the raw answer alone, whether payment data that the desk shows is what was asked for.
// Nothing here comes from the desk's own checks.
import { createHash } from 'node:crypto';
import type { Asked, ShownPayment } from './asked.ts';
import { echoFaults } from './echo-oracle.ts';
import { compareExact, exactOf, plus, sameExact, times, type Exact } from './exact.ts';
import { isRawNumber, own, said, wordOf } from './raw-json.ts';

/** FACTS.md 3.1. */
const protocols: Readonly<Record<string, string>> = {
  Mainnet: 'BTC_LIKE',
  Lightning: 'LIGHTNING_LIKE',
  'ETH Mainnet': 'ETHEREUM_LIKE',
  'Polygon (Matic)': 'MATIC_LIKE POLYGON_LIKE',
  Base: 'BASE_LIKE',
  Arbitrum: 'ARBITRUM_LIKE',
  Optimism: 'OPTIMISM_LIKE',
  Solana: 'SOLANA_LIKE',
  Tron: 'TRON_LIKE',
  Ton: 'TON_LIKE',
};

/** No coin has so many digits after the point: what is finer is no amount, and anything may be made of it. */
const finest = 50;

/** Why these payment data should not have been shown for this answer; empty when all is as asked. */
export function paymentFaults(raw: unknown, asked: Asked, shown: ShownPayment): string[] {
  const faults = [...orderIdFaults(raw, asked), ...railFaults(raw, asked), ...amountFaults(raw, asked, shown)];
  faults.push(...addressFaults(raw, asked, shown), ...echoFaults(own(raw, 'deliveries'), asked));
  faults.push(...witnessFaults(raw, asked, shown), ...shownTextFaults(asked, shown));
  if (own(raw, 'is_payment_processor_external') === true) faults.push('processor: paid elsewhere');
  if (said(own(raw, 'checkout_url')) !== null) faults.push('processor: paid on a web page');
  return faults;
}

/** Whether the answer is about another order than the one asked for. */
export function orderIdFaults(raw: unknown, { orderId }: Asked): string[] {
  const told = own(raw, 'order_id');
  if (isRawNumber(told) && !Number.isFinite(Number(told.digits))) return [];
  const text = wordOf(told)?.trim();
  return orderId === null || text === undefined || text === orderId ? [] : ['order: another id'];
}

function railFaults(raw: unknown, { body }: Asked): string[] {
  const faults: string[] = [];
  if (own(raw, 'coin') !== body.coin) faults.push('coin: another, or none');
  const network = own(raw, 'network') ?? null;
  const protocol = said(own(raw, 'payment_method_protocol'));
  if (network !== null && network !== body.network && said(network) !== null) faults.push('network: another');
  if (network !== null && typeof network !== 'string') faults.push('network: not a text');
  const allowed = protocols[body.network]?.split(' ') ?? [];
  if (protocol !== null && !allowed.includes(protocol)) faults.push('network: the protocol of another');
  if (said(network) === null && protocol === null) faults.push('network: none');
  return faults;
}

function amountFaults(raw: unknown, asked: Asked, shown: ShownPayment): string[] {
  const [told, total] = [exactOf(own(raw, 'coin_amount')), exactOf(asked.total)];
  if (told === null || total === null || told.units <= 0n) return ['amount: none'];
  const faults: string[] = [];
  if (!sameExact(shown.amount, own(raw, 'coin_amount'))) faults.push('amount: shown otherwise than told');
  if (compareExact(told, total) > 0) faults.push('amount: more than was validated');
  if (compareExact(times(told, 100n), times(total, 99n)) < 0) faults.push('amount: far less than was validated');
  const missing = exactOf(own(raw, 'missing_amount'));
  const sent = exactOf(own(raw, 'sent_coin_amount'));
  if (missing !== null && missing.units > 0n) {
    if (compareExact(missing, told) > 0) faults.push('amount: more is missing than there is');
    if (!sameExact(shown.missingAmount, own(raw, 'missing_amount')))
      faults.push('amount: what is missing is shown otherwise');
  } else if (sent !== null && sent.scale > finest) {
    return faults;
  } else if (sent !== null && sent.units > 0n && compareExact(sent, told) < 0) {
    const rest = exactOf(shown.missingAmount);
    if (rest === null || compareExact(plus(rest, sent), told) !== 0)
      faults.push('amount: another rest than is missing');
  } else if (shown.missingAmount !== null) faults.push('amount: nothing is missing');
  return faults;
}

function addressFaults(raw: unknown, asked: Asked, { address }: ShownPayment): string[] {
  if (own(raw, 'wallet_address') !== address) return ['address: shown otherwise than told'];
  const { coin, network } = asked.body;
  const known = [...asked.addresses].some(
    (one) => one === address || (foldsCase(address) && one.toLowerCase() === address.toLowerCase()),
  );
  if (known) return [];
  // What no unspoilt answer held must at least not be a misspelling that a checksum would show.
  if (network === 'Lightning') return ['address: an invoice that nobody made'];
  if (coin === 'BTC' || coin === 'LTC' || coin === 'DOGE' || network === 'Tron') {
    return isBase58Check(address) ? [] : ['address: its checksum is wrong'];
  }
  if (network === 'Solana') return /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address) ? [] : ['address: not base58'];
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) return ['address: not an EVM address'];
  const oneCase =
    address.slice(2) === address.slice(2).toLowerCase() || address.slice(2) === address.slice(2).toUpperCase();
  return oneCase ? [] : ['address: its mixed case is not that of any address known'];
}

// Bech32 and EVM addresses are the same in either case.
function foldsCase(address: string): boolean {
  return /^(0x|bc1|ltc1|lnbc)/i.test(address);
}

function isBase58Check(address: string): boolean {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let number = 0n;
  for (const sign of address) {
    const digit = alphabet.indexOf(sign);
    if (digit < 0) return false;
    number = number * 58n + BigInt(digit);
  }
  const bytes = Buffer.from(number.toString(16).padStart(50, '0'), 'hex');
  const sha256 = (text: Buffer): Buffer => createHash('sha256').update(text).digest();
  return (
    bytes.length === 25 &&
    sha256(sha256(bytes.subarray(0, 21)))
      .subarray(0, 4)
      .equals(bytes.subarray(21))
  );
}

/** The API's own QR texts must name what is shown. */
function witnessFaults(raw: unknown, asked: Asked, shown: ShownPayment): string[] {
  const whole = [shown.amount, ...(shown.missingAmount === null ? [] : [shown.missingAmount])];
  return [
    ...textFaults('qr_text', said(own(raw, 'qr_text')), asked, shown, whole),
    ...textFaults('missing_amount_qr_text', said(own(raw, 'missing_amount_qr_text')), asked, shown, whole.slice(-1)),
  ];
}

function shownTextFaults(asked: Asked, shown: ShownPayment): string[] {
  return textFaults('the QR shown', shown.qrText, asked, shown, [shown.missingAmount ?? shown.amount]);
}

function textFaults(
  name: string,
  text: string | null,
  asked: Asked,
  shown: ShownPayment,
  amounts: readonly string[],
): string[] {
  if (text === null) return [];
  const has = foldsCase(shown.address)
    ? text.toLowerCase().includes(shown.address.toLowerCase())
    : text.includes(shown.address);
  const named = [...text.matchAll(/[?&](?:amount|value|uint256)=([^&#]*)/gi)].map(([, value = '']) => decoded(value));
  const odd = named.filter((value) => !amounts.some((amount) => isAmount(value, amount, asked.decimals)));
  return [...(has ? [] : [`${name}: another address`]), ...(odd.length === 0 ? [] : [`${name}: another amount`])];
}

function isAmount(text: string, amount: string, decimals: number | null): boolean {
  const [named, expected] = [exactOf(text), exactOf(amount)];
  if (named === null || expected === null) return false;
  if (compareExact(named, expected) === 0) return true;
  const inUnits: Exact | null = decimals === null ? null : times(expected, 10n ** BigInt(decimals));
  return inUnits !== null && compareExact(named, inUnits) === 0;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
