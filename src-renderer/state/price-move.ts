import Big from 'big.js';
import type { PriceMove } from '../../src-shared/domain/quote.ts';
import type { I18n } from './i18n.svelte.ts';

/** A price that moved, in one sentence with both prices, the difference and its share. */
export function priceMoveWords(i18n: I18n, move: PriceMove): string {
  const words = i18n.t.ticket.priceMoved[move.up ? 'up' : 'down'];
  return words(differenceOf(i18n, move), i18n.decimal(move.percent), i18n.decimal(move.from), i18n.decimal(move.to));
}

function differenceOf(i18n: I18n, { from, to, coin }: PriceMove): string {
  return i18n.coin(new Big(to).minus(from).abs().toFixed(), coin);
}
