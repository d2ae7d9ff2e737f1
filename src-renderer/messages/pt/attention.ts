import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Treino: ${title}`,
  notes: {
    paid: { title: (ref) => `O pedido ${ref} está pago`, body: 'O fornecedor prepara a entrega.' },
    delivered: {
      title: (ref) => `O pedido ${ref} foi entregue`,
      body: 'O cliente já pode receber o que comprou.',
    },
    expiring: {
      title: (ref) => `O pedido ${ref} ainda não foi pago`,
      body: 'O código QR some em dois minutos. Pergunte se o cliente pagou.',
    },
    underpaid: {
      title: (ref) => `Falta uma parte do pagamento de ${ref}`,
      body: 'Peça ao cliente que envie o resto.',
    },
    overpaid: { title: (ref) => `Foi pago a mais por ${ref}`, body: 'Não devolva nada por conta própria.' },
    late: {
      title: (ref) => `O pedido ${ref} foi pago tarde demais`,
      body: 'Nada se perdeu. Não peça o pagamento de novo.',
    },
    wrong: {
      title: (ref) => `O pedido ${ref} foi pago de outra forma`,
      body: 'Com outra cripto ou em outra rede.',
    },
    review: {
      title: (ref) => `O fornecedor está analisando ${ref}`,
      body: 'Pode levar até 24 horas. Avise o cliente.',
    },
    unclear: {
      title: (ref) => `Não se sabe se ${ref} existe`,
      body: 'Não aceite pagamento e abra o pedido.',
    },
    withheld: {
      title: (ref) => `Dados de pagamento de ${ref} retidos`,
      body: 'Não aceite pagamento por ele.',
    },
    price: { title: (ref) => `O preço de ${ref} mudou`, body: 'Alguém precisa dizer sim ou não.' },
    partly: {
      title: (ref) => `O pedido ${ref} foi entregue em parte`,
      body: 'Abra-o para ver o que falta.',
    },
    failed: {
      title: (ref) => `O pedido ${ref} falhou`,
      body: 'Abra-o para ver o que fazer.',
    },
    refunded: { title: (ref) => `O dinheiro de ${ref} será devolvido`, body: 'Avise o cliente.' },
  },
  sounds: {
    title: 'Sons',
    hint: 'Um som curto para cada um, uma vez por pedido. Mudo, vê-se mas não se ouve.',
    names: {
      paid: 'Pago',
      delivered: 'Entregue',
      expiring: 'O código some em breve',
      problem: 'Algo está errado',
    },
    hearOne: (name) => `Ouvir: ${name}`,
    words: 'som mudo volume toque bipe áudio silencioso',
  },
  notifications: {
    title: 'Notificações',
    hint: 'O sistema chama você para um pedido enquanto usa outro programa. Códigos, e-mails e telefones nunca aparecem nelas.',
    on: 'Sim',
    off: 'Não',
    words: 'notificação sistema selo barra de tarefas dock ícone aviso',
  },
} satisfies typeof source;
