import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'La aplicación rechazó esta petición',
    say: 'Un momento, por favor, tengo que reiniciar la caja.',
    advice: 'Cierre la ventana y abra la aplicación de nuevo. Si vuelve a pasar, avise a soporte.',
  }),
  'bad-input': () => ({
    title: 'Hay algo mal rellenado en esta pantalla',
    say: 'Un momento, por favor, reviso lo que he escrito.',
    advice: 'Revise los campos e inténtelo de nuevo.',
  }),
  internal: () => ({
    title: 'La aplicación tuvo un fallo propio',
    say: 'Un momento, por favor, la caja se ha atascado.',
    advice: 'Inténtelo de nuevo. Si se repite, reinicie la aplicación y avise a soporte.',
  }),
  'partner-id-missing': () => ({
    title: 'No hay ID de socio',
    say: 'Un momento, por favor, la caja aún no está lista para vender.',
    advice: 'Introduzca su ID de socio en Ajustes o cambie al modo de práctica.',
  }),
  'api-unreachable': () => ({
    title: 'No se puede contactar con el servicio',
    say: 'La caja no tiene conexión ahora mismo. Un momento, por favor.',
    advice: 'Compruebe la conexión a internet e inténtelo de nuevo.',
  }),
  'api-timeout': () => ({
    title: 'El servicio tardó demasiado en responder',
    say: 'El servicio va lento ahora mismo. Un momento, por favor.',
    advice: 'Espere un momento e inténtelo de nuevo.',
  }),
  'api-unreadable': () => ({
    title: 'No se pudo leer la respuesta del servicio',
    say: 'El servicio no funciona bien ahora mismo. Un momento, por favor.',
    advice:
      'Puede que algo se interponga entre la caja y el servicio, como la red de un hotel u oficina. Inténtelo de nuevo en un rato.',
  }),
  'api-too-large': () => ({
    title: 'La respuesta del servicio era demasiado grande',
    say: 'El servicio no funciona bien ahora mismo. Vuelva a preguntarme más tarde, por favor.',
    advice: 'No se ha usado. Inténtelo más tarde y avise a soporte si se repite.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'El servicio pide a la caja que vaya más despacio',
    say:
      wait === undefined
        ? 'Ahora mismo está saturado. ¿Puede esperar un minuto?'
        : `Ahora mismo está saturado. ¿Puede esperar ${wait}?`,
    advice: wait === undefined ? 'Espere un minuto e inténtelo de nuevo.' : `Inténtelo de nuevo en ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'El servicio rechazó la petición',
    say: 'No ha salido. No ha pagado nada; déjeme intentarlo de nuevo.',
    advice: 'Inténtelo de nuevo. Si se rechaza otra vez, revise el ID de socio en Ajustes y avise a soporte.',
  }),
  'not-found': () => ({
    title: 'Este pedido no está en los registros de esta caja',
    say: '¿Me puede repetir el número de su pedido?',
    advice: 'Compruebe el número y si la caja está en el modo correcto.',
  }),
  'not-for-sale': () => ({
    title: 'Este producto ya no se puede vender',
    say: 'Lo siento, este ya no se vende. ¿Le ofrezco otro?',
    advice: 'Elija otro importe u otra marca.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'El importe está fuera de los límites',
    say:
      min === undefined || max === undefined
        ? 'Ese importe no es posible. ¿Cuál otro quiere?'
        : `Puede elegir cualquier importe de ${min} a ${max}.`,
    advice: min === undefined || max === undefined ? 'Elija otro importe.' : `Elija un importe de ${min} a ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Este importe exacto no se vende' : `El importe debe ir de ${step} en ${step}`,
    say:
      below === undefined || above === undefined
        ? 'Ese importe exacto no es posible. ¿Cuál otro quiere?'
        : `Puedo venderle ${below} o ${above}. ¿Cuál prefiere?`,
    advice:
      below === undefined || above === undefined ? 'Elija otro importe.' : `Los más cercanos son ${below} y ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'El destinatario no es válido',
    say: '¿Comprobamos juntos, letra por letra, a dónde tiene que llegar?',
    advice: 'Revise con el cliente el teléfono, la cuenta o el correo.',
  }),
  'email-invalid': () => ({
    title: 'El correo electrónico no es válido',
    say: '¿Me deletrea su correo electrónico?',
    advice: 'Revíselo con el cliente, letra por letra.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Esta forma de pago no está disponible ahora',
    say: 'Esa forma de pago no está disponible ahora mismo. ¿Tiene otra moneda?',
    advice: 'Elija otra moneda u otra red.',
  }),
  'price-unavailable': () => ({
    title: 'Ahora mismo no hay precio para esto',
    say: 'Ahora mismo no consigo el precio. Un momento, por favor.',
    advice: 'Inténtelo en un momento, o elija otro importe u otra moneda.',
  }),
  problems: () => ({
    title: 'Esta venta no es posible tal como está',
    say: 'Así no se lo puedo vender. Veamos qué podemos cambiar.',
    advice: 'Mire las notas del ticket.',
  }),
  'quote-unknown': () => ({
    title: 'Este precio ya no está reservado',
    say: 'El precio se ha actualizado. Le leo el nuevo total.',
    advice: 'Se ha pedido uno nuevo. Compruebe el total antes de cobrar.',
  }),
  'quote-expired': () => ({
    title: 'Este precio ha caducado',
    say: 'El precio se ha actualizado. Le leo el nuevo total.',
    advice: 'Se ha pedido uno nuevo. Compruebe el total antes de cobrar.',
  }),
  'order-unclear': () => ({
    title: 'No se sabe si el pedido se realizó',
    say: 'Por favor, no pague nada todavía. Estoy comprobando si el pedido se realizó.',
    advice: 'No lo venda otra vez todavía. Mire primero el pedido; la caja sigue comprobándolo.',
  }),
  'price-moved': () => ({
    title: 'El precio ha cambiado',
    say: 'El precio acaba de cambiar. Le leo el nuevo.',
    advice: 'No se ha pedido nada a ese precio. Dígale al cliente el nuevo y acéptelo, o déjelo.',
  }),
  'order-exists': () => ({
    title: 'El mismo pedido sigue abierto',
    say: 'Un momento, por favor, este pedido ya lo tengo aquí.',
    advice: 'No se ha enviado nada. Abra el pedido que ya está, o véndalo por segunda vez a propósito.',
  }),
  'order-differs': () => ({
    title: 'Ese número es de otro pedido',
    say: '¿Me puede leer otra vez el número del pedido, letra por letra?',
    advice: 'No coincide con lo que se pidió aquí. Compruebe el número e inténtelo de nuevo.',
  }),
  'storage-failed': () => ({
    title: 'El pedido no se pudo guardar en el disco, así que no se envió nada',
    say: 'Ahora mismo no puedo tomar el pedido. No ha pagado nada.',
    advice: 'Libere espacio o compruebe que se puede escribir en el disco, e inténtelo de nuevo.',
  }),
  'keychain-unavailable': () => ({
    title: 'El llavero de este equipo no responde',
    say: 'Un momento, por favor, mi equipo está bloqueado para esto.',
    advice: 'Inicie o desbloquee el llavero e inténtelo de nuevo.',
  }),
  'secret-unavailable': () => ({
    title: 'El código no se puede mostrar ahora',
    say: 'Su código está a salvo y también está en su correo. Un momento, por favor.',
    advice: 'Está a salvo con el proveedor y en el correo del cliente. Inténtelo en un momento.',
  }),
  'orders-open': () => ({
    title: 'Aún hay pedidos reales abiertos',
    say: 'Un momento, por favor, se está terminando otra venta.',
    advice: 'La dirección no puede cambiar mientras se siguen. Espere a que terminen e inténtelo de nuevo.',
  }),
  'clipboard-failed': () => ({
    title: 'El portapapeles no admitió nada',
    say: 'Se lo enseño mejor en la pantalla.',
    advice: 'No se copió nada. Inténtelo de nuevo o léalo de la pantalla.',
  }),
  'clipboard-changed': () => ({
    title: 'Otro programa cambió el portapapeles',
    say: 'Por favor, no pegue nada. Escanee mejor el código de mi pantalla.',
    advice: 'Lo que se pegaría va a otro sitio. Use el código QR y haga revisar este equipo.',
  }),
  'practice-only': () => ({
    title: 'Esto solo funciona en modo de práctica',
    say: 'Un momento, por favor, la caja está en el otro modo.',
    advice: 'Para probarlo, cambie al modo de práctica en Ajustes.',
  }),
  'printer-unreachable': () => ({
    title: 'La impresora no responde',
    say: 'Un momento, por favor, la impresora no está lista.',
    advice:
      'Compruebe que está encendida y en la misma red, y su dirección en Ajustes. Mientras tanto se puede guardar como PDF.',
  }),
  'printer-not-local': () => ({
    title: 'La impresora no está en la red de la tienda',
    say: 'Un momento, por favor, la impresora no está lista.',
    advice:
      'Los papeles con códigos no van a impresoras de fuera. Escriba en Ajustes su dirección en su propia red, como 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'La impresora no imprimió',
    say: 'Un momento, por favor, la impresora no está lista.',
    advice:
      'Revise papel, tapa y cable, y qué impresora está elegida; después imprima de nuevo. También se puede guardar como PDF.',
  }),
  'pdf-failed': () => ({
    title: 'No se pudo guardar el PDF',
    say: 'Un momento, por favor, lo guardo otra vez.',
    advice: 'Elija otra carpeta o compruebe que se puede escribir en esta, e inténtelo de nuevo.',
  }),
  'voucher-empty': () => ({
    title: 'Todavía no se ha entregado nada',
    say: 'Su código está en camino. Lo imprimo en cuanto llegue.',
    advice: 'No hay vale que imprimir antes de la entrega. Espere, o imprima el recibo.',
  }),
  'logo-invalid': () => ({
    title: 'Esta imagen no sirve como logo',
    say: 'Un momento, por favor.',
    advice: 'Elija una imagen PNG, JPEG o WebP. Las sencillas y con pocos colores se imprimen mejor.',
  }),
} satisfies typeof source;
