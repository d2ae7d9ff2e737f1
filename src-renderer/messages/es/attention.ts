import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Práctica: ${title}`,
  notes: {
    paid: { title: (ref) => `El pedido ${ref} está pagado`, body: 'El proveedor prepara la entrega.' },
    delivered: {
      title: (ref) => `El pedido ${ref} está entregado`,
      body: 'El cliente ya puede recibir lo que compró.',
    },
    expiring: {
      title: (ref) => `El pedido ${ref} aún no está pagado`,
      body: 'El código QR se retira en dos minutos. Pregunte si el cliente ha pagado.',
    },
    underpaid: {
      title: (ref) => `Falta parte del pago de ${ref}`,
      body: 'Pida al cliente que envíe el resto.',
    },
    overpaid: { title: (ref) => `Se pagó de más por ${ref}`, body: 'No lo devuelva usted.' },
    late: {
      title: (ref) => `El pedido ${ref} se pagó tarde`,
      body: 'No se ha perdido nada. No pida el pago otra vez.',
    },
    wrong: {
      title: (ref) => `El pedido ${ref} se pagó de otra forma`,
      body: 'Llegó en otra moneda o por otra red.',
    },
    review: {
      title: (ref) => `El proveedor está revisando ${ref}`,
      body: 'Puede tardar hasta 24 horas. Avise al cliente.',
    },
    unclear: {
      title: (ref) => `No se sabe si ${ref} existe`,
      body: 'No cobre nada y abra el pedido.',
    },
    withheld: { title: (ref) => `Datos de pago de ${ref} retenidos`, body: 'No cobre nada por él.' },
    price: { title: (ref) => `El precio de ${ref} ha cambiado`, body: 'Alguien tiene que aceptarlo o no.' },
    partly: { title: (ref) => `El pedido ${ref} se entregó en parte`, body: 'Ábralo para ver qué falta.' },
    failed: { title: (ref) => `El pedido ${ref} falló`, body: 'Ábralo para ver qué hacer.' },
    refunded: { title: (ref) => `Se devuelve el dinero de ${ref}`, body: 'Avise al cliente.' },
  },
  sounds: {
    title: 'Sonidos',
    hint: 'Un sonido corto para cada cosa, una vez por pedido. Desactivado, se ve pero no se oye.',
    names: {
      paid: 'Pagado',
      delivered: 'Entregado',
      expiring: 'El código se retira pronto',
      problem: 'Algo va mal',
    },
    hearOne: (name) => `Escuchar: ${name}`,
    words: 'sonido silenciar volumen aviso audio silencio pitido',
  },
  notifications: {
    title: 'Notificaciones',
    hint: 'El sistema le avisa de un pedido mientras mira otro programa. Nunca muestran un código, un correo o un teléfono.',
    on: 'Sí',
    off: 'No',
    words: 'notificación sistema escritorio barra de tareas aviso alerta',
  },
} satisfies typeof source;
