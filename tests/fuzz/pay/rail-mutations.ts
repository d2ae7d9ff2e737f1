import { RAILS } from '../../../src-sandbox/payments/coins.ts';
import { oneLetterOff } from './address-mutations.ts';
import { otherThan, textIn, withFields, type Draft, type Mutated, type Mutation } from './draft.ts';

const coins = [...new Set(RAILS.map(({ coin }) => coin.name)), 'USDT.e', 'USDС', 'ЕTH', 'WBTC', 'TBTC', 'BCH', ''];
const networks = [
  ...new Set(RAILS.map(({ network }) => network.name)),
  ...[
    'Ethereum',
    'Polygon',
    'X Layer',
    'OKXChain',
    'Ton',
    'Sui',
    'Testnet',
    'Solana Devnet',
    'Sepolia',
    'BЅC',
    'main net',
  ],
];
const protocols = [
  ...new Set(RAILS.map(({ network }) => network.protocol)),
  ...['TON_LIKE', 'OKEX_LIKE', 'SOLANA_DEVNET_LIKE', 'ETHEREUM_SEPOLIA_LIKE', 'BTC_TESTNET_LIKE', 'solana_like'],
];
/** A network that has two protocol names in the wild (FACTS.md 3.1). */
const secondNames: ReadonlyMap<string, string> = new Map([
  ['MATIC_LIKE', 'POLYGON_LIKE'],
  ['BINANCE_LIKE', 'BSC_LIKE'],
]);

/** The coin under another name. */
export const coinMutations: readonly Mutation[] = [
  (draft, { random }) => {
    const coin = otherThan(random, coins, textIn(draft, 'coin'));
    return coin === null ? null : withFields(draft, { coin });
  },
  (draft) => withFields(draft, { coin: textIn(draft, 'coin').toLowerCase() }),
  (draft, { random }) => withFields(draft, { coin: random.pick([null, undefined, 0, ['USDC'], ' ']) }),
];

/** Network and protocol under other names. */
export const networkMutations: readonly Mutation[] = [
  (draft, { random }) => {
    const network = otherThan(random, networks, textIn(draft, 'network'));
    return network === null ? null : withFields(draft, { network });
  },
  (draft, { random }) => {
    const old = textIn(draft, 'payment_method_protocol');
    const protocol = otherThan(random, protocols, old);
    return protocol === null ? null : withFields(draft, { payment_method_protocol: protocol });
  },
  (draft) => {
    const second = secondNames.get(textIn(draft, 'payment_method_protocol'));
    return second === undefined ? null : withFields(draft, { payment_method_protocol: second }, 'same');
  },
  (draft) => withFields(draft, { network: textIn(draft, 'network').toUpperCase() }),
  (draft) => withFields(draft, { network: null, payment_method_protocol: null }),
];

/** The token's contract in the payment matrix, and its decimals; a chain's own coin has none. */
export const contractMutations: readonly Mutation[] = [
  contract(({ method }, { random }) => oneLetterOff(random, method.contract ?? '')),
  contract(({ method }, { random, others }) =>
    otherThan(random, [...new Set(others.flatMap(({ rail }) => rail.contract?.address ?? []))], method.contract ?? ''),
  ),
  contract((draft) => textIn(draft, 'wallet_address')),
  contract(({ method }) => (method.contract ?? '').slice(0, -1)),
  (draft, { random }) => {
    if (draft.method.contract === null) return null;
    const decimals = otherThan(random, [0, 2, 6, 8, 9, 18, 36], draft.method.decimals ?? -1);
    return withMethod(draft, { decimals });
  },
  (draft, { random }) => {
    if (draft.method.chainId === null) return null;
    return withMethod(draft, {
      chainId: otherThan(random, [1, 10, 56, 66, 137, 196, 8453, 42161], draft.method.chainId),
    });
  },
];

function contract(make: (...[draft, context]: Parameters<Mutation>) => string | null): Mutation {
  return (draft, context) => {
    if (draft.method.contract === null) return null;
    const other = make(draft, context);
    return other === null || other === draft.method.contract ? null : withMethod(draft, { contract: other });
  };
}

function withMethod(draft: Draft, change: Partial<Draft['method']>): Mutated {
  return { draft: { ...draft, method: { ...draft.method, ...change } }, meaning: 'changed' };
}
