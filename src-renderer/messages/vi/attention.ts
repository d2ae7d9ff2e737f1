import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Luyện tập: ${title}`,
  notes: {
    paid: { title: (ref) => `Đơn ${ref} đã trả`, body: 'Nhà cung cấp đang chuẩn bị giao.' },
    delivered: { title: (ref) => `Đơn ${ref} đã giao`, body: 'Có thể đưa cho khách.' },
    expiring: {
      title: (ref) => `Đơn ${ref} chưa trả`,
      body: 'Mã QR sẽ được gỡ sau hai phút. Hỏi khách đã trả chưa.',
    },
    underpaid: { title: (ref) => `Đơn ${ref} còn thiếu tiền`, body: 'Để khách gửi nốt.' },
    overpaid: { title: (ref) => `Đơn ${ref} trả thừa`, body: 'Đừng tự hoàn tiền.' },
    late: { title: (ref) => `Đơn ${ref} trả trễ`, body: 'Không mất gì. Đừng thu tiền lại.' },
    wrong: { title: (ref) => `Đơn ${ref} trả theo cách khác`, body: 'Bằng coin khác hoặc qua mạng khác.' },
    review: { title: (ref) => `Nhà cung cấp đang xem ${ref}`, body: 'Có thể mất đến 24 giờ. Báo cho khách.' },
    unclear: { title: (ref) => `Chưa rõ đơn ${ref} có tồn tại không`, body: 'Đừng thu tiền, hãy mở đơn.' },
    withheld: { title: (ref) => `Không hiện thông tin thanh toán của ${ref}`, body: 'Đừng thu tiền cho đơn này.' },
    price: { title: (ref) => `Giá của ${ref} đã thay đổi`, body: 'Cần có người đồng ý hoặc từ chối.' },
    partly: { title: (ref) => `Đơn ${ref} giao một phần`, body: 'Mở ra để xem còn thiếu gì.' },
    failed: { title: (ref) => `Đơn ${ref} không thành công`, body: 'Mở ra để xem cần làm gì.' },
    refunded: { title: (ref) => `Đơn ${ref} đang hoàn tiền`, body: 'Báo cho khách.' },
  },
  sounds: {
    title: 'Âm thanh',
    hint: 'Một tiếng ngắn cho mỗi việc, mỗi đơn một lần. Tắt đi thì chỉ thấy, không nghe.',
    names: {
      paid: 'Đã trả',
      delivered: 'Đã giao',
      expiring: 'Mã sắp được gỡ',
      problem: 'Có vấn đề',
    },
    hearOne: (name) => `Nghe thử: ${name}`,
    words: 'âm thanh tiếng tắt tiếng âm lượng chuông sound',
  },
  notifications: {
    title: 'Thông báo',
    hint: 'Hệ thống gọi bạn về đơn khi bạn đang ở chương trình khác. Không bao giờ hiện mã, email hay số điện thoại.',
    on: 'Bật',
    off: 'Tắt',
    words: 'thông báo hệ thống màn hình huy hiệu thanh tác vụ nhắc',
  },
} satisfies typeof source;
