import type { DeskShows } from '../../../../src-shared/domain/display.ts';
import type { Quote } from '../../../../src-shared/domain/quote.ts';
import type { Quoting } from './quoting.svelte.ts';
import type { Ticket } from './ticket.svelte.ts';

/** The ticket as the customer's display is told it; null while nothing is on it. */
export function customerBasket(ticket: Ticket, quoting: Quoting): Extract<DeskShows, { type: 'basket' }> | null {
  const { lines, recipients, coin, network } = ticket;
  if (lines.length === 0) return null;
  const quote = lastPrice(quoting);
  const shown = lines.map(({ item }, index) => {
    const recipient = recipients[index];
    return {
      brand: item.brand.name,
      label: item.label,
      coinAmount: quote?.items[index]?.coinAmount ?? null,
      // Half an address is nobody's yet, and the shop's own is no business of the customer's.
      recipient: recipient?.fits === true && recipient.beneficiary !== shopsOwn(ticket) ? recipient.beneficiary : null,
    };
  });
  return { type: 'basket', lines: shown, coin, network, total: quote?.total ?? null };
}

function shopsOwn(ticket: Ticket): string | null {
  return ticket.usesShopEmail ? ticket.shopEmail : null;
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
