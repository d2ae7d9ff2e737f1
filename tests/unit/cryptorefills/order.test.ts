import { describe, expect, it } from 'vitest';
import { orderIdOf, readOrder } from '../../../src-main/cryptorefills/wire/order.ts';
import type { ApiDelivery, ApiOrder } from '../../../src-main/cryptorefills/api.ts';
import { orderIdSchema } from '../../../src-shared/domain/order.ts';
import { valueOf } from '../../support/value-of.ts';

/** The shape of a production recording (FACTS.md 14.2). */
const wire = {
  order_id: '7c0e2d1a-0000-4000-8000-000000000001',
  created_at: '1787679708',
  updated_at: '1787679709',
  order_state: 'WaitingForPayment',
  payment_state: 'WalletCreated',
  payment_via: 'USER_WALLET',
  payment_method: 'BTC-LIGHTNING',
  payment_method_protocol: 'LIGHTNING_LIKE',
  network: 'Lightning',
  coin: 'BTC',
  coin_amount: '0.00032833',
  original_price: '0.00032833',
  sent_coin_amount: '0',
  wallet_address: 'lnbc328330n1p',
  qr_text: 'lightning:lnbc328330n1p',
  payment_requested_at: '1787679708',
  payment_value: 22.1678,
  timestamp_of_request: 1_787_679_710,
  deliveries: [
    {
      id: 'd1',
      delivery_state: 'WaitingForPayment',
      kind: 'giftcard',
      deliverable: {
        brand_name: 'Example Store',
        country_code: 'US',
        denomination: 'range',
        localized_denomination: '$25',
        product_value: 25,
        beneficiary_account: 'customer@example.com',
        coin_amount: '0.00032833',
      },
    },
  ],
  user: { email: 'customer@example.com' },
  is_payment_processor_external: false,
};
const headerTimeMs = 1_787_679_712_000;

function read(change: object): ApiOrder {
  return valueOf(readOrder({ ...wire, ...change }, { asked: null, headerTimeMs }));
}
const isReadable = (change: object): boolean => readOrder({ ...wire, ...change }, { asked: null, headerTimeMs }).ok;

function line(delivery: object, order: object = {}): ApiDelivery {
  const [first] = read({ deliveries: [delivery], ...order }).deliveries;
  if (first === undefined) throw new Error('no delivery');
  return first;
}

