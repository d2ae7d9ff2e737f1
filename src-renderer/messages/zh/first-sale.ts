import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: '一笔销售这样做',
  body: '五步，每步按几下。现在就试试：都不是真的，不会出错。',
  parts: {
    choose: { title: '选商品', body: '搜索品牌，按下面额。' },
    recipient: { title: '问邮箱', body: '平台也会把兑换码发到那里。' },
    charge: { title: '收款', body: '念一遍给顾客听，再按 Enter。' },
    pay: { title: '顾客付款', body: '顾客用钱包扫二维码。' },
    code: { title: '交付兑换码', body: '它会自动出现，给顾客看或打印。' },
  },
  start: '开始第一笔销售',
  skip: '我已经会了',
  back: '返回',
  label: '第一笔销售的下一步',
  progress: (step, of) => `第 ${step} 步，共 ${of} 步`,
  steps: {
    brand: { title: '选择品牌', body: '按一个品牌，或输入名称再按 Enter，例如 Steam。' },
    amount: { title: '按下面额', body: '或按键盘上对应的数字。' },
    recipient: { title: '发给谁？', body: '输入顾客会说的内容，例如 anna@example.com，再按 Enter。' },
    charge: { title: '收款', body: '按这里或按 Enter。收款前会再显示整笔销售。' },
    confirm: { title: '都对吗？收款', body: '在柜台要念给顾客核对，然后按 Enter。' },
    pay: { title: '现在顾客付款', body: '在柜台由顾客扫二维码。练习时由您扮演顾客：按这里。' },
    code: { title: '已付款：兑换码在这里', body: '给顾客看，或打印出来。' },
    next: { title: '交给顾客', body: '这样就完成了。按这里或按 Enter，开始下一笔。' },
  },
  done: {
    title: (seconds) => `第一笔销售完成，用时 ${seconds} 秒`,
    body: '再卖一笔，让顾客少付或迟付试试：用二维码下方的紫色按钮。',
    close: '知道了',
  },
  setting: {
    title: '第一笔销售',
    hint: '提示会带您完成一笔练习销售，从选品牌到拿兑换码。期间正式订单照常跟踪。',
    start: '带我做一笔',
    words: '指南 教程 帮助 培训 学习 第一次 开始 欢迎 提示 新手',
  },
} satisfies typeof source;
