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
  Avalanche: 'AVALANCHE_LIKE',
  'Binance Smart Chain': 'BINANCE_LIKE BSC_LIKE',
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
  faults.push(...memoFaults(raw, asked, shown), ...tokenAccountFaults(asked, shown));
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
  // The tolerance of the desk under test is one per cent; beyond it a person says yes first, and none does here.
  if (compareExact(times(told, 100n), times(total, 101n)) > 0) faults.push('amount: more than is tolerated');
  if (compareExact(times(told, 100n), times(total, 99n)) < 0) faults.push('amount: less than is tolerated');
  faults.push(...moveFaults(told, total, shown));
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

/** Any other price than the one agreed to is told, with both figures. */
function moveFaults(told: Exact, total: Exact, { move }: ShownPayment): string[] {
  if (compareExact(told, total) === 0) return move === null ? [] : ['amount: a move is told where there was none'];
  if (move === null) return ['amount: another price than agreed, and nobody is told'];
  const [from, to] = [exactOf(move.from), exactOf(move.to)];
  const right = from !== null && to !== null && compareExact(from, total) === 0 && compareExact(to, told) === 0;
  return right && !move.needsYes && move.up === compareExact(told, total) > 0
    ? []
    : ['amount: the move is told wrongly'];
}

/** What must be named beside the address must be shown, and no QR may leave it out without a word. */
function memoFaults(raw: unknown, { body }: Asked, { memo, qrHoldsAmount, qrText, address }: ShownPayment): string[] {
  const told = ['memo', 'tag', 'destination_tag'].map((key) => wordOf(own(raw, key))?.trim()).find(Boolean) ?? null;
  const inText = ['qr_text', 'missing_amount_qr_text'].flatMap((key) => said(own(raw, key)) ?? []);
  const named = inText.some((text) => /[?&](memo|text|comment|dt|tag)=/i.test(text));
  if (memo !== told && !(told === null && named)) return ['memo: shown otherwise than told'];
  if (memo === null) return [];
  if (body.network === 'Lightning') return ['memo: an invoice has no place for it'];
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(memo) || memo.length > 120) return ['memo: nobody can read it'];
  return qrHoldsAmount || qrText !== address ? ['memo: the QR leaves it out'] : [];
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

function base58Number(text: string): bigint | null {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let number = 0n;
  for (const sign of text) {
    const digit = alphabet.indexOf(sign);
    if (digit < 0) return null;
    number = number * 58n + BigInt(digit);
  }
  return number;
}

/** RFC 8032, 5.1.3: whether an x belongs to the y that the bytes are, least significant first. */
function isOnEdwards25519(address: string): boolean {
  const number = base58Number(address);
  if (number === null) return false;
  const bytes = Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const p = 2n ** 255n - 19n;
  const sign = (bytes[31] ?? 0) >> 7;
  const y = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`) & (2n ** 255n - 1n);
  const mod = (value: bigint): bigint => ((value % p) + p) % p;
  const power = (base: bigint, exponent: bigint): bigint => {
    let [result, square] = [1n, mod(base)];
    for (let rest = exponent; rest > 0n; rest >>= 1n) {
      if (rest & 1n) result = mod(result * square);
      square = mod(square * square);
    }
    return result;
  };
  const d = mod(-121665n * power(121666n, p - 2n));
  const xSquared = mod((y * y - 1n) * power(d * y * y + 1n, p - 2n));
  if (y >= p) return false;
  return xSquared === 0n ? sign === 0 : power(xSquared, (p - 1n) / 2n) === 1n;
}

function isBase58Check(address: string): boolean {
  const number = base58Number(address);
  if (number === null) return false;
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
  const { qrText, qrHoldsAmount, address } = shown;
  const faults = textFaults('the QR shown', qrText, asked, shown, [shown.missingAmount ?? shown.amount]);
  const [, called, calledOn] = /^ethereum:(0x[0-9a-fA-F]+)@(\d+)\/transfer\?/.exec(qrText) ?? [];
  const [, paidOn] = /^ethereum:0x[0-9a-fA-F]+@(\d+)\?/.exec(qrText) ?? [];
  const [, mint] = /[?&]spl-token=([^&]*)/.exec(qrText) ?? [];
  const token = called ?? mint ?? null;
  const isUri = qrText !== address;
  if (isUri && token?.toLowerCase() !== asked.contract?.toLowerCase()) faults.push('the QR shown: another token');
  const chain = calledOn ?? paidOn;
  if (chain !== undefined && chain !== String(asked.chainId)) faults.push('the QR shown: another chain');
  if (isUri && chain === undefined && asked.chainId !== null) faults.push('the QR shown: no chain');
  if (isUri !== qrHoldsAmount) faults.push('the QR shown: not what is said of it');
  return faults;
}

/** Solana Pay takes wallets only: what has no key is told, and stands alone in the QR. */
function tokenAccountFaults({ body }: Asked, { address, tokenAccount, qrText }: ShownPayment): string[] {
  const keyless = body.network === 'Solana' && !isOnEdwards25519(address);
  if (tokenAccount !== keyless) return ['address: a token account is not told, or told wrongly'];
  return keyless && qrText !== address ? ['the QR shown: a token account where a wallet must stand'] : [];
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
