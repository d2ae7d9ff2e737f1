import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Willkommen bei Refill Desk',
  body: 'Geschenkkarten, Aufladungen und eSIMs – an Ihrer Theke gegen Krypto.',
  language: 'Sprache',
  country: 'Land Ihrer Kunden',
  how: 'Wie möchten Sie beginnen?',
  practise: 'Erst üben',
  practiseBody: 'Ganze Verkäufe am eingebauten Simulator. Es fließt kein Geld; live gehen Sie, wann Sie möchten.',
  recommended: 'Empfohlen',
  live: 'Ich habe eine Partner-ID',
  liveBody: 'Eingeben, prüfen und gleich richtig verkaufen.',
  start: 'Übung starten',
  partnerIdHint: 'Von Cryptorefills. Sie liegt im Schlüsselbund dieses Computers, nie in einer Datei.',
  noKeychain: 'Dieser Computer bietet keinen Schlüsselbund; die ID bleibt daher nur, bis Refill Desk geschlossen wird.',
  checkAndGoLive: 'Prüfen und live gehen',
  checking: 'Wird geprüft',
  checkFailed: 'Die ID ist gespeichert, aber die Prüfung schlug fehl.',
  goLiveAnyway: 'Trotzdem live gehen',
  later: 'Beides lässt sich später in den Einstellungen ändern.',
} satisfies typeof source;
