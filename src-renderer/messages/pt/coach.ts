import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Diga ao cliente',
  quoted: (sentence) => `“${sentence}”`,
  stages: {
    sending: {
      say: 'Um momento, estou fazendo o seu pedido.',
      next: 'Aguarde os dados de pagamento; eles chegam sozinhos.',
    },
    refused: {
      say: 'Desculpe, o pedido não foi aceito. Você não pagou nada.',
      next: 'Leia o motivo, volte ao tíquete e mude o que ele pede.',
    },
    unclear: {
      say: 'Por favor, não pague nada ainda. Estou verificando se o seu pedido foi feito.',
      next: 'Escolha abaixo o que você sabe. Até lá nada é enviado.',
    },
    'awaiting-payment': {
      say: 'Leia este código com a sua carteira e envie exatamente este valor.',
      next: 'Aguarde aqui ou atenda o próximo cliente: o pedido é acompanhado de qualquer forma.',
    },
    'payment-seen': {
      say: 'Seu pagamento chegou e está sendo confirmado. Não precisa pagar mais nada.',
      next: 'Aguarde a confirmação. Não entregue nada ainda.',
    },
    underpaid: {
      say: 'Ainda falta um pouco. Leia mais uma vez: este código pede só o resto.',
      next: 'Deixe o cliente enviar o resto antes de o tempo acabar.',
    },
    paid: {
      say: 'Obrigado, o pagamento está completo. Seu código está chegando.',
      next: 'Aguarde um momento ou atenda o próximo cliente.',
    },
    'manual-review': {
      say: 'Seu pagamento está seguro. O fornecedor verifica o pedido; você recebe o resultado por e-mail em até 24 horas.',
      next: 'Não venda de novo. Dê ao cliente o número do pedido; com ele o suporte do fornecedor pode ajudar.',
    },
    delivered: { say: 'Aqui está o seu código. Obrigado!', next: 'Entregue-o.' },
    'partly-delivered': {
      say: 'Parte do seu pedido está aqui. O fornecedor resolve o resto e escreve para você por e-mail.',
      next: 'Entregue o que chegou, linha por linha.',
    },
    expired: {
      say: 'O tempo para pagar acabou. Você já enviou alguma coisa?',
      next: 'Se nada foi enviado, faça uma nova venda. Se foi, aguarde: aparece aqui quando chegar.',
    },
    'paid-too-late': {
      say: 'Seu pagamento chegou depois do prazo. Não se perdeu, por favor não pague de novo.',
      next: 'Dê ao suporte do fornecedor o número do pedido abaixo.',
    },
    cancelled: {
      say: 'Este pedido foi cancelado. Por favor, não pague por ele.',
      next: 'Faça uma nova venda se o cliente ainda quiser.',
    },
    failed: {
      say: 'Desculpe, este pedido não deu certo.',
      next: 'Faça uma nova venda, ou escolha outra cripto ou rede.',
    },
    refunded: {
      say: 'Seu dinheiro será devolvido. Um e-mail vai perguntar para onde enviar.',
      next: 'Faça uma nova venda se o cliente ainda quiser: ela precisa ser paga de novo.',
    },
    checking: {
      say: 'Um momento, o fornecedor ainda verifica o seu pedido.',
      next: 'Não venda de novo. O caixa continua perguntando; o suporte o encontra pelo número do pedido.',
    },
  },
  missing: (amount) => ({
    say: `Ainda faltam ${amount}. Leia mais uma vez: este código pede só o resto.`,
    next: 'Deixe o cliente enviar o resto antes de o tempo acabar.',
  }),
  expiredSeen: {
    title: 'Expirado, mas um pagamento foi visto',
    body: 'O dinheiro veio depois do prazo, ou não todo a tempo. O fornecedor decide se ainda vale; o caixa continua de olho.',
    say: 'Vejo um pagamento seu, mas o tempo tinha acabado. Não se perdeu; por favor não pague de novo.',
    next: 'Não venda de novo ainda. Se nada mudar em uma hora, envie ao fornecedor o texto para o suporte.',
  },
  closedUnclear: {
    title: 'Fechado como nunca criado',
    body: 'Alguém neste caixa tinha certeza de que o fornecedor nunca o criou. Não há nada a pagar por ele.',
    say: 'Este pedido nunca foi criado. Você não pagou nada por ele.',
    next: 'Se o fornecedor escrever mesmo assim ao cliente, ele existe: informe o número abaixo.',
    known: {
      body: 'O fornecedor foi consultado e não conhece pedido com este número. Não há nada a pagar por ele.',
      next: 'Se o fornecedor escrever mesmo assim ao cliente, envie a ele o texto para o suporte.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `${amount} pagos a mais`,
      body: 'O pedido é entregue mesmo assim.',
      say: `Você pagou ${amount} a mais. Recebe o pedido mesmo assim e pode pedir o resto ao fornecedor.`,
      next: 'Não devolva nada por conta própria: o fornecedor devolve o resto a pedido. Envie a ele o texto para o suporte, ou dê o texto ao cliente.',
    }),
    late: () => ({
      title: 'O pagamento veio depois do prazo e vale mesmo assim',
      body: 'O pedido já tinha expirado. O fornecedor aceitou o pagamento atrasado.',
      say: 'Seu pagamento chegou tarde, mas foi aceito. Não precisa pagar de novo.',
      next: 'Se foi vendido de novo nesse meio-tempo, não aceite pagamento pelo segundo pedido.',
    }),
    otherwise: (way) => ({
      title: `Foi pago de outra forma: ${way}`,
      body: 'O fornecedor recuperou um pagamento em outra cripto ou rede. Isso nem sempre funciona.',
      say: 'Seu pagamento veio de outra forma que a pedida. O fornecedor o encontrou mesmo assim.',
      next: 'Diga ao cliente para enviar da próxima vez exatamente a cripto e a rede da tela.',
    }),
  },
  timeIsUp: {
    say: 'O tempo para pagar acabou. Por favor, não envie nada para o código antigo.',
    next: 'Se nada foi enviado, faça uma nova venda. Se foi, aguarde: aparece aqui quando chegar.',
  },
  margin: {
    say: 'Já não há tempo suficiente para enviar. Por favor, não envie nada para o código antigo.',
    next: 'Se nada foi enviado, faça uma nova venda. Se foi, aguarde: aparece aqui quando chegar.',
  },
  underpaidTimeUp: {
    say: 'Parte do pagamento chegou, mas o tempo acabou. Não envie mais nada; vou perguntar ao fornecedor.',
    next: 'Envie ao fornecedor o texto para o suporte: o que chegou é entregue mais tarde ou devolvido.',
  },
  preparing: {
    say: 'Um momento, os dados de pagamento estão chegando.',
    next: 'Aguarde; eles aparecem aqui sozinhos.',
  },
  rebuy: {
    title: 'Pago, e outro distribuidor está sendo tentado',
    body: 'O primeiro distribuidor não conseguiu entregar. O fornecedor compra em outro lugar sozinho.',
    say: 'O pagamento está completo. A entrega demora um pouco mais que o normal.',
    next: 'Aguarde um momento ou atenda o próximo cliente. Não venda de novo.',
  },
  price: {
    say: 'O preço mudou desde que combinamos. Você ainda quer?',
    next: 'Leia o novo preço ao cliente, depois aceite ou não.',
  },
  priceDeclined: {
    say: 'Então deixamos assim. Não pague nada por este pedido: ele termina sozinho.',
  },
  withheld: {
    say: 'Não pague ainda: algo neste pedido não confere. Vou fazer um novo.',
    next: 'Siga estes passos.',
  },
  failedPaid: {
    say: 'Seu pagamento chegou, mas o pedido falhou. O suporte do fornecedor resolve, por favor não pague de novo.',
    next: 'Dê ao suporte do fornecedor o número do pedido abaixo.',
  },
  lines: {
    waiting: { say: 'Este ainda está a caminho.', next: 'Aguarde; ele aparece aqui.' },
    delivered: {
      say: 'Seu código foi enviado para o seu e-mail.',
      next: 'Peça ao cliente que olhe a caixa de entrada, também o spam.',
    },
    'manual-review': {
      say: 'O fornecedor está verificando este. Você recebe o resultado por e-mail.',
      next: 'Não venda de novo.',
    },
    refunded: {
      say: 'Este não pôde ser entregue, e o valor será devolvido a você.',
      next: 'O cliente responde ao e-mail do fornecedor com o endereço para a devolução.',
    },
    failed: {
      say: 'Desculpe, este não pôde ser entregue. O fornecedor escreve para você por e-mail.',
      next: 'Não venda de novo antes de o fornecedor resolver.',
    },
  },
  toppedUp: { say: 'O crédito está no seu telefone.', next: 'O cliente pode conferir o saldo.' },
  billPaid: { say: 'O valor está na sua conta.', next: 'Não há mais nada a entregar.' },
  reasons: {
    invalid_recipient: 'o número não existe nesta operadora',
    recipient_barred: 'a operadora bloqueia este número',
    recipient_ineligible: 'este número não pode receber esta recarga',
    invalid_amount: 'a operadora não aceita este valor',
    limit_exceeded: 'o limite deste número foi atingido',
    duplicate_transaction: 'a mesma recarga acabou de ser feita',
    product_not_available: 'o distribuidor não tem mais',
    provider_unavailable: 'o distribuidor não responde',
    insufficient_funds: 'o distribuidor não conseguiu concluir',
    generic_decline: 'o distribuidor recusou',
  },
} satisfies typeof source;