describe('an order', () => {
  it('is read as production was recorded', () => {
    expect(read({})).toEqual({
      orderId: wire.order_id,
      orderState: 'WaitingForPayment',
      paymentState: 'WalletCreated',
      coin: 'BTC',
      network: 'Lightning',
      protocol: 'LIGHTNING_LIKE',
      coinAmount: '0.00032833',
      missingAmount: null,
      address: 'lnbc328330n1p',
      qrText: 'lightning:lnbc328330n1p',
      memo: null,
      missingAmountQrText: null,
      sentAmount: '0',
      originalPayment: null,
      createdAtMs: 1_787_679_708_000,
      updatedAtMs: 1_787_679_709_000,
      paymentRequestedAtMs: 1_787_679_708_000,
      serverNowMs: 1_787_679_710_000,
      transactionIds: [],
      externalProcessor: false,
      deliveries: [
        {
          brandName: 'Example Store',
          country: 'US',
          denomination: 'range',
          label: '$25',
          productValue: '25',
          beneficiary: 'customer@example.com',
          kind: 'giftcard',
          coinAmount: '0.00032833',
          deliveryId: 'd1',
          deliveryState: 'WaitingForPayment',
          operatorReference: null,
          failureReason: null,
          secrets: [],
          instructionsHtml: null,
        },
      ],
    });
  });

  it('needs no more than an id and a state', () => {
    expect(valueOf(readOrder({ order_id: 'o', order_state: 'Created' }, { asked: null, headerTimeMs: null }))).toEqual({
      orderId: 'o',
      orderState: 'Created',
      paymentState: null,
      coin: null,
      network: null,
      protocol: null,
      coinAmount: null,
      missingAmount: null,
      address: null,
      qrText: null,
      memo: null,
      missingAmountQrText: null,
      sentAmount: null,
      originalPayment: null,
      createdAtMs: null,
      updatedAtMs: null,
      paymentRequestedAtMs: null,
      serverNowMs: null,
      transactionIds: [],
      externalProcessor: false,
      deliveries: [],
    });
  });

  it('keeps a state that the desk does not know', () => {
    expect(read({ order_state: 'WaitingForGodot', payment_state: 'Odd' })).toMatchObject({
      orderState: 'WaitingForGodot',
      paymentState: 'Odd',
    });
  });

  it.each([
    ['no state', { order_state: undefined }],
    ['a state that is no text', { order_state: 7 }],
    ['an empty state', { order_state: ' ' }],
    ['an amount that is none', { coin_amount: 'a lot' }],
    ['a negative amount', { coin_amount: '-1' }],
    ['a missing amount that is none', { missing_amount: {} }],
    ['an address that is no text', { wallet_address: { to: 'x' } }],
    ['a coin that is no text', { coin: 1 }],
    ['a network that is no text', { network: ['Base'] }],
  ])('is unreadable with %s: these cost money', (_what, change) => {
    expect(isReadable(change)).toBe(false);
  });

  it.each([
    ['times', { created_at: {}, updated_at: 'soon', payment_requested_at: null, timestamp_of_request: false }],
    ['texts', { payment_state: 5, qr_text: {}, payment_method_protocol: [], missing_amount_qr_text: 1 }],
    ['lists', { payment_transactions: 'abc', deliveries: null }],
    ['accounting', { payment_value: null, original_price: {}, summary: 3, user: null, qr_url: null }],
  ])('stands odd %s', (_what, change) => {
    expect(isReadable(change)).toBe(true);
  });

  it('names the path, never the value, of what cannot be read', () => {
    expect(readOrder({ ...wire, wallet_address: { secret: 1 } }, { asked: null, headerTimeMs })).toEqual({
      ok: false,
      code: 'unreadable',
      detail: 'wallet_address',
    });
  });

  it('takes the amount as a number', () => {
    expect(read({ coin_amount: 0.00032833 }).coinAmount).toBe('0.00032833');
    expect(read({ coin_amount: 1e-8 }).coinAmount).toBe('0.00000001');
  });

  it('misses the rest where only what came in is told', () => {
    expect(read({ sent_coin_amount: '0.0003' }).missingAmount).toBe('0.00002833');
    expect(read({ sent_coin_amount: '0.0003', missing_amount: '0.00002' }).missingAmount).toBe('0.00002');
    for (const all of ['0.00032833', '0.5', 'much', null]) {
      expect(read({ sent_coin_amount: all }).missingAmount).toBeNull();
    }
  });

  it.each(['memo', 'tag', 'destination_tag'])('tells what must be named beside the address: %s', (field) => {
    expect(read({ [field]: 12_345 }).memo).toBe('12345');
    expect(read({ [field]: '' }).memo).toBeNull();
  });

  it('misses nothing where the missing amount is zero', () => {
    expect(read({ missing_amount: '0' }).missingAmount).toBeNull();
    expect(read({ missing_amount: '' }).missingAmount).toBeNull();
    expect(read({ missing_amount: '1.5', missing_amount_qr_text: 'solana:x' })).toMatchObject({
      missingAmount: '1.5',
      missingAmountQrText: 'solana:x',
    });
  });

  it('tells with which coin it was paid where the vendor recovered a payment in another one', () => {
    expect(read({ original_payment_info: { coin: 'USDT', protocol: 'ETH_LIKE' } }).originalPayment).toEqual({
      coin: 'USDT',
      protocol: 'ETH_LIKE',
    });
    expect(read({ original_payment_info: { coin: '' } }).originalPayment).toBeNull();
  });

  it('tells the server’s time by its own word, else by the header', () => {
    expect(read({ timestamp_of_request: undefined }).serverNowMs).toBe(headerTimeMs);
  });

  it('lists transactions once', () => {
    expect(read({ payment_transactions: ['t1', 't2', 't1', null] }).transactionIds).toEqual(['t1', 't2']);
  });

  it.each([{ is_payment_processor_external: true }, { checkout_url: 'https://pay.example' }])(
    'belongs to a third party’s cash desk with %j',
    (change) => {
      expect(read(change).externalProcessor).toBe(true);
    },
  );
});

describe('the id of an order', () => {
  it.each(['order_id', 'id', 'orderId', 'reference_order_id'])('may be called %s', (name) => {
    expect(orderIdOf({ [name]: 'ord_abc123xyz' })).toBe('ord_abc123xyz');
  });

  it.each([{}, null, [], { order_id: '' }, { order_id: {} }, { order_id: 'x'.repeat(300) }, { order_id: '..' }])(
    'is not %j',
    (raw) => {
      expect(orderIdOf(raw)).toBeNull();
    },
  );

  it('must be the one that was asked for', () => {
    const asked = orderIdSchema.parse('another');
    expect(readOrder(wire, { asked, headerTimeMs })).toMatchObject({ ok: false, detail: 'order_id' });
    expect(valueOf(readOrder({ ...wire, order_id: undefined }, { asked, headerTimeMs })).orderId).toBe('another');
  });
});

