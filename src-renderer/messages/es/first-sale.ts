import type { firstSale as source } from '../en/first-sale.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('es');

export const firstSale = {
  title: 'Así va una venta',
  body: 'Pruebe una ahora. Aquí nada es real, así que nada puede salir mal.',
  parts: {
    choose: { title: 'Elegir', body: 'Una marca y un importe' },
    recipient: { title: 'Correo', body: 'El código también va allí' },
    charge: { title: 'Cobrar', body: 'Antes, lea la venta al cliente' },
    pay: { title: 'Pago', body: 'El cliente escanea un código QR' },
    code: { title: 'Código', body: 'Aparece solo' },
  },
  start: 'Empezar la primera venta',
  skip: 'Ya sé cómo va',
  back: 'Volver',
  label: 'Siguiente paso de su primera venta',
  progress: (step, of) => `${step} de ${of}`,
  steps: {
    brand: { title: 'Elija una marca', body: 'Pulse una, o escriba «Steam» y pulse Intro.' },
    amount: { title: 'Pulse un importe', body: 'O su cifra en el teclado.' },
    recipient: { title: 'Escriba el correo del cliente', body: 'Pruebe anna@example.com y después Intro.' },
    charge: { title: 'Pulse Cobrar', body: 'Aún no se pide nada: primero lo revisa.' },
    confirm: { title: 'Revise y cobre', body: 'Léaselo al cliente.' },
    pay: { title: 'Usted hace de cliente', body: 'Ahora escanearía el código. Pulse aquí para pagar.' },
    code: { title: 'Pagado. Muestre el código', body: 'O imprímalo.' },
    next: { title: 'Entréguelo', body: 'Después pulse aquí, o Intro, para la siguiente venta.' },
  },
  done: {
    title: (seconds) =>
      plural(seconds, {
        one: `Su primera venta, en ${seconds} segundo`,
        other: `Su primera venta, en ${seconds} segundos`,
      }),
    body: 'Venda otra y haga que el cliente pague de menos o tarde: se hace con los mandos violetas bajo el código QR.',
    close: 'Entendido',
  },
  setting: {
    title: 'La primera venta',
    hint: 'Unas marcas guían por una venta de práctica, de la marca al código. Los pedidos reales se siguen mientras tanto.',
    start: 'Mostrarme una venta',
    words: 'guía visita ayuda formación aprender primero empezar bienvenida nuevo',
  },
} satisfies typeof source;
