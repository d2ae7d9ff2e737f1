import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Was das bedeutet',
  open: 'Hilfe',
  state: 'Wo die Bestellung steht',
  network: 'Coin und Netzwerk',
  next: 'Was Sie tun:',
  rule: (coin, network) =>
    `Die Wallet fragt vor dem Senden nach dem Netzwerk. Dort muss ${network} stehen und als Coin ${coin}.`,
  families: {
    solana:
      'Solana ist schnell und kostet wenig. Die Adressen mischen Buchstaben und Ziffern und beginnen nicht mit 0x.',
    evm: 'Adressen beginnen mit 0x und sehen auf Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche und BNB Smart Chain gleich aus. Nur das in der Wallet gewählte Netzwerk unterscheidet sie.',
    tron: 'Tron ist für USDT verbreitet. Die Adressen beginnen mit T. Ein Konto ohne TRX kann die Gebühr oft nicht zahlen.',
    ton: 'TON ist das Netzwerk der Telegram-Wallet. Die Adressen beginnen mit EQ oder UQ. Wird ein Memo angezeigt, muss es mitgesendet werden.',
    sui: 'Sui-Adressen beginnen mit 0x und sind doppelt so lang wie die von Ethereum. Eine Ethereum-Wallet kann dorthin nicht zahlen.',
    lightning:
      'Lightning zahlt eine Rechnung, die mit lnbc beginnt, einmal und sofort. Sie enthält den Betrag und gilt nur für ihre Zeit.',
    bitcoin:
      'Bitcoin-Adressen beginnen mit bc1, 1 oder 3. Eine Zahlung zählt nach Bestätigungen; bei niedriger Gebühr kann das eine Stunde dauern.',
    litecoin: 'Litecoin-Adressen beginnen mit ltc1, L oder M. Solche mit 3 lassen sich mit Bitcoin verwechseln.',
    dogecoin: 'Dogecoin-Adressen beginnen mit D. Die Netzwerkgebühr kommt zum Betrag hinzu.',
    other: 'Nicht jede Wallet bietet dieses Netzwerk. Wenn nicht, wählen Sie ein anderes.',
  },
} satisfies typeof source;
