import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: '平台现在不出售这个商品',
    say: '抱歉，这款现在卖不了。给您看看别的好吗？',
    advice: '请试试其他金额、品牌或付款方式。',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: '这张卡或这个面额已经没有了',
    say: '抱歉，这张卡已经没有了。您想换哪个面额？',
    advice: '请选择其他面额或品牌。',
  }),
  OUT_OF_STOCK: () => ({
    title: '暂时售罄',
    say: '抱歉，这个面额刚好卖完了，换一个面额可以吗？',
    advice: '请试试其他面额，或今天晚些时候再试。',
  }),
  NOT_ACTIVE: () => ({
    title: '供货商暂停供应',
    say: '抱歉，这个品牌暂时停售，您要换一个吗？',
    advice: '请稍后再试，或选择其他品牌。',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: '接收方未被接受',
    say: '我们一个字一个字地核对一下发到哪里，好吗？',
    advice: '请和顾客核对邮箱地址或电话号码。',
  }),
  LOGIN_REQUIRED: () => ({
    title: '这个商品需要在平台有个人账户',
    say: '抱歉，这款只能用个人账户购买。给您看看别的好吗？',
    advice: '柜台不能出售。请选择其他商品。',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: '金额低于这个网络的最低限额',
    say:
      minimum === undefined
        ? '这个金额对该网络来说太小，您要换大一点的吗？'
        : `这个网络最低要付 ${minimum}，您要换大一点的金额吗？`,
    advice: minimum === undefined ? '请选择更大的金额或其他网络。' : `最低 ${minimum}。请选择更大的金额或其他网络。`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: '金额超过单笔订单上限',
    say:
      maximum === undefined
        ? '这超过了一个订单的上限，换小一点的金额可以吗？'
        : `一个订单最多 ${maximum}，换小一点的金额可以吗？`,
    advice: maximum === undefined ? '请选择更小的金额。' : `一个订单最多 ${maximum}。`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? '已达到每日限额' : `已达到每日限额 ${limit}`,
    say: left === undefined ? '您今天的限额已经用完了，明天就会恢复。' : `您今天的限额还剩 ${left}，这个金额可以吗？`,
    advice:
      left === undefined
        ? '距上次购买 24 小时后恢复；拆成几单也没用。'
        : `今天最多还能买 ${left}。距上次购买 24 小时后恢复；拆成几单也没用。`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? '已达到每月限额' : `已达到每月限额 ${limit}`,
    say:
      left === undefined ? '您这个月的限额已经用完了，下月初会恢复。' : `您这个月的限额还剩 ${left}，这个金额可以吗？`,
    advice: left === undefined ? '月初恢复；拆成几单也没用。' : `本月最多还能买 ${left}。月初恢复；拆成几单也没用。`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: '商品太多',
    say:
      count === undefined
        ? '一个订单放不下这么多，我帮您分开下单好吗？'
        : `一次最多卖 ${count} 件，我帮您分开下单好吗？`,
    advice: count === undefined ? '请去掉几件商品。' : `一个订单最多 ${count} 件商品。`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: '每个号码每天只能充值一次',
    say: '这个号码每天只能充一次，换个号码好吗？',
    advice: '请明天再充这个号码，或换一个号码。',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: '这个商品不能用这种方式付款',
    say: accepted === undefined ? '这款不能这样付，您还有什么别的币？' : `这款可以用 ${accepted} 付，您要用哪一种？`,
    advice: accepted === undefined ? '请选择其他币种或网络。' : `可以用 ${accepted} 付款。`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: '这个商品不接受钱包付款',
    say: '抱歉，这款不能用钱包付款。给您看看别的好吗？',
    advice: '请选择其他商品。',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: '暂停使用这种币付款',
    say: coin === undefined ? '这种币暂时停用，您有别的吗？' : `${coin} 暂时停用，您有别的币吗？`,
    advice: '请选择其他币种。',
  }),
  SUSPENDED_NETWORK: () => ({
    title: '暂停通过这个网络付款',
    say: '这个网络暂时停用，您的钱包能用别的网络吗？',
    advice: '请选择其他网络。',
  }),
  FULLNAME_MISSING: () => ({
    title: '用 Tron 上的稳定币付款需要顾客全名',
    say: '走 Tron 需要您的全名。您的钱包能用别的网络吗？',
    advice: '请选择其他网络，例如 Solana。',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: '这个邮箱不能用这种方式付款',
    say: '您的邮箱不支持这种付款方式，您有别的币吗？',
    advice: '请选择其他币种或网络。',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: '已达到每日件数上限',
    say: '您今天能买的件数已经满了，明天我再帮您买。',
    advice: count === undefined ? '请明天继续。' : `每天最多 ${count} 件。请明天继续。`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: '这个商品今天已买得太多',
    say: '这款今天买的次数已经到上限了，您要换一个吗？',
    advice: '请选择其他商品，或明天继续。',
  }),
  KYC_MISSING: () => ({
    title: '平台要核实顾客身份',
    say: '买这款平台要做身份验证。换一张卡或小一点的金额可以吗？',
    advice: '验证要在顾客自己的平台账户里做。请选择其他商品或更小的金额。',
  }),
  KYC_PENDING: () => ({
    title: '平台仍在核实顾客身份',
    say: '您的身份验证还在进行，一般 20 分钟左右。',
    advice: '一般 20 分钟，最多两天。请稍后再试。',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: '平台要核实顾客身份',
    say: '买这款平台要做身份验证。换一张卡或小一点的金额可以吗？',
    advice: '验证要在顾客自己的平台账户里做。请选择其他商品或更小的金额。',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: '超过未验证身份顾客的限额',
    say: '这个金额不做身份验证卖不了，换小一点的金额可以吗？',
    advice: '请选择更小的金额。',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: '支付服务商拒绝了这笔销售',
    say: '这种付款方式没有通过，您有别的币或网络吗？',
    advice: '请选择其他币种或网络。',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: '支付服务商仍在审核顾客',
    say: '这种付款方式还在审核，您有别的币或网络吗？',
    advice: '请选择其他币种或网络，或稍后再试。',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: '支付服务商拒绝了这笔销售',
    say: '这种付款方式没有通过，您有别的币或网络吗？',
    advice: '请选择其他币种或网络。',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: '支付服务商拒绝了这笔销售',
    say: '这种付款方式没有通过，您有别的币或网络吗？',
    advice: '请选择其他币种或网络。',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: '支付服务商拒绝了这位顾客',
    say: '这种付款方式没有通过，您有别的币或网络吗？',
    advice: '请选择其他币种或网络。',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: '这个邮箱还没有在平台确认',
    say: '请您打开收件箱里平台的邮件确认一下邮箱，或者给我另一个邮箱。',
    advice: '由顾客在收件箱中确认，或换一个邮箱。',
  }),
  USER_BLOCKED: () => ({
    title: '这个邮箱不能下单',
    say: '平台不接受这个邮箱的订单，原因可以问平台客服。',
    advice: '已被平台封禁。顾客需要联系平台客服。',
  }),
  BLOCKED_COUNTRY: () => ({
    title: '平台不服务这个国家或地区',
    say: '抱歉，这款不卖到那个国家或地区。给您看看别的好吗？',
    advice: '请选择其他国家或地区的商品。',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: '平台无法准备付款',
    say: '付款没准备成功，您没有付任何钱。换一种币试试好吗？',
    advice: '请选择其他币种或网络，或过几分钟再试。',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: '平台无法创建订单',
    say: '请您先不要付款，我正在确认订单有没有成功。',
    advice: '重试前请先查看“订单”，以免重复发送。',
  }),
  BAD_REQUEST: () => ({
    title: '平台无法识别这个订单',
    say: '抱歉，收银机没能下单，您没有付任何钱。',
    advice: '这是应用的错误。请记下下方的代码并告诉客服。',
  }),
  ...offTill,
} satisfies typeof source;
