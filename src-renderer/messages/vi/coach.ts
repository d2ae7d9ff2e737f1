import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Nói với khách',
  quoted: (sentence) => `“${sentence}”`,
  stages: {
    sending: {
      say: 'Anh/chị chờ chút ạ, em đang đặt đơn.',
      next: 'Chờ thông tin thanh toán; nó tự hiện ra.',
    },
    refused: {
      say: 'Dạ rất tiếc, đơn không được nhận. Anh/chị chưa mất tiền ạ.',
      next: 'Đọc lý do, quay lại giỏ và sửa theo yêu cầu.',
    },
    unclear: {
      say: 'Anh/chị khoan thanh toán nhé, em đang kiểm tra đơn đã được chưa.',
      next: 'Chọn bên dưới điều bạn biết. Trước đó không gửi gì cả.',
    },
    'awaiting-payment': {
      say: 'Anh/chị quét mã này bằng ví và gửi đúng số tiền này giúp em ạ.',
      next: 'Chờ ở đây, hoặc phục vụ khách tiếp theo: đơn này vẫn được theo dõi.',
    },
    'payment-seen': {
      say: 'Đã thấy tiền của anh/chị và đang xác nhận. Anh/chị không cần trả thêm ạ.',
      next: 'Chờ xác nhận. Khoan giao gì cả.',
    },
    underpaid: {
      say: 'Còn thiếu một chút ạ. Anh/chị quét lại giúp em: mã này chỉ lấy phần còn thiếu.',
      next: 'Để khách gửi nốt trước khi hết giờ.',
    },
    paid: {
      say: 'Cảm ơn anh/chị, đã nhận đủ tiền. Mã sắp có ạ.',
      next: 'Chờ một lát, hoặc phục vụ khách tiếp theo.',
    },
    'manual-review': {
      say: 'Tiền của anh/chị vẫn an toàn. Nhà cung cấp đang kiểm tra đơn; kết quả sẽ gửi qua email trong 24 giờ ạ.',
      next: 'Đừng bán lại. Đưa khách ID đơn hàng; có thể hỏi hỗ trợ của nhà cung cấp bằng ID đó.',
    },
    delivered: { say: 'Mã của anh/chị đây ạ. Cảm ơn anh/chị!', next: 'Giao cho khách.' },
    'partly-delivered': {
      say: 'Một phần đơn của anh/chị đã có. Phần còn lại nhà cung cấp sẽ xử lý và gửi email ạ.',
      next: 'Giao từng món đã có.',
    },
    expired: {
      say: 'Đã hết giờ thanh toán ạ. Anh/chị đã gửi gì chưa?',
      next: 'Nếu chưa gửi, làm đơn mới. Nếu đã gửi, hãy chờ: tiền đến sẽ hiện ở đây.',
    },
    'paid-too-late': {
      say: 'Tiền của anh/chị đến sau khi hết giờ. Không mất đâu ạ, anh/chị đừng trả thêm lần nữa.',
      next: 'Đưa ID đơn hàng bên dưới cho hỗ trợ của nhà cung cấp.',
    },
    cancelled: {
      say: 'Đơn này đã hủy. Anh/chị đừng thanh toán ạ.',
      next: 'Làm đơn mới nếu khách vẫn muốn mua.',
    },
    failed: {
      say: 'Dạ rất tiếc, đơn này không thành công.',
      next: 'Làm đơn mới, hoặc chọn coin hay mạng khác.',
    },
    refunded: {
      say: 'Anh/chị sẽ được hoàn tiền. Sẽ có email hỏi gửi về đâu ạ.',
      next: 'Nếu khách vẫn muốn mua, làm đơn mới: phải thanh toán lại từ đầu.',
    },
    checking: {
      say: 'Anh/chị chờ chút ạ, nhà cung cấp vẫn đang kiểm tra đơn.',
      next: 'Đừng bán lại. Máy vẫn tiếp tục hỏi; hỗ trợ có thể tra bằng ID đơn hàng.',
    },
  },
  missing: (amount) => ({
    say: `Còn thiếu ${amount} ạ. Anh/chị quét lại giúp em: mã này chỉ lấy phần còn thiếu.`,
    next: 'Để khách gửi nốt trước khi hết giờ.',
  }),
  expiredSeen: {
    title: 'Đã hết hạn, nhưng có thấy tiền',
    body: 'Tiền đến sau khi hết giờ, hoặc chưa đến đủ kịp giờ. Nhà cung cấp quyết định có tính hay không; máy vẫn theo dõi.',
    say: 'Em thấy tiền của anh/chị rồi, nhưng đã hết giờ. Không mất đâu ạ; anh/chị đừng trả thêm lần nữa.',
    next: 'Khoan bán lại. Nếu một giờ nữa không có gì mới, gửi nội dung hỗ trợ cho nhà cung cấp.',
  },
  closedUnclear: {
    title: 'Đã đóng vì không được tạo',
    body: 'Có người ở quầy này đã chắc chắn rằng nhà cung cấp không tạo đơn. Không phải trả gì cho đơn này.',
    say: 'Đơn này không được tạo. Anh/chị chưa trả gì cho nó ạ.',
    next: 'Nếu sau đó nhà cung cấp gửi email cho khách về đơn này thì đơn có thật: nhập số đơn bên dưới.',
    known: {
      body: 'Đã hỏi nhà cung cấp, họ không có đơn nào mang số này. Không phải trả gì cho đơn này.',
      next: 'Nếu sau đó nhà cung cấp gửi email cho khách về đơn này, gửi nội dung hỗ trợ cho nhà cung cấp.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `Đã trả thừa ${amount}`,
      body: 'Đơn vẫn được giao bình thường.',
      say: `Anh/chị trả thừa ${amount}. Đơn vẫn giao bình thường, phần thừa anh/chị có thể xin lại từ nhà cung cấp ạ.`,
      next: 'Đừng tự hoàn tiền: nhà cung cấp trả lại khi được yêu cầu. Gửi họ nội dung hỗ trợ, hoặc đưa cho khách.',
    }),
    late: () => ({
      title: 'Tiền đến sau khi hết giờ, nhưng vẫn được tính',
      body: 'Đơn lúc đó đã hết hạn. Nhà cung cấp vẫn nhận khoản tiền trễ.',
      say: 'Tiền của anh/chị đến trễ nhưng đã được nhận. Anh/chị không cần trả thêm ạ.',
      next: 'Nếu trong lúc đó đã bán lại, đừng thu tiền đơn thứ hai.',
    }),
    otherwise: (way) => ({
      title: `Đã trả theo cách khác: ${way}`,
      body: 'Khách trả bằng coin hoặc mạng khác yêu cầu, và nhà cung cấp đã lấy lại được. Không phải lúc nào cũng được.',
      say: 'Tiền của anh/chị đến theo cách khác yêu cầu, nhưng nhà cung cấp vẫn tìm ra ạ.',
      next: 'Dặn khách lần sau gửi đúng coin và mạng trên màn hình.',
    }),
  },
  timeIsUp: {
    say: 'Đã hết giờ thanh toán. Anh/chị đừng gửi gì vào mã cũ ạ.',
    next: 'Nếu chưa gửi, làm đơn mới. Nếu đã gửi, hãy chờ: tiền đến sẽ hiện ở đây.',
  },
  margin: {
    say: 'Không còn đủ thời gian để gửi nữa. Anh/chị đừng gửi gì vào mã cũ ạ.',
    next: 'Nếu chưa gửi, làm đơn mới. Nếu đã gửi, hãy chờ: tiền đến sẽ hiện ở đây.',
  },
  underpaidTimeUp: {
    say: 'Tiền của anh/chị đến một phần nhưng đã hết giờ. Anh/chị đừng gửi thêm; em sẽ hỏi nhà cung cấp ạ.',
    next: 'Gửi nội dung hỗ trợ cho nhà cung cấp: phần đã đến sẽ được giao sau hoặc hoàn lại.',
  },
  preparing: {
    say: 'Anh/chị chờ chút ạ, thông tin thanh toán sắp có.',
    next: 'Chờ; nó tự hiện ở đây.',
  },
  rebuy: {
    title: 'Đã trả, đang thử nhà phân phối khác',
    body: 'Nhà phân phối đầu không giao được. Nhà cung cấp tự mua ở nơi khác.',
    say: 'Đã nhận đủ tiền ạ. Lần này giao lâu hơn bình thường một chút.',
    next: 'Chờ một lát, hoặc phục vụ khách tiếp theo. Đừng bán lại.',
  },
  price: {
    say: 'Giá đã thay đổi so với lúc mình chốt. Anh/chị vẫn lấy chứ ạ?',
    next: 'Đọc giá mới cho khách, rồi chấp nhận hoặc không.',
  },
  priceDeclined: { say: 'Vậy mình thôi nhé. Anh/chị đừng trả gì cho đơn này: đơn sẽ tự kết thúc ạ.' },
  withheld: {
    say: 'Anh/chị khoan trả nhé: đơn này có chỗ không khớp. Em làm đơn mới ạ.',
    next: 'Làm theo các bước sau.',
  },
  failedPaid: {
    say: 'Tiền của anh/chị đã đến nhưng đơn không thành công. Hỗ trợ của nhà cung cấp sẽ xử lý, anh/chị đừng trả thêm ạ.',
    next: 'Đưa ID đơn hàng bên dưới cho hỗ trợ của nhà cung cấp.',
  },
  lines: {
    waiting: { say: 'Món này sắp có ạ.', next: 'Chờ; nó sẽ hiện ở đây.' },
    delivered: {
      say: 'Mã đã gửi vào email của anh/chị ạ.',
      next: 'Nhờ khách xem hộp thư, kể cả thư rác.',
    },
    'manual-review': {
      say: 'Nhà cung cấp đang kiểm tra món này. Kết quả sẽ gửi qua email ạ.',
      next: 'Đừng bán lại.',
    },
    refunded: {
      say: 'Món này không giao được, tiền sẽ hoàn lại cho anh/chị ạ.',
      next: 'Khách trả lời email của nhà cung cấp, kèm địa chỉ nhận hoàn tiền.',
    },
    failed: {
      say: 'Dạ rất tiếc, món này không giao được. Nhà cung cấp sẽ gửi email cho anh/chị ạ.',
      next: 'Đừng bán lại khi nhà cung cấp chưa xử lý xong.',
    },
  },
  toppedUp: { say: 'Tiền đã nạp vào điện thoại của anh/chị ạ.', next: 'Khách có thể kiểm tra số dư.' },
  billPaid: { say: 'Tiền đã vào tài khoản của anh/chị ạ.', next: 'Không còn gì phải giao.' },
  reasons: {
    invalid_recipient: 'nhà mạng không có số này',
    recipient_barred: 'nhà mạng chặn số này',
    recipient_ineligible: 'số này không nạp được gói này',
    invalid_amount: 'nhà mạng không nhận số tiền này',
    limit_exceeded: 'số này đã đạt hạn mức',
    duplicate_transaction: 'vừa có lần nạp giống hệt',
    product_not_available: 'nhà phân phối không còn hàng',
    provider_unavailable: 'không liên lạc được nhà phân phối',
    insufficient_funds: 'nhà phân phối không thanh toán được',
    generic_decline: 'nhà phân phối từ chối',
  },
} satisfies typeof source;
