import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: '应用拒绝了这个请求',
    say: '请您稍等，我要重启一下收银机。',
    advice: '请关闭窗口并重新启动应用。如果再次出现，请告诉客服。',
  }),
  'bad-input': () => ({
    title: '这个页面有内容填错了',
    say: '请您稍等，我核对一下刚才输入的内容。',
    advice: '请检查各项内容后重试。',
  }),
  internal: () => ({
    title: '应用自身出错了',
    say: '请您稍等，收银机出了点小问题。',
    advice: '请重试。如果再次出现，请重启应用并告诉客服。',
  }),
  'partner-id-missing': () => ({
    title: '还没有设置合作伙伴 ID',
    say: '请您稍等，这台收银机还没设置好。',
    advice: '请在“设置”中输入合作伙伴 ID，或切换到练习模式。',
  }),
  'api-unreachable': () => ({
    title: '连不上服务',
    say: '收银机现在没有网络，请您稍等。',
    advice: '请检查网络连接后重试。',
  }),
  'api-timeout': () => ({
    title: '服务太久没有回应',
    say: '系统现在有点慢，请您稍等。',
    advice: '请稍等片刻后重试。',
  }),
  'api-unreadable': () => ({
    title: '无法读取服务的回应',
    say: '系统现在不太正常，请您稍等。',
    advice: '收银台和服务之间可能有东西拦截，比如酒店或公司的网络。请稍后重试。',
  }),
  'api-too-large': () => ({
    title: '服务的回应过大',
    say: '系统现在不太正常，请您晚些再来问问。',
    advice: '这次的回应没有使用。请稍后重试；如果再次出现，请告诉客服。',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: '服务要求收银台放慢速度',
    say: wait === undefined ? '现在有点忙，您能等一分钟吗？' : `现在有点忙，您能等${wait}吗？`,
    advice: wait === undefined ? '请等一分钟后重试。' : `请在${wait}后重试。`,
  }),
  'api-rejected': () => ({
    title: '服务拒绝了请求',
    say: '这次没有成功，您没有付任何钱，我再试一次。',
    advice: '请重试。如果仍被拒绝，请检查“设置”中的合作伙伴 ID 并告诉客服。',
  }),
  'not-found': () => ({
    title: '收银台的记录中没有这个订单',
    say: '麻烦您再说一遍订单号，好吗？',
    advice: '请核对订单号，并确认收银台的模式是否正确。',
  }),
  'not-for-sale': () => ({
    title: '这个商品已经停售',
    say: '抱歉，这款已经不卖了。给您看看别的好吗？',
    advice: '请选择其他面额或其他品牌。',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: '金额超出范围',
    say:
      min === undefined || max === undefined ? '这个金额不行，您想换成多少？' : `${min} 到 ${max} 之间的金额都可以选。`,
    advice: min === undefined || max === undefined ? '请选择其他金额。' : `请选择 ${min} 到 ${max} 之间的金额。`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? '不出售这个金额' : `金额必须以 ${step} 为单位`,
    say:
      below === undefined || above === undefined
        ? '没有正好这个金额的，您想换成多少？'
        : `有 ${below} 和 ${above} 的，您要哪一个？`,
    advice: below === undefined || above === undefined ? '请选择其他金额。' : `最接近的是 ${below} 和 ${above}。`,
  }),
  'beneficiary-invalid': () => ({
    title: '接收方无效',
    say: '我们一个字一个字地核对一下发到哪里，好吗？',
    advice: '请和顾客核对电话号码、账号或邮箱地址。',
  }),
  'email-invalid': () => ({
    title: '邮箱地址无效',
    say: '麻烦您把邮箱地址拼给我听，好吗？',
    advice: '请和顾客逐个字母核对。',
  }),
  'payment-method-unavailable': () => ({
    title: '现在不能用这种方式付款',
    say: '这种付款方式现在用不了，您有别的币吗？',
    advice: '请选择其他币种或网络。',
  }),
  'price-unavailable': () => ({
    title: '现在没有报价',
    say: '现在查不到价格，请您稍等。',
    advice: '请稍后重试，或选择其他金额或币种。',
  }),
  problems: () => ({
    title: '这笔销售目前无法进行',
    say: '现在这样还不能卖，我看看可以怎么调整。',
    advice: '请看销售单上的提示。',
  }),
  'quote-unknown': () => ({
    title: '这个价格已不再保留',
    say: '价格更新了，我给您报一下新的总价。',
    advice: '已获取新价格。收款前请核对总价。',
  }),
  'quote-expired': () => ({
    title: '这个价格已过期',
    say: '价格更新了，我给您报一下新的总价。',
    advice: '已获取新价格。收款前请核对总价。',
  }),
  'order-unclear': () => ({
    title: '不确定订单是否已提交成功',
    say: '请您先不要付款，我正在确认订单有没有成功。',
    advice: '先不要重新销售。请先查看订单，收银台会继续查询。',
  }),
  'price-moved': () => ({
    title: '价格变了',
    say: '价格刚刚变了，我给您报一下新的。',
    advice: '没有按这个价格下单。请告诉顾客新价格，接受或放弃都可以。',
  }),
  'order-exists': () => ({
    title: '相同的订单还没结束',
    say: '请您稍等，这个订单我这里已经有了。',
    advice: '没有发送任何内容。请打开已有的订单，或确认要再卖一份。',
  }),
  'order-differs': () => ({
    title: '这个号码是另一个订单的',
    say: '麻烦您把订单号一个字一个字地再念一遍，好吗？',
    advice: '它和这里的订单内容不一致。请核对号码后重试。',
  }),
  'storage-failed': () => ({
    title: '订单无法写入磁盘，因此没有发送',
    say: '现在没法下单，您没有付任何钱。',
    advice: '请清理磁盘空间或检查磁盘是否可写，然后重试。',
  }),
  'keychain-unavailable': () => ({
    title: '这台电脑的密钥串没有响应',
    say: '请您稍等，我的电脑还没解锁。',
    advice: '请启动或解锁密钥串服务，然后重试。',
  }),
  'secret-unavailable': () => ({
    title: '现在无法显示兑换码',
    say: '您的兑换码很安全，邮件里也有一份，请您稍等。',
    advice: '它安全地保存在平台和顾客的邮箱里。请稍后重试。',
  }),
  'orders-open': () => ({
    title: '还有正式订单没有结束',
    say: '请您稍等，还有一笔销售正在处理。',
    advice: '跟踪这些订单时不能更改地址。请等它们结束后重试。',
  }),
  'clipboard-failed': () => ({
    title: '没能复制到剪贴板',
    say: '我直接在屏幕上给您看吧。',
    advice: '什么也没有复制。请重试，或照着屏幕念出来。',
  }),
  'clipboard-changed': () => ({
    title: '其他程序改动了剪贴板',
    say: '请您不要粘贴，直接扫我屏幕上的二维码。',
    advice: '粘贴的内容会把钱转到别处。请用二维码，并检查这台电脑。',
  }),
  'practice-only': () => ({
    title: '这只能在练习模式下使用',
    say: '请您稍等，收银机现在是另一个模式。',
    advice: '请在“设置”中切换到练习模式再试。',
  }),
  'printer-unreachable': () => ({
    title: '打印机没有响应',
    say: '请您稍等，打印机还没准备好。',
    advice: '请检查打印机是否开机、是否在同一网络，以及“设置”中的地址。也可以先存为 PDF。',
  }),
  'printer-not-local': () => ({
    title: '打印机不在店内网络中',
    say: '请您稍等，打印机还没准备好。',
    advice: '带兑换码的单据不会发给外部打印机。请在“设置”中输入店内网络的地址，例如 192.168.0.40。',
  }),
  'printer-failed': () => ({
    title: '打印机没有打印',
    say: '请您稍等，打印机还没准备好。',
    advice: '请检查纸张、盖子和连接线，以及选的是哪台打印机，然后再打印。也可以存为 PDF。',
  }),
  'pdf-failed': () => ({
    title: 'PDF 无法写入',
    say: '请您稍等，我再保存一次。',
    advice: '请选择其他文件夹，或检查这个文件夹是否可写，然后重试。',
  }),
  'voucher-empty': () => ({
    title: '还没有任何商品交付',
    say: '您的兑换码马上就到，到了我就打印。',
    advice: '商品交付后才有兑换券可打印。请等待交付，或打印收据。',
  }),
  'logo-invalid': () => ({
    title: '这张图片不能用作 Logo',
    say: '请您稍等。',
    advice: '请选择 PNG、JPEG 或 WebP 图片。颜色少的简单图案打印效果最好。',
  }),
} satisfies typeof source;
