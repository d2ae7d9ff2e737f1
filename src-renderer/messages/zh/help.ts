import type { help as source } from '../en/help.ts';

export const help = {
  title: '这是什么意思',
  open: '帮助',
  state: '订单状态',
  network: '币种和网络',
  next: '您要做的：',
  rule: (coin, network) => `钱包发送前会问网络。那里必须是 ${network}，币种必须是 ${coin}。`,
  families: {
    solana: 'Solana 又快又便宜。地址由字母和数字混合组成，不以 0x 开头。',
    evm: '地址以 0x 开头，在 Ethereum、Base、Polygon、Arbitrum、Optimism、Avalanche 和 BNB Smart Chain 上形式相同，只能靠钱包里选的网络区分。',
    tron: 'Tron 常用来付 USDT。地址以 T 开头。没有 TRX 的账户可能付不了手续费。',
    ton: 'TON 是 Telegram 钱包的网络。地址以 EQ 或 UQ 开头。如果显示了备注，也必须一起发送。',
    sui: 'Sui 地址以 0x 开头，长度是 Ethereum 的两倍。Ethereum 钱包无法向它付款。',
    lightning: 'Lightning 支付以 lnbc 开头的账单，一次付清，立即到账。账单含金额，到期作废。',
    bitcoin: 'Bitcoin 地址以 bc1、1 或 3 开头。需要等待确认，手续费低时可能要一小时。',
    litecoin: 'Litecoin 地址以 ltc1、L 或 M 开头。以 3 开头的容易与 Bitcoin 混淆。',
    dogecoin: 'Dogecoin 地址以 D 开头。网络手续费另计，不含在金额里。',
    other: '不是所有钱包都支持这个网络。如果不支持，请换一个。',
  },
} satisfies typeof source;
