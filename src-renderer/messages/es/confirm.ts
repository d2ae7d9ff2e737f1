import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Revise la venta con el cliente',
  goods: 'Qué se vende',
  redeem: (places) => `Canjear en ${places}`,
  recipient: {
    by_email: 'Al correo',
    by_phone: 'Al teléfono',
    by_account: 'A la cuenta',
  },
  printedHere: 'Sin correo: el vale se imprime aquí',
  receiptTo: 'El proveedor escribe a',
  payWith: 'Se paga con',
  cost: (cost) => `Comisión de red: unos ${cost}, los paga la billetera del cliente.`,
  costUnknown: 'La billetera del cliente indica la comisión de red.',
  speed: {
    'at-once': 'Se liquida al instante.',
    confirmations: 'Más lenta: hasta 6 confirmaciones.',
    recommended: 'La que aconseja el proveedor por coste y rapidez.',
  },
  cautions: {
    'same-form': (network) =>
      `Una dirección de ${network} se parece a las de otras redes. El cliente debe elegir ${network} en la billetera o las monedas pueden perderse.`,
    'not-x-layer': 'OKXChain no es X Layer. Lo que se envía por X Layer se pierde.',
    bridged: (coin, twin) => `${coin} y ${twin} son tokens distintos. Solo ${coin} cuenta como pago.`,
    'full-name':
      'El proveedor puede pedir el nombre completo del cliente para stablecoins en Tron. Si la rechaza, elija otra red.',
    whole: 'Una factura Lightning se paga entera o no se paga.',
    renamed: (coin) => `TON y GRAM existen a la vez. El cliente debe enviar ${coin}.`,
    small: (minimum) => `Esta red acepta como mínimo ${minimum}. Añada un artículo o elija otra red.`,
  },
  shopElsewhere: (goods, shop) => `Solo funciona en ${goods}; esta tienda está en ${shop}.`,
  phoneElsewhere: (theirs, goods) => `El número es de ${theirs}; esta recarga es para ${goods}. Léalo en voz alta.`,
  oddNumber: 'Este número parece poco habitual. Léalo en voz alta.',
  oddAddress: (meant) => `¿Quiso decir el cliente ${meant}?`,
  priceSame: 'El precio no ha cambiado desde que se mostró.',
  priceComing: 'El precio llega en un momento.',
  order: (amount) => `Cobrar ${amount}`,
  orderPending: 'Cobrar',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  back: 'Volver al ticket',
} satisfies typeof source;
