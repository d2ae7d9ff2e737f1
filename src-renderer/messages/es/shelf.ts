import type { shelf as source } from '../en/shelf.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('es');

export const shelf = {
  favourites: 'Favoritos',
  recent: 'Últimas ventas',
  best: 'Lo más vendido aquí',
  sell: (brand, amount) => (amount === null ? `Abrir ${brand}` : `Vender ${brand} ${amount}`),
  anyAmount: 'Importe libre',
  star: (name) => `Marcar ${name} como favorito`,
  unstar: (name) => `${name} es favorito`,
  brandAmount: (brand, amount) => `${brand} ${amount}`,
  addFavourite: 'Añadir a favoritos',
  isFavourite: 'Favorito',
  refusal: {
    'out-of-stock': 'Agotado',
    'not-sold': 'No se vende ahora',
    'amount-gone': 'Importe no disponible',
    unreachable: 'No se pudo consultar',
  },
  arrange: 'Ordenar',
  all: (count) => `Todos (${count})`,
  arrangeTitle: 'Favoritos',
  arrangeHint: (keys) =>
    `Los primeros tienen las teclas ${keys}. Arrástrelos para ordenarlos o muévalos con las flechas.`,
  noneTitle: 'Aún no hay favoritos',
  noneBody: (keys) => `Pulse la estrella de una marca o un importe, o ${keys} mientras esté elegido.`,
  moveUp: (name) => `Subir ${name}`,
  moveDown: (name) => `Bajar ${name}`,
  remove: (name) => `Quitar ${name}`,
  moved: (name, place) => `${name} es ahora el número ${place}`,
  full: (most) => `Caben ${most} favoritos. Quite uno para añadir otro.`,
  setting: {
    title: 'Favoritos',
    hint: 'Marcas e importes con tecla propia en la parte superior de Vender.',
    count: (count) => plural(count, { one: `${count} favorito`, other: `${count} favoritos` }),
    words: 'teclas rápidas estrella favorito atajo orden f1',
  },
  pinned: 'Fijados',
  pin: (country) => `Fijar ${country}`,
  unpin: (country) => `Dejar de fijar ${country}`,
  pinKey: (keys) => `${keys} fija el país marcado`,
  pinsFull: (most) => `Caben ${most} países fijados. Suelte uno primero.`,
  repeat: 'Vender otra vez',
  repeatNone: 'Ya no se vende nada de este pedido.',
  repeatUnreachable: 'No se pudieron consultar los artículos de este pedido. Inténtelo de nuevo.',
  repeatAsk: 'Ya hay otro ticket empezado',
  repeatAskBody: (items) =>
    plural(items, {
      one: `Vender este pedido otra vez borra su ${items} artículo.`,
      other: `Vender este pedido otra vez borra sus ${items} artículos.`,
    }),
  repeatKeep: 'Conservar ese ticket',
  repeatReplace: 'Borrarlo y vender otra vez',
} satisfies typeof source;
