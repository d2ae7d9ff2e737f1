import { formatCoin } from '../../src-shared/domain/format.ts';
import { compareDecimals } from '../../src-shared/domain/money.ts';
import { networkWords } from '../../src-shared/domain/network-words.ts';
import type { Order } from '../../src-shared/domain/order.ts';
import type { Language, Mode, Settings } from '../../src-shared/domain/settings.ts';
import type { SlipBlock, SlipDocument, SlipSection } from '../../src-shared/domain/slip-document.ts';
import type { SlipWords } from '../../src-shared/domain/slip-words.ts';
import { printable, printableCode } from './plain-text.ts';

/** Who prints: what stands on every slip. */
export interface SlipShop extends Pick<Settings, 'shopName' | 'shopFooter'> {
  readonly hasLogo: boolean;
}

/** In which words, for whom. */
export interface SlipSetting {
  readonly words: SlipWords;
  readonly language: Language;
  readonly shop: SlipShop;
  /** It was printed before. */
  readonly copy: boolean;
}

/** A receipt of an order for the shop: what was sold, for how much, and how it was paid. Holds no code. */
export function buildReceipt(order: Order, setting: SlipSetting): SlipDocument {
  const { words, language } = setting;
  const coin = (amount: string): string => formatCoin(amount, order.coin, language);
  const items: SlipSection[] = order.items.map((item) => ({
    part: 'item',
    blocks: [
      row(`${item.brand} ${item.label}`, item.coinAmount === null ? '' : coin(item.coinAmount), { strong: true }),
      ...(item.stage === 'delivered' ? [] : [row(words.state, words.itemStages[item.stage])]),
      ...facts([[words.operatorReference, item.operatorReference]]),
    ],
  }));
  const total: SlipBlock[] = [
    row(words.total, coin(order.total), { size: 'large', strong: true }),
    row(words.network, networkWords(order.coin, order.network)),
    ...facts([
      [words.sent, paidExactly(order) ? null : order.sentAmount && coin(order.sentAmount)],
      [words.overpaid, order.overpaidAmount && coin(order.overpaidAmount)],
    ]),
  ];
  const proofs: SlipBlock[] = [
    ...order.transactionIds.map((id) => code(words.transaction, id)),
    ...(order.orderId === null ? [] : [code(words.orderId, order.orderId)]),
  ];
  return {
    ...common(order.mode, setting),
    masked: false,
    sections: [
      head(words.receipt, order.mode, setting),
      { part: 'facts', blocks: [...orderFacts(order, setting), row(words.state, words.stages[order.stage]), rule] },
      ...items,
      { part: 'total', blocks: [rule, ...total, ...(proofs.length === 0 ? [] : [rule, ...proofs])] },
      foot(order.mode, setting, [{ type: 'barcode', text: order.ref }]),
    ],
  };
}

function paidExactly({ sentAmount, total }: Order): boolean {
  return sentAmount !== null && compareDecimals(sentAmount, total) === 0;
}

/** A page that shows what the printer makes of it: words, a bar code and a QR code. */
export function buildTestSlip(mode: Mode, setting: SlipSetting, nowMs: number): SlipDocument {
  const { words, language } = setting;
  const sample: SlipBlock[] = [
    text(words.testBody),
    row(words.date, dateTime(nowMs, language)),
    row(words.total, formatCoin('1234.56', 'USDC', language), { size: 'large', strong: true }),
    { type: 'code', name: words.secretNames.pin_code, value: 'ABCD-1234-WXYZ-0O1L', size: 'large' },
    { type: 'qr', text: 'ABCD-1234-WXYZ-0O1L', caption: words.scanCode },
    { type: 'barcode', text: mode === 'practice' ? 'P-0' : 'L-0' },
  ];
  return {
    ...common(mode, setting),
    masked: false,
    sections: [head(words.test, mode, setting), { part: 'item', blocks: sample }, foot(mode, setting, [])],
  };
}

/** What every slip has. */
export function common(
  mode: Mode,
  { words, language }: SlipSetting,
): Pick<SlipDocument, 'mode' | 'language' | 'watermark'> {
  return { mode, language, watermark: mode === 'practice' ? words.practiceMark : null };
}

/** Whose slip it is, and what it is. */
export function head(title: string, mode: Mode, { words, shop, copy }: SlipSetting): SlipSection {
  const named = printable(shop.shopName);
  return {
    part: 'head',
    blocks: [
      ...practiceBanner(mode, words),
      ...(shop.hasLogo ? [{ type: 'logo' } as const] : []),
      ...(named === '' ? [] : [text(named, { size: 'large', align: 'center', strong: true })]),
      text(title, { size: named === '' ? 'large' : 'normal', align: 'center', strong: named === '' }),
      ...(copy ? [text(words.copy, { size: 'large', align: 'center', strong: true })] : []),
      rule,
    ],
  };
}

/** Number and day of the order. */
export function orderFacts({ ref, createdAtMs }: Order, { words, language }: SlipSetting): SlipBlock[] {
  return [row(words.order, ref, { strong: true }), row(words.date, dateTime(createdAtMs, language))];
}

/** The end of a slip. */
export function foot(mode: Mode, { words, shop }: SlipSetting, blocks: readonly SlipBlock[]): SlipSection {
  const lines = shop.shopFooter.split('\n').map(printable);
  return {
    part: 'foot',
    blocks: [
      rule,
      ...blocks,
      ...lines.filter((line) => line !== '').map((line) => text(line, { align: 'center' })),
      ...practiceBanner(mode, words),
    ],
  };
}

/** Cannot be overlooked, and is nothing in live mode. */
export function practiceBanner(mode: Mode, words: SlipWords): SlipBlock[] {
  return mode === 'practice' ? [{ type: 'banner', text: words.practice }] : [];
}

export const rule = { type: 'rule' } as const satisfies SlipBlock;

export function text(
  words: string,
  look: Partial<Pick<Extract<SlipBlock, { type: 'text' }>, 'size' | 'align' | 'strong'>> = {},
): SlipBlock {
  return { type: 'text', text: printable(words), size: 'normal', align: 'start', strong: false, ...look };
}

export function row(
  name: string,
  value: string,
  look: Partial<Pick<Extract<SlipBlock, { type: 'row' }>, 'size' | 'strong'>> = {},
): SlipBlock {
  return { type: 'row', name: printable(name), value: printable(value), size: 'normal', strong: false, ...look };
}

/** Rows of the facts that there are. */
export function facts(all: readonly (readonly [name: string, value: string | null])[]): SlipBlock[] {
  return all.flatMap(([name, value]) => (value === null || value === '' ? [] : [row(name, value)]));
}

function code(name: string, value: string): SlipBlock {
  return { type: 'code', name, value: printableCode(value), size: 'small' };
}

function dateTime(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
}
