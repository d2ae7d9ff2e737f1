import type { shelf as source } from '../en/shelf.ts';
import { pluralsOf } from '../plural.ts';

const plural = pluralsOf('fr');

export const shelf = {
  favourites: 'Favoris',
  recent: 'Vendus récemment',
  best: 'Les plus vendus ici',
  sell: (brand, amount) => (amount === null ? `Ouvrir ${brand}` : `Vendre ${brand} ${amount}`),
  anyAmount: 'Montant libre',
  star: (name) => `Mettre ${name} en favori`,
  unstar: (name) => `${name} est un favori`,
  brandAmount: (brand, amount) => `${brand} ${amount}`,
  addFavourite: 'Ajouter aux favoris',
  isFavourite: 'Favori',
  refusal: {
    'out-of-stock': 'Épuisé',
    'not-sold': 'Non vendu maintenant',
    'amount-gone': 'Montant non vendu',
    unreachable: 'Introuvable pour l’instant',
  },
  arrange: 'Ranger',
  all: (count) => `Tous les ${count}`,
  arrangeTitle: 'Favoris',
  arrangeHint: (keys) => `Les premiers ont les touches ${keys}. Faites-les glisser, ou déplacez-les avec les flèches.`,
  noneTitle: 'Pas encore de favori',
  noneBody: (keys) => `Appuyez sur l’étoile d’une marque ou d’un montant, ou ${keys} quand il est choisi.`,
  moveUp: (name) => `Monter ${name}`,
  moveDown: (name) => `Descendre ${name}`,
  remove: (name) => `Retirer ${name}`,
  moved: (name, place) => `${name} est maintenant numéro ${place}`,
  full: (most) => `Il y a place pour ${most} favoris. Retirez-en un pour en ajouter.`,
  setting: {
    title: 'Favoris',
    hint: 'Marques et montants avec leur propre touche en haut de Vendre.',
    count: (count) => plural(count, { one: `${count} favori`, other: `${count} favoris` }),
    words: 'touches rapides étoile favori raccourci ordre f1',
  },
  pinned: 'Épinglés',
  pin: (country) => `Épingler ${country}`,
  unpin: (country) => `Détacher ${country}`,
  pinKey: (keys) => `${keys} épingle le pays choisi`,
  pinsFull: (most) => `Il y a place pour ${most} pays épinglés. Détachez-en un d’abord.`,
  repeat: 'Revendre',
  repeatNone: 'Rien de cette commande n’est plus vendu.',
  repeatUnreachable: 'Les articles de cette commande n’ont pas pu être retrouvés. Réessayez.',
  repeatAsk: 'Un autre ticket est commencé',
  repeatAskBody: (items) =>
    items === 0
      ? 'Revendre cette commande efface ce qui y est saisi.'
      : plural(items, {
          one: `Revendre cette commande efface son ${items} article.`,
          other: `Revendre cette commande efface ses ${items} articles.`,
        }),
  repeatKeep: 'Garder ce ticket',
  repeatReplace: 'L’effacer et revendre',
} satisfies typeof source;