describe('a delivered line', () => {
  const secretsOf = (deliverable: object, order: object = {}): unknown =>
    line({ delivery_state: 'Done', deliverable }, order).secrets;

  it.each(['Done', 'Succeeded', 'Completed', 'Refunded', 'SomethingNew'])('keeps the word %s', (delivery_state) => {
    expect(line({ delivery_state, deliverable: {} }).deliveryState).toBe(delivery_state);
  });

  it('gives its code with serial number and security code', () => {
    expect(secretsOf({ pin_code: ' AB-12 ', pin_serial: 'S1', security_code: 999 })).toEqual([
      { name: 'pin_code', value: 'AB-12' },
      { name: 'pin_serial', value: 'S1' },
      { name: 'security_code', value: '999' },
    ]);
  });

  it.each(['https://redeem.example/x?y=1', 'HTTP://redeem.example/x'])(
    'takes the code %s for a redeem link',
    (link) => {
      expect(secretsOf({ pin_code: link })).toEqual([{ name: 'redeem_link', value: link }]);
    },
  );

  it('gives the links of an eSIM and the picture of a bar code', () => {
    const deliverable = {
      qr_image_url: 'https://cdn.example/qr.png',
      installation_url: 'https://e.example/i',
      apple_universal_link: 'https://apple.example/a',
      android_universal_link: 'https://android.example/a',
      barcode_image_url: 'http://cdn.example/b.png',
    };
    expect(secretsOf(deliverable)).toEqual([
      { name: 'barcode_image', value: 'http://cdn.example/b.png' },
      { name: 'qr_image', value: 'https://cdn.example/qr.png' },
      { name: 'installation_link', value: 'https://e.example/i' },
      { name: 'apple_link', value: 'https://apple.example/a' },
      { name: 'android_link', value: 'https://android.example/a' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    '//x.example',
    'https://',
    'not a link',
    5,
    null,
  ])('drops the link %j', (link) => {
    expect(
      secretsOf({ qr_image_url: link, installation_url: link, barcode_image_url: link, apple_universal_link: link }),
    ).toEqual([]);
  });

  it('is read in the older shape, with the code right in the delivery', () => {
    expect(line({ code: 'OLD-1', redemption_url: 'https://r.example/' }).secrets).toEqual([
      { name: 'pin_code', value: 'OLD-1' },
      { name: 'redeem_link', value: 'https://r.example/' },
    ]);
    expect(line({ pin: 1234, redemption_url: 'javascript:1' }).secrets).toEqual([{ name: 'pin_code', value: '1234' }]);
  });

  it('takes a code from the top of the order where it is the only line and has none', () => {
    const top = { pin_code: 'TOP-1' };
    expect(secretsOf({}, top)).toEqual([{ name: 'pin_code', value: 'TOP-1' }]);
    expect(secretsOf({ pin_code: 'OWN' }, top)).toEqual([{ name: 'pin_code', value: 'OWN' }]);
    expect(read({ ...top, deliveries: [] }).deliveries).toMatchObject([{ secrets: [{ value: 'TOP-1' }] }]);
    const two = read({ ...top, deliveries: [{ deliverable: {} }, { deliverable: {} }] });
    expect(two.deliveries.flatMap(({ secrets }) => secrets)).toEqual([]);
  });

  it('may have no code at all', () => {
    expect(secretsOf({ pin_code: null, pin_serial: '' })).toEqual([]);
  });

  it('tells how to redeem, by any of the names for it', () => {
    const instructions = (deliverable: object): unknown => line({ deliverable }).instructionsHtml;
    expect(instructions({ redeem_instructions: '<p>1</p>', how_to_redeem: '2' })).toBe('<p>1</p>');
    expect(instructions({ redeem_instructions: '', how_to_redeem: '2' })).toBe('2');
    expect(instructions({ pin_usage_instructions: 'dial' })).toBe('dial');
    expect(instructions({ pin_usage_instructions: ['dial', 'wait'] })).toBe('dial<br>wait');
    expect(instructions({})).toBeNull();
  });

  it('tells a top-up’s receipt and why a line failed', () => {
    expect(line({ deliverable: { operator_reference: 4711, failure_reason: 'recipient_barred' } })).toMatchObject({
      operatorReference: '4711',
      failureReason: 'recipient_barred',
    });
    expect(line({ deliverable: { error_description: 'provider down' } }).failureReason).toBe('provider down');
  });

  it('stays in its place where it cannot be read', () => {
    const { deliveries } = read({ deliveries: [null, 'x', { deliverable: { pin_code: 'C' } }] });
    expect(deliveries.map(({ secrets }) => secrets.length)).toEqual([0, 0, 1]);
  });
});
