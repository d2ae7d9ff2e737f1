import type { shell as source } from '../en/shell.ts';

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Menu chính',
  sell: 'Bán',
  orders: 'Đơn hàng',
  settings: 'Cài đặt',
  openOrders: (count) => `${count} đơn đang mở`,
  practiceMode: 'Chế độ luyện tập',
  practiceFrame: 'Chế độ luyện tập – không tiền thật, không mã thật',
  liveMode: 'Bán thật',
  connection: 'Kết nối',
  connections: {
    idle: 'Sẵn sàng',
    connecting: 'Đang kết nối',
    live: 'Đã kết nối',
    polling: 'Hỏi định kỳ',
    reconnecting: 'Đang kết nối lại',
    offline: 'Mất mạng',
  },
  connectionHints: {
    idle: 'Hiện không theo dõi đơn nào.',
    connecting: 'Máy đang mở kết nối trực tiếp cho một đơn.',
    live: 'Tin về đơn đang mở đến ngay.',
    polling: 'Kết nối trực tiếp bị ngắt. Máy hỏi mỗi vài giây nên không sót gì.',
    reconnecting: 'Kết nối trực tiếp bị đứt. Máy đang mở lại và vẫn hỏi trong lúc đó.',
    offline: 'Không kết nối được dịch vụ. Đơn giữ nguyên trạng thái và tiếp tục khi có mạng lại.',
  },
  bootFailed: {
    title: 'Máy không khởi động được',
    advice: 'Chưa bán gì và không mất gì. Đóng cửa sổ rồi mở lại ứng dụng. Nếu lại bị, gửi nhật ký cho hỗ trợ.',
    again: 'Thử lại',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Máy tính này không chạy dịch vụ chuỗi khóa',
      advice: 'Partner ID được giữ đến khi đóng ứng dụng, lần sau phải nhập lại.',
    },
    'settings-reset': {
      title: 'Tệp cài đặt bị hỏng và đã đặt lại',
      advice: 'Kiểm tra quốc gia, ngôn ngữ và coin trong Cài đặt. Đơn hàng không bị ảnh hưởng.',
    },
    'storage-failed': {
      title: 'Ổ đĩa không ghi được, nên không bán được',
      advice:
        'Vẫn xem được đơn nếu ổ đĩa còn đọc được. Giải phóng ổ đĩa, hoặc cho phép ghi vào thư mục sổ đơn (xem trong Cài đặt). Rồi thử bán; nếu vẫn bị từ chối, khởi động lại ứng dụng.',
    },
    'storage-too-new': {
      title: 'Đơn hàng do phiên bản Refill Desk mới hơn ghi',
      advice: 'Chúng được giữ nguyên, và không bán được. Cài phiên bản mới nhất rồi mở lại.',
    },
    'orders-set-aside': {
      title: 'Không đọc được tệp đơn hàng cũ',
      advice:
        'Tệp được để riêng, giữ nguyên, và những gì cứu được đã khôi phục. Cài đặt ghi rõ phần nào khôi phục được, phần nào không.',
    },
    'orders-unreadable': {
      title: 'Không đọc được một số đơn chưa xong, nên máy không theo dõi chúng',
      advice: 'Không xóa gì cả. Đừng bán lại; báo hỗ trợ số đơn như trong Đơn hàng.',
    },
    'other-mode-has-open-orders': {
      title: 'Còn đơn bán thật chưa xong',
      advice: 'Chúng vẫn được theo dõi ngầm. Chuyển sang bán thật trong Cài đặt để xem.',
    },
    'live-without-partner-id': {
      title: 'Chưa có Partner ID',
      advice: 'Không có nó thì không bán thật được. Nhập trong Cài đặt, hoặc tiếp tục luyện tập.',
    },
  },
  openSettings: 'Mở Cài đặt',
  showRecords: 'Xem sổ đơn',
  clipboard: {
    title: 'Đừng dán',
    changed: {
      address: 'Chương trình khác đã đổi bộ nhớ tạm: địa chỉ không còn trong đó.',
      amount: 'Chương trình khác đã đổi bộ nhớ tạm: số tiền không còn trong đó.',
      'payment-uri': 'Chương trình khác đã đổi bộ nhớ tạm: liên kết thanh toán không còn trong đó.',
      memo: 'Chương trình khác đã đổi bộ nhớ tạm: memo không còn trong đó.',
      'order-id': 'Chương trình khác đã đổi bộ nhớ tạm: ID đơn hàng không còn trong đó.',
      'transaction-ids': 'Chương trình khác đã đổi bộ nhớ tạm: ID giao dịch không còn trong đó.',
      'operator-references': 'Chương trình khác đã đổi bộ nhớ tạm: số biên nhận không còn trong đó.',
      'support-text': 'Chương trình khác đã đổi bộ nhớ tạm: nội dung hỗ trợ không còn trong đó.',
      secret: 'Chương trình khác đã đổi bộ nhớ tạm: mã không còn trong đó.',
    },
    toPay: [
      'Đừng dán gì từ đó. Dán bây giờ là tiền gửi đến nơi khác.',
      'Hãy để khách quét mã QR trên màn hình, hoặc so từng ký tự.',
    ],
    other: [
      'Đừng dán gì từ đó. Thứ được dán bây giờ không phải thứ đã sao chép ở đây.',
      'Hãy đọc từ màn hình, và so từng ký tự.',
    ],
    check: 'Cho kiểm tra mã độc trên máy này trước khi sao chép gì nữa.',
    sayOther: 'Anh/chị chờ chút ạ, máy tính của em có vấn đề. Em đọc từ màn hình cho anh/chị.',
    paid: 'Nếu đã dán và đã trả, ghi lại giờ và báo ngay hỗ trợ của nhà cung cấp.',
    understood: 'Đã hiểu',
  },
} satisfies typeof source;
