import type { FaultWish, StreamFaultWish } from '../http/faults.ts';
import type { ForcedProblemWish } from '../service.ts';
import type { BehaviourChange } from './behaviour.ts';

/** A named way for the service to behave: changes of the behaviour, and faults that wait from the start. */
export interface Scenario {
  readonly name: string;
  /** One line for --list. */
  readonly summary: string;
  readonly change: BehaviourChange;
  readonly faults?: readonly FaultWish[];
  readonly streamFaults?: readonly StreamFaultWish[];
  readonly refusals?: readonly ForcedProblemWish[];
}

const ALWAYS = Number.MAX_SAFE_INTEGER;
const SECOND = 1000;

/** All scenarios. To add one, add an entry. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'default', summary: 'A good day: everything works, payments come when you say so.', change: {} },
  {
    name: 'auto-pay',
    summary: 'The customer pays three seconds after each order.',
    change: { afterCreate: [{ afterMs: 3 * SECOND, action: { do: 'pay' } }] },
  },
  {
    name: 'late-address',
    summary: 'New orders have no address for two seconds.',
    change: {
      afterCreate: [
        { afterMs: 0, action: { do: 'set', orderState: 'Created', paymentState: 'PaymentRequested' } },
        { afterMs: 2 * SECOND, action: { do: 'set', orderState: 'WaitingForPayment', paymentState: 'WalletCreated' } },
      ],
    },
  },
  {
    name: 'token-accounts',
    summary: 'USDC and USDT on Solana are to be paid to token accounts, which some wallets refuse.',
    change: { solanaTokenAccounts: true },
  },
  {
    name: 'huge-catalogue',
    summary: 'Ten thousand gift-card brands in the US, in their short form: a client may refuse answers over 8 MB.',
    change: { giftCardCounts: { US: 10_000 }, shapes: { optionalKeys: false } },
  },
  {
    name: 'slow-delivery',
    summary: 'Paid orders wait a minute for the code.',
    change: {
      afterChainPayment: [
        { afterMs: 0, action: { do: 'payment-started' } },
        { afterMs: 5 * SECOND, action: { do: 'delivery-started' } },
        { afterMs: 65 * SECOND, action: { do: 'deliver' } },
      ],
      afterLightningPayment: [
        { afterMs: 0, action: { do: 'payment-received' } },
        { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
        { afterMs: 61 * SECOND, action: { do: 'deliver' } },
      ],
    },
  },
  {
    name: 'slow-confirmations',
    summary: 'Chain payments are seen at once and confirmed after two minutes.',
    change: {
      afterChainPayment: [
        { afterMs: 0, action: { do: 'payment-started' } },
        { afterMs: 120 * SECOND, action: { do: 'payment-received' } },
        { afterMs: 121 * SECOND, action: { do: 'delivery-started' } },
        { afterMs: 123 * SECOND, action: { do: 'deliver' } },
      ],
    },
  },
  {
    name: 'delivery-fails',
    summary: 'The supplier fails; support has to look at it and nothing is delivered.',
    change: bothPaths([
      { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
      { afterMs: 3 * SECOND, action: { do: 'fail-delivery', reason: 'provider_unavailable' } },
    ]),
  },
  {
    name: 'rebuy',
    summary: 'The first supplier fails, a second one delivers.',
    change: bothPaths([
      { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
      { afterMs: 3 * SECOND, action: { do: 'rebuy' } },
      { afterMs: 8 * SECOND, action: { do: 'deliver' } },
    ]),
  },
  {
    name: 'manual-action',
    summary: 'Every paid order waits for the vendor’s support, then is delivered after twenty seconds.',
    change: bothPaths([
      { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
      { afterMs: 2 * SECOND, action: { do: 'manual-action' } },
      { afterMs: 22 * SECOND, action: { do: 'deliver' } },
    ]),
  },
  {
    name: 'partly-delivered',
    summary: 'Of several items the first is delivered, the others are refunded.',
    change: bothPaths([
      { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
      { afterMs: 3 * SECOND, action: { do: 'deliver-partly', rest: 'refunded' } },
      { afterMs: 4 * SECOND, action: { do: 'deliver' } },
    ]),
  },
  {
    name: 'refunded',
    summary: 'Paid orders fail and the money goes back.',
    change: bothPaths([
      { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
      { afterMs: 3 * SECOND, action: { do: 'fail-delivery', reason: 'product_not_available' } },
      { afterMs: 8 * SECOND, action: { do: 'refund' } },
    ]),
  },
  {
    name: 'code-by-email-only',
    summary: 'Orders are done without a code in the answer.',
    change: bothPaths([
      { afterMs: 1 * SECOND, action: { do: 'delivery-started' } },
      { afterMs: 2 * SECOND, action: { do: 'deliver-without-code' } },
    ]),
  },
  {
    name: 'underpaid',
    summary: 'The customer pays too little after three seconds, and the rest after twenty. (Not over Lightning.)',
    change: {
      afterCreate: [
        { afterMs: 3 * SECOND, action: { do: 'underpay' } },
        { afterMs: 20 * SECOND, action: { do: 'pay' } },
      ],
    },
  },
  {
    name: 'underpaid-in-silence',
    summary: 'As underpaid, but the order only goes on waiting, as some accounts tell.',
    change: {
      afterCreate: [
        { afterMs: 3 * SECOND, action: { do: 'underpay' } },
        { afterMs: 20 * SECOND, action: { do: 'pay' } },
      ],
      shapes: { underpaid: 'waiting' },
    },
  },
  {
    name: 'never-paid',
    summary: 'Nobody pays: orders expire after ten seconds in place of thirty minutes.',
    change: { paymentWindowMs: 10 * SECOND },
  },
  {
    name: 'paid-late',
    summary: 'Orders expire after ten seconds; the payment comes after fifteen and is honoured.',
    change: {
      paymentWindowMs: 10 * SECOND,
      afterCreate: [{ afterMs: 15 * SECOND, action: { do: 'pay-late', honoured: true } }],
    },
  },
  {
    name: 'paid-too-late',
    summary: 'As paid-late, but the payment becomes a support case.',
    change: {
      paymentWindowMs: 10 * SECOND,
      afterCreate: [{ afterMs: 15 * SECOND, action: { do: 'pay-late', honoured: false } }],
    },
  },
  {
    name: 'out-of-stock',
    summary: 'Every brand looks available and is sold out at validation.',
    change: { soldOutAtValidation: ['*'] },
  },
  { name: 'paused', summary: 'Every brand is paused by its supplier.', change: { pausedBrands: ['*'] } },
  {
    name: 'suspended-coin',
    summary: 'USDC cannot be used, on no network.',
    change: { suspendedCoins: ['USDC'] },
  },
  {
    name: 'suspended-network',
    summary: 'Solana cannot be used.',
    change: { suspendedNetworks: ['Solana'] },
  },
  {
    name: 'tron-full-name',
    summary: 'Stablecoins on Tron ask for the customer’s full name.',
    change: { tronNeedsFullName: true },
  },
  {
    name: 'limits',
    summary: 'Rate limits and spending limits as the vendor has them.',
    change: { rateLimits: true, spendingLimits: true },
  },
  { name: 'moving-rates', summary: 'Coin rates change every minute.', change: { movingRates: true } },
  {
    name: 'one-order-at-a-time',
    summary: 'A new order expires the customer’s older unpaid ones.',
    change: { newOrderExpiresOlder: true },
  },
  {
    name: 'refused-at-creation',
    summary: 'Validation is clean, creation answers that the product is sold out.',
    change: {},
    refusals: [{ code: 'OUT_OF_STOCK', at: 'create', times: ALWAYS }],
  },
  {
    name: 'identity-check',
    summary: 'Every order needs an identity check.',
    change: {},
    refusals: [{ code: 'KYC_MISSING', at: 'create', times: ALWAYS }],
  },
  {
    name: 'unclear-creation',
    summary: 'The next order is stored, but its answer never arrives.',
    change: {},
    faults: [{ endpoint: 'create', kind: 'cut', afterWork: true }],
  },
  {
    name: 'no-streams',
    summary: 'Subscriptions are refused: only polling works.',
    change: {},
    streamFaults: [{ kind: 'refuse', times: ALWAYS }],
  },
  {
    name: 'mute-streams',
    summary: 'Streams open and then say nothing, not even a heartbeat.',
    change: {},
    streamFaults: [{ kind: 'silence', times: ALWAYS }],
  },
  {
    name: 'flaky',
    summary: 'The first answers of most endpoints fail in different ways, then all is well.',
    change: {},
    faults: [
      { endpoint: 'payment_vias', kind: 'status', status: 502 },
      { endpoint: 'brands', kind: 'html', status: 200 },
      { endpoint: 'products', kind: 'broken-json' },
      { endpoint: 'price', kind: 'too-many-requests', retryAfterSeconds: 2 },
      { endpoint: 'validations', kind: 'empty' },
      { endpoint: 'order', kind: 'cut', times: 2 },
    ],
    streamFaults: [{ kind: 'early-close', afterFrames: 1 }, { kind: 'broken-frame' }, { kind: 'old-frame' }],
  },
  { name: 'down', summary: 'Nothing answers.', change: {}, faults: [{ endpoint: 'any', kind: 'cut', times: ALWAYS }] },
  {
    name: 'odd-shapes',
    summary:
      'The other recorded shapes: numeric times, null problems, untyped face values, missing keys, bare QR texts.',
    change: {
      shapes: {
        times: 'fractional',
        problemsWhenNone: 'null',
        deliveredWord: 'Succeeded',
        paymentStateWhenDone: 'PaymentReceived',
        faceValue: 'untyped',
        soldOutLabels: 'null',
        qrText: 'address',
        paymentValue: 'null',
        summary: false,
        descriptions: false,
        optionalKeys: false,
      },
    },
  },
  {
    name: 'dearer-order',
    summary: 'Created orders cost more than was validated; a client must not show them as payable.',
    change: { tampering: 'dearer' },
  },
  {
    name: 'wrong-invoice',
    summary: 'Lightning invoices ask for another amount than the order; a client must not show them.',
    change: { tampering: 'invoice-amount' },
  },
];

/** The scenario. Throws a RangeError that names the known ones. */
export function findScenario(name: string): Scenario {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (scenario) return scenario;
  throw new RangeError(`unknown scenario "${name}"; known are ${SCENARIOS.map((one) => one.name).join(', ')}`);
}

function bothPaths(later: NonNullable<BehaviourChange['afterCreate']>): BehaviourChange {
  return {
    afterChainPayment: [{ afterMs: 0, action: { do: 'payment-started' } }, ...later],
    afterLightningPayment: [{ afterMs: 0, action: { do: 'payment-received' } }, ...later],
  };
}
