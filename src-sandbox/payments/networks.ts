/** How deposit addresses and payment URIs of a network look. */
export type AddressFormat = 'bitcoin' | 'litecoin' | 'dogecoin' | 'lightning' | 'evm' | 'solana' | 'tron';

/** One blockchain network under the name that clients send back verbatim (FACTS.md 3). */
export interface NetworkProfile {
  readonly name: string;
  /** The name that orders and problems use (FACTS.md 3.1). */
  readonly protocol: string;
  /** The last part of `payment_method`. */
  readonly label: string;
  readonly chainId?: number;
  readonly engine?: 'EVM' | 'SVM' | 'TVM';
  readonly baseToken: string;
  /** Smallest order in euro. */
  readonly minimumEur: string;
  /** What the network adds to the total, in basis points. */
  readonly surchargeBps: number;
  readonly transferCost: string;
  /** True when a payment needs no confirmation time. */
  readonly settlesAtOnce: boolean;
}

function evm(
  name: string,
  protocol: string,
  label: string,
  chainId: number,
  own: Pick<NetworkProfile, 'baseToken' | 'minimumEur' | 'surchargeBps' | 'transferCost'>,
): NetworkProfile {
  return { name, protocol, label, chainId, engine: 'EVM', settlesAtOnce: false, ...own };
}

/** All networks of the simulator, by name. */
export const NETWORKS: ReadonlyMap<string, NetworkProfile> = new Map(
  [
    {
      name: 'Mainnet',
      protocol: 'BTC_LIKE',
      label: 'MAINNET',
      baseToken: 'BTC',
      minimumEur: '3.00',
      surchargeBps: 50,
      transferCost: '€0.85',
      settlesAtOnce: false,
    },
    {
      name: 'Lightning',
      protocol: 'LIGHTNING_LIKE',
      label: 'LIGHTNING',
      baseToken: 'BTC',
      minimumEur: '0.50',
      surchargeBps: 0,
      transferCost: '€0',
      settlesAtOnce: true,
    },
    {
      name: 'Solana',
      protocol: 'SOLANA_LIKE',
      label: 'SOLANA',
      engine: 'SVM',
      baseToken: 'SOL',
      minimumEur: '0.50',
      surchargeBps: -5,
      transferCost: '€0',
      settlesAtOnce: false,
    } as const,
    evm('Base', 'BASE_LIKE', 'BASE', 8453, {
      baseToken: 'ETH',
      minimumEur: '0.50',
      surchargeBps: 4,
      transferCost: '€0',
    }),
    evm('Polygon (Matic)', 'MATIC_LIKE', 'MATIC', 137, {
      baseToken: 'POL',
      minimumEur: '0.50',
      surchargeBps: 0,
      transferCost: '€0.01',
    }),
    evm('Arbitrum', 'ARBITRUM_LIKE', 'ARBITRUM', 42161, {
      baseToken: 'ETH',
      minimumEur: '0.50',
      surchargeBps: 8,
      transferCost: '€0.02',
    }),
    evm('Optimism', 'OPTIMISM_LIKE', 'OPTIMISM', 10, {
      baseToken: 'ETH',
      minimumEur: '0.50',
      surchargeBps: 8,
      transferCost: '€0.02',
    }),
    evm('ETH Mainnet', 'ETHEREUM_LIKE', 'ETHEREUM', 1, {
      baseToken: 'ETH',
      minimumEur: '2.50',
      surchargeBps: 60,
      transferCost: '€1.20',
    }),
    evm('Binance Smart Chain', 'BINANCE_LIKE', 'BSC', 56, {
      baseToken: 'BNB',
      minimumEur: '0.50',
      surchargeBps: 10,
      transferCost: '€0.08',
    }),
    evm('Avalanche', 'AVALANCHE_LIKE', 'AVALANCHE', 43114, {
      baseToken: 'AVAX',
      minimumEur: '0.50',
      surchargeBps: 10,
      transferCost: '€0.03',
    }),
    {
      name: 'Tron',
      protocol: 'TRON_LIKE',
      label: 'TRON',
      engine: 'TVM',
      baseToken: 'TRX',
      minimumEur: '1.00',
      surchargeBps: 40,
      transferCost: '€0.90',
      settlesAtOnce: false,
    } as const,
  ].map((network): readonly [string, NetworkProfile] => [network.name, network]),
);
