import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Che cosa significa',
  open: 'Aiuto',
  state: 'A che punto è l’ordine',
  network: 'Crypto e rete',
  next: 'Che cosa fa Lei:',
  rule: (coin, network) => `Il wallet chiede la rete prima di inviare. Deve dire ${network}, e ${coin} come crypto.`,
  families: {
    solana: 'Solana è veloce e costa poco. Gli indirizzi mescolano lettere e cifre e non iniziano con 0x.',
    evm: 'Gli indirizzi iniziano con 0x e sono uguali su Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche e BNB Smart Chain. Li distingue solo la rete scelta nel wallet.',
    tron: 'Tron è comune per USDT. Gli indirizzi iniziano con T. Un conto senza TRX può non riuscire a pagare la commissione.',
    ton: 'TON è la rete del wallet di Telegram. Gli indirizzi iniziano con EQ o UQ. Se appare un memo, va inviato anche quello.',
    sui: 'Gli indirizzi Sui iniziano con 0x e sono lunghi il doppio di quelli di Ethereum. Un wallet Ethereum non può pagarli.',
    lightning:
      'Lightning paga una fattura che inizia con lnbc, una volta e subito. Contiene l’importo e scade con il suo tempo.',
    bitcoin:
      'Gli indirizzi Bitcoin iniziano con bc1, 1 o 3. Un pagamento vale dopo le conferme: con commissioni basse può volerci un’ora.',
    litecoin: 'Gli indirizzi Litecoin iniziano con ltc1, L o M. Quelli con 3 si confondono con Bitcoin.',
    dogecoin: 'Gli indirizzi Dogecoin iniziano con D. La commissione di rete si aggiunge all’importo.',
    other: 'Non tutti i wallet hanno questa rete. Se quello del cliente non ce l’ha, ne scelga un’altra.',
  },
} satisfies typeof source;
