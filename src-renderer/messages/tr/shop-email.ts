import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'E-postası olmayan müşteriler için adres',
  hint: 'Müşteri e-posta vermezse sağlayıcı bu adrese yazar, kod fişini siz yazdırırsınız. Günlük ve aylık limitleri de bu tek adres için sayar; yalnızca gerektiğinde kullanın. Boşsa: her müşteri e-posta verir.',
  label: 'Mağazanın e-posta adresi',
  save: 'Adresi kaydet',
  invalid: 'E-posta adresi eksik görünüyor.',
  words: 'eposta e-posta adres yazdır kod fişi müşteri yok tezgâh alıcı limit email',
} satisfies typeof source;
