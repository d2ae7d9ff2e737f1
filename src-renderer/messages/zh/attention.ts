import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `练习：${title}`,
  notes: {
    paid: { title: (ref) => `订单 ${ref} 已付款`, body: '平台正在准备交付。' },
    delivered: { title: (ref) => `订单 ${ref} 已交付`, body: '可以把商品交给顾客了。' },
    expiring: { title: (ref) => `订单 ${ref} 还没付款`, body: '二维码两分钟后撤下。请问问顾客是否已付款。' },
    underpaid: { title: (ref) => `订单 ${ref} 付款不足`, body: '请让顾客补齐。' },
    overpaid: { title: (ref) => `订单 ${ref} 多付了`, body: '不要自己退款。' },
    late: { title: (ref) => `订单 ${ref} 超时才付款`, body: '钱没有丢。不要再收一次款。' },
    wrong: { title: (ref) => `订单 ${ref} 用其他方式付款`, body: '用的是别的币种或网络。' },
    review: { title: (ref) => `平台正在查看 ${ref}`, body: '最多可能需要 24 小时。请告诉顾客。' },
    unclear: { title: (ref) => `不清楚 ${ref} 是否存在`, body: '不要收款，请打开这个订单。' },
    withheld: { title: (ref) => `${ref} 的付款信息已隐藏`, body: '不要为它收款。' },
    price: { title: (ref) => `${ref} 的价格变了`, body: '需要有人同意或拒绝。' },
    partly: { title: (ref) => `订单 ${ref} 部分交付`, body: '打开看看缺什么。' },
    failed: { title: (ref) => `订单 ${ref} 失败`, body: '打开看看怎么办。' },
    refunded: { title: (ref) => `${ref} 的款项正在退回`, body: '请告诉顾客。' },
  },
  sounds: {
    title: '声音',
    hint: '每种情况一个短音，每个订单响一次。关掉后只看得到、听不到。',
    names: {
      paid: '已付款',
      delivered: '已交付',
      expiring: '二维码即将撤下',
      problem: '出问题了',
    },
    hearOne: (name) => `试听：${name}`,
    words: '声音 静音 音量 提示音 铃声 sound',
  },
  notifications: {
    title: '通知',
    hint: '您在用其他程序时，系统会提醒您处理订单。绝不显示兑换码、邮箱或电话号码。',
    on: '开',
    off: '关',
    words: '通知 系统 桌面 角标 任务栏 提醒',
  },
} satisfies typeof source;
