import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Le damos la bienvenida a Refill Desk',
  body: 'Tarjetas de regalo, recargas y eSIM, vendidas por cripto en su mostrador.',
  language: 'Idioma',
  country: 'País de sus clientes',
  how: '¿Cómo quiere empezar?',
  practise: 'Practicar primero',
  practiseBody: 'Haga ventas completas en un simulador integrado. No se mueve dinero; pase al modo real cuando quiera.',
  recommended: 'Recomendado',
  live: 'Tengo un ID de socio',
  liveBody: 'Introdúzcalo, compruébelo y venda de verdad enseguida.',
  start: 'Empezar a practicar',
  partnerIdHint: 'De Cryptorefills. Se guarda en el llavero de este equipo, nunca en un archivo.',
  noKeychain: 'Este equipo no ofrece un llavero, así que el ID se guarda hasta que se cierre Refill Desk.',
  checkAndGoLive: 'Comprobar y vender',
  checking: 'Comprobando',
  checkFailed: 'El ID está guardado, pero la comprobación falló.',
  goLiveAnyway: 'Vender igualmente',
  later: 'Ambos se pueden cambiar después en Ajustes.',
} satisfies typeof source;
