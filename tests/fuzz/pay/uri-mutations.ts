import { anothersAddress, oneLetterOff } from './address-mutations.ts';
import { otherAmount } from './amount-mutations.ts';
import { otherThan, textIn, withFields, type Draft, type Mutation, type PayContext } from './draft.ts';
import { exactOf, sameExact } from '../oracle/exact.ts';

const amountPart = /([?&](?:amount|value|uint256)=)([^&]*)/i;
const schemes = ['bitcoin', 'litecoin', 'dogecoin', 'ethereum', 'solana', 'tron', 'lightning', 'ton'];

/** The QR text says otherwise; every other part is still right. */
export const uriMutations: readonly Mutation[] = [
  changed((text, context, draft) => renamed(text, draft, anothersAddress(context, textIn(draft, 'wallet_address')))),
  changed((text, { random }, draft) => renamed(text, draft, oneLetterOff(random, textIn(draft, 'wallet_address')))),
  changed((text, { random }, draft) => {
    const [, , amount = ''] = amountPart.exec(text) ?? [];
    const other = amount === '' ? null : otherAmount(random, amount);
    if (other === null || exactOf(other) === null || sameExact(other, amount)) return null;
    // The text of an underpaid order may name the whole or the rest: the one must not become the other by its place.
    const allowed = ['coin_amount', 'missing_amount'].map((key) => significant(textIn(draft, key)));
    if (textIn(draft, 'missing_amount') !== '' && allowed.includes(significant(other))) return null;
    return text.replace(amountPart, (_all, name: string) => name + other);
  }),
  changed((text) => (amountPart.test(text) ? `${text}&amount=999999` : null)),
  changed((text, { random, pay }) => {
    const chain = otherThan(random, [1, 10, 56, 66, 137, 196, 8453, 42161], pay.rail.network.chainId ?? 0);
    return /@\d+/.test(text) ? text.replace(/@\d+/, `@${chain ?? 0}`) : null;
  }),
  changed((text, { random, others }, { method }) => {
    const tokens = [...new Set(others.flatMap(({ rail }) => rail.contract?.address ?? []))];
    const other = otherThan(random, tokens, method.contract ?? '');
    if (other === null) return null;
    if (method.contract !== null && text.includes(method.contract)) return text.replace(method.contract, other);
    return text.startsWith('solana:') || method.coin === 'SOL' ? `${asSolanaUri(text)}&spl-token=${other}` : null;
  }),
  changed((text, { random }) => {
    const [, scheme = ''] = /^([a-z]+):/.exec(text) ?? [];
    return scheme === '' ? null : text.replace(scheme, otherThan(random, schemes, scheme) ?? '');
  }),
  changed((text) => (text.includes('/transfer?') ? text.replace('/transfer?', '/approve?') : null)),
  changed((text) => (text.includes('/transfer?') ? text.replace(/address=[^&]*&/, '') : null)),
  changed((text, _context, draft) =>
    text === textIn(draft, 'wallet_address') && !text.startsWith('0x') ? `unknown:${text}?amount=999999` : null,
  ),
  changed(() => 'https://pay.example.com/order'),
];

/** The digits of an amount without its place. */
function significant(amount: string): string {
  return amount.replace('.', '').replace(/^0+|0+$/g, '');
}

function asSolanaUri(text: string): string {
  return text.startsWith('solana:') ? text : `solana:${text}?label=x`;
}

function renamed(text: string, draft: Draft, other: string | null): string | null {
  const address = textIn(draft, 'wallet_address');
  return other === null || !text.includes(address) ? null : text.replace(address, other);
}

/** Of an underpaid order one of both texts. */
function changed(make: (text: string, context: PayContext, draft: Draft) => string | null): Mutation {
  return (draft, context) => {
    const key = context.pay.underpaid && context.random.chance(0.6) ? 'missing_amount_qr_text' : 'qr_text';
    const text = textIn(draft, key);
    const other = text === '' ? null : make(text, context, draft);
    return other === null || other === text ? null : withFields(draft, { [key]: other });
  };
}
