import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Tout trouver',
  open: 'Trouver',
  label: 'Marque, pays, commande, réglage ou action',
  results: 'Résultats',
  none: (query) => `Rien trouvé pour « ${query} »`,
  noneAdvice: 'Essayez une marque, un pays, un numéro de commande ou un réglage.',
  groups: {
    recent: 'Récents',
    favourites: 'Favoris',
    brands: 'Marques',
    countries: 'Pays',
    orders: 'Commandes',
    settings: 'Réglages',
    actions: 'Actions',
  },
  actions: {
    arrange: 'Ranger les favoris',
    displayOpen: 'Ouvrir l’écran client',
    displayClose: 'Fermer l’écran client',
    repeatLast: 'Revendre la dernière commande',
  },
  themes: {
    system: 'Thème de cet ordinateur',
    light: 'Thème clair',
    dark: 'Thème sombre',
    contrast: 'Thème à contraste élevé',
  },
  move: 'choisir',
  run: 'ouvrir',
  leave: 'fermer',
} satisfies typeof source;
