import type { basket as source } from '../en/basket.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('es');

export const basket = {
  lines: 'Artículos del ticket',
  count: (count) => plural(count, { one: `${count} artículo`, other: `${count} artículos` }),
  showAll: (count) => `Ver los ${count} artículos`,
  totalOf: (count) => (count === 1 ? 'Total' : `Total de ${count} artículos`),
  onNetwork: (network) => `en ${network}`,
  onTicket: (count) => (count === 1 ? 'En el ticket' : `${count} en el ticket`),
  addAnother: 'Añadir otro artículo',
  clear: 'Vaciar',
  full: 'El pedido está lleno: diez artículos como máximo. Venda el resto en el siguiente ticket.',
  changing: (brand) => `Elija otro importe de ${brand}, o vuelva para conservarlo.`,
  leftOut: (count) =>
    plural(count, {
      one: `${count} artículo de ese pedido ya no se vende y falta aquí.`,
      other: `${count} artículos de ese pedido ya no se venden y faltan aquí.`,
    }),
  goesTo: (recipient) => `para ${recipient}`,
  goesToMissing: 'falta el destinatario',
  edit: (brand, label) => `${brand} ${label}: destinatario e importe`,
  own: {
    by_email: 'Correo solo para este artículo',
    by_phone: 'Teléfono solo para este artículo',
    by_account: 'Cuenta solo para este artículo',
  },
  ownHint: (usual) => `Déjelo vacío para usar ${usual}.`,
  ownHintMissing: 'Déjelo vacío para usar el cliente de esta venta.',
  oneMore: 'Uno más',
  otherAmount: 'Otro importe',
  noEmail: 'Sin correo, imprimir vale',
  noEmailTitle: 'Sin correo: el vale se imprime aquí',
  noEmailBody: (address) => `El proveedor escribe a la tienda, a ${address}.`,
  withEmail: 'Introducir un correo',
} satisfies typeof source;
