import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Chiudi',
  cancel: 'Annulla',
  retry: 'Riprova',
  clearSearch: 'Cancella la ricerca',
  dismiss: 'Togli',
  copied: 'Copiato',
  copyFailed: 'Non copiato',
  loading: 'Caricamento',
  practice: 'Prova',
  live: 'Reale',
  onNetwork: (coin, network) => `${coin} su ${network}`,
  supportCode: (code) => `Per l’assistenza: ${code}`,
} satisfies typeof source;
