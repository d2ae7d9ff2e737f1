import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Kapat',
  cancel: 'Vazgeç',
  retry: 'Tekrar dene',
  clearSearch: 'Aramayı temizle',
  dismiss: 'Gizle',
  copied: 'Kopyalandı',
  copyFailed: 'Kopyalanamadı',
  loading: 'Yükleniyor',
  practice: 'Deneme',
  live: 'Canlı',
  onNetwork: (coin, network) => `${coin} (${network} ağı)`,
  supportCode: (code) => `Destek için: ${code}`,
} satisfies typeof source;
