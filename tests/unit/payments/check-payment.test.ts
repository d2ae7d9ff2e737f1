import { describe, expect, it } from 'vitest';
import type { ApiOrder } from '../../../src-main/cryptorefills/api.ts';
import { apiDelivery, decimal } from '../../support/order-fixtures.ts';
import {
  bitcoinSale,
  byMethod,
  check,
  coffeeInvoice,
  coffeeIssuedAtMs,
  disagreements,
  donationInvoice,
  etherSale,
  evmWallet,
  lightningSale,
  payment,
  saleOf,
  solSale,
  solanaTokenAccount,
  solanaWallet,
  usdcOnBaseContract,
  usdcOnBaseSale,
  usdcOnSolanaSale,
  usdtOnTronSale,
} from './payment-fixtures.ts';

const otherContract = '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359';
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
        memo: null,
        tokenAccount: false,
        move: null,
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
    const sentAmount = decimal('20');
    payment(usdcOnSolanaSale, { ...change, sentAmount });
    expect(disagreements(usdcOnSolanaSale, { ...change, sentAmount: decimal('20.01') })).toEqual(['amount']);
    expect(disagreements(usdcOnSolanaSale, { ...change, missingAmountQrText: change.qrText ?? null })).toEqual([
      'amount',
    ]);
  });
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
    ['over ten per cent more than validated', { coinAmount: decimal('29.0510001') }, ['amount']],
    ['over ten per cent less than validated', { coinAmount: decimal('23.7689999') }, ['amount']],
    ['a tenth of what was validated', { coinAmount: decimal('2.641') }, ['amount']],
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

  it('refuses a matrix that gives the network another chain id', () => {
    expect(disagreements(byMethod(usdcOnBaseSale, { chainId: 1 }))).toEqual(['network']);
  });
});

it('takes one of network and protocol where the other is missing, and either name of a protocol', () => {
  payment(usdcOnSolanaSale, { network: null });
  payment(usdcOnSolanaSale, { protocol: null });
  const polygon = saleOf({
    method: { network: 'Polygon (Matic)', contract: '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359', chainId: 137 },
    address: evmWallet,
    amount: '26.41',
  });
  payment(polygon, { protocol: 'MATIC_LIKE' });
  payment(polygon, { protocol: 'POLYGON_LIKE' });
});

describe('an order at another price than was agreed to', () => {
  it.each([
    ['26.41', null],
    ['26.4100', null],
    ['26.6741', { up: true, percent: '1', needsYes: false }],
    ['26.1459', { up: false, percent: '1', needsYes: false }],
  ])('is shown at %s with the move told', (coinAmount, move) => {
    const checked = payment(usdcOnSolanaSale, { coinAmount: decimal(coinAmount) });
    expect(checked.amount).toBe(coinAmount);
    if (move === null) expect(checked.move).toBeNull();
    else expect(checked.move).toEqual({ from: '26.41', to: coinAmount, coin: 'USDC', ...move });
  });

  it.each(['26.6741001', '26.1458999', '29.051', '23.769'])('needs a yes first at %s', (coinAmount) => {
    expect(check(usdcOnSolanaSale, { coinAmount: decimal(coinAmount) })).toMatchObject({
      verdict: 'price-moved',
      move: { from: '26.41', to: coinAmount, needsYes: true },
    });
  });

  it('needs a yes for any change where nothing is tolerated', () => {
    const { order, expectation } = usdcOnSolanaSale;
    const strict = { order, expectation: { ...expectation, tolerancePercent: decimal('0') } };
    expect(check(strict, { coinAmount: decimal('26.410001') }).verdict).toBe('price-moved');
    expect(check(strict).verdict).toBe('agrees');
  });

  it('is refused, not asked about, where anything else disagrees too', () => {
    const coinAmount = decimal('27.5');
    expect(disagreements(usdcOnSolanaSale, { coinAmount, coin: 'USDT' })).toEqual(['coin']);
    expect(disagreements(usdcOnSolanaSale, { coinAmount, deliveries: [] })).toEqual(['deliveries']);
    expect(disagreements(usdcOnSolanaSale, { coinAmount, memo: ' ' })).toEqual(['memo']);
  });

  it('must still have its own amount in its QR text and its invoice', () => {
    const coinAmount = decimal('26.5');
    payment(usdcOnSolanaSale, { coinAmount, qrText: `solana:${solanaWallet}?amount=26.5` });
    expect(disagreements(usdcOnSolanaSale, { coinAmount, qrText: `solana:${solanaWallet}?amount=26.41` })).toEqual([
      'amount',
    ]);
    expect(disagreements(lightningSale, { coinAmount: decimal('0.00250001') })).toEqual(['invoice']);
    const dearer = { ...lightningSale, expectation: { ...lightningSale.expectation, total: decimal('0.00249') } };
    expect(payment(dearer).move).toMatchObject({ from: '0.00249', to: '0.0025', percent: '0.41' });
  });
});

