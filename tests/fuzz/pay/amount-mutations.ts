import { compareExact, exactOf, plus, times, type Exact } from '../oracle/exact.ts';
import type { Random } from '../random.ts';
import {
  otherThan,
  placeOf,
  replacedAt,
  textIn,
  withFields,
  type Draft,
  type Mutated,
  type Mutation,
} from './draft.ts';

/** Whether the QR text of the answer names an amount, so that any other in the answer contradicts it. */
function namesAmount(text: string): boolean {
  return /[?&](amount|value|uint256)=/i.test(text) || /^lightning:/i.test(text);
}

function written({ units, scale }: Exact): string {
  const digits = units.toString().padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** Another amount made of this one: by a digit, by its place, by a share, by the smallest step. */
export function otherAmount(random: Random, amount: string): string | null {
  const exact = exactOf(amount);
  if (exact === null) return null;
  switch (random.below(6)) {
    case 0: {
      const at = placeOf(random, amount, (sign) => /\d/.test(sign));
      return at === null
        ? null
        : replacedAt(amount, at, otherThan(random, Array.from('0123456789'), amount.charAt(at)) ?? '');
    }
    case 1:
      return written({ ...exact, scale: exact.scale + 1 + random.below(3) });
    case 2:
      return written(times(exact, 10n ** BigInt(1 + random.below(3))));
    case 3:
      // From a ten-thousandth to a tenth beside it, up or down.
      return written({
        units: exact.units * BigInt(10_000 + random.pick([-1, 1]) * (1 + random.below(1_200))),
        scale: exact.scale + 4,
      });
    case 4:
      return `${amount}${amount.includes('.') ? '' : '.'}${'0'.repeat(random.below(4))}1`;
    default: {
      const [one, other] = [random.below(amount.length), random.below(amount.length)];
      const [a, b] = [amount.charAt(one), amount.charAt(other)];
      return a === '.' || b === '.' ? null : replacedAt(replacedAt(amount, one, b), other, a);
    }
  }
}

const total: Mutation = (draft, { random, pay }) =>
  withTotal(draft, pay.asked.total, otherAmount(random, textIn(draft, 'coin_amount')));

const anothersTotal: Mutation = (draft, { random, pay, others }) =>
  withTotal(draft, pay.asked.total, String(random.pick(others).answer['coin_amount']));

const noTotal: Mutation = (draft, { random }) =>
  withFields(draft, { coin_amount: random.pick(['0', '-1', '', null, 'NaN', '1e-80', '0x10', '26,41', true]) });

// By whole numbers: a price within a per cent that nothing contradicts may be shown, with a word about it.
function withTotal(draft: Draft, agreed: string, amount: string | null): Mutated | null {
  const [old, next, asked] = [exactOf(textIn(draft, 'coin_amount')), exactOf(amount), exactOf(agreed)];
  if (amount === null || old === null || next === null || asked === null || compareExact(old, next) === 0) return null;
  const within =
    next.units > 0n &&
    compareExact(times(next, 100n), times(asked, 101n)) <= 0 &&
    compareExact(times(next, 100n), times(asked, 99n)) >= 0;
  return withFields(
    draft,
    { coin_amount: amount },
    within && !namesAmount(textIn(draft, 'qr_text')) ? 'same' : 'changed',
  );
}

/** What is missing of an underpaid order, by more or less than what is. */
const missing: Mutation = (draft, { random, pay }) => {
  if (!pay.underpaid) return null;
  const text = textIn(draft, 'missing_amount');
  const amount = random.chance(0.2) ? textIn(draft, 'coin_amount') : otherAmount(random, text);
  const [old, next] = [exactOf(text), exactOf(amount)];
  if (amount === null || old === null || next === null || compareExact(old, next) === 0 || next.units <= 0n)
    return null;
  // Less than is missing, which nothing contradicts, can be told by nobody; more than that is more than the whole.
  if (!namesAmount(textIn(draft, 'missing_amount_qr_text')) && compareExact(next, old) < 0) return null;
  return withFields(draft, { missing_amount: amount });
};

/** More came in than the whole and what is missing allow. */
const sent: Mutation = (draft, { pay }) => {
  const [came, whole] = [exactOf(textIn(draft, 'sent_coin_amount')), exactOf(textIn(draft, 'coin_amount'))];
  if (!pay.underpaid || came === null || whole === null) return null;
  return withFields(draft, { sent_coin_amount: written(plus(came, { units: 1n, scale: 6 })) });
};

/** Changes of the amounts; where the QR text names one, it is still the right one. */
export const amountMutations: readonly Mutation[] = [
  total,
  total,
  total,
  anothersTotal,
  noTotal,
  missing,
  missing,
  sent,
];
