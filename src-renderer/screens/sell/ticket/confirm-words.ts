import type { CountryCode } from '../../../../src-shared/domain/country.ts';
import type { PaymentMethod } from '../../../../src-shared/domain/payment.ts';
import type { I18n } from '../../../state/i18n.svelte.ts';
import { networkFace } from '../../../state/network-face.ts';
import { networkCautions, type NetworkCaution } from './payment-advice.ts';
import type { RecipientReading } from './recipient.ts';
import { regionDoubt } from './region-doubt.ts';
import type { TicketLine } from './ticket.svelte.ts';

/** One line of the sale as the card reads it back. */
export interface ReadBack {
  readonly line: TicketLine;
  readonly recipient: RecipientReading | undefined;
  /** The customer gives no address: the voucher of this line is printed. */
  readonly printedHere: boolean;
  readonly shop: CountryCode;
}

/** Regions of the vendor, in words where they are countries. */
export function placeNames(i18n: I18n, regions: readonly string[]): string {
  return i18n.list(regions.map((region) => (/^[A-Z]{2}$/.test(region) ? i18n.country(region) : region)));
}

/** What to look at twice of one line. */
export function lineCautions(i18n: I18n, { line, recipient, printedHere, shop }: ReadBack): readonly string[] {
  if (recipient?.fits !== true) return [];
  const t = i18n.t.confirm;
  const found: string[] = [];
  const { doubt } = recipient;
  if (doubt?.type === 'address' && !printedHere) found.push(t.oddAddress(doubt.meant));
  if (doubt?.type === 'number') found.push(t.oddNumber);
  const region = regionDoubt(line.item, recipient, shop);
  if (region?.type === 'phone')
    found.push(t.phoneElsewhere(i18n.country(region.theirs), placeNames(i18n, region.goods)));
  if (region?.type === 'shop') found.push(t.shopElsewhere(placeNames(i18n, region.goods), i18n.country(region.shop)));
  return found;
}

/** What customers get wrong with this way to pay. */
export function paymentCautions(
  i18n: I18n,
  method: PaymentMethod,
  others: readonly PaymentMethod[],
  total: string | null,
): readonly string[] {
  return networkCautions(method, others, total).map((caution) => cautionWords(i18n, method, caution));
}

/** All of the card in one breath, for whoever hears it rather than sees it. */
export function spokenSale(
  i18n: I18n,
  lines: readonly ReadBack[],
  method: PaymentMethod | null,
  others: readonly PaymentMethod[],
  total: string | null,
): string {
  const t = i18n.t.confirm;
  const goods = lines.map(({ line: { item }, recipient, printedHere }) => {
    const to = printedHere || recipient?.fits !== true ? t.printedHere : recipient.shown;
    return t.spokenItem(item.brand.name, item.label, i18n.country(item.brand.country), to);
  });
  const cautions = lines.flatMap((line) => lineCautions(i18n, line));
  if (method === null) return [...goods, ...cautions].join(' ');
  const rail = i18n.t.common.onNetwork(method.coin, networkFace(method.coin, method.network).words);
  return [...goods, `${rail}.`, ...cautions, ...paymentCautions(i18n, method, others, total)].join(' ');
}

function cautionWords(i18n: I18n, { coin, network }: PaymentMethod, caution: NetworkCaution): string {
  const t = i18n.t.confirm.cautions;
  switch (caution.type) {
    case 'same-form':
      return t['same-form'](networkFace(coin, network).words);
    case 'bridged':
      return t.bridged(coin, caution.twin);
    case 'renamed':
      return t.renamed(coin);
    case 'small':
      return t.small(i18n.coinAtLeast(caution.minimum, coin));
    case 'not-x-layer':
    case 'full-name':
    case 'whole':
      return t[caution.type];
  }
}
