import type { JsonObject } from '../json.ts';
import type { Behaviour } from '../scenarios/behaviour.ts';
import { COINS, RAILS, type CoinProfile, type Rail } from './coins.ts';
import type { Rates } from './rates.ts';

const ICON_ROOT = 'https://cdn.cryptorefills.com/icons';

/** The payment matrix: channels, coins, networks (FACTS.md 3). */
export function paymentViasWire(rates: Rates, behaviour: Behaviour): readonly JsonObject[] {
  const userWallet = {
    name: 'USER_WALLET',
    available: true,
    logo_url: `${ICON_ROOT}/wallet_32x32.png`,
    currencies: [...COINS.values()].map((coin) => currencyWire(coin, rates, behaviour)),
  };
  const gatePay = {
    name: 'GATE_PAY',
    available: false,
    logo_url: `${ICON_ROOT}/gate_pay_32x32.png`,
  };
  return [userWallet, gatePay];
}

/** The plain list of coins (FACTS.md 4). */
export function currenciesWire(behaviour: Behaviour): readonly JsonObject[] {
  return [...COINS.values()].map(({ name }) => ({
    name,
    logo_url: iconUrl(name),
    is_suspended: behaviour.suspendedCoins.includes(name),
  }));
}

function currencyWire(coin: CoinProfile, rates: Rates, behaviour: Behaviour): JsonObject {
  return {
    name: coin.name,
    is_suspended: behaviour.suspendedCoins.includes(coin.name),
    logo_url: iconUrl(coin.name),
    networks: RAILS.filter((rail) => rail.coin.name === coin.name).map((rail) => networkWire(rail, rates, behaviour)),
  };
}

function networkWire({ coin, network, contract }: Rail, rates: Rates, behaviour: Behaviour): JsonObject {
  return {
    name: network.name,
    display_name: network.name,
    ...(network.chainId === undefined ? {} : { chain_id: network.chainId }),
    base_token: network.name === 'Mainnet' ? coin.name : network.baseToken,
    threshold: rates.minimumCoinAmount(coin, network),
    is_suspended: behaviour.suspendedNetworks.includes(network.name),
    estimated_transfer_cost: network.transferCost,
    ...(network.engine === undefined ? {} : { smart_contract_engine: network.engine }),
    ...(contract === undefined
      ? {}
      : {
          smart_contract: {
            engine: network.engine,
            address: contract.address,
            decimals: contract.decimals,
            symbol: coin.name,
          },
        }),
  };
}

function iconUrl(coin: string): string {
  return `${ICON_ROOT}/${coin.toLowerCase()}_32x32.png`;
}
