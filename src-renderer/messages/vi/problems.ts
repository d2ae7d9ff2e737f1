import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'Nhà cung cấp hiện không bán món này',
    say: 'Dạ rất tiếc, lúc này em chưa bán được loại này. Em giới thiệu loại khác nhé?',
    advice: 'Thử số tiền, thương hiệu hoặc cách thanh toán khác.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Thẻ hoặc mệnh giá này không còn nữa',
    say: 'Dạ rất tiếc, thẻ này không còn nữa. Anh/chị muốn mệnh giá nào khác ạ?',
    advice: 'Chọn mệnh giá hoặc thương hiệu khác.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Hiện đã hết hàng',
    say: 'Dạ rất tiếc, mệnh giá này vừa hết. Mệnh giá khác được không ạ?',
    advice: 'Thử mệnh giá khác, hoặc xem lại trong hôm nay.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Nhà phân phối tạm ngừng bán',
    say: 'Dạ rất tiếc, thương hiệu này đang tạm ngừng. Anh/chị chọn loại khác nhé?',
    advice: 'Thử lại sau, hoặc chọn thương hiệu khác.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'Người nhận không được chấp nhận',
    say: 'Anh/chị kiểm tra cùng em nơi nhận, từng ký tự một được không ạ?',
    advice: 'Kiểm tra email hoặc số điện thoại với khách.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Sản phẩm này cần tài khoản riêng ở nhà cung cấp',
    say: 'Dạ rất tiếc, loại này chỉ bán qua tài khoản riêng. Em cho anh/chị xem loại khác nhé?',
    advice: 'Không bán được tại quầy. Chọn sản phẩm khác.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Quá nhỏ đối với mạng thanh toán này',
    say:
      minimum === undefined
        ? 'Số tiền này quá nhỏ đối với mạng đó. Anh/chị lấy mức lớn hơn nhé?'
        : `Mạng đó nhận từ ${minimum} trở lên. Anh/chị lấy mức lớn hơn nhé?`,
    advice:
      minimum === undefined
        ? 'Chọn số tiền lớn hơn hoặc mạng khác.'
        : `Tối thiểu ${minimum}. Chọn số tiền lớn hơn hoặc mạng khác.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Quá lớn cho một đơn',
    say:
      maximum === undefined
        ? 'Mức này vượt giới hạn của một đơn. Mức nhỏ hơn được không ạ?'
        : `Một đơn tối đa ${maximum}. Mức nhỏ hơn được không ạ?`,
    advice: maximum === undefined ? 'Chọn số tiền nhỏ hơn.' : `Một đơn tối đa ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Đã hết hạn mức trong ngày' : `Đã hết hạn mức ngày ${limit}`,
    say:
      left === undefined
        ? 'Hạn mức hôm nay của anh/chị đã hết, ngày mai lại mua được ạ.'
        : `Hạn mức hôm nay của anh/chị còn ${left}. Mức đó được không ạ?`,
    advice:
      left === undefined
        ? 'Mở lại sau lần mua cuối 24 giờ; chia nhỏ đơn cũng không được.'
        : `Hôm nay còn tối đa ${left}. Mở lại sau lần mua cuối 24 giờ; chia nhỏ đơn cũng không được.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Đã hết hạn mức trong tháng' : `Đã hết hạn mức tháng ${limit}`,
    say:
      left === undefined
        ? 'Hạn mức tháng này của anh/chị đã hết, đầu tháng sau lại mua được ạ.'
        : `Hạn mức tháng này của anh/chị còn ${left}. Mức đó được không ạ?`,
    advice:
      left === undefined
        ? 'Mở lại vào đầu tháng; chia nhỏ đơn cũng không được.'
        : `Tháng này còn tối đa ${left}. Mở lại vào đầu tháng; chia nhỏ đơn cũng không được.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Quá nhiều món',
    say:
      count === undefined
        ? 'Nhiều quá một đơn rồi ạ. Em tách ra được không?'
        : `Mỗi lần em bán được ${count} món. Em tách ra được không ạ?`,
    advice: count === undefined ? 'Bỏ bớt vài món.' : `Một đơn tối đa ${count} món.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Mỗi số chỉ nạp một lần mỗi ngày',
    say: 'Số này mỗi ngày chỉ nạp được một lần. Em dùng số khác nhé?',
    advice: 'Ngày mai thử lại số này, hoặc dùng số khác.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Sản phẩm này không thanh toán kiểu này được',
    say:
      accepted === undefined
        ? 'Loại này không trả như vậy được. Anh/chị có coin nào khác ạ?'
        : `Loại này trả được bằng ${accepted}. Anh/chị chọn loại nào ạ?`,
    advice: accepted === undefined ? 'Chọn coin khác hoặc mạng khác.' : `Có thể trả bằng ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Sản phẩm này không nhận thanh toán từ ví',
    say: 'Dạ rất tiếc, loại này không trả bằng ví được. Em cho anh/chị xem loại khác nhé?',
    advice: 'Chọn sản phẩm khác.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Tạm ngừng nhận coin này',
    say:
      coin === undefined
        ? 'Coin đó đang tạm ngừng. Anh/chị có coin khác không ạ?'
        : `${coin} đang tạm ngừng. Anh/chị có coin khác không ạ?`,
    advice: 'Chọn coin khác.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Tạm ngừng nhận qua mạng này',
    say: 'Mạng đó đang tạm ngừng. Ví của anh/chị dùng mạng khác được không ạ?',
    advice: 'Chọn mạng khác.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Stablecoin trên Tron cần họ tên đầy đủ của khách',
    say: 'Dùng Tron thì cần họ tên đầy đủ. Ví của anh/chị dùng mạng khác được không ạ?',
    advice: 'Chọn mạng khác, ví dụ Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Email này không dùng được cách thanh toán này',
    say: 'Email của anh/chị không dùng được cách thanh toán này. Anh/chị có coin khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Đã đủ số món trong ngày',
    say: 'Hôm nay anh/chị đã mua đủ số món. Ngày mai em lại phục vụ ạ.',
    advice: count === undefined ? 'Ngày mai mua tiếp.' : `Tối đa ${count} món mỗi ngày. Ngày mai mua tiếp.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Sản phẩm này hôm nay đã mua quá nhiều lần',
    say: 'Loại này hôm nay đã mua quá số lần cho phép. Anh/chị chọn loại khác nhé?',
    advice: 'Chọn sản phẩm khác, hoặc ngày mai mua tiếp.',
  }),
  KYC_MISSING: () => ({
    title: 'Nhà cung cấp muốn xác minh danh tính khách',
    say: 'Loại này nhà cung cấp yêu cầu xác minh danh tính. Thẻ khác hoặc mức nhỏ hơn được không ạ?',
    advice: 'Việc này làm trong tài khoản riêng của khách ở nhà cung cấp. Chọn sản phẩm khác hoặc số tiền nhỏ hơn.',
  }),
  KYC_PENDING: () => ({
    title: 'Nhà cung cấp vẫn đang xác minh danh tính khách',
    say: 'Danh tính của anh/chị vẫn đang được xác minh, thường mất khoảng 20 phút ạ.',
    advice: 'Thường mất 20 phút, lâu nhất hai ngày. Thử lại sau.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'Nhà cung cấp muốn xác minh danh tính khách',
    say: 'Loại này nhà cung cấp yêu cầu xác minh danh tính. Thẻ khác hoặc mức nhỏ hơn được không ạ?',
    advice: 'Việc này làm trong tài khoản riêng của khách ở nhà cung cấp. Chọn sản phẩm khác hoặc số tiền nhỏ hơn.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Vượt hạn mức của khách chưa xác minh',
    say: 'Mức này phải xác minh danh tính em mới bán được. Mức nhỏ hơn được không ạ?',
    advice: 'Chọn số tiền nhỏ hơn.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Đối tác thanh toán từ chối đơn này',
    say: 'Cách thanh toán này không được chấp nhận. Anh/chị có coin hoặc mạng khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Đối tác thanh toán vẫn đang kiểm tra khách',
    say: 'Cách thanh toán này vẫn đang được kiểm tra. Anh/chị có coin hoặc mạng khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác, hoặc thử lại sau.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Đối tác thanh toán từ chối đơn này',
    say: 'Cách thanh toán này không được chấp nhận. Anh/chị có coin hoặc mạng khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Đối tác thanh toán từ chối đơn này',
    say: 'Cách thanh toán này không được chấp nhận. Anh/chị có coin hoặc mạng khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'Đối tác thanh toán từ chối khách này',
    say: 'Cách thanh toán này không được chấp nhận. Anh/chị có coin hoặc mạng khác không ạ?',
    advice: 'Chọn coin khác hoặc mạng khác.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Email này chưa được xác nhận với nhà cung cấp',
    say: 'Anh/chị mở thư của nhà cung cấp trong hộp thư để xác nhận email, hoặc cho em email khác ạ.',
    advice: 'Khách xác nhận trong hộp thư, hoặc cho email khác.',
  }),
  USER_BLOCKED: () => ({
    title: 'Email này không đặt hàng được',
    say: 'Nhà cung cấp không nhận đơn cho email này. Lý do thì bộ phận hỗ trợ của họ sẽ cho biết ạ.',
    advice: 'Nhà cung cấp đã chặn. Khách cần hỏi hỗ trợ của nhà cung cấp.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'Nhà cung cấp không phục vụ quốc gia này',
    say: 'Dạ rất tiếc, loại này không bán cho nước đó. Em cho anh/chị xem loại khác nhé?',
    advice: 'Chọn sản phẩm của quốc gia khác.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'Nhà cung cấp không chuẩn bị được thanh toán',
    say: 'Chưa chuẩn bị được phần thanh toán. Anh/chị chưa mất tiền; em thử coin khác nhé?',
    advice: 'Chọn coin khác hoặc mạng khác, hoặc thử lại sau vài phút.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'Nhà cung cấp không tạo được đơn',
    say: 'Anh/chị khoan thanh toán nhé, em đang kiểm tra đơn đã được chưa.',
    advice: 'Xem mục Đơn hàng trước khi thử lại, để không gửi hai lần.',
  }),
  BAD_REQUEST: () => ({
    title: 'Nhà cung cấp không hiểu đơn này',
    say: 'Dạ rất tiếc, máy của em không đặt được đơn này. Anh/chị chưa mất tiền ạ.',
    advice: 'Đây là lỗi của ứng dụng. Ghi lại mã bên dưới và báo hỗ trợ.',
  }),
  ...offTill,
} satisfies typeof source;
