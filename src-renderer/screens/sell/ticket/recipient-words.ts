import type { DeliveryType } from '../../../../src-shared/domain/catalogue.ts';
import type { I18n } from '../../../state/i18n.svelte.ts';
import { placeNames } from './confirm-words.ts';
import type { RecipientReading } from './recipient.ts';
import { phoneDoubt } from './region-doubt.ts';
import type { TicketItem } from './ticket.svelte.ts';

/** What is wrong with a recipient that cannot be sent to; undefined where nothing is. */
export function recipientProblem(i18n: I18n, way: DeliveryType, reading: RecipientReading): string | undefined {
  if (reading.fits || reading.empty) return undefined;
  return way === 'by_phone' ? i18n.t.ticket.phoneWrong : i18n.t.ticket.emailWrong;
}

/** What to read back to the customer, though it may be right. */
export function recipientCaution(i18n: I18n, item: TicketItem, reading: RecipientReading): string | undefined {
  if (!reading.fits) return undefined;
  const { shown, doubt } = reading;
  const region = phoneDoubt(item, reading);
  if (region !== null) {
    return i18n.t.ticket.phoneOtherCountry(shown, i18n.country(region.theirs), placeNames(i18n, region.goods));
  }
  return doubt?.type === 'number' ? i18n.t.ticket.phoneDoubtful(shown) : undefined;
}
