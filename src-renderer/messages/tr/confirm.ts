import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Satışı müşteriyle kontrol edin',
  goods: 'Satılanlar',
  redeem: (places) => `Kullanım yeri: ${places}`,
  recipient: {
    by_email: 'E-posta adresine',
    by_phone: 'Telefon numarasına',
    by_account: 'Hesaba',
  },
  printedHere: 'E-posta yok: kod fişi burada yazdırılır',
  receiptTo: 'Sağlayıcının yazacağı adres',
  payWith: 'Ödeme',
  cost: (cost) => `Ağ ücreti yaklaşık ${cost}; müşterinin cüzdanından ödenir.`,
  costUnknown: 'Ağ ücretini müşterinin cüzdanı gösterir.',
  speed: {
    'at-once': 'Anında sonuçlanır.',
    confirmations: 'Daha yavaş: en fazla 6 onay.',
    recommended: 'Ücret ve hız için sağlayıcının önerisi.',
  },
  cautions: {
    'same-form': (network) =>
      `${network} adresi başka ağlardaki adreslere benzer. Müşteri cüzdanında ${network} ağını seçmeli, yoksa coinler kaybolabilir.`,
    'not-x-layer': 'OKXChain, X Layer değildir. X Layer ile gönderilen coinler kaybolur.',
    bridged: (coin, twin) => `${coin} ile ${twin} farklı tokenlerdir. Yalnızca ${coin} ödeme sayılır.`,
    'full-name':
      'Sağlayıcı, Tron’daki stablecoinler için müşterinin tam adını isteyebilir. Reddederse başka bir ağ seçin.',
    whole: 'Lightning faturası ya tamamı ödenir ya da hiç.',
    renamed: (coin) => `TON ve GRAM yan yana var. Müşteri ${coin} göndermeli.`,
    small: (minimum) => `Bu ağda en az ${minimum} gerekiyor. Bir ürün ekleyin ya da başka bir ağ seçin.`,
  },
  shopElsewhere: (goods, shop) => `Yalnızca şurada geçerli: ${goods}. Bu mağazanın ülkesi: ${shop}.`,
  phoneElsewhere: (theirs, goods) =>
    `Numaranın ülkesi ${theirs}; bu yüklemeninki ${goods}. Numarayı müşteriye yeniden okuyun.`,
  oddNumber: 'Bu numara alışılmadık görünüyor. Müşteriye yeniden okuyun.',
  oddAddress: (meant) => `Müşteri şunu mu demek istedi: ${meant}?`,
  priceSame: 'Fiyat ilk gösterildiğinden beri değişmedi.',
  priceComing: 'Fiyat birazdan geliyor.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  order: (amount) => `${amount} tahsil et`,
  orderPending: 'Tahsil et',
  back: 'Sepete dön',
} satisfies typeof source;
