import { describe, expect, it } from 'vitest';
import type { ApiOrder } from '../../../src-main/cryptorefills/api.ts';
import { checkPayment } from '../../../src-main/payments/check-payment.ts';
import { apiDelivery, decimal } from '../../support/order-fixtures.ts';
import {
  bitcoinSale,
  check,
  coffeeInvoice,
  coffeeIssuedAtMs,
  disagreements,
  etherSale,
  evmWallet,
  lightningSale,
  payment,
  saleOf,
  solSale,
  solanaWallet,
  usdcOnBaseContract,
  usdcOnBaseSale,
  usdcOnSolanaSale,
  usdtOnTronSale,
} from './payment-fixtures.ts';

const usdcMint = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';

describe('payment data that agrees', () => {
  it('is shown with the address and amount of the order', () => {
    expect(check(usdcOnSolanaSale)).toEqual({
      verdict: 'agrees',
      payment: {
        address: solanaWallet,
        amount: '26.41',
        qrText: `solana:${solanaWallet}?amount=26.41&spl-token=${usdcMint}`,
        qrHoldsAmount: true,
        invoiceExpiresAtMs: null,
      },
    });
  });

  it.each([
    ['Bitcoin', bitcoinSale, 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=0.00032833'],
    ['Lightning', lightningSale, `lightning:${coffeeInvoice}`],
    ['ether', etherSale, `ethereum:${evmWallet}@1?value=9073120000000000`],
    [
      'a token on an EVM chain',
      usdcOnBaseSale,
      `ethereum:${usdcOnBaseContract}@8453/transfer?address=${evmWallet}&uint256=26410000`,
    ],
    ['SOL', solSale, `solana:${solanaWallet}?amount=0.18532631`],
  ])('becomes a payment URI for %s', (_, sale, uri) => {
    expect(payment(sale)).toMatchObject({ qrText: uri, qrHoldsAmount: true });
  });

  it('is the address alone where no payment URI is known', () => {
    expect(payment(usdtOnTronSale)).toMatchObject({ qrText: usdtOnTronSale.order.address, qrHoldsAmount: false });
  });

  it('is the address alone on a network that the desk does not know', () => {
    const sale = saleOf({
      method: { coin: 'NEW', network: 'Newnet', contract: null, decimals: 4, chainId: null },
      address: 'new1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq',
      amount: '3',
    });
    expect(payment(sale, { protocol: 'NEWNET_LIKE' })).toMatchObject({
      qrText: sale.order.address,
      qrHoldsAmount: false,
    });
    expect(disagreements(sale, { network: null, protocol: 'NEWNET_LIKE' })).toEqual(['network']);
    expect(disagreements(sale, { address: 'not an address at all, is it' })).toEqual(['address']);
  });

  it('never makes a transfer of the native coin from a token whose contract is not known', () => {
    const sale = saleOf({
      method: { network: 'Base', contract: null, decimals: null, chainId: 8453 },
      address: evmWallet,
      amount: '26.41',
    });
    expect(payment(sale)).toMatchObject({ qrText: evmWallet, qrHoldsAmount: false });
  });

  it('leaves the amount out of the URI where the token cannot hold it exactly', () => {
    const sale = saleOf({
      method: { network: 'Base', contract: usdcOnBaseContract, decimals: 6, chainId: 8453 },
      address: evmWallet,
      amount: '26.4100001',
    });
    expect(payment(sale)).toMatchObject({ qrText: evmWallet, qrHoldsAmount: false });
  });

  it('computes base units exactly where a float would not', () => {
    const sale = saleOf({
      method: { coin: 'ETH', network: 'ETH Mainnet', contract: null, decimals: null, chainId: 1 },
      address: evmWallet,
      amount: '9007199254740993.000000000000000001',
    });
    expect(payment(sale).qrText).toBe(`ethereum:${evmWallet}@1?value=9007199254740993000000000000000001`);
  });

  it('tells when a Lightning invoice runs out', () => {
    expect(payment(lightningSale).invoiceExpiresAtMs).toBe(coffeeIssuedAtMs + 60_000);
  });

  it('asks for what is missing of an underpaid order', () => {
    const change: Partial<ApiOrder> = {
      orderState: 'PartialPaymentStarted',
      missingAmount: decimal('6.41'),
      qrText: `solana:${solanaWallet}?amount=26.41&spl-token=${usdcMint}`,
      missingAmountQrText: `solana:${solanaWallet}?amount=6.41&spl-token=${usdcMint}`,
    };
    expect(payment(usdcOnSolanaSale, change)).toMatchObject({
      amount: '26.41',
      qrText: `solana:${solanaWallet}?amount=6.41&spl-token=${usdcMint}`,
    });
    expect(disagreements(usdcOnSolanaSale, { ...change, missingAmount: decimal('26.42') })).toEqual(['amount']);
    expect(disagreements(usdcOnSolanaSale, { ...change, missingAmountQrText: change.qrText ?? null })).toEqual([
      'amount',
    ]);
  });
});

it('refuses a memo, for which no QR code has a place', () => {
  expect(disagreements(usdcOnSolanaSale, { memo: '12345' })).toEqual(['memo']);
});

it('says that payment data is not there yet', () => {
  expect(check(usdcOnSolanaSale, { address: null, qrText: null, coinAmount: null, deliveries: [] })).toEqual({
    verdict: 'absent',
  });
  expect(check(usdcOnSolanaSale, { address: '' })).toEqual({ verdict: 'absent' });
});

describe('payment data that disagrees', () => {
  it.each([
    ['another coin', { coin: 'USDT' }, ['coin']],
    ['a coin in other letters', { coin: 'usdc' }, ['coin']],
    ['no coin', { coin: null }, ['coin']],
    ['another network', { network: 'Base', protocol: null }, ['network']],
    ['another protocol', { protocol: 'BASE_LIKE' }, ['network']],
    ['a test net', { protocol: 'SOLANA_DEVNET_LIKE' }, ['network']],
    ['neither network nor protocol', { network: null, protocol: null }, ['network']],
    ['no amount', { coinAmount: null }, ['amount']],
    ['nothing to pay', { coinAmount: decimal('0') }, ['amount']],
    ['a hair more than validated', { coinAmount: decimal('26.410001') }, ['amount']],
    ['over one per cent less than validated', { coinAmount: decimal('26.145') }, ['amount']],
    ['a broken address', { address: `${solanaWallet}1` }, ['address']],
    ['an address of another network', { address: evmWallet }, ['address']],
    ['the mint of the token as the address', { address: usdcMint }, ['address']],
    ['another line', { deliveries: [apiDelivery({ denomination: '200 USD' })] }, ['deliveries']],
    ['no lines', { deliveries: [] }, ['deliveries']],
    ['an outside processor', { externalProcessor: true }, ['processor']],
  ] as const)('names the part: %s', (_, change, parts) => {
    expect(disagreements(usdcOnSolanaSale, change as Partial<ApiOrder>)).toEqual(parts);
  });

  it('names every part that disagrees', () => {
    const change = { coin: 'USDT', network: 'Base', coinAmount: decimal('99'), address: evmWallet, deliveries: [] };
    expect(new Set(disagreements(usdcOnSolanaSale, change))).toEqual(
      new Set(['coin', 'network', 'amount', 'address', 'deliveries']),
    );
  });

  it('refuses the contract of the token as the address, in any spelling', () => {
    expect(disagreements(usdcOnBaseSale, { address: usdcOnBaseContract.toLowerCase() })).toEqual(['address']);
  });

  it('refuses a matrix that gives the network another chain id', () => {
    const { order, expectation } = usdcOnBaseSale;
    const method = { ...expectation.method, chainId: 1 };
    expect(checkPayment(order, { ...expectation, method })).toEqual({ verdict: 'disagrees', parts: ['network'] });
  });
});

it('takes one of network and protocol where the other is missing, and either name of a protocol', () => {
  payment(usdcOnSolanaSale, { network: null });
  payment(usdcOnSolanaSale, { protocol: null });
  const polygon = saleOf({
    method: { network: 'Polygon (Matic)', contract: usdcOnBaseContract, chainId: 137 },
    address: evmWallet,
    amount: '26.41',
  });
  payment(polygon, { protocol: 'MATIC_LIKE' });
  payment(polygon, { protocol: 'POLYGON_LIKE' });
});

it('takes up to one per cent less than was validated', () => {
  expect(payment(usdcOnSolanaSale, { coinAmount: decimal('26.1459') }).amount).toBe('26.1459');
});

describe('a Lightning invoice', () => {
  it.each([
    ['for another amount', { coinAmount: decimal('0.00249999') }],
    ['that is no invoice', { address: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' }],
    ['in both cases', { address: `LNBC${coffeeInvoice.slice(4)}` }],
    ['that had run out when it was asked for', { paymentRequestedAtMs: coffeeIssuedAtMs + 60_000 }],
    ['beside another one in the QR text', { qrText: `lightning:${coffeeInvoice}q` }],
  ] as const)('is refused: %s', (_, change) => {
    expect(disagreements(lightningSale, change)).toEqual(['invoice']);
  });

  it('goes with its own QR text in any case', () => {
    payment(lightningSale, { qrText: `lightning:${coffeeInvoice}` });
    payment(lightningSale, { qrText: `LIGHTNING:${coffeeInvoice.toUpperCase()}` });
    payment(lightningSale, { qrText: coffeeInvoice });
  });
});
