// The token contracts that everybody knows, so that an answer of the API which names another one is not believed: coins sent
// as another token, or through another contract, are lost. Each is here by its own checksum and as several public programs,
// written independently of one another, name it (read 2026-11). What two of them name differently is left out: USDT on
// Optimism and USDC on WorldChain and Sonic, of which an older and a newer contract go by one name, and tokens on Sui, whose
// types the API has not been seen to spell.
import type { PaymentMethod } from '../../src-shared/domain/payment.ts';
import { canonicalAddress } from './addresses.ts';
import { addressFormat } from './networks.ts';

/** A token that is known by its contract; on Solana by its mint, on TON by its jetton master. */
export interface PinnedToken {
  readonly contract: string;
  readonly decimals: number;
}

type Row = readonly [coin: string, network: string, contract: string, decimals: number];

const eurc: readonly (readonly [network: string, contract: string])[] = [
  ['ETH Mainnet', '0x1aBaEA1f7C830bD89Acc67eC4af516284b1bC33c'],
  ['Base', '0x60a3E35Cc302bFA44Cb288Bc5a4F316Fdb1adb42'],
  ['Avalanche', '0xC891EB4cbdEFf6e073e859e987815Ed1505c2ACD'],
  ['Solana', 'HzwqbKZw8HxMN6bF2yFZNrht3c2iXXzpKcFu7uBEDKtr'],
];

const rows: readonly Row[] = [
  ['USDC', 'ETH Mainnet', '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48', 6],
  ['USDC', 'Polygon (Matic)', '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359', 6],
  ['USDC', 'Base', '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913', 6],
  ['USDC', 'Arbitrum', '0xaf88d065e77c8cC2239327C5EDb3A432268e5831', 6],
  ['USDC', 'Optimism', '0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85', 6],
  ['USDC', 'Avalanche', '0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E', 6],
  // Of the coins on Binance Smart Chain most have 18 decimals, whatever they have elsewhere.
  ['USDC', 'Binance Smart Chain', '0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d', 18],
  ['USDC', 'Solana', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 6],
  ['USDC', 'Tron', 'TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8', 6],
  ['USDC.e', 'Polygon (Matic)', '0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174', 6],
  ['USDC.e', 'Arbitrum', '0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8', 6],
  ['USDC.e', 'Optimism', '0x7F5c764cBc14f9669B88837ca1490cCa17c31607', 6],
  ['USDC.e', 'Avalanche', '0xA7D7079b0FEaD91F3e65f86E8915Cb59c1a4C664', 6],
  ['USDT', 'ETH Mainnet', '0xdAC17F958D2ee523a2206206994597C13D831ec7', 6],
  ['USDT', 'Polygon (Matic)', '0xc2132D05D31c914a87C6611C10748AEb04B58e8F', 6],
  ['USDT', 'Base', '0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2', 6],
  ['USDT', 'Arbitrum', '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9', 6],
  ['USDT', 'Avalanche', '0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7', 6],
  ['USDT', 'Binance Smart Chain', '0x55d398326f99059fF775485246999027B3197955', 18],
  ['USDT', 'Solana', 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB', 6],
  ['USDT', 'Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 6],
  ['USDT', 'Ton', 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs', 6],
  ['USDT.e', 'Avalanche', '0xc7198437980c041c805A1EDcbA50c1Ce5db95118', 6],
  ['DAI', 'ETH Mainnet', '0x6B175474E89094C44Da98b954EedeAC495271d0F', 18],
  ['DAI', 'Polygon (Matic)', '0x8f3Cf7ad23Cd3CaDbD9735AFf958023239c6A063', 18],
  ['DAI', 'Base', '0x50c5725949A6F0c72E6C4a641F24049A917DB0Cb', 18],
  ['DAI', 'Arbitrum', '0xDA10009cBd5D07dd0CeCc66161FC93D7c9000da1', 18],
  ['DAI', 'Optimism', '0xDA10009cBd5D07dd0CeCc66161FC93D7c9000da1', 18],
  ['DAI', 'Binance Smart Chain', '0x1AF3F329e8BE154074D8769D1FFa4eE058B1DBc3', 18],
  ['PYUSD', 'ETH Mainnet', '0x6c3ea9036406852006290770BEdFcAbA0e23A0e8', 6],
  ['PYUSD', 'Arbitrum', '0x46850aD61C2B7d64d08c9C754F45254596696984', 6],
  ['PYUSD', 'Solana', '2b1kV6DkPAnxd5ixfnxCpjxmKwqjjaYmCZfHsFu24GXo', 6],
  // The euro coin of Circle was renamed; both names are about.
  ...eurc.flatMap(([network, contract]): Row[] => [
    ['EURC', network, contract, 6],
    ['EUROC', network, contract, 6],
  ]),
  ['FDUSD', 'ETH Mainnet', '0xc5f0f7b66764F6ec8C8Dff7BA683102295E16409', 18],
  ['FDUSD', 'Binance Smart Chain', '0xc5f0f7b66764F6ec8C8Dff7BA683102295E16409', 18],
  ['FDUSD', 'Arbitrum', '0x93C9932E4afa59201F0B5E63f7d816516F1669fE', 18],
  ['FDUSD', 'Solana', '9zNQRsGLjNKwCUU5Gq5LR8beUCPzQMVMqKAi3SSZh54u', 6],
  ['cbBTC', 'Base', '0xcbB7C0000aB88B473b1f5aFd9ef808440eed33Bf', 8],
  ['cbBTC', 'Solana', 'cbbtcf3aa214zXHbiAZQwf4122FBYbraNdFqgw4iMij', 8],
  ['USDE', 'ETH Mainnet', '0x4c9EDD5852cd905f086C759E8383e09bff1E68B3', 18],
  ['USDS', 'ETH Mainnet', '0xdC035D45d973E3EC169d2276DDab16f1e407384F', 18],
  ['WLD', 'WorldChain', '0x2cFc85d8E48F8EAB294be644d9E25C3030863003', 18],
];

/** All pinned tokens by `coin on network`. */
export const pinnedTokens: ReadonlyMap<string, PinnedToken> = new Map(
  rows.map(([coin, network, contract, decimals]) => [`${coin} on ${network}`, { contract, decimals }]),
);

const contractsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(rows, ([, network]) => network)].map(([network, own]) => [network, own.map(([, , one]) => one)]),
);

/**
 * Whether the payment matrix names another contract, or other decimals, than the token is known to have: nothing may then be
 * sold by this method or paid with it. False for a token that is not pinned, and where the matrix names no contract at all.
 */
export function contractDisagrees({ coin, network, contract, decimals }: PaymentMethod): boolean {
  const pinned = pinnedTokens.get(`${coin} on ${network}`);
  if (pinned === undefined || contract === null) return false;
  const isOther = !isSameContract(coin, network, contract, pinned.contract);
  return isOther || (decimals !== null && decimals !== pinned.decimals);
}

/** Whether an address is the contract of any token that is pinned on the network: what is paid there is lost. */
export function isTokenContract(coin: string, network: string, address: string): boolean {
  return (contractsOf.get(network) ?? []).some((contract) => isSameContract(coin, network, address, contract));
}

function isSameContract(coin: string, network: string, one: string, other: string): boolean {
  const format = addressFormat(coin, network);
  if (format === null || format === 'lightning') return one === other;
  const canonical = canonicalAddress(format, one);
  return canonical !== null && canonical === canonicalAddress(format, other);
}
