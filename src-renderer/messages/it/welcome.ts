import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Benvenuti in Refill Desk',
  body: 'Carte regalo, ricariche ed eSIM, vendute in crypto al Suo banco.',
  language: 'Lingua',
  country: 'Paese dei Suoi clienti',
  how: 'Come vuole iniziare?',
  practise: 'Prima mi esercito',
  practiseBody: 'Faccia vendite intere su un simulatore interno. Nessun denaro si muove; passi al reale quando vuole.',
  recommended: 'Consigliato',
  live: 'Ho un ID partner',
  liveBody: 'Lo inserisca, lo verifichi e venda subito davvero.',
  start: 'Inizia a esercitarti',
  partnerIdHint: 'Da Cryptorefills. È tenuto nel portachiavi di questo computer, mai in un file.',
  noKeychain: 'Questo computer non ha un portachiavi: l’ID resta finché Refill Desk non si chiude.',
  checkAndGoLive: 'Verificalo e passa al reale',
  checking: 'Verifica',
  checkFailed: 'L’ID è salvato, ma la verifica è fallita.',
  goLiveAnyway: 'Passa comunque al reale',
  later: 'Entrambi si possono cambiare più tardi nelle Impostazioni.',
} satisfies typeof source;
