import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'Ứng dụng đã từ chối yêu cầu này',
    say: 'Anh/chị chờ chút ạ, em phải khởi động lại máy.',
    advice: 'Đóng cửa sổ rồi mở lại ứng dụng. Nếu vẫn bị, hãy báo hỗ trợ.',
  }),
  'bad-input': () => ({
    title: 'Có chỗ trên màn hình này điền chưa đúng',
    say: 'Anh/chị chờ chút ạ, em kiểm tra lại phần vừa nhập.',
    advice: 'Kiểm tra các ô rồi thử lại.',
  }),
  internal: () => ({
    title: 'Ứng dụng gặp lỗi',
    say: 'Anh/chị chờ chút ạ, máy của em bị trục trặc.',
    advice: 'Thử lại. Nếu vẫn bị, khởi động lại ứng dụng và báo hỗ trợ.',
  }),
  'partner-id-missing': () => ({
    title: 'Chưa có Partner ID',
    say: 'Anh/chị chờ chút ạ, máy của em chưa cài đặt xong để bán.',
    advice: 'Nhập Partner ID trong Cài đặt, hoặc chuyển sang chế độ luyện tập.',
  }),
  'api-unreachable': () => ({
    title: 'Không kết nối được dịch vụ',
    say: 'Máy của em đang mất mạng, anh/chị chờ chút ạ.',
    advice: 'Kiểm tra kết nối internet rồi thử lại.',
  }),
  'api-timeout': () => ({
    title: 'Dịch vụ phản hồi quá lâu',
    say: 'Hệ thống đang hơi chậm, anh/chị chờ chút ạ.',
    advice: 'Chờ một lát rồi thử lại.',
  }),
  'api-unreadable': () => ({
    title: 'Không đọc được phản hồi của dịch vụ',
    say: 'Hệ thống đang chạy chưa ổn, anh/chị chờ chút ạ.',
    advice: 'Có thể có gì đó chặn giữa quầy này và dịch vụ, như mạng khách sạn hay văn phòng. Lát nữa thử lại.',
  }),
  'api-too-large': () => ({
    title: 'Phản hồi của dịch vụ quá lớn',
    say: 'Hệ thống đang chạy chưa ổn, lát nữa anh/chị quay lại giúp em ạ.',
    advice: 'Phản hồi đó không được dùng. Thử lại sau; nếu vẫn bị, hãy báo hỗ trợ.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'Dịch vụ yêu cầu quầy này chậm lại',
    say:
      wait === undefined
        ? 'Hệ thống đang đông, anh/chị chờ em một phút được không ạ?'
        : `Hệ thống đang đông, anh/chị chờ em ${wait} được không ạ?`,
    advice: wait === undefined ? 'Chờ một phút rồi thử lại.' : `Thử lại sau ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'Dịch vụ từ chối yêu cầu',
    say: 'Lần này chưa được ạ. Anh/chị chưa mất tiền, em thử lại nhé.',
    advice: 'Thử lại. Nếu vẫn bị từ chối, kiểm tra Partner ID trong Cài đặt và báo hỗ trợ.',
  }),
  'not-found': () => ({
    title: 'Đơn này không có trong sổ của quầy',
    say: 'Anh/chị đọc lại giúp em số đơn hàng ạ?',
    advice: 'Kiểm tra số đơn và xem quầy có đang ở đúng chế độ không.',
  }),
  'not-for-sale': () => ({
    title: 'Sản phẩm này không còn bán',
    say: 'Dạ rất tiếc, loại này không còn bán nữa. Em giới thiệu loại khác nhé?',
    advice: 'Chọn mệnh giá khác hoặc thương hiệu khác.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'Số tiền ngoài giới hạn',
    say:
      min === undefined || max === undefined
        ? 'Số tiền này không được ạ. Anh/chị muốn lấy bao nhiêu?'
        : `Anh/chị chọn từ ${min} đến ${max} đều được ạ.`,
    advice: min === undefined || max === undefined ? 'Chọn số tiền khác.' : `Chọn số tiền từ ${min} đến ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Không bán đúng số tiền này' : `Số tiền phải theo bước ${step}`,
    say:
      below === undefined || above === undefined
        ? 'Không có đúng số tiền đó ạ. Anh/chị muốn lấy bao nhiêu?'
        : `Em có ${below} hoặc ${above}. Anh/chị lấy mức nào ạ?`,
    advice: below === undefined || above === undefined ? 'Chọn số tiền khác.' : `Gần nhất là ${below} và ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'Người nhận không hợp lệ',
    say: 'Anh/chị kiểm tra cùng em nơi nhận, từng ký tự một được không ạ?',
    advice: 'Kiểm tra số điện thoại, tài khoản hoặc email với khách.',
  }),
  'email-invalid': () => ({
    title: 'Email không hợp lệ',
    say: 'Anh/chị đánh vần email giúp em được không ạ?',
    advice: 'Kiểm tra với khách, từng ký tự một.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Cách thanh toán này hiện không dùng được',
    say: 'Cách thanh toán này đang không dùng được. Anh/chị có coin khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác.',
  }),
  'price-unavailable': () => ({
    title: 'Hiện chưa có giá cho món này',
    say: 'Em chưa lấy được giá, anh/chị chờ chút ạ.',
    advice: 'Lát nữa thử lại, hoặc chọn số tiền hay coin khác.',
  }),
  problems: () => ({
    title: 'Chưa bán được như hiện tại',
    say: 'Như thế này em chưa bán được. Để em xem đổi được gì ạ.',
    advice: 'Xem các ghi chú trong giỏ.',
  }),
  'quote-unknown': () => ({
    title: 'Giá này không còn được giữ',
    say: 'Giá vừa được cập nhật. Em đọc lại tổng tiền mới nhé.',
    advice: 'Đã lấy giá mới. Kiểm tra tổng tiền trước khi thu.',
  }),
  'quote-expired': () => ({
    title: 'Giá này đã hết hạn',
    say: 'Giá vừa được cập nhật. Em đọc lại tổng tiền mới nhé.',
    advice: 'Đã lấy giá mới. Kiểm tra tổng tiền trước khi thu.',
  }),
  'order-unclear': () => ({
    title: 'Chưa rõ đơn đã được gửi thành công chưa',
    say: 'Anh/chị khoan thanh toán nhé, em đang kiểm tra đơn đã được chưa.',
    advice: 'Khoan bán lại. Xem đơn trước đã; máy vẫn tiếp tục kiểm tra.',
  }),
  'price-moved': () => ({
    title: 'Giá đã thay đổi',
    say: 'Giá vừa thay đổi. Em đọc lại giá mới nhé.',
    advice: 'Chưa đặt gì theo giá này. Báo khách giá mới rồi chấp nhận, hoặc thôi.',
  }),
  'order-exists': () => ({
    title: 'Đơn giống hệt vẫn đang mở',
    say: 'Anh/chị chờ chút ạ, đơn này em đã có rồi.',
    advice: 'Chưa gửi gì cả. Mở đơn đang có, hoặc chủ động bán thêm lần nữa.',
  }),
  'order-differs': () => ({
    title: 'Số này là của đơn khác',
    say: 'Anh/chị đọc lại số đơn, từng ký tự một giúp em ạ?',
    advice: 'Nó không khớp với món đã đặt ở đây. Kiểm tra số rồi thử lại.',
  }),
  'storage-failed': () => ({
    title: 'Không ghi được đơn vào ổ đĩa, nên chưa gửi gì',
    say: 'Lúc này em chưa nhận đơn được. Anh/chị chưa mất tiền ạ.',
    advice: 'Giải phóng ổ đĩa hoặc kiểm tra xem có ghi được không, rồi thử lại.',
  }),
  'keychain-unavailable': () => ({
    title: 'Chuỗi khóa của máy tính này không phản hồi',
    say: 'Anh/chị chờ chút ạ, máy của em chưa mở khóa.',
    advice: 'Khởi động hoặc mở khóa dịch vụ chuỗi khóa, rồi thử lại.',
  }),
  'secret-unavailable': () => ({
    title: 'Hiện chưa hiện được mã',
    say: 'Mã của anh/chị vẫn an toàn, trong email cũng có. Anh/chị chờ chút ạ.',
    advice: 'Mã vẫn an toàn ở nhà cung cấp và trong email của khách. Lát nữa thử lại.',
  }),
  'orders-open': () => ({
    title: 'Vẫn còn đơn bán thật đang mở',
    say: 'Anh/chị chờ chút ạ, em đang hoàn tất một đơn khác.',
    advice: 'Không đổi địa chỉ được khi đơn còn đang theo dõi. Chờ các đơn xong rồi thử lại.',
  }),
  'clipboard-failed': () => ({
    title: 'Không sao chép được vào bộ nhớ tạm',
    say: 'Để em cho anh/chị xem trên màn hình ạ.',
    advice: 'Chưa sao chép gì. Thử lại, hoặc đọc từ màn hình.',
  }),
  'clipboard-changed': () => ({
    title: 'Chương trình khác đã đổi bộ nhớ tạm',
    say: 'Anh/chị đừng dán gì nhé. Quét mã trên màn hình của em giúp ạ.',
    advice: 'Thứ sẽ được dán gửi đến nơi khác. Dùng mã QR, và cho kiểm tra máy tính này.',
  }),
  'practice-only': () => ({
    title: 'Chỉ dùng được ở chế độ luyện tập',
    say: 'Anh/chị chờ chút ạ, máy của em đang ở chế độ khác.',
    advice: 'Chuyển sang chế độ luyện tập trong Cài đặt để thử.',
  }),
  'printer-unreachable': () => ({
    title: 'Máy in không phản hồi',
    say: 'Anh/chị chờ chút ạ, máy in chưa sẵn sàng.',
    advice: 'Kiểm tra máy in đã bật, cùng mạng và đúng địa chỉ trong Cài đặt. Trong lúc đó có thể lưu PDF.',
  }),
  'printer-not-local': () => ({
    title: 'Máy in không nằm trong mạng cửa hàng',
    say: 'Anh/chị chờ chút ạ, máy in chưa sẵn sàng.',
    advice:
      'Phiếu có mã không được gửi tới máy in bên ngoài. Nhập địa chỉ trong mạng của cửa hàng ở Cài đặt, ví dụ 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'Máy in chưa in',
    say: 'Anh/chị chờ chút ạ, máy in chưa sẵn sàng.',
    advice: 'Kiểm tra giấy, nắp, dây và máy in đang chọn, rồi in lại. Cũng có thể lưu PDF.',
  }),
  'pdf-failed': () => ({
    title: 'Không lưu được PDF',
    say: 'Anh/chị chờ chút ạ, em lưu lại lần nữa.',
    advice: 'Chọn thư mục khác, hoặc kiểm tra xem thư mục này có ghi được không, rồi thử lại.',
  }),
  'voucher-empty': () => ({
    title: 'Chưa có gì được giao',
    say: 'Mã của anh/chị đang tới. Có là em in ngay ạ.',
    advice: 'Chưa giao thì chưa có phiếu mã để in. Hãy chờ, hoặc in biên lai.',
  }),
  'logo-invalid': () => ({
    title: 'Không dùng hình này làm logo được',
    say: 'Anh/chị chờ chút ạ.',
    advice: 'Chọn hình PNG, JPEG hoặc WebP. Hình đơn giản, ít màu in đẹp nhất.',
  }),
} satisfies typeof source;
