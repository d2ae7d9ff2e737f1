/** Networks by the protocol names that problems and orders use (FACTS.md 3.1). */
const names: Readonly<Record<string, string>> = {
  BTC_LIKE: 'Mainnet',
  LIGHTNING_LIKE: 'Lightning',
  ETHEREUM_LIKE: 'Ethereum',
  MATIC_LIKE: 'Polygon',
  POLYGON_LIKE: 'Polygon',
  BASE_LIKE: 'Base',
  ARBITRUM_LIKE: 'Arbitrum',
  OPTIMISM_LIKE: 'Optimism',
  AVALANCHE_LIKE: 'Avalanche',
  BINANCE_LIKE: 'BNB Smart Chain',
  BSC_LIKE: 'BNB Smart Chain',
  TRON_LIKE: 'Tron',
  SOLANA_LIKE: 'Solana',
  SUI_LIKE: 'Sui',
  TON_LIKE: 'TON',
  OKEX_LIKE: 'OKXChain',
  FANTOM_LIKE: 'Fantom',
  SONIC_LIKE: 'Sonic',
  PLASMA_LIKE: 'Plasma',
  WORLDCHAIN_LIKE: 'World Chain',
  SONEIUM_LIKE: 'Soneium',
};

/** The network behind a protocol name; one that is not known reads as it came, without its ending. */
export function protocolName(protocol: string): string {
  return names[protocol] ?? protocol.replace(/_LIKE$/, '');
}
