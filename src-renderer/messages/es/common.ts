import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  clearSearch: 'Borrar la búsqueda',
  dismiss: 'Descartar',
  copied: 'Copiado',
  copyFailed: 'No se copió',
  loading: 'Cargando',
  practice: 'Práctica',
  live: 'Real',
  onNetwork: (coin, network) => `${coin} en ${network}`,
  supportCode: (code) => `Para soporte: ${code}`,
} satisfies typeof source;
