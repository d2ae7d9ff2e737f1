import { NETWORKS, type AddressFormat, type NetworkProfile } from './networks.ts';

/** A token contract, or the mint on Solana. */
export interface TokenContract {
  readonly address: string;
  readonly decimals: number;
}

/** A coin on one network. */
export interface Rail {
  readonly coin: CoinProfile;
  readonly network: NetworkProfile;
  readonly addressFormat: AddressFormat;
  /** Absent for the network's own coin. */
  readonly contract?: TokenContract;
}

/** One coin. */
export interface CoinProfile {
  readonly name: string;
  /** Decimals of the amounts on the wire. */
  readonly decimals: number;
  /** Dollars for one coin, a decimal. */
  readonly usdPerUnit: string;
  readonly stable: boolean;
  /** The network that prices without a network stand for (FACTS.md 9). */
  readonly defaultNetwork: string;
}

const COIN_LIST: readonly CoinProfile[] = [
  { name: 'USDT', decimals: 6, usdPerUnit: '1', stable: true, defaultNetwork: 'Polygon (Matic)' },
  { name: 'BTC', decimals: 8, usdPerUnit: '79000', stable: false, defaultNetwork: 'Mainnet' },
  { name: 'SOL', decimals: 8, usdPerUnit: '142.5', stable: false, defaultNetwork: 'Solana' },
  { name: 'USDC', decimals: 6, usdPerUnit: '1', stable: true, defaultNetwork: 'Polygon (Matic)' },
  { name: 'ETH', decimals: 8, usdPerUnit: '2910', stable: false, defaultNetwork: 'ETH Mainnet' },
  { name: 'LTC', decimals: 8, usdPerUnit: '96.4', stable: false, defaultNetwork: 'Mainnet' },
  { name: 'DOGE', decimals: 8, usdPerUnit: '0.1734', stable: false, defaultNetwork: 'Mainnet' },
  { name: 'TRX', decimals: 6, usdPerUnit: '0.2915', stable: false, defaultNetwork: 'Tron' },
  { name: 'USDC.e', decimals: 6, usdPerUnit: '1', stable: true, defaultNetwork: 'Polygon (Matic)' },
];

/** All coins, by name, in the order of the coin list. */
export const COINS: ReadonlyMap<string, CoinProfile> = new Map(COIN_LIST.map((coin) => [coin.name, coin]));

const USDC: Readonly<Record<string, string>> = {
  Solana: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
  Base: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
  'Polygon (Matic)': '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
  Arbitrum: '0xaf88d065e77c8cC2239327C5EDb3A432268e5831',
  Optimism: '0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85',
  'ETH Mainnet': '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
  Avalanche: '0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E',
  Tron: 'TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8',
};

const USDT: Readonly<Record<string, string>> = {
  Tron: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  Solana: 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB',
  Base: '0xfde4C96c8593536E31F229EA8f37b2ADa2699bb2',
  'Polygon (Matic)': '0xc2132D05D31c914a87C6611C10748AEb04B58e8F',
  Arbitrum: '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9',
  'ETH Mainnet': '0xdAC17F958D2ee523a2206206994597C13D831ec7',
  'Binance Smart Chain': '0x55d398326f99059fF775485246999027B3197955',
};

const NATIVE_RAILS: readonly (readonly [coin: string, network: string, format: AddressFormat])[] = [
  ['BTC', 'Lightning', 'lightning'],
  ['BTC', 'Mainnet', 'bitcoin'],
  ['SOL', 'Solana', 'solana'],
  ['ETH', 'Base', 'evm'],
  ['ETH', 'Arbitrum', 'evm'],
  ['ETH', 'Optimism', 'evm'],
  ['ETH', 'ETH Mainnet', 'evm'],
  ['LTC', 'Mainnet', 'litecoin'],
  ['DOGE', 'Mainnet', 'dogecoin'],
  ['TRX', 'Tron', 'tron'],
];

const FORMAT_BY_ENGINE = { EVM: 'evm', SVM: 'solana', TVM: 'tron' } as const;

/** Every coin on every network that can be paid with. */
export const RAILS: readonly Rail[] = [
  ...tokenRails('USDC', USDC),
  ...tokenRails('USDT', USDT),
  ...tokenRails('USDC.e', { 'Polygon (Matic)': '0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174' }),
  ...NATIVE_RAILS.map(([coin, network, addressFormat]) => ({
    coin: coinOf(coin),
    network: networkOf(network),
    addressFormat,
  })),
];

/** The rail of a coin on a network (exact names), or undefined. */
export function findRail(coin: string, network: string): Rail | undefined {
  return RAILS.find((rail) => rail.coin.name === coin && rail.network.name === network);
}

/** `payment_method`, the coarse label: BTC, BTC-LIGHTNING, USDC-MATIC (FACTS.md 3.1). */
export function paymentMethod(rail: Rail): string {
  const own = !rail.contract && rail.network.name === rail.coin.defaultNetwork;
  return own ? rail.coin.name : `${rail.coin.name}-${rail.network.label}`;
}

function tokenRails(coin: string, contracts: Readonly<Record<string, string>>): readonly Rail[] {
  return Object.entries(contracts).map(([networkName, address]) => {
    const network = networkOf(networkName);
    // Tether on Binance Smart Chain is the one with 18 decimals.
    const decimals = networkName === 'Binance Smart Chain' ? 18 : 6;
    return {
      coin: coinOf(coin),
      network,
      addressFormat: FORMAT_BY_ENGINE[network.engine ?? 'EVM'],
      contract: { address, decimals },
    };
  });
}

function coinOf(name: string): CoinProfile {
  const coin = COINS.get(name);
  if (!coin) throw new RangeError(`unknown coin ${name}`);
  return coin;
}

function networkOf(name: string): NetworkProfile {
  const network = NETWORKS.get(name);
  if (!network) throw new RangeError(`unknown network ${name}`);
  return network;
}
