import type { Boot } from '../../src-shared/bridge/boot.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import { orderSchema, type Order } from '../../src-shared/domain/order.ts';
import { defaultSettings } from '../../src-shared/domain/settings.ts';
import { Session } from '../state/session.svelte.ts';

/** A desk behind which nobody is: every call fails, and nothing is ever heard. */
function nobody(): DeskBridge {
  const call = (): Promise<unknown> => Promise.resolve({ ok: false, code: 'unreachable' });
  const room = new Proxy({}, { get: () => call });
  return new Proxy({}, { get: (_, name) => (name === 'on' ? () => () => undefined : room) }) as DeskBridge;
}

/** A delivered order with everything on it that a component may show. */
export const order: Order = orderSchema.parse({
  ref: 'P-12',
  mode: 'practice',
  orderId: '58ba6f41-de81-40d9-a630-07d813f7d8da',
  stage: 'delivered',
  final: true,
  orderState: 'Done',
  paymentState: 'Confirmed',
  email: 'customer@example.com',
  language: 'en',
  items: [
    {
      brand: 'Steam',
      country: 'US',
      kind: 'giftcard',
      label: '$25',
      denomination: '25',
      productValue: null,
      deliveryType: 'by_email',
      beneficiary: 'customer@example.com',
      coinAmount: '26.761613',
      backgroundColor: '#171a21',
      details: [],
      validRegions: ['US'],
      stage: 'delivered',
      deliveryState: 'Delivered',
      secrets: ['pin_code'],
      operatorReference: null,
      failureReason: null,
    },
  ],
  coin: 'USDC',
  network: 'Solana',
  total: '26.761613',
  payment: null,
  paymentMismatch: [],
  priceMove: { from: '26.5', to: '26.761613', coin: 'USDC', up: true, percent: '0.99', needsYes: true },
  problems: [],
  sentAmount: '29.437774',
  overpaidAmount: '2.676161',
  paidOtherwise: { coin: 'USDT', network: 'Solana' },
  transactionIds: ['5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW'],
  timeline: [{ stage: 'delivered', orderState: 'Done', atMs: 1_790_000_000_000, source: 'stream' }],
  printed: [],
  createdAtMs: 1_790_000_000_000,
  updatedAtMs: 1_790_000_000_000,
});

/** What the gallery is made with. */
export function example(): { desk: DeskBridge; session: Session } {
  const desk = nobody();
  const boot: Boot = {
    version: '0.1.0',
    platform: 'linux',
    settings: { ...defaultSettings('en'), welcomedAtMs: 1 },
    partner: { present: true, last4: '4f2a', kept: 'keychain', keychainAvailable: true },
    notices: ['keychain-unavailable', 'other-mode-has-open-orders'],
    unfinished: [],
    tracking: [],
  };
  return { desk, session: new Session(desk, boot) };
}
