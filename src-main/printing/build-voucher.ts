import type { Order, OrderItem, Secret } from '../../src-shared/domain/order.ts';
import { scannable, secretFaces, type SecretFace } from '../../src-shared/domain/secret-face.ts';
import type { SlipBlock, SlipDocument, SlipSection } from '../../src-shared/domain/slip-document.ts';
import type { SlipWords } from '../../src-shared/domain/slip-words.ts';
import type { DeliveredSecrets } from '../storage/stores.ts';
import {
  common,
  facts,
  foot,
  head,
  orderFacts,
  practiceBanner,
  row,
  rule,
  text,
  type SlipSetting,
} from './build-slip.ts';
import { plainLines, printableCode } from './plain-text.ts';

/** What stands in place of a hidden code. */
const mask = '•••• •••• ••••';

/** A QR code of more bytes has modules too small for a receipt printer and a telephone. */
const mostQrBytes = 900;

export interface VoucherOptions extends SlipSetting {
  /** Hides every code: for the screen. */
  readonly masked: boolean;
}

/** A voucher of an order for the customer: what was bought, its codes, and how to use them. `delivered` goes by the items. */
export function buildVoucher(
  order: Order,
  delivered: readonly (DeliveredSecrets | null)[],
  options: VoucherOptions,
): SlipDocument {
  const { words } = options;
  const items = order.items.map((item, index): SlipSection => {
    const parted = index === 0 ? [] : [rule, ...practiceBanner(order.mode, words)];
    return { part: 'item', blocks: [...parted, ...itemBlocks(item, delivered[index] ?? null, options)] };
  });
  const hasCodes = delivered.some((one) => one !== null && one.secrets.length > 0);
  return {
    ...common(order.mode, options),
    masked: options.masked && hasCodes,
    sections: [
      head(words.voucher, order.mode, options),
      { part: 'facts', blocks: [...orderFacts(order, options), rule] },
      ...items,
      foot(order.mode, options, hasCodes ? [text(words.keepSafe, { align: 'center' })] : []),
    ],
  };
}

function itemBlocks(item: OrderItem, delivered: DeliveredSecrets | null, options: VoucherOptions): SlipBlock[] {
  const { words, language } = options;
  const country = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(item.country);
  const steps = plainLines(delivered?.instructionsHtml ?? '');
  return [
    row(item.brand, item.label, { size: 'large', strong: true }),
    ...outcome(item, words),
    ...(delivered === null ? [] : secretBlocks(delivered.secrets, options)),
    ...facts([
      [words.operatorReference, item.operatorReference],
      [words.details, item.details.join(' · ')],
      [words.validIn, item.validRegions.join(', ')],
      [words.country, country ?? item.country],
    ]),
    ...(steps.length === 0 ? [] : [{ type: 'steps', title: words.redeem, lines: steps } as const]),
  ];
}

/** Where the goods went that have no code on this slip. */
function outcome(item: OrderItem, words: SlipWords): SlipBlock[] {
  if (item.stage !== 'delivered') return [row(words.state, words.itemStages[item.stage])];
  if (item.secrets.length > 0) return [];
  switch (item.deliveryType) {
    case 'by_email':
      return [row(words.mailedTo, item.beneficiary)];
    case 'by_phone':
      return [row(words.toppedUp, item.beneficiary, { strong: true })];
    case 'by_account':
      return [row(words.paidToAccount, item.beneficiary, { strong: true })];
  }
}

function secretBlocks(secrets: readonly Secret[], { words, masked }: VoucherOptions): SlipBlock[] {
  const faces = secretFaces(secrets);
  const scan = scannable(faces) ?? faces[0] ?? null;
  const isProfile = scan?.kind === 'profile';
  // A telephone takes everything out of the profile's code; nobody types the links beside it.
  const written = faces.filter(({ kind }) => !isProfile || kind !== 'link');
  const typed = written.map(({ kind, secret }): SlipBlock => ({
    type: 'code',
    name: kind === 'profile' ? words.profile : words.secretNames[secret.name],
    value: masked ? mask : printableCode(secret.value),
    size: secret.name === 'pin_code' && kind === 'code' ? 'large' : 'small',
  }));
  if (scan === null || Buffer.byteLength(scan.secret.value) > mostQrBytes) return typed;
  return [...typed, { type: 'qr', text: masked ? null : scan.secret.value, caption: caption(scan, words) }];
}

function caption({ kind }: SecretFace, words: SlipWords): string {
  switch (kind) {
    case 'profile':
      return words.scanProfile;
    case 'link':
      return words.scanLink;
    case 'code':
      return words.scanCode;
  }
}
