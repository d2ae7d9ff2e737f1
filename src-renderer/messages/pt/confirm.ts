import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Confira a venda com o cliente',
  goods: 'O que é vendido',
  redeem: (places) => `Uso em ${places}`,
  recipient: {
    by_email: 'Para o e-mail',
    by_phone: 'Para o telefone',
    by_account: 'Para a conta',
  },
  printedHere: 'Sem e-mail: o vale é impresso aqui',
  receiptTo: 'O fornecedor escreve para',
  payWith: 'Pago com',
  cost: (cost) => `Taxa de rede de cerca de ${cost}, paga pela carteira do cliente.`,
  costUnknown: 'A carteira do cliente informa a taxa de rede.',
  speed: {
    'at-once': 'Liquida na hora.',
    confirmations: 'Mais lento: até 6 confirmações.',
    recommended: 'A recomendação do fornecedor para custo e rapidez.',
  },
  cautions: {
    'same-form': (network) =>
      `Um endereço em ${network} parece com os de outras redes. O cliente precisa escolher ${network} na carteira, ou as criptos podem se perder.`,
    'not-x-layer': 'OKXChain não é X Layer. O que é enviado por X Layer se perde.',
    bridged: (coin, twin) => `${coin} e ${twin} são tokens diferentes. Só ${coin} conta como pago.`,
    'full-name':
      'Para stablecoins na Tron o fornecedor pode pedir o nome completo do cliente. Se recusar, escolha outra rede.',
    whole: 'Uma fatura Lightning é paga inteira ou não é paga.',
    renamed: (coin) => `TON e GRAM existem lado a lado. O cliente precisa enviar ${coin}.`,
    small: (minimum) => `Esta rede aceita no mínimo ${minimum}. Adicione um item ou escolha outra rede.`,
  },
  shopElsewhere: (goods, shop) => `Vale só em ${goods}; esta loja fica em ${shop}.`,
  phoneElsewhere: (theirs, goods) => `O número é de ${theirs}; esta recarga é para ${goods}. Leia de volta ao cliente.`,
  oddNumber: 'Este número parece incomum. Leia de volta ao cliente.',
  oddAddress: (meant) => `O cliente quis dizer ${meant}?`,
  priceSame: 'O preço não mudou desde que apareceu.',
  priceComing: 'O preço chega em um momento.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  order: (amount) => `Cobrar ${amount}`,
  orderPending: 'Cobrar',
  back: 'Voltar ao tíquete',
} satisfies typeof source;
