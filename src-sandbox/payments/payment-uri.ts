import { Big } from 'big.js';
import type { Rail } from './coins.ts';

const NATIVE_EVM_DECIMALS = 18;

/** The text of the payment QR: a URI where the network has one, else the bare address (FACTS.md 18). */
export function paymentUri(rail: Rail, address: string, amount: string): string {
  switch (rail.addressFormat) {
    case 'lightning':
      return `lightning:${address}`;
    case 'bitcoin':
    case 'litecoin':
    case 'dogecoin':
      return `${rail.addressFormat}:${address}?amount=${plain(amount)}`;
    case 'evm':
      return eip681(rail, address, amount);
    case 'solana':
      return rail.contract ? `solana:${address}?amount=${plain(amount)}&spl-token=${rail.contract.address}` : address;
    case 'tron':
      return address;
  }
}

function eip681({ contract, network }: Rail, address: string, amount: string): string {
  const chain = String(network.chainId ?? 1);
  if (!contract) return `ethereum:${address}@${chain}?value=${smallest(amount, NATIVE_EVM_DECIMALS)}`;
  return `ethereum:${contract.address}@${chain}/transfer?address=${address}&uint256=${smallest(amount, contract.decimals)}`;
}

function smallest(amount: string, decimals: number): string {
  return new Big(amount).times(new Big(10).pow(decimals)).toFixed(0);
}

function plain(amount: string): string {
  return new Big(amount).toFixed();
}
