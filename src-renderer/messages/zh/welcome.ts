import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: '欢迎使用 Refill Desk',
  body: '在柜台用加密货币销售礼品卡、充值和 eSIM。',
  language: '语言',
  country: '顾客所在国家或地区',
  how: '想怎么开始？',
  practise: '先练习',
  practiseBody: '在内置模拟器上完成整笔销售。不动真钱，随时可以转为正式。',
  recommended: '推荐',
  live: '我有合作伙伴 ID',
  liveBody: '输入并验证后，马上正式销售。',
  start: '开始练习',
  partnerIdHint: '由 Cryptorefills 提供。保存在这台电脑的密钥串中，绝不写入文件。',
  noKeychain: '这台电脑没有密钥串，因此 ID 只保留到 Refill Desk 关闭为止。',
  checkAndGoLive: '验证并转为正式',
  checking: '正在验证',
  checkFailed: 'ID 已保存，但验证没有通过。',
  goLiveAnyway: '仍然转为正式',
  later: '以后都可以在“设置”里更改。',
} satisfies typeof source;
