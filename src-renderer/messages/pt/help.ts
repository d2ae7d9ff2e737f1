import type { help as source } from '../en/help.ts';

export const help = {
  title: 'O que isto significa',
  open: 'Ajuda',
  state: 'Onde está o pedido',
  network: 'Cripto e rede',
  next: 'O que você faz:',
  rule: (coin, network) =>
    `A carteira pergunta a rede antes de enviar. Lá precisa estar ${network}, e ${coin} como cripto.`,
  families: {
    solana: 'Solana é rápida e custa pouco. Os endereços misturam letras e dígitos e não começam com 0x.',
    evm: 'Os endereços começam com 0x e são iguais em Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche e BNB Smart Chain. Só a rede escolhida na carteira os distingue.',
    tron: 'Tron é comum para USDT. Os endereços começam com T. Uma conta sem TRX pode não conseguir pagar a taxa.',
    ton: 'TON é a rede da carteira do Telegram. Os endereços começam com EQ ou UQ. Se aparecer um memo, ele também precisa ser enviado.',
    sui: 'Endereços Sui começam com 0x e têm o dobro do tamanho dos de Ethereum. Uma carteira Ethereum não paga neles.',
    lightning:
      'Lightning paga uma fatura que começa com lnbc, uma vez e na hora. Ela contém o valor e acaba com o seu tempo.',
    bitcoin:
      'Endereços Bitcoin começam com bc1, 1 ou 3. O pagamento conta após confirmações; com taxas baixas pode levar uma hora.',
    litecoin: 'Endereços Litecoin começam com ltc1, L ou M. Os que começam com 3 podem ser confundidos com Bitcoin.',
    dogecoin: 'Endereços Dogecoin começam com D. A taxa de rede é somada ao valor.',
    other: 'Nem toda carteira tem esta rede. Se a do cliente não tiver, escolha outra.',
  },
} satisfies typeof source;
