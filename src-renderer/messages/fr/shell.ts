import type { shell as source } from '../en/shell.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('fr');

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Principal',
  sell: 'Vendre',
  orders: 'Commandes',
  settings: 'Réglages',
  openOrders: (count) => plural(count, { one: `${count} commande ouverte`, other: `${count} commandes ouvertes` }),
  practiceMode: 'Mode entraînement',
  practiceFrame: 'Entraînement – pas de vrai argent, pas de vrais codes',
  liveMode: 'Réel',
  connection: 'Connexion',
  connections: {
    idle: 'Prêt',
    connecting: 'Connexion',
    live: 'Connecté',
    polling: 'Demande régulière',
    reconnecting: 'Reconnexion',
    offline: 'Hors ligne',
  },
  connectionHints: {
    idle: 'Aucune commande n’est suivie en ce moment.',
    connecting: 'Le poste ouvre la connexion directe d’une commande.',
    live: 'Les nouvelles des commandes ouvertes arrivent aussitôt.',
    polling: 'La connexion directe est coupée. Le poste demande toutes les quelques secondes, rien n’est manqué.',
    reconnecting: 'La connexion directe a été coupée. Le poste la rouvre et demande entre-temps.',
    offline: 'Le service est injoignable. Les commandes gardent leur état et continuent au retour de la connexion.',
  },
  bootFailed: {
    title: 'Le poste n’a pas pu démarrer',
    advice:
      'Rien n’a été vendu et rien n’est perdu. Fermez la fenêtre et relancez l’application. Si cela se répète, envoyez le journal à l’assistance.',
    again: 'Réessayer',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Cet ordinateur n’a pas de service de trousseau en marche',
      advice: 'L’identifiant partenaire est gardé jusqu’à la fermeture et devra être saisi de nouveau.',
    },
    'settings-reset': {
      title: 'Le fichier de réglages était abîmé et a dû être remis à zéro',
      advice: 'Vérifiez pays, langue et crypto dans Réglages. Vos commandes ne sont pas touchées.',
    },
    'storage-failed': {
      title: 'Le disque n’accepte pas de registres, rien ne peut donc être vendu',
      advice:
        'Les commandes restent visibles tant que le disque se lit. Libérez de la place, ou autorisez l’écriture dans le dossier des registres (les Réglages le nomment). Puis essayez une vente ; si c’est encore refusé, relancez l’application.',
    },
    'storage-too-new': {
      title: 'Les commandes ont été écrites par une version plus récente de Refill Desk',
      advice: 'Elles sont restées intactes, et rien ne peut être vendu. Installez la dernière version, puis relancez.',
    },
    'orders-set-aside': {
      title: 'Le fichier des commandes passées n’a pas pu être lu',
      advice:
        'Il a été mis de côté inchangé, et ce qui pouvait être repris l’a été. Les Réglages disent ce qui est revenu ou non.',
    },
    'orders-unreadable': {
      title: 'Des commandes inachevées sont illisibles, le poste ne les suit donc pas',
      advice: 'Rien n’en a été effacé. Ne les revendez pas ; donnez à l’assistance leurs numéros, sous Commandes.',
    },
    'other-mode-has-open-orders': {
      title: 'Il y a des commandes réelles inachevées',
      advice: 'Elles restent suivies en arrière-plan. Passez en mode réel dans Réglages pour les voir.',
    },
    'live-without-partner-id': {
      title: 'Aucun identifiant partenaire',
      advice: 'Sans lui, rien ne peut être vendu en réel. Saisissez-le dans Réglages, ou continuez à l’entraînement.',
    },
  },
  openSettings: 'Ouvrir les Réglages',
  showRecords: 'Voir les registres',
  clipboard: {
    title: 'Ne collez pas',
    changed: {
      address: 'Un autre programme a changé le presse-papiers : il ne contient plus l’adresse.',
      amount: 'Un autre programme a changé le presse-papiers : il ne contient plus le montant.',
      'payment-uri': 'Un autre programme a changé le presse-papiers : il ne contient plus le lien de paiement.',
      memo: 'Un autre programme a changé le presse-papiers : il ne contient plus le mémo.',
      'order-id': 'Un autre programme a changé le presse-papiers : il ne contient plus le numéro de commande.',
      'transaction-ids': 'Un autre programme a changé le presse-papiers : il ne contient plus les transactions.',
      'operator-references': 'Un autre programme a changé le presse-papiers : il ne contient plus les numéros de reçu.',
      'support-text': 'Un autre programme a changé le presse-papiers : il ne contient plus le texte pour l’assistance.',
      secret: 'Un autre programme a changé le presse-papiers : il ne contient plus le code.',
    },
    toPay: [
      'N’en collez rien. Ce qui serait collé enverrait l’argent ailleurs.',
      'Laissez plutôt le client scanner le code QR à l’écran, ou comparez chaque caractère.',
    ],
    other: [
      'N’en collez rien. Ce qui serait collé n’est pas ce qui a été copié ici.',
      'Lisez-le plutôt à l’écran, et comparez chaque caractère.',
    ],
    check: 'Faites contrôler cet ordinateur avant d’y copier de nouveau quoi que ce soit.',
    sayOther: 'Un instant, quelque chose ne va pas avec mon ordinateur. Je vous le lis à l’écran.',
    paid: 'Si c’est déjà collé et payé, notez l’heure et prévenez aussitôt l’assistance du fournisseur.',
    understood: 'Compris',
  },
} satisfies typeof source;
