import { networkWords } from '../../src-shared/domain/network-words.ts';

/** A network as people see it. */
export interface NetworkFace {
  /** In words; the API's own name, but for the name `Mainnet` that several coins share. */
  readonly words: string;
  /** One or two letters for its mark. */
  readonly letters: string;
  /** CSS colour of its mark. */
  readonly field: string;
}

const faces: Readonly<Record<string, readonly [letters: string, field: string]>> = {
  Solana: ['S', '#7c3aed'],
  Base: ['B', '#0052ff'],
  'Polygon (Matic)': ['P', '#6f41d8'],
  Arbitrum: ['A', '#1b6fb3'],
  Optimism: ['O', '#d5001c'],
  'ETH Mainnet': ['Ξ', '#4a5fc1'],
  Avalanche: ['A', '#c9302f'],
  'Binance Smart Chain': ['B', '#8a6500'],
  Tron: ['T', '#c4001f'],
  Ton: ['T', '#00699b'],
  Sui: ['S', '#2a6cc7'],
  Lightning: ['⚡\ufe0e', '#9a5b00'],
  Bitcoin: ['₿', '#b25a00'],
  Litecoin: ['Ł', '#345d9d'],
  Dogecoin: ['Ð', '#8a7020'],
};

/** The face of a network that `coin` is paid on. */
export function networkFace(coin: string, network: string): NetworkFace {
  const words = networkWords(coin, network);
  const [letters, field] = faces[words] ?? [words.slice(0, 1).toUpperCase(), '#56626c'];
  return { words, letters, field };
}
