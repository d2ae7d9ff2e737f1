import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Fechar',
  cancel: 'Cancelar',
  retry: 'Tentar de novo',
  clearSearch: 'Limpar a busca',
  dismiss: 'Dispensar',
  copied: 'Copiado',
  copyFailed: 'Não copiado',
  loading: 'Carregando',
  practice: 'Treino',
  live: 'Real',
  onNetwork: (coin, network) => `${coin} em ${network}`,
  supportCode: (code) => `Para o suporte: ${code}`,
} satisfies typeof source;
