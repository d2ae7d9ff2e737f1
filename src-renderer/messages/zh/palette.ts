import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: '快速查找',
  open: '查找',
  label: '品牌、国家或地区、订单、设置或操作',
  results: '结果',
  none: (query) => `没有找到“${query}”`,
  noneAdvice: '请试试品牌、国家或地区、订单号或设置名称。',
  groups: {
    recent: '最近',
    favourites: '收藏',
    brands: '品牌',
    countries: '国家和地区',
    orders: '订单',
    settings: '设置',
    actions: '操作',
  },
  actions: {
    arrange: '整理收藏',
    displayOpen: '打开顾客显示屏',
    displayClose: '关闭顾客显示屏',
    repeatLast: '把上一个订单再卖一次',
  },
  themes: {
    system: '跟随电脑的主题',
    light: '浅色主题',
    dark: '深色主题',
    contrast: '高对比度主题',
  },
  move: '选择',
  run: '打开',
  leave: '关闭',
} satisfies typeof source;
