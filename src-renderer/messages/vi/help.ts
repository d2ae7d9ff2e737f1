import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Điều này nghĩa là gì',
  open: 'Trợ giúp',
  state: 'Tình trạng đơn hàng',
  network: 'Coin và mạng',
  next: 'Việc bạn làm:',
  rule: (coin, network) => `Ví hỏi mạng trước khi gửi. Ở đó phải là ${network}, và coin phải là ${coin}.`,
  families: {
    solana: 'Solana nhanh và rẻ. Địa chỉ gồm cả chữ và số, không bắt đầu bằng 0x.',
    evm: 'Địa chỉ bắt đầu bằng 0x và giống nhau trên Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche và BNB Smart Chain. Chỉ mạng được chọn trong ví mới phân biệt được.',
    tron: 'Tron thường dùng cho USDT. Địa chỉ bắt đầu bằng T. Tài khoản không có TRX có thể không trả được phí.',
    ton: 'TON là mạng của ví Telegram. Địa chỉ bắt đầu bằng EQ hoặc UQ. Nếu có ghi chú (memo), phải gửi kèm.',
    sui: 'Địa chỉ Sui bắt đầu bằng 0x và dài gấp đôi của Ethereum. Ví Ethereum không trả được.',
    lightning: 'Lightning trả hóa đơn bắt đầu bằng lnbc, một lần và ngay lập tức. Hóa đơn có sẵn số tiền và có hạn.',
    bitcoin:
      'Địa chỉ Bitcoin bắt đầu bằng bc1, 1 hoặc 3. Khoản trả được tính sau khi xác nhận; phí thấp có thể mất một giờ.',
    litecoin: 'Địa chỉ Litecoin bắt đầu bằng ltc1, L hoặc M. Địa chỉ bắt đầu bằng 3 dễ nhầm với Bitcoin.',
    dogecoin: 'Địa chỉ Dogecoin bắt đầu bằng D. Phí mạng tính thêm vào số tiền.',
    other: 'Không phải ví nào cũng có mạng này. Nếu ví của khách không có, hãy chọn mạng khác.',
  },
} satisfies typeof source;
