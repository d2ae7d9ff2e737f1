import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Kiểm tra đơn cùng khách',
  goods: 'Món đang bán',
  redeem: (places) => `Dùng tại ${places}`,
  recipient: {
    by_email: 'Gửi đến email',
    by_phone: 'Nạp vào số điện thoại',
    by_account: 'Nộp vào tài khoản',
  },
  printedHere: 'Không có email: phiếu mã được in tại đây',
  receiptTo: 'Nhà cung cấp gửi thư đến',
  payWith: 'Trả bằng',
  cost: (cost) => `Phí mạng khoảng ${cost}, do ví của khách trả.`,
  costUnknown: 'Ví của khách sẽ hiện phí mạng.',
  speed: {
    'at-once': 'Xong ngay lập tức.',
    confirmations: 'Chậm hơn: tối đa 6 lần xác nhận.',
    recommended: 'Nhà cung cấp khuyên dùng: rẻ và nhanh.',
  },
  cautions: {
    'same-form': (network) =>
      `Địa chỉ trên ${network} trông giống địa chỉ ở mạng khác. Khách phải chọn ${network} trong ví, nếu không coin có thể bị mất.`,
    'not-x-layer': 'OKXChain không phải X Layer. Coin gửi qua X Layer sẽ mất.',
    bridged: (coin, twin) => `${coin} và ${twin} là hai token khác nhau. Chỉ ${coin} được tính là đã trả.`,
    'full-name':
      'Nhà cung cấp có thể cần họ tên đầy đủ của khách cho stablecoin trên Tron. Nếu bị từ chối, chọn mạng khác.',
    whole: 'Hóa đơn Lightning phải trả trọn một lần, không trả từng phần.',
    renamed: (coin) => `TON và GRAM cùng tồn tại. Khách phải gửi ${coin}.`,
    small: (minimum) => `Mạng này nhận tối thiểu ${minimum}. Thêm một món, hoặc chọn mạng khác.`,
  },
  shopElsewhere: (goods, shop) => `Chỉ dùng được ở ${goods}; cửa hàng này ở ${shop}.`,
  phoneElsewhere: (theirs, goods) => `Số này của ${theirs}; gói nạp này cho ${goods}. Đọc lại cho khách nghe.`,
  oddNumber: 'Số này trông lạ. Đọc lại cho khách nghe.',
  oddAddress: (meant) => `Có phải khách muốn nói ${meant}?`,
  priceSame: 'Giá không đổi từ lúc hiện đầu tiên.',
  priceComing: 'Giá sẽ có ngay.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  order: (amount) => `Thu ${amount}`,
  orderPending: 'Thu tiền',
  back: 'Quay lại giỏ',
} satisfies typeof source;
