import type { SlipSetting } from '../../../src-main/printing/build-slip.ts';
import type { Bitmap } from '../../../src-main/printing/escpos/commands.ts';
import type { DeliveredSecrets } from '../../../src-main/storage/stores.ts';
import { countryCodeSchema } from '../../../src-shared/domain/country.ts';
import type { Order, OrderItem, SecretName } from '../../../src-shared/domain/order.ts';
import type { Language } from '../../../src-shared/domain/settings.ts';
import type { Drawing } from '../../../src-shared/domain/slip-drawing.ts';
import type { SlipDocument } from '../../../src-shared/domain/slip-document.ts';
import { en } from '../../../src-renderer/messages/en.ts';
import { ja } from '../../../src-renderer/messages/ja.ts';
import { slipWordsOf } from '../../../src-renderer/state/slip-words.ts';
import { decimal } from '../../support/order-fixtures.ts';
import { anOrder } from '../renderer/order-fixture.ts';

/** How a test's shop prints. */
export function setting(change: Partial<SlipSetting> & { readonly language?: Language } = {}): SlipSetting {
  const language = change.language ?? 'en';
  return {
    language,
    words: slipWordsOf(language === 'ja' ? ja : en),
    copy: false,
    shop: { shopName: 'Corner Café', shopFooter: 'Thank you!\nMon–Sat 9–19 h', hasLogo: false },
    ...change,
  };
}

/** A delivered line. */
export function item(change: Partial<OrderItem> = {}): OrderItem {
  return {
    brand: 'Steam',
    country: countryCodeSchema.parse('US'),
    kind: 'giftcard',
    label: '$25',
    denomination: '25 USD',
    productValue: null,
    deliveryType: 'by_email',
    beneficiary: 'mia@example.com',
    coinAmount: decimal('26.41'),
    backgroundColor: null,
    details: [],
    validRegions: [],
    stage: 'delivered',
    deliveryState: 'Done',
    secrets: ['pin_code'],
    operatorReference: null,
    failureReason: null,
    ...change,
  };
}

/** A delivered order of these lines. */
export function order(items: readonly OrderItem[], change: Partial<Order> = {}): Order {
  return anOrder('L-12', ['sending', 'awaiting-payment', 'paid', 'delivered'], {
    mode: 'live',
    items: [...items],
    transactionIds: ['4DgyHeXAanEiasteKN6rN17qm6obNdgT8eGi4mQfETvHtczTBzcqTTMoejAdc4LY5436WzG5qtp8YPiSPSXQiV3n'],
    createdAtMs: Date.UTC(2026, 10, 25, 12, 2),
    ...change,
  });
}

/** What the vendor delivered for a line. */
export function secrets(
  values: Partial<Record<SecretName, string>>,
  instructionsHtml: string | null = null,
): DeliveredSecrets {
  const named = Object.entries(values) as [SecretName, string][];
  return { secrets: named.map(([name, value]) => ({ name, value })), instructionsHtml };
}

/** Everything that is written on a slip, as one text. */
export function textOf(slip: SlipDocument): string {
  return JSON.stringify(slip);
}

/** A window that draws every text as a grey bar of its height, and remembers what it was asked for. */
export function drawer(): {
  readonly asked: Drawing[];
  readonly draw: (drawings: readonly Drawing[], widthDots: number) => Promise<readonly Bitmap[]>;
} {
  const asked: Drawing[] = [];
  return {
    asked,
    draw: (drawings, widthDots) => {
      asked.push(...drawings);
      return Promise.resolve(
        drawings.map((drawing) => {
          const height = drawing.type === 'logo' ? 90 : drawing.sizeDots;
          const widthBytes = widthDots / 8;
          return { widthBytes, height, bits: new Uint8Array(widthBytes * height).fill(0x55) };
        }),
      );
    },
  };
}
