/** Networks whose addresses look alike, so that the same mistakes are made on them. */
export type NetworkFamily =
  'solana' | 'evm' | 'tron' | 'ton' | 'sui' | 'lightning' | 'bitcoin' | 'litecoin' | 'dogecoin' | 'other';

const families: ReadonlyMap<string, NetworkFamily> = new Map<string, NetworkFamily>(
  Object.entries({
    Solana: 'solana',
    Tron: 'tron',
    Ton: 'ton',
    Sui: 'sui',
    Lightning: 'lightning',
    Bitcoin: 'bitcoin',
    Litecoin: 'litecoin',
    Dogecoin: 'dogecoin',
    Base: 'evm',
    'Polygon (Matic)': 'evm',
    Arbitrum: 'evm',
    Optimism: 'evm',
    'ETH Mainnet': 'evm',
    Avalanche: 'evm',
    'Avalanche C-Chain': 'evm',
    'Binance Smart Chain': 'evm',
  } as const),
);

/** The family of a network, by its name in words and by whether it has a chain number of Ethereum's kind (EIP-155). */
export function networkFamily(words: string, chainId: number | null): NetworkFamily {
  return chainId === null ? (families.get(words) ?? 'other') : 'evm';
}
