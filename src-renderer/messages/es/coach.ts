import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Diga al cliente',
  quoted: (sentence) => `«${sentence}»`,
  stages: {
    sending: {
      say: 'Un momento, estoy haciendo su pedido.',
      next: 'Espere los datos de pago; llegan solos.',
    },
    refused: {
      say: 'Lo siento, no se aceptó el pedido. No ha pagado nada.',
      next: 'Lea el motivo, vuelva al ticket y cambie lo que pide.',
    },
    unclear: {
      say: 'Por favor, no pague nada todavía. Estoy comprobando si su pedido se realizó.',
      next: 'Elija abajo lo que sepa. Hasta entonces no se envía nada.',
    },
    'awaiting-payment': {
      say: 'Escanee esto con su billetera y envíe exactamente este importe, por favor.',
      next: 'Espere aquí o atienda al siguiente cliente: el pedido se sigue de todos modos.',
    },
    'payment-seen': {
      say: 'Su pago ha llegado y se está confirmando. No tiene que pagar nada más.',
      next: 'Espere la confirmación. No entregue nada todavía.',
    },
    underpaid: {
      say: 'Falta un poco. Escanee otra vez, por favor: este código pide solo el resto.',
      next: 'Haga que el cliente envíe el resto antes de que acabe el tiempo.',
    },
    paid: {
      say: 'Gracias, su pago está completo. Enseguida llega su código.',
      next: 'Espere un momento o atienda al siguiente cliente.',
    },
    'manual-review': {
      say: 'Su pago está a salvo. El proveedor revisa el pedido; recibirá el resultado por correo en 24 horas.',
      next: 'No lo venda otra vez. Dé al cliente el ID del pedido; con él se puede preguntar al soporte del proveedor.',
    },
    delivered: { say: 'Aquí tiene su código. ¡Gracias!', next: 'Entréguelo.' },
    'partly-delivered': {
      say: 'Parte de su pedido está aquí. El proveedor resuelve el resto y le escribe por correo.',
      next: 'Entregue lo que llegó, línea por línea.',
    },
    expired: {
      say: 'El tiempo para pagar se acabó. ¿Ha enviado ya algo?',
      next: 'Si no se envió nada, haga una venta nueva. Si se envió, espere: aparece aquí cuando llegue.',
    },
    'paid-too-late': {
      say: 'Su pago llegó fuera de tiempo. No se ha perdido; por favor, no pague otra vez.',
      next: 'Dé al soporte del proveedor el ID del pedido de abajo.',
    },
    cancelled: {
      say: 'Este pedido se canceló. Por favor, no lo pague.',
      next: 'Haga una venta nueva si el cliente aún lo quiere.',
    },
    failed: {
      say: 'Lo siento, este pedido no salió bien.',
      next: 'Haga una venta nueva, o elija otra moneda u otra red.',
    },
    refunded: {
      say: 'Se le devuelve su dinero. Recibirá un correo que pregunta a dónde enviarlo.',
      next: 'Haga una venta nueva si el cliente aún lo quiere: hay que pagarla de nuevo.',
    },
    checking: {
      say: 'Un momento, por favor, el proveedor aún está revisando su pedido.',
      next: 'No lo venda otra vez. La caja sigue preguntando; soporte puede buscarlo por el ID del pedido.',
    },
  },
  missing: (amount) => ({
    say: `Faltan ${amount}. Escanee otra vez, por favor: este código pide solo el resto.`,
    next: 'Haga que el cliente envíe el resto antes de que acabe el tiempo.',
  }),
  expiredSeen: {
    title: 'Caducado, pero se vio un pago',
    body: 'El dinero llegó cuando el tiempo había acabado, o no todo a tiempo. El proveedor decide si aún cuenta; la caja sigue atenta.',
    say: 'Veo un pago suyo, pero el tiempo se había acabado. No se ha perdido; por favor, no pague otra vez.',
    next: 'No lo venda otra vez todavía. Si en una hora no cambia nada, envíe el texto para soporte al proveedor.',
  },
  closedUnclear: {
    title: 'Cerrado: nunca se hizo',
    body: 'Alguien de esta caja estaba seguro de que el proveedor nunca lo hizo. No hay nada que pagar por él.',
    say: 'Este pedido nunca se hizo. No ha pagado nada por él.',
    next: 'Si aun así el proveedor escribe al cliente sobre él, sí existe: introduzca su número abajo.',
    known: {
      body: 'Se preguntó al proveedor y no conoce ningún pedido con este número. No hay nada que pagar por él.',
      next: 'Si aun así el proveedor escribe al cliente sobre él, envíe el texto para soporte al proveedor.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `Se pagaron ${amount} de más`,
      body: 'El pedido se entrega de todos modos.',
      say: `Ha pagado ${amount} de más. Recibe su pedido igualmente y puede pedir el resto al proveedor.`,
      next: 'No devuelva nada usted: el proveedor devuelve el resto si se le pide. Envíele el texto para soporte o déselo al cliente.',
    }),
    late: () => ({
      title: 'El pago llegó fuera de tiempo y cuenta igualmente',
      body: 'El pedido ya había caducado. El proveedor aceptó el pago tardío.',
      say: 'Su pago llegó tarde, pero se aceptó. No tiene que pagar otra vez.',
      next: 'Si entretanto se vendió de nuevo, no acepte el pago del segundo pedido.',
    }),
    otherwise: (way) => ({
      title: `Se pagó de otra forma: ${way}`,
      body: 'El proveedor recuperó un pago en otra moneda o por otra red. Eso no siempre funciona.',
      say: 'Su pago llegó de otra forma de la que pedimos. El proveedor lo encontró de todos modos.',
      next: 'Diga al cliente que la próxima vez envíe exactamente la moneda y la red de la pantalla.',
    }),
  },
  timeIsUp: {
    say: 'El tiempo para pagar se acabó. Por favor, no envíe nada al código antiguo.',
    next: 'Si no se envió nada, haga una venta nueva. Si se envió, espere: aparece aquí cuando llegue.',
  },
  margin: {
    say: 'Ya no queda tiempo suficiente para enviarlo. Por favor, no envíe nada al código antiguo.',
    next: 'Si no se envió nada, haga una venta nueva. Si se envió, espere: aparece aquí cuando llegue.',
  },
  underpaidTimeUp: {
    say: 'Llegó una parte de su pago, pero el tiempo se acabó. Por favor, no envíe nada más; pregunto al proveedor.',
    next: 'Envíe el texto para soporte al proveedor: lo que llegó se entrega más tarde o se devuelve.',
  },
  preparing: {
    say: 'Un momento, los datos de pago están en camino.',
    next: 'Espere; aparecen aquí solos.',
  },
  rebuy: {
    title: 'Pagado; se prueba con otro mayorista',
    body: 'El primer mayorista no pudo entregar. El proveedor lo compra él mismo en otro sitio.',
    say: 'Su pago está completo. La entrega tarda un poco más de lo normal.',
    next: 'Espere un momento o atienda al siguiente cliente. No lo venda otra vez.',
  },
  price: {
    say: 'El precio ha cambiado desde que lo acordamos. ¿Lo quiere igualmente?',
    next: 'Lea el nuevo precio al cliente y después acéptelo o no.',
  },
  priceDeclined: { say: 'Entonces lo dejamos. Por favor, no pague nada por este pedido: termina solo.' },
  withheld: {
    say: 'Por favor, no pague todavía: algo de este pedido no cuadra. Le hago uno nuevo.',
    next: 'Siga estos pasos.',
  },
  failedPaid: {
    say: 'Su pago llegó, pero el pedido falló. El soporte del proveedor lo resolverá; por favor, no pague otra vez.',
    next: 'Dé al soporte del proveedor el ID del pedido de abajo.',
  },
  lines: {
    waiting: { say: 'Este aún está en camino.', next: 'Espérelo; aparece aquí.' },
    delivered: {
      say: 'Su código se envió a su correo.',
      next: 'Pida al cliente que mire su bandeja de entrada, también el spam.',
    },
    'manual-review': {
      say: 'El proveedor está revisando este. Recibirá el resultado por correo.',
      next: 'No lo venda otra vez.',
    },
    refunded: {
      say: 'Este no se pudo entregar y se le devuelve su precio.',
      next: 'El cliente responde al correo del proveedor con la dirección para el reembolso.',
    },
    failed: {
      say: 'Lo siento, este no se pudo entregar. El proveedor le escribe por correo.',
      next: 'No lo venda otra vez antes de que el proveedor lo resuelva.',
    },
  },
  toppedUp: { say: 'El saldo ya está en su teléfono.', next: 'El cliente puede consultar su saldo.' },
  billPaid: { say: 'El importe está en su cuenta.', next: 'No queda nada que entregar.' },
  reasons: {
    invalid_recipient: 'el número no existe en esta operadora',
    recipient_barred: 'la operadora bloquea este número',
    recipient_ineligible: 'este número no admite esta recarga',
    invalid_amount: 'la operadora no acepta este importe',
    limit_exceeded: 'este número llegó a su límite',
    duplicate_transaction: 'la misma recarga se hizo justo antes',
    product_not_available: 'el mayorista ya no lo tiene',
    provider_unavailable: 'no se puede contactar con el mayorista',
    insufficient_funds: 'el mayorista no pudo liquidarlo',
    generic_decline: 'el mayorista lo rechazó',
  },
} satisfies typeof source;
