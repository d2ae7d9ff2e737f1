import type { help as source } from '../en/help.ts';

export const help = {
  title: 'Bunun anlamı',
  open: 'Yardım',
  state: 'Sipariş nerede',
  network: 'Coin ve ağ',
  next: 'Sizin yapacağınız:',
  rule: (coin, network) => `Cüzdan göndermeden önce ağı sorar. Orada ${network}, coin olarak da ${coin} yazmalı.`,
  families: {
    solana: 'Solana hızlıdır ve ucuzdur. Adreslerinde harf ve rakam karışıktır, 0x ile başlamaz.',
    evm: 'Adresler 0x ile başlar ve Ethereum, Base, Polygon, Arbitrum, Optimism, Avalanche ve BNB Smart Chain’de aynı görünür. Onları yalnızca cüzdanda seçilen ağ ayırır.',
    tron: 'Tron, USDT için yaygındır. Adresler T ile başlar. TRX’i olmayan bir hesap ücreti ödeyemeyebilir.',
    ton: 'TON, Telegram cüzdanının ağıdır. Adresler EQ veya UQ ile başlar. Memo gösteriliyorsa o da gönderilmelidir.',
    sui: 'Sui adresleri 0x ile başlar ve Ethereum’unkilerin iki katı uzunluktadır. Ethereum cüzdanı buraya ödeyemez.',
    lightning:
      'Lightning, lnbc ile başlayan bir faturayı bir kez ve anında öder. Fatura tutarı içerir ve süresi dolunca geçmez.',
    bitcoin:
      'Bitcoin adresleri bc1, 1 veya 3 ile başlar. Ödeme onaylardan sonra sayılır; ücret düşükse bu bir saat sürebilir.',
    litecoin: 'Litecoin adresleri ltc1, L veya M ile başlar. 3 ile başlayanlar Bitcoin’inkilerle karışabilir.',
    dogecoin: 'Dogecoin adresleri D ile başlar. Ağ ücreti tutara eklenir.',
    other: 'Her cüzdan bu ağı sunmaz. Müşterininki sunmuyorsa başka bir ağ seçin.',
  },
} satisfies typeof source;
