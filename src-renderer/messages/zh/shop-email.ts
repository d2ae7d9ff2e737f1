import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: '给没有邮箱的顾客用的邮箱',
  hint: '顾客不提供邮箱时，平台会发到这个邮箱，由您打印兑换券。平台的每日和每月限额也会算在这一个邮箱上，所以只在必要时使用。留空：每位顾客都要提供邮箱。',
  label: '店铺邮箱',
  save: '保存邮箱',
  invalid: '邮箱地址不完整。',
  words: '邮箱 邮件 地址 打印 兑换券 顾客 柜台 接收方 限额 email',
} satisfies typeof source;
