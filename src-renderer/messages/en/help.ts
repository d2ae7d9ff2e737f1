import type { NetworkFamily } from '../../state/network-family.ts';

/** What is on the screen, explained. */
export const help = {
  title: 'What this means',
  open: 'Help',
  state: 'Where the order is',
  network: 'Coin and network',
  next: 'What you do:',
  rule: (coin: string, network: string) =>
    `The wallet asks for the network before it sends. It must say ${network} there, and ${coin} as the coin.`,
  families: {
    solana: 'Solana is quick and costs little. Its addresses mix letters and digits and do not begin with 0x.',
    evm: 'Addresses begin with 0x and look the same on Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche and BNB Smart Chain. Only the network that is chosen in the wallet tells them apart.',
    tron: 'Tron is common for USDT. Its addresses begin with T. An account without TRX may not be able to pay the fee.',
    ton: 'TON is the network of Telegram’s wallet. Its addresses begin with EQ or UQ. Where a memo is shown, it has to be sent, too.',
    sui: 'Sui addresses begin with 0x and are twice as long as those of Ethereum. A wallet for Ethereum cannot pay them.',
    lightning:
      'Lightning pays an invoice that begins with lnbc, once and at once. It holds the amount, and ends with its time.',
    bitcoin:
      'Bitcoin addresses begin with bc1, 1 or 3. A payment counts after confirmations, which can take an hour when fees are low.',
    litecoin: 'Litecoin addresses begin with ltc1, L or M. Those that begin with 3 can be mistaken for Bitcoin’s.',
    dogecoin: 'Dogecoin addresses begin with D. The network fee comes on top of the amount.',
    other: 'Not every wallet offers this network. If the customer’s does not, choose another one.',
  } satisfies Record<NetworkFamily, string>,
};
