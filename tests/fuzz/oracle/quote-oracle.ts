import type { Quote } from '../../../src-shared/domain/quote.ts';
import type { Asked } from './asked.ts';
import { echoFaults, linesFor, spoken } from './echo-oracle.ts';
import { exactOf, sameExact } from './exact.ts';
import { entries, own, said } from './raw-json.ts';

/** Why this answer should not have become this price. */
export function quoteFaults(raw: unknown, status: number, asked: Asked, quote: Quote): string[] {
  const faults = echoFaults(own(raw, 'deliveries'), asked);
  if (status >= 400) faults.push('status: an error');
  const coin = own(raw, 'coin') ?? null;
  if (coin !== null && coin !== asked.body.coin && (said(coin) !== null || typeof coin !== 'string'))
    faults.push('coin: another');
  if (quote.coin !== asked.body.coin || quote.network !== asked.body.network) faults.push('coin: quoted in another');
  const problems = own(raw, 'problems');
  const none = problems === null || (Array.isArray(problems) && problems.length === 0);
  if (!none && !(problems === undefined && entries(own(raw, 'deliveries')).length > 0))
    faults.push('problems: there are some');
  if (own(raw, 'is_payment_processor_external') === true) faults.push('processor: paid elsewhere');
  return [...faults, ...totalFaults(raw, quote), ...lineFaults(raw, asked, quote)];
}

function totalFaults(raw: unknown, quote: Quote): string[] {
  const [amount, total] = [exactOf(own(raw, 'coin_amount')), exactOf(quote.total)];
  if (amount === null || amount.units <= 0n || total === null || total.units <= 0n) return ['amount: none'];
  const inCrypto = own(own(raw, 'summary'), 'coin_amount_to_pay_in_crypto') ?? '';
  const told = inCrypto === '' ? own(raw, 'coin_amount') : inCrypto;
  return sameExact(quote.total, told) ? [] : ['amount: quoted otherwise than told'];
}

/** Each line's price must be one that the answer gives for that very item. */
function lineFaults(raw: unknown, { body }: Asked, quote: Quote): string[] {
  return body.items.flatMap((item, index) => {
    const shown = quote.items[index]?.coinAmount ?? null;
    if (shown === null) return [];
    const told = linesFor(own(raw, 'deliveries'), item).some((line) => sameExact(spoken(line, 'coin_amount'), shown));
    return told ? [] : [`amount: ${item.brandName} shows the price of something else`];
  });
}
