import type { basket as source } from '../en/basket.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('fr');

export const basket = {
  lines: 'Articles du ticket',
  count: (count) => plural(count, { one: `${count} article`, other: `${count} articles` }),
  showAll: (count) => `Afficher les ${count} articles`,
  totalOf: (count) => (count === 1 ? 'Total' : `Total de ${count} articles`),
  onTicket: (count) => (count === 1 ? 'Sur le ticket' : `${count} sur le ticket`),
  onNetwork: (network) => `sur ${network}`,
  addAnother: 'Ajouter un article',
  clear: 'Vider',
  full: 'Cette commande est pleine : dix articles au maximum. Vendez le reste sur le ticket suivant.',
  changing: (brand) => `Choisissez un autre montant de ${brand}, ou revenez pour le garder.`,
  leftOut: (count) =>
    plural(count, {
      one: `${count} article de cette commande n’est plus vendu et manque ici.`,
      other: `${count} articles de cette commande ne sont plus vendus et manquent ici.`,
    }),
  goesTo: (recipient) => `à ${recipient}`,
  goesToMissing: 'destinataire manquant',
  edit: (brand, label) => `${brand} ${label} : destinataire et montant`,
  own: {
    by_email: 'E-mail pour cet article seul',
    by_phone: 'Téléphone pour cet article seul',
    by_account: 'Numéro de compte pour cet article seul',
  },
  ownHint: (usual) => `Laissez vide pour ${usual}.`,
  ownHintMissing: 'Laissez vide pour le client de cette vente.',
  oneMore: 'Un de plus',
  otherAmount: 'Autre montant',
  noEmail: 'Pas d’e-mail, imprimer le bon',
  noEmailTitle: 'Pas d’e-mail : le bon est imprimé ici',
  noEmailBody: (address) => `Le fournisseur écrit au magasin à ${address}.`,
  withEmail: 'Saisir quand même un e-mail',
} satisfies typeof source;
