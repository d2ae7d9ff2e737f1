import type { shell as source } from '../en/shell.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('es');

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Principal',
  sell: 'Vender',
  orders: 'Pedidos',
  settings: 'Ajustes',
  openOrders: (count) => plural(count, { one: `${count} pedido abierto`, other: `${count} pedidos abiertos` }),
  practiceMode: 'Modo de práctica',
  practiceFrame: 'Modo de práctica: sin dinero real ni códigos reales',
  liveMode: 'Real',
  connection: 'Conexión',
  connections: {
    idle: 'Lista',
    connecting: 'Conectando',
    live: 'Conectada',
    polling: 'Consulta periódica',
    reconnecting: 'Reconectando',
    offline: 'Sin conexión',
  },
  connectionHints: {
    idle: 'Ahora mismo no se sigue ningún pedido.',
    connecting: 'La caja está abriendo la conexión en directo de un pedido.',
    live: 'Las novedades de los pedidos abiertos llegan al instante.',
    polling: 'La conexión en directo está caída. La caja pregunta cada pocos segundos, así que no se pierde nada.',
    reconnecting: 'Se cortó la conexión en directo. La caja la abre de nuevo y mientras tanto pregunta.',
    offline:
      'No se puede contactar con el servicio. Los pedidos conservan su estado y siguen cuando vuelva la conexión.',
  },
  bootFailed: {
    title: 'La caja no pudo arrancar',
    advice:
      'No se vendió ni se perdió nada. Cierre la ventana y abra la aplicación de nuevo. Si ocurre dos veces, envíe el registro a soporte.',
    again: 'Reintentar',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Este equipo no tiene un llavero en marcha',
      advice:
        'El ID de socio se guarda hasta que se cierre la aplicación; la próxima vez habrá que introducirlo de nuevo.',
    },
    'settings-reset': {
      title: 'El archivo de ajustes estaba dañado y se ha restablecido',
      advice: 'Revise país, idioma y moneda en Ajustes. Sus pedidos no se ven afectados.',
    },
    'storage-failed': {
      title: 'El disco no admite registros, así que no se puede vender',
      advice:
        'Los pedidos se pueden consultar mientras el disco se deje leer. Libere espacio o permita escribir en la carpeta de los registros (está en Ajustes). Después pruebe una venta; si se vuelve a rechazar, reinicie la aplicación.',
    },
    'storage-too-new': {
      title: 'Los pedidos se guardaron con una versión más nueva de Refill Desk',
      advice: 'No se han tocado y no se puede vender nada. Instale la última versión y vuelva a abrirla.',
    },
    'orders-set-aside': {
      title: 'No se pudo leer el archivo de pedidos anteriores',
      advice: 'Se apartó sin cambios y se recuperó lo que se pudo. En Ajustes se indica qué volvió y qué no.',
    },
    'orders-unreadable': {
      title: 'Algunos pedidos sin terminar no se pueden leer, así que la caja no los sigue',
      advice:
        'No se ha borrado nada de ellos. No los venda otra vez; dé a soporte los números que aparecen en Pedidos.',
    },
    'other-mode-has-open-orders': {
      title: 'Hay pedidos reales sin terminar',
      advice: 'Se siguen en segundo plano. Para verlos, cambie al modo real en Ajustes.',
    },
    'live-without-partner-id': {
      title: 'No hay ID de socio',
      advice: 'Sin él no se puede vender de verdad. Introdúzcalo en Ajustes o siga en modo de práctica.',
    },
  },
  openSettings: 'Abrir Ajustes',
  showRecords: 'Ver los registros',
  clipboard: {
    title: 'No pegue nada',
    changed: {
      address: 'Otro programa cambió el portapapeles: ya no contiene la dirección.',
      amount: 'Otro programa cambió el portapapeles: ya no contiene el importe.',
      'payment-uri': 'Otro programa cambió el portapapeles: ya no contiene el enlace de pago.',
      memo: 'Otro programa cambió el portapapeles: ya no contiene el memo.',
      'order-id': 'Otro programa cambió el portapapeles: ya no contiene el ID del pedido.',
      'transaction-ids': 'Otro programa cambió el portapapeles: ya no contiene los ID de transacción.',
      'operator-references': 'Otro programa cambió el portapapeles: ya no contiene los números de recibo.',
      'support-text': 'Otro programa cambió el portapapeles: ya no contiene el texto para soporte.',
      secret: 'Otro programa cambió el portapapeles: ya no contiene el código.',
    },
    toPay: [
      'No pegue nada de ahí. Lo que se pegue ahora enviaría el dinero a otro sitio.',
      'Haga que el cliente escanee el código QR de la pantalla, o comparen carácter por carácter.',
    ],
    other: [
      'No pegue nada de ahí. Lo que se pegue ahora no es lo que se copió aquí.',
      'Léalo de la pantalla y compare carácter por carácter.',
    ],
    check: 'Haga revisar este equipo en busca de malware antes de volver a copiar algo en él.',
    sayOther: 'Un momento, por favor, a mi equipo le pasa algo. Se lo leo de la pantalla.',
    paid: 'Si ya se pegó y se pagó, anote la hora y avise enseguida al soporte del proveedor.',
    understood: 'Entendido',
  },
} satisfies typeof source;
