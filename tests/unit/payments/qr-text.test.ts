import { describe, expect, it } from 'vitest';
import {
  bitcoinSale,
  disagreements,
  etherSale,
  evmWallet,
  saleOf,
  solSale,
  solanaWallet,
  usdcOnBaseContract,
  usdcOnBaseSale,
  usdcOnSolanaSale,
  usdtOnTronSale,
} from './payment-fixtures.ts';

const bitcoinAddress = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const otherBitcoinAddress = '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2';
const usdcMint = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v';
const otherWallet = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';
const otherEvmWallet = '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359';
const transfer = `ethereum:${usdcOnBaseContract}@8453/transfer?address=${evmWallet}&uint256=26410000`;

describe('a QR text that fits the order', () => {
  it.each([
    ['the bare address', solSale, solanaWallet],
    ['an older Solana form', solSale, `solana:${solanaWallet}?amount=0.18532631`],
    ['a token on Solana', usdcOnSolanaSale, `solana:${solanaWallet}?amount=26.41&spl-token=${usdcMint}&label=Shop`],
    ['an amount with other zeros', usdcOnSolanaSale, `solana:${solanaWallet}?amount=26.4100`],
    ['BIP-21', bitcoinSale, `bitcoin:${bitcoinAddress}?amount=0.00032833&label=a%20b`],
    ['BIP-21 in capitals', bitcoinSale, `BITCOIN:${bitcoinAddress.toUpperCase()}?AMOUNT=0.00032833`],
    ['ether in wei', etherSale, `ethereum:${evmWallet}@1?value=9073120000000000`],
    ['ether in wei with an exponent', etherSale, `ethereum:pay-${evmWallet}?value=9.07312e15`],
    ['ether in ether', etherSale, `ethereum:${evmWallet}?amount=0.00907312`],
    ['an address in other letters', etherSale, `ethereum:${evmWallet.toLowerCase()}`],
    ['a token transfer', usdcOnBaseSale, transfer],
    ['a scheme that the desk does not know', usdcOnBaseSale, `base:${evmWallet}?amount=26.41`],
    ['Tron', usdtOnTronSale, `tron:${usdtOnTronSale.order.address ?? ''}?amount=26.41`],
  ])('%s', (_, sale, qrText) => {
    expect(disagreements(sale, { qrText })).toEqual([]);
  });

  it('may be empty', () => {
    expect(disagreements(solSale, { qrText: ' ' })).toEqual([]);
  });
});

describe('a QR text that contradicts the order', () => {
  it.each([
    ['another bare address', solSale, otherWallet, ['address']],
    ['another address', bitcoinSale, `bitcoin:${otherBitcoinAddress}?amount=0.00032833`, ['address']],
    ['another amount', bitcoinSale, `bitcoin:${bitcoinAddress}?amount=0.00032834`, ['amount']],
    ['two amounts', bitcoinSale, `bitcoin:${bitcoinAddress}?amount=0.00032833&amount=1`, ['amount']],
    ['an amount that is no number', bitcoinSale, `bitcoin:${bitcoinAddress}?amount=lots`, ['amount']],
    ['the scheme of another coin', bitcoinSale, `litecoin:${bitcoinAddress}`, ['network']],
    ['a token where SOL is paid', solSale, `solana:${solanaWallet}?spl-token=${usdcMint}`, ['coin']],
    ['another token', usdcOnSolanaSale, `solana:${solanaWallet}?spl-token=${otherWallet}`, ['coin']],
    ['a transaction link', solSale, 'solana:https%3A%2F%2Fexample.com%2Fpay', ['address']],
    ['another chain', etherSale, `ethereum:${evmWallet}@8453?value=9073120000000000`, ['network']],
    ['another number of wei', etherSale, `ethereum:${evmWallet}@1?value=9073120000000001`, ['amount']],
    ['a token call where ether is paid', etherSale, transfer.replace('@8453', '@1'), ['coin', 'amount']],
    ['another token contract', usdcOnBaseSale, transfer.replace(usdcOnBaseContract, otherEvmWallet), ['coin']],
    ['another recipient of a transfer', usdcOnBaseSale, transfer.replace(evmWallet, otherEvmWallet), ['address']],
    ['a transfer without recipient', usdcOnBaseSale, transfer.replace(/address=\w+&/, ''), ['address']],
    ['another call than a transfer', usdcOnBaseSale, transfer.replace('/transfer', '/approve'), ['address']],
    ['another number of base units', usdcOnBaseSale, transfer.replace('26410000', '26410001'), ['amount']],
    ['the token contract as the recipient', usdcOnBaseSale, `ethereum:${usdcOnBaseContract}@8453`, ['address']],
    ['a web page', solSale, 'https://example.com/pay', ['address', 'coin']],
    ['words', solSale, 'pay here', ['address']],
  ])('%s', (_, sale, qrText, parts) => {
    expect(disagreements(sale, { qrText })).toEqual(parts);
  });

  it('counts base units as another amount where the decimals of the token are not known', () => {
    const sale = saleOf({
      method: { network: 'Base', contract: usdcOnBaseContract, decimals: null, chainId: 8453 },
      address: evmWallet,
      amount: '26.41',
    });
    expect(disagreements(sale, { qrText: transfer })).toEqual(['amount']);
  });
});
