import type { common as source } from '../en/common.ts';

export const common = {
  close: 'Đóng',
  cancel: 'Hủy',
  retry: 'Thử lại',
  clearSearch: 'Xóa tìm kiếm',
  dismiss: 'Ẩn',
  copied: 'Đã sao chép',
  copyFailed: 'Chưa sao chép được',
  loading: 'Đang tải',
  practice: 'Luyện tập',
  live: 'Bán thật',
  onNetwork: (coin, network) => `${coin} trên mạng ${network}`,
  supportCode: (code) => `Mã cho hỗ trợ: ${code}`,
} satisfies typeof source;
