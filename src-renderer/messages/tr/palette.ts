import type { palette as source } from '../en/palette.ts';

export const palette = {
  title: 'Her şeyi bul',
  open: 'Bul',
  label: 'Marka, ülke, sipariş, ayar ya da işlem',
  results: 'Sonuçlar',
  none: (query) => `“${query}” için sonuç yok`,
  noneAdvice: 'Bir marka, ülke, sipariş numarası ya da ayar deneyin.',
  groups: {
    recent: 'Son kullanılan',
    favourites: 'Favoriler',
    brands: 'Markalar',
    countries: 'Ülkeler',
    orders: 'Siparişler',
    settings: 'Ayarlar',
    actions: 'İşlemler',
  },
  actions: {
    arrange: 'Favorileri düzenle',
    displayOpen: 'Müşteri ekranını aç',
    displayClose: 'Müşteri ekranını kapat',
    repeatLast: 'Son siparişi yeniden sat',
  },
  themes: {
    system: 'Bu bilgisayarın teması',
    light: 'Açık tema',
    dark: 'Koyu tema',
    contrast: 'Yüksek karşıtlıklı tema',
  },
  move: 'seç',
  run: 'aç',
  leave: 'kapat',
} satisfies typeof source;
