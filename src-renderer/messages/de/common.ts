import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  clearSearch: 'Suche leeren',
  dismiss: 'Ausblenden',
  copied: 'Kopiert',
  copyFailed: 'Nicht kopiert',
  loading: 'Wird geladen',
  practice: 'Übung',
  live: 'Live',
  onNetwork: (coin, network) => `${coin} über ${network}`,
  supportCode: (code) => `Für den Support: ${code}`,
} satisfies typeof source;
