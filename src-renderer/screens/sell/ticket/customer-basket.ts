import type { DeskShows } from '../../../../src-shared/domain/display.ts';
import type { Quote } from '../../../../src-shared/domain/quote.ts';
import type { Quoting } from './quoting.svelte.ts';
import type { Ticket } from './ticket.svelte.ts';

/** The ticket as the customer's display is told it; null while nothing is on it. */
export function customerBasket(ticket: Ticket, quoting: Quoting): Extract<DeskShows, { type: 'basket' }> | null {
  const { item, request, coin, network } = ticket;
  if (item === null) return null;
  const quote = lastPrice(quoting);
  const line = {
    brand: item.brand.name,
    label: item.label,
    coinAmount: quote?.items[0]?.coinAmount ?? null,
    // Half an address is nobody's yet.
    recipient: request?.items[0]?.beneficiary ?? null,
  };
  return { type: 'basket', lines: [line], coin, network, total: quote?.total ?? null };
}

/** The price that the ticket shows, or showed before somebody looked elsewhere; none that ran out or failed. */
function lastPrice({ state, lastQuote }: Quoting): Quote | null {
  switch (state.status) {
    case 'ready':
      return state.quote;
    case 'asking':
    case 'none':
      return lastQuote;
    case 'expired':
    case 'failed':
      return null;
  }
}
