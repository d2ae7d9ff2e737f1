import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Chào mừng đến với Refill Desk',
  body: 'Bán thẻ quà tặng, nạp tiền và eSIM bằng crypto ngay tại quầy.',
  language: 'Ngôn ngữ',
  country: 'Quốc gia của khách',
  how: 'Bạn muốn bắt đầu thế nào?',
  practise: 'Luyện tập trước',
  practiseBody: 'Bán thử trọn đơn trên trình mô phỏng có sẵn. Không tốn tiền; chuyển sang bán thật lúc nào cũng được.',
  recommended: 'Nên chọn',
  live: 'Tôi có Partner ID',
  liveBody: 'Nhập, kiểm tra và bán thật ngay.',
  start: 'Bắt đầu luyện tập',
  partnerIdHint: 'Do Cryptorefills cấp. Được giữ trong chuỗi khóa của máy tính này, không bao giờ ghi vào tệp.',
  noKeychain: 'Máy tính này không có chuỗi khóa, nên ID chỉ được giữ đến khi đóng Refill Desk.',
  checkAndGoLive: 'Kiểm tra và bán thật',
  checking: 'Đang kiểm tra',
  checkFailed: 'Đã lưu ID, nhưng kiểm tra không thành công.',
  goLiveAnyway: 'Vẫn bán thật',
  later: 'Cả hai đều có thể đổi sau trong Cài đặt.',
} satisfies typeof source;
