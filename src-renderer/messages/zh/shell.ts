import type { shell as source } from '../en/shell.ts';

export const shell = {
  appName: 'Refill Desk',
  navigation: '主菜单',
  sell: '销售',
  orders: '订单',
  settings: '设置',
  openOrders: (count) => `${count} 个进行中的订单`,
  practiceMode: '练习模式',
  practiceFrame: '练习模式：没有真钱，没有真码',
  liveMode: '正式',
  connection: '连接',
  connections: {
    idle: '就绪',
    connecting: '连接中',
    live: '已连接',
    polling: '定时查询',
    reconnecting: '重新连接中',
    offline: '离线',
  },
  connectionHints: {
    idle: '目前没有在跟踪订单。',
    connecting: '收银台正在为订单建立实时连接。',
    live: '进行中订单的消息会立即到达。',
    polling: '实时连接断开。收银台每隔几秒查询一次，不会漏掉。',
    reconnecting: '实时连接中断。收银台正在重新连接，期间定时查询。',
    offline: '连不上服务。订单保持原状态，连接恢复后继续。',
  },
  bootFailed: {
    title: '收银台无法启动',
    advice: '没有卖出任何东西，也没有丢失任何东西。请关闭窗口并重新启动应用。如果再次出现，请把日志发给客服。',
    again: '重试',
  },
  notices: {
    'keychain-unavailable': {
      title: '这台电脑没有运行密钥串服务',
      advice: '合作伙伴 ID 只保留到应用关闭，下次要重新输入。',
    },
    'settings-reset': {
      title: '设置文件损坏，已重置',
      advice: '请检查“设置”中的国家或地区、语言和币种。订单不受影响。',
    },
    'storage-failed': {
      title: '磁盘无法写入记录，因此不能销售',
      advice:
        '只要磁盘还能读，就可以查看订单。请清理磁盘空间，或允许写入记录文件夹（见“设置”）。然后试一笔销售；如果仍被拒绝，请重启应用。',
    },
    'storage-too-new': {
      title: '订单是用更新版本的 Refill Desk 写入的',
      advice: '它们没有被改动，现在不能销售。请安装最新版本后重新启动。',
    },
    'orders-set-aside': {
      title: '无法读取以前订单的文件',
      advice: '文件已原样另存，能恢复的都已恢复。“设置”里会说明哪些恢复了、哪些没有。',
    },
    'orders-unreadable': {
      title: '有些未完成的订单无法读取，收银台不再跟踪',
      advice: '没有删除任何内容。不要重新销售；请把“订单”中显示的编号告诉客服。',
    },
    'other-mode-has-open-orders': {
      title: '还有未完成的正式订单',
      advice: '它们仍在后台跟踪。要查看，请在“设置”中切换到正式模式。',
    },
    'live-without-partner-id': {
      title: '还没有设置合作伙伴 ID',
      advice: '没有它就不能正式销售。请在“设置”中输入，或继续使用练习模式。',
    },
  },
  openSettings: '打开设置',
  showRecords: '显示记录',
  clipboard: {
    title: '不要粘贴',
    changed: {
      address: '其他程序改动了剪贴板：里面已经不是那个地址。',
      amount: '其他程序改动了剪贴板：里面已经不是那个金额。',
      'payment-uri': '其他程序改动了剪贴板：里面已经不是那个付款链接。',
      memo: '其他程序改动了剪贴板：里面已经不是那个 Memo。',
      'order-id': '其他程序改动了剪贴板：里面已经不是那个订单 ID。',
      'transaction-ids': '其他程序改动了剪贴板：里面已经不是那些交易 ID。',
      'operator-references': '其他程序改动了剪贴板：里面已经不是那些凭证号。',
      'support-text': '其他程序改动了剪贴板：里面已经不是那段客服文本。',
      secret: '其他程序改动了剪贴板：里面已经不是那个兑换码。',
    },
    toPay: ['不要粘贴其中的任何内容。现在粘贴会把钱转到别处。', '请让顾客扫屏幕上的二维码，或逐个字符核对。'],
    other: ['不要粘贴其中的任何内容。现在粘贴出来的不是刚才复制的。', '请照着屏幕念，并逐个字符核对。'],
    check: '在这台电脑上再次复制之前，请先检查有没有恶意软件。',
    sayOther: '请您稍等，我的电脑有点问题，我照着屏幕念给您听。',
    paid: '如果已经粘贴并付款，请记下时间，马上告诉平台客服。',
    understood: '明白了',
  },
} satisfies typeof source;
