/** How addresses of a network look, and which payment URI its wallets read. */
export type AddressFormat =
  'bitcoin' | 'litecoin' | 'dogecoin' | 'lightning' | 'evm' | 'solana' | 'tron' | 'ton' | 'sui';

/** A coin that needs no contract on its network. */
export interface NativeCoin {
  readonly names: readonly string[];
  readonly decimals: number;
}

/** What the desk itself knows of a network, so that the API's word can be checked against it (FACTS.md 3.1). */
export interface NetworkFacts {
  /** Names in `payment_method_protocol`, the usual one first. */
  readonly protocols: readonly string[];
  /** Null for `Mainnet`, where the coin decides. */
  readonly format: AddressFormat | null;
  readonly chainId: number | null;
  readonly native: NativeCoin | null;
}

function evm(chainId: number, protocols: readonly string[], nativeNames: readonly string[]): NetworkFacts {
  return { protocols, format: 'evm', chainId, native: { names: nativeNames, decimals: 18 } };
}

function other(format: AddressFormat, protocol: string, nativeNames: string[], decimals: number): NetworkFacts {
  return { protocols: [protocol], format, chainId: null, native: { names: nativeNames, decimals } };
}

const networks: ReadonlyMap<string, NetworkFacts> = new Map([
  ['Mainnet', { protocols: ['BTC_LIKE'], format: null, chainId: null, native: null }],
  ['Lightning', other('lightning', 'LIGHTNING_LIKE', ['BTC'], 11)],
  ['ETH Mainnet', evm(1, ['ETHEREUM_LIKE'], ['ETH'])],
  ['Polygon (Matic)', evm(137, ['MATIC_LIKE', 'POLYGON_LIKE'], ['POL', 'MATIC'])],
  ['Base', evm(8453, ['BASE_LIKE'], ['ETH'])],
  ['Arbitrum', evm(42161, ['ARBITRUM_LIKE'], ['ETH'])],
  ['Optimism', evm(10, ['OPTIMISM_LIKE'], ['ETH'])],
  ['Avalanche', evm(43114, ['AVALANCHE_LIKE'], ['AVAX'])],
  ['Binance Smart Chain', evm(56, ['BINANCE_LIKE', 'BSC_LIKE'], ['BNB'])],
  ['OKXChain', evm(66, ['OKEX_LIKE'], ['OKT'])],
  ['Fantom', evm(250, ['FANTOM_LIKE'], ['FTM'])],
  ['Sonic', evm(146, ['SONIC_LIKE'], ['S'])],
  ['Plasma', evm(9745, ['PLASMA_LIKE'], ['XPL'])],
  ['WorldChain', evm(480, ['WORLDCHAIN_LIKE'], ['ETH'])],
  ['Soneium', evm(1868, ['SONEIUM_LIKE'], ['ETH'])],
  ['Solana', other('solana', 'SOLANA_LIKE', ['SOL'], 9)],
  ['Tron', other('tron', 'TRON_LIKE', ['TRX'], 6)],
  ['Ton', other('ton', 'TON_LIKE', ['TON', 'GRAM'], 9)],
  ['Sui', other('sui', 'SUI_LIKE', ['SUI'], 9)],
]);

/** Coins of the network that the API calls `Mainnet`: each has a chain of its own. */
const mainnetFormats: ReadonlyMap<string, AddressFormat> = new Map([
  ['BTC', 'bitcoin'],
  ['LTC', 'litecoin'],
  ['DOGE', 'dogecoin'],
]);

/** What is known of a network by its exact name; null for one that the desk does not know. */
export function networkFacts(network: string): NetworkFacts | null {
  return networks.get(network) ?? null;
}

/** The protocol name of a network, as orders and problems use it (FACTS.md 3.1); null for an unknown network. */
export function paymentProtocol(network: string): string | null {
  return networkFacts(network)?.protocols[0] ?? null;
}

/** How an address of this coin on this network must look; null where the desk cannot tell. */
export function addressFormat(coin: string, network: string): AddressFormat | null {
  return networkFacts(network)?.format ?? (network === 'Mainnet' ? (mainnetFormats.get(coin) ?? null) : null);
}

/** The network that a protocol name stands for (FACTS.md 3.1); the name itself where the desk does not know it. */
export function networkOfProtocol(protocol: string): string {
  return [...networks].find(([, { protocols }]) => protocols.includes(protocol))?.[0] ?? protocol;
}
