import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Bienvenue dans Refill Desk',
  body: 'Cartes cadeaux, recharges et eSIM, vendues en crypto à votre comptoir.',
  language: 'Langue',
  country: 'Pays de vos clients',
  how: 'Comment voulez-vous commencer ?',
  practise: 'M’entraîner d’abord',
  practiseBody:
    'Faites des ventes entières sur un simulateur intégré. Aucun argent ne bouge ; passez en réel quand vous voulez.',
  recommended: 'Conseillé',
  live: 'J’ai un identifiant partenaire',
  liveBody: 'Saisissez-le, vérifiez-le et vendez pour de vrai aussitôt.',
  start: 'Commencer l’entraînement',
  partnerIdHint: 'De Cryptorefills. Il est gardé dans le trousseau de cet ordinateur, jamais dans un fichier.',
  noKeychain: 'Cet ordinateur n’a pas de trousseau : l’identifiant est gardé jusqu’à la fermeture de Refill Desk.',
  checkAndGoLive: 'Le vérifier et passer en réel',
  checking: 'Vérification',
  checkFailed: 'L’identifiant est enregistré, mais la vérification a échoué.',
  goLiveAnyway: 'Passer en réel quand même',
  later: 'Les deux peuvent changer plus tard dans Réglages.',
} satisfies typeof source;
