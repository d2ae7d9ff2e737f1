import type { common as source } from '../en/common.ts';

export const common = {
  close: '关闭',
  cancel: '取消',
  retry: '重试',
  clearSearch: '清除搜索',
  dismiss: '知道了',
  copied: '已复制',
  copyFailed: '未复制',
  loading: '加载中',
  practice: '练习',
  live: '正式',
  onNetwork: (coin, network) => `${coin}（${network} 网络）`,
  supportCode: (code) => `客服代码：${code}`,
} satisfies typeof source;
