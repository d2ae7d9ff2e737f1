import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Fermer',
  cancel: 'Annuler',
  retry: 'Réessayer',
  clearSearch: 'Effacer la recherche',
  dismiss: 'Retirer',
  copied: 'Copié',
  copyFailed: 'Non copié',
  loading: 'Chargement',
  practice: 'Entraînement',
  live: 'Réel',
  onNetwork: (coin, network) => `${coin} sur ${network}`,
  supportCode: (code) => `Pour l’assistance : ${code}`,
} satisfies typeof source;
