import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Isara',
  cancel: 'Kanselahin',
  retry: 'Subukan ulit',
  clearSearch: 'I-clear ang search',
  dismiss: 'Itago',
  copied: 'Na-copy na',
  copyFailed: 'Hindi na-copy',
  loading: 'Naglo-load',
  practice: 'Practice',
  live: 'Live',
  onNetwork: (coin, network) => `${coin} sa ${network}`,
  supportCode: (code) => `Para sa support: ${code}`,
} satisfies typeof source;
