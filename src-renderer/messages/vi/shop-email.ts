import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'Email cho khách không có email',
  hint: 'Khi khách không cho email, nhà cung cấp gửi thư đến đây và bạn in phiếu mã. Hạn mức ngày và tháng cũng tính chung cho địa chỉ này, nên chỉ dùng khi cần. Để trống: khách nào cũng phải cho email.',
  label: 'Email của cửa hàng',
  save: 'Lưu địa chỉ',
  invalid: 'Email chưa đầy đủ.',
  words: 'email thư địa chỉ in phiếu mã khách không có quầy người nhận hạn mức',
} satisfies typeof source;
