import type { shelf as source } from '../en/shelf.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('pt');

export const shelf = {
  favourites: 'Favoritos',
  recent: 'Vendidos por último',
  best: 'Mais vendidos aqui',
  sell: (brand, amount) => (amount === null ? `Abrir ${brand}` : `Vender ${brand} ${amount}`),
  anyAmount: 'Qualquer valor',
  star: (name) => `Tornar ${name} favorito`,
  unstar: (name) => `${name} é favorito`,
  brandAmount: (brand, amount) => `${brand} ${amount}`,
  addFavourite: 'Adicionar aos favoritos',
  isFavourite: 'Favorito',
  refusal: {
    'out-of-stock': 'Esgotado',
    'not-sold': 'Não vendido agora',
    'amount-gone': 'Valor não vendido agora',
    unreachable: 'Não foi possível consultar',
  },
  arrange: 'Organizar',
  all: (count) => `Todos os ${count}`,
  arrangeTitle: 'Favoritos',
  arrangeHint: (keys) => `Os primeiros têm as teclas ${keys}. Arraste para ordenar, ou mova com as setas.`,
  noneTitle: 'Nenhum favorito ainda',
  noneBody: (keys) => `Aperte a estrela em uma marca ou valor, ou ${keys} quando estiver escolhido.`,
  moveUp: (name) => `Mover ${name} para cima`,
  moveDown: (name) => `Mover ${name} para baixo`,
  remove: (name) => `Remover ${name}`,
  moved: (name, place) => `${name} agora é o número ${place}`,
  full: (most) => `Há lugar para ${most} favoritos. Remova um para adicionar outro.`,
  setting: {
    title: 'Favoritos',
    hint: 'Marcas e valores com tecla própria no alto de Vender.',
    count: (count) => plural(count, { one: `${count} favorito`, other: `${count} favoritos` }),
    words: 'teclas rápidas estrela favorito atalho ordem f1',
  },
  pinned: 'Fixados',
  pin: (country) => `Fixar ${country}`,
  unpin: (country) => `Soltar ${country}`,
  pinKey: (keys) => `${keys} fixa o país escolhido`,
  pinsFull: (most) => `Há lugar para ${most} países fixados. Solte um primeiro.`,
  repeat: 'Vender de novo',
  repeatNone: 'Nada deste pedido é mais vendido.',
  repeatUnreachable: 'Os itens deste pedido não puderam ser consultados. Tente de novo.',
  repeatAsk: 'Outro tíquete foi começado',
  repeatAskBody: (items) =>
    items === 0
      ? 'Vender este pedido de novo apaga o que foi informado nele.'
      : plural(items, {
          one: `Vender este pedido de novo apaga o ${items} item dele.`,
          other: `Vender este pedido de novo apaga os ${items} itens dele.`,
        }),
  repeatKeep: 'Manter esse tíquete',
  repeatReplace: 'Apagar e vender de novo',
} satisfies typeof source;
