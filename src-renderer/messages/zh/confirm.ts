import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: '请与顾客核对这笔销售',
  goods: '所售商品',
  redeem: (places) => `兑换地：${places}`,
  recipient: {
    by_email: '发到邮箱',
    by_phone: '充到手机号',
    by_account: '缴到账户',
  },
  printedHere: '没有邮箱：在这里打印兑换券',
  receiptTo: '平台邮件发到',
  payWith: '付款方式',
  cost: (cost) => `网络费约 ${cost}，由顾客的钱包支付。`,
  costUnknown: '网络费以顾客钱包显示的为准。',
  speed: {
    'at-once': '即时到账。',
    confirmations: '较慢：最多需要 6 次确认。',
    recommended: '平台推荐：又省又快。',
  },
  cautions: {
    'same-form': (network) =>
      `${network} 的地址和其他网络的看起来一样。顾客必须在钱包里选择 ${network}，否则币可能会丢失。`,
    'not-x-layer': 'OKXChain 不是 X Layer。通过 X Layer 转的币会丢失。',
    bridged: (coin, twin) => `${coin} 和 ${twin} 是不同的代币。只有 ${coin} 才算付款。`,
    'full-name': '用 Tron 上的稳定币付款，平台可能要求顾客的全名。如果被拒绝，请选择其他网络。',
    whole: '闪电网络发票要么全额付清，要么不付。',
    renamed: (coin) => `TON 和 GRAM 同时存在。顾客必须转 ${coin}。`,
    small: (minimum) => `这个网络最低 ${minimum}。请加一件商品，或选择其他网络。`,
  },
  shopElsewhere: (goods, shop) => `只适用于${goods}；本店在${shop}。`,
  phoneElsewhere: (theirs, goods) => `这是${theirs}的号码，而这次充值用于${goods}。请念给顾客核对。`,
  oddNumber: '这个号码看起来不太对，请念给顾客核对。',
  oddAddress: (meant) => `顾客是不是想用 ${meant}？`,
  priceSame: '价格从最初显示到现在没有变。',
  priceComing: '价格马上就来。',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}，${country}：${recipient}。`,
  order: (amount) => `收款 ${amount}`,
  orderPending: '收款',
  back: '回到销售单',
} satisfies typeof source;