describe('a memo', () => {
  const readable = ['48151623', 'Kunde 42', '注文-7', 'a'.repeat(120)];
  it.each(readable)('is passed on, and the QR then holds the address alone: %s', (memo) => {
    expect(payment(usdcOnSolanaSale, { memo })).toMatchObject({ memo, qrText: solanaWallet, qrHoldsAmount: false });
  });

  const odd = ['', ' ', '12 ', ' 12', '1  2', 'a\nb', 'a\tb', 'a\u00a0b', 'a\u200bb', '12\u202e34', 'a'.repeat(121)];
  it.each(odd)('that nobody could copy without a mistake is refused: %j', (memo) => {
    expect(disagreements(usdcOnSolanaSale, { memo })).toEqual(['memo']);
  });

  it('that the QR text alone names is not lost, and two that differ are refused', () => {
    const qrText = `solana:${solanaWallet}?amount=26.41&memo=48151623`;
    expect(payment(usdcOnSolanaSale, { qrText })).toMatchObject({ memo: '48151623', qrHoldsAmount: false });
    expect(payment(usdcOnSolanaSale, { qrText, memo: '48151623' }).memo).toBe('48151623');
    expect(disagreements(usdcOnSolanaSale, { qrText, memo: '48151624' })).toEqual(['memo']);
  });

  it('has no place in a Lightning payment', () => {
    expect(disagreements(lightningSale, { memo: '12345' })).toEqual(['memo']);
  });
});

describe('a token account on Solana', () => {
  it('is told, and named alone in the QR, since Solana Pay takes wallets only', () => {
    expect(payment(usdcOnSolanaSale, { address: solanaTokenAccount })).toMatchObject({
      tokenAccount: true,
      qrText: solanaTokenAccount,
      qrHoldsAmount: false,
    });
    expect(payment(usdcOnSolanaSale).tokenAccount).toBe(false);
  });

  it('may be named by the QR text of the API', () => {
    const qrText = `solana:${solanaTokenAccount}?amount=26.41&spl-token=${usdcMint}`;
    expect(payment(usdcOnSolanaSale, { address: solanaTokenAccount, qrText }).tokenAccount).toBe(true);
  });
});

describe('the contract of a token', () => {
  it('blocks the payment where the matrix names another one, or other decimals, than is known', () => {
    expect(disagreements(byMethod(usdcOnBaseSale, { contract: otherContract }))).toEqual(['contract']);
    expect(disagreements(byMethod(usdcOnBaseSale, { decimals: 18 }))).toEqual(['contract']);
    expect(disagreements(byMethod(usdcOnSolanaSale, { contract: solanaWallet }))).toContain('contract');
  });

  it('is not guessed where the matrix leaves it out', () => {
    const left = payment(byMethod(usdcOnBaseSale, { contract: null, decimals: null }));
    expect(left).toMatchObject({ qrText: evmWallet, qrHoldsAmount: false });
    expect(payment(byMethod(usdcOnBaseSale, { decimals: null })).qrHoldsAmount).toBe(false);
  });

  it('is no address to pay to, nor is that of any other known token', () => {
    expect(disagreements(usdcOnBaseSale, { address: usdcOnBaseContract.toLowerCase() })).toEqual(['address']);
    expect(disagreements(usdcOnBaseSale, { address: '0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2' })).toEqual([
      'address',
    ]);
    expect(disagreements(solSale, { address: usdcMint })).toEqual(['address']);
  });
});

describe('a Lightning invoice', () => {
  it.each([
    ['for another amount', { coinAmount: decimal('0.00249999') }],
    ['for an amount that no invoice can hold', { coinAmount: decimal('0.0025000000001') }],
    ['that is no invoice', { address: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4' }],
    ['in both cases', { address: `LNBC${coffeeInvoice.slice(4)}` }],
    ['that had run out when it was asked for', { paymentRequestedAtMs: coffeeIssuedAtMs + 60_000 }],
    ['beside another one in the QR text', { qrText: `lightning:${coffeeInvoice}q` }],
  ] as const)('is refused: %s', (_, change) => {
    expect(disagreements(lightningSale, change)).toEqual(['invoice']);
  });

  it('that leaves the amount to the payer is refused, whatever the order asks', () => {
    const change = { address: donationInvoice, paymentRequestedAtMs: coffeeIssuedAtMs };
    expect(disagreements(lightningSale, change)).toEqual(['invoice']);
    expect(disagreements(lightningSale, { ...change, coinAmount: decimal('0.0025000000001') })).toEqual(['invoice']);
  });

  it('is never asked for in part', () => {
    expect(disagreements(lightningSale, { missingAmount: decimal('0.001') })).toEqual(['amount']);
  });

  it('goes with its own QR text in any case', () => {
    payment(lightningSale, { qrText: `lightning:${coffeeInvoice}` });
    payment(lightningSale, { qrText: `LIGHTNING:${coffeeInvoice.toUpperCase()}` });
    payment(lightningSale, { qrText: coffeeInvoice });
  });
});
