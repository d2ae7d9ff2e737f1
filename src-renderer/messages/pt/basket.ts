import type { basket as source } from '../en/basket.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt');

export const basket = {
  lines: 'Itens do tíquete',
  count: (count) => plural(count, { one: `${count} item`, other: `${count} itens` }),
  showAll: (count) => `Mostrar todos os ${count} itens`,
  totalOf: (count) => (count === 1 ? 'Total' : `Total de ${count} itens`),
  onTicket: (count) => (count === 1 ? 'No tíquete' : `${count} no tíquete`),
  onNetwork: (network) => `em ${network}`,
  addAnother: 'Adicionar outro item',
  clear: 'Limpar',
  full: 'Este pedido está cheio: no máximo dez itens. Venda o resto no próximo tíquete.',
  changing: (brand) => `Escolha outro valor de ${brand}, ou volte para mantê-lo.`,
  leftOut: (count) =>
    plural(count, {
      one: `${count} item desse pedido não é mais vendido e falta aqui.`,
      other: `${count} itens desse pedido não são mais vendidos e faltam aqui.`,
    }),
  goesTo: (recipient) => `para ${recipient}`,
  goesToMissing: 'falta o destinatário',
  edit: (brand, label) => `${brand} ${label}: destinatário e valor`,
  own: {
    by_email: 'E-mail só para este item',
    by_phone: 'Telefone só para este item',
    by_account: 'Número da conta só para este item',
  },
  ownHint: (usual) => `Deixe vazio para ${usual}.`,
  ownHintMissing: 'Deixe vazio para o cliente desta venda.',
  oneMore: 'Mais um',
  otherAmount: 'Outro valor',
  noEmail: 'Sem e-mail, imprimir o vale',
  noEmailTitle: 'Sem e-mail: o vale é impresso aqui',
  noEmailBody: (address) => `O fornecedor escreve para a loja em ${address}.`,
  withEmail: 'Informar um e-mail mesmo assim',
} satisfies typeof source;
