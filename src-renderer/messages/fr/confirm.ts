import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Vérifiez la vente avec le client',
  goods: 'Ce qui est vendu',
  redeem: (places) => `Utilisable : ${places}`,
  recipient: {
    by_email: 'À l’adresse e-mail',
    by_phone: 'Au numéro de téléphone',
    by_account: 'Au compte',
  },
  printedHere: 'Pas d’e-mail : le bon est imprimé ici',
  receiptTo: 'Le fournisseur écrit à',
  payWith: 'Payé avec',
  cost: (cost) => `Frais de réseau d’environ ${cost}, payés par le portefeuille du client.`,
  costUnknown: 'Le portefeuille du client indique les frais de réseau.',
  speed: {
    'at-once': 'Réglé aussitôt.',
    confirmations: 'Plus lent : jusqu’à 6 confirmations.',
    recommended: 'Le conseil du fournisseur pour le coût et la rapidité.',
  },
  cautions: {
    'same-form': (network) =>
      `Une adresse sur ${network} ressemble à celles d’autres réseaux. Le client doit choisir ${network} dans son portefeuille, sinon ses cryptos peuvent être perdues.`,
    'not-x-layer': 'OKXChain n’est pas X Layer. Ce qui est envoyé par X Layer est perdu.',
    bridged: (coin, twin) => `${coin} et ${twin} sont des jetons différents. Seul ${coin} compte comme payé.`,
    'full-name':
      'Pour les stablecoins sur Tron, le fournisseur peut demander le nom complet du client. S’il refuse, choisissez un autre réseau.',
    whole: 'Une facture Lightning se paie en entier ou pas du tout.',
    renamed: (coin) => `TON et GRAM existent côte à côte. Le client doit envoyer ${coin}.`,
    small: (minimum) => `Ce réseau demande au moins ${minimum}. Ajoutez un article ou choisissez un autre réseau.`,
  },
  shopElsewhere: (goods, shop) => `Valable seulement : ${goods} ; ce magasin est : ${shop}.`,
  phoneElsewhere: (theirs, goods) =>
    `Le numéro est de ${theirs} ; cette recharge est pour ${goods}. Relisez-le au client.`,
  oddNumber: 'Ce numéro semble inhabituel. Relisez-le au client.',
  oddAddress: (meant) => `Le client voulait-il dire ${meant} ?`,
  priceSame: 'Le prix n’a pas bougé depuis son premier affichage.',
  priceComing: 'Le prix arrive dans un instant.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country} : ${recipient}.`,
  order: (amount) => `Encaisser ${amount}`,
  orderPending: 'Encaisser',
  back: 'Retour au ticket',
} satisfies typeof source;
