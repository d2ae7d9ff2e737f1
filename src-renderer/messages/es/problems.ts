import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'El proveedor no vende esto ahora',
    say: 'Lo siento, ahora mismo no puedo venderle este. ¿Le ofrezco otro?',
    advice: 'Pruebe otro importe, otra marca u otra forma de pago.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Esta tarjeta o importe ya no está disponible',
    say: 'Lo siento, esta tarjeta ya no está disponible. ¿Qué otro importe quiere?',
    advice: 'Elija otro importe u otra marca.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Agotado ahora mismo',
    say: 'Lo siento, este importe está agotado. ¿Le sirve otro?',
    advice: 'Pruebe otro importe o vuelva a intentarlo más tarde.',
  }),
  NOT_ACTIVE: () => ({
    title: 'En pausa por el mayorista',
    say: 'Lo siento, esta marca está en pausa en este momento. ¿Quiere otra?',
    advice: 'Inténtelo más tarde o elija otra marca.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'No se aceptó el destinatario',
    say: '¿Comprobamos juntos, letra por letra, a dónde tiene que llegar?',
    advice: 'Revise el correo o el teléfono con el cliente.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Este producto requiere una cuenta personal con el proveedor',
    say: 'Lo siento, este solo se vende con una cuenta personal. ¿Le enseño otro?',
    advice: 'No se puede vender en caja. Elija otro producto.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Demasiado poco para esta red',
    say:
      minimum === undefined
        ? 'Este importe es demasiado bajo para esa red. ¿Quiere uno mayor?'
        : `Esa red acepta pagos a partir de ${minimum}. ¿Quiere un importe mayor?`,
    advice: `${minimum === undefined ? '' : `Acepta como mínimo ${minimum}. `}Elija un importe mayor u otra red.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Demasiado para un solo pedido',
    say:
      maximum === undefined
        ? 'Es más de lo que admite un pedido. ¿Le sirve un importe menor?'
        : `Un pedido admite como máximo ${maximum}. ¿Le sirve un importe menor?`,
    advice: maximum === undefined ? 'Elija un importe menor.' : `Un pedido admite como máximo ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Se alcanzó el límite diario' : `Se alcanzó el límite diario de ${limit}`,
    say:
      left === undefined
        ? 'Ha alcanzado su límite diario; mañana vuelve a estar libre.'
        : `Le quedan ${left} de su límite diario. ¿Le sirve ese importe?`,
    advice: `${left === undefined ? '' : `Hoy quedan hasta ${left}. `}Se libera 24 horas después de la última compra; dividir la venta no ayuda.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Se alcanzó el límite mensual' : `Se alcanzó el límite mensual de ${limit}`,
    say:
      left === undefined
        ? 'Ha alcanzado su límite mensual; se libera a principios del mes que viene.'
        : `Le quedan ${left} de su límite mensual. ¿Le sirve ese importe?`,
    advice: `${left === undefined ? '' : `Este mes quedan hasta ${left}. `}Se libera a principios de mes; dividir la venta no ayuda.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Demasiados artículos',
    say:
      count === undefined
        ? 'Son demasiados para un solo pedido. ¿Lo divido?'
        : `Puedo vender ${count} de una vez. ¿Lo divido?`,
    advice: count === undefined ? 'Quite algunos artículos.' : `Un pedido admite como máximo ${count} artículos.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Solo una recarga por número y día',
    say: 'Este número se puede recargar una vez al día. ¿Uso otro número?',
    advice: 'Pruebe este número mañana o use otro.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Este producto no se puede pagar así',
    say:
      accepted === undefined
        ? 'Este no se puede pagar así. ¿Qué otra moneda tiene?'
        : `Puede pagarlo con ${accepted}. ¿Con cuál prefiere?`,
    advice: accepted === undefined ? 'Elija otra moneda u otra red.' : `Se puede pagar con ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Este producto no admite pago desde una billetera',
    say: 'Lo siento, este no se puede pagar desde una billetera. ¿Le enseño otro?',
    advice: 'Elija otro producto.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Los pagos en esta moneda están en pausa',
    say:
      coin === undefined
        ? 'Esa moneda está en pausa en este momento. ¿Tiene otra?'
        : `${coin} está en pausa en este momento. ¿Tiene otra moneda?`,
    advice: 'Elija otra moneda.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Los pagos por esta red están en pausa',
    say: 'Esa red está en pausa en este momento. ¿Su billetera puede usar otra?',
    advice: 'Elija otra red.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Las stablecoins en Tron exigen el nombre completo del cliente',
    say: 'Tron pide su nombre completo para esto. ¿Su billetera puede usar otra red?',
    advice: 'Elija otra red, por ejemplo Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Este correo no puede pagar así',
    say: 'Esta forma de pago no funciona con su correo. ¿Tiene otra moneda?',
    advice: 'Elija otra moneda u otra red.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Se alcanzó el número de artículos por día',
    say: 'Ha llegado al número de artículos de hoy. Mañana puedo atenderle de nuevo.',
    advice: `${count === undefined ? '' : `Como máximo ${count} al día. `}Siga mañana.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Este producto ya se compró demasiadas veces hoy',
    say: 'Este ya se ha comprado demasiadas veces hoy. ¿Quiere otro?',
    advice: 'Elija otro producto o siga mañana.',
  }),
  KYC_MISSING: () => ({
    title: 'El proveedor quiere verificar la identidad del cliente',
    say: 'Para este, el proveedor pide verificar su identidad. ¿Le sirve otra tarjeta o un importe menor?',
    advice: 'Eso se hace en la cuenta del cliente con el proveedor. Elija otro producto o un importe menor.',
  }),
  KYC_PENDING: () => ({
    title: 'El proveedor aún está verificando la identidad del cliente',
    say: 'Su verificación de identidad sigue en curso. Suele tardar unos 20 minutos.',
    advice: 'Suele tardar 20 minutos; en el peor caso, dos días. Inténtelo más tarde.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'El proveedor quiere verificar la identidad del cliente',
    say: 'Para este, el proveedor pide verificar su identidad. ¿Le sirve otra tarjeta o un importe menor?',
    advice: 'Eso se hace en la cuenta del cliente con el proveedor. Elija otro producto o un importe menor.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Por encima del límite para un cliente sin identificar',
    say: 'Es más de lo que puedo vender sin verificar la identidad. ¿Le sirve un importe menor?',
    advice: 'Elija un importe menor.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'El procesador de pagos rechazó esta venta',
    say: 'No se aceptó esta forma de pago. ¿Tiene otra moneda u otra red?',
    advice: 'Elija otra moneda u otra red.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'El procesador de pagos aún está verificando al cliente',
    say: 'Esta forma de pago aún se está verificando. ¿Tiene otra moneda u otra red?',
    advice: 'Elija otra moneda u otra red, o inténtelo más tarde.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'El procesador de pagos rechazó esta venta',
    say: 'No se aceptó esta forma de pago. ¿Tiene otra moneda u otra red?',
    advice: 'Elija otra moneda u otra red.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'El procesador de pagos rechazó esta venta',
    say: 'No se aceptó esta forma de pago. ¿Tiene otra moneda u otra red?',
    advice: 'Elija otra moneda u otra red.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'El procesador de pagos rechazó a este cliente',
    say: 'No se aceptó esta forma de pago. ¿Tiene otra moneda u otra red?',
    advice: 'Elija otra moneda u otra red.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Este correo no está confirmado con el proveedor',
    say: 'Abra el mensaje del proveedor en su bandeja y confirme su correo, o deme otro, por favor.',
    advice: 'El cliente lo confirma desde su bandeja de entrada o da otro correo.',
  }),
  USER_BLOCKED: () => ({
    title: 'Este correo no puede hacer pedidos',
    say: 'El proveedor no acepta pedidos con este correo. Su soporte puede decirle por qué.',
    advice: 'El proveedor lo bloqueó. El cliente tiene que preguntar a su soporte.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'El proveedor no atiende este país',
    say: 'Lo siento, esto no se vende para ese país. ¿Le enseño otro?',
    advice: 'Elija un producto de otro país.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'El proveedor no pudo preparar el pago',
    say: 'No se pudo preparar el pago. No ha pagado nada; ¿pruebo con otra moneda?',
    advice: 'Elija otra moneda u otra red, o inténtelo en unos minutos.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'El proveedor no pudo crear el pedido',
    say: 'Por favor, no pague nada todavía. Estoy comprobando si el pedido se realizó.',
    advice: 'Mire en Pedidos antes de intentarlo de nuevo, para no vender nada dos veces.',
  }),
  BAD_REQUEST: () => ({
    title: 'El proveedor no entendió el pedido',
    say: 'Lo siento, la caja no pudo hacer este pedido. No ha pagado nada.',
    advice: 'Es un fallo de esta aplicación. Anote el código de abajo y avise a soporte.',
  }),
  ...offTill,
} satisfies typeof source;
