import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Tìm mọi thứ',
  open: 'Tìm',
  label: 'Thương hiệu, quốc gia, đơn, cài đặt hoặc thao tác',
  results: 'Kết quả',
  none: (query) => `Không tìm thấy “${query}”`,
  noneAdvice: 'Thử thương hiệu, quốc gia, số đơn hoặc tên cài đặt.',
  groups: {
    recent: 'Gần đây',
    favourites: 'Yêu thích',
    brands: 'Thương hiệu',
    countries: 'Quốc gia',
    orders: 'Đơn hàng',
    settings: 'Cài đặt',
    actions: 'Thao tác',
  },
  actions: {
    arrange: 'Sắp xếp mục yêu thích',
    displayOpen: 'Mở màn hình khách',
    displayClose: 'Đóng màn hình khách',
    repeatLast: 'Bán lại đơn gần nhất',
  },
  themes: {
    system: 'Giao diện theo máy tính',
    light: 'Giao diện sáng',
    dark: 'Giao diện tối',
    contrast: 'Giao diện tương phản cao',
  },
  move: 'chọn',
  run: 'mở',
  leave: 'đóng',
} satisfies typeof source;
