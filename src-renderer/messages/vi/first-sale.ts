import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'Bán một đơn như thế này',
  body: 'Năm bước, mỗi bước vài lần nhấn. Thử ngay: không có gì thật, không thể sai.',
  parts: {
    choose: { title: 'Chọn', body: 'Tìm thương hiệu, nhấn mệnh giá.' },
    recipient: { title: 'Hỏi email', body: 'Nhà cung cấp cũng gửi mã đến đó.' },
    charge: { title: 'Thu tiền', body: 'Đọc lại đơn cho khách, rồi nhấn Enter.' },
    pay: { title: 'Khách trả tiền', body: 'Khách quét mã QR bằng ví.' },
    code: { title: 'Giao mã', body: 'Mã tự hiện ra. Cho khách xem hoặc in.' },
  },
  start: 'Bắt đầu đơn đầu tiên',
  skip: 'Tôi biết rồi',
  back: 'Quay lại',
  label: 'Bước tiếp theo của đơn đầu tiên',
  progress: (step, of) => `${step} / ${of}`,
  steps: {
    brand: { title: 'Chọn thương hiệu', body: 'Nhấn một cái, hoặc gõ tên rồi nhấn Enter. Ví dụ Steam.' },
    amount: { title: 'Nhấn mệnh giá', body: 'Hoặc chữ số của nó trên bàn phím.' },
    recipient: {
      title: 'Gửi cho ai?',
      body: 'Gõ điều khách sẽ nói, ví dụ anna@example.com, rồi nhấn Enter.',
    },
    charge: { title: 'Thu tiền', body: 'Nhấn vào đây hoặc Enter. Bạn sẽ xem lại cả đơn trước đã.' },
    confirm: { title: 'Đúng hết chưa? Thu tiền', body: 'Ở quầy, bạn đọc lại cho khách nghe. Rồi nhấn Enter.' },
    pay: {
      title: 'Giờ khách trả tiền',
      body: 'Ở quầy, khách quét mã QR. Khi luyện tập, bạn đóng vai khách: nhấn vào đây.',
    },
    code: { title: 'Đã trả: mã đây', body: 'Cho khách xem, hoặc in ra.' },
    next: { title: 'Giao cho khách', body: 'Thế là xong. Nhấn vào đây hoặc Enter để sang đơn tiếp theo.' },
  },
  done: {
    title: (seconds) => `Đơn đầu tiên, trong ${seconds} giây`,
    body: 'Bán thêm một đơn, và cho khách trả thiếu hoặc trả trễ: dùng các nút tím dưới mã QR.',
    close: 'Đã hiểu',
  },
  setting: {
    title: 'Đơn đầu tiên',
    hint: 'Chỉ dẫn từng bước qua một đơn luyện tập, từ thương hiệu đến mã. Đơn bán thật vẫn được theo dõi.',
    start: 'Chỉ cho tôi một đơn',
    words: 'hướng dẫn trợ giúp đào tạo học đầu tiên bắt đầu chào mừng mới',
  },
} satisfies typeof source;
