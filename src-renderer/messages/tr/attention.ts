import type { attention as source } from '../en/attention.ts';

export const attention = {
  practice: (title) => `Deneme: ${title}`,
  notes: {
    paid: { title: (ref) => `Sipariş ${ref} ödendi`, body: 'Sağlayıcı teslimatı hazırlıyor.' },
    delivered: { title: (ref) => `Sipariş ${ref} teslim edildi`, body: 'Müşteriye verilebilir.' },
    expiring: {
      title: (ref) => `Sipariş ${ref} henüz ödenmedi`,
      body: 'QR kod iki dakika sonra kalkıyor. Müşteriye ödeyip ödemediğini sorun.',
    },
    underpaid: {
      title: (ref) => `${ref} ödemesinin bir kısmı eksik`,
      body: 'Müşterinin kalanı göndermesini sağlayın.',
    },
    overpaid: { title: (ref) => `${ref} için fazla ödendi`, body: 'Kendiniz geri ödemeyin.' },
    late: {
      title: (ref) => `Sipariş ${ref} geç ödendi`,
      body: 'Hiçbir şey kaybolmadı. Yeniden ödeme istemeyin.',
    },
    wrong: {
      title: (ref) => `Sipariş ${ref} başka bir yolla ödendi`,
      body: 'Başka bir coinle ya da başka bir ağdan geldi.',
    },
    review: {
      title: (ref) => `Sağlayıcı ${ref} siparişini inceliyor`,
      body: '24 saate kadar sürebilir. Müşteriye söyleyin.',
    },
    unclear: {
      title: (ref) => `${ref} siparişinin var olup olmadığı bilinmiyor`,
      body: 'Ödeme almayın, siparişi açın.',
    },
    withheld: { title: (ref) => `${ref} ödeme bilgileri gizlendi`, body: 'Bunun için ödeme almayın.' },
    price: { title: (ref) => `${ref} fiyatı değişti`, body: 'Biri kabul ya da reddetmeli.' },
    partly: { title: (ref) => `Sipariş ${ref} kısmen teslim edildi`, body: 'Eksiği görmek için açın.' },
    failed: { title: (ref) => `Sipariş ${ref} başarısız oldu`, body: 'Ne yapılacağını görmek için açın.' },
    refunded: { title: (ref) => `${ref} için para iade ediliyor`, body: 'Müşteriye söyleyin.' },
  },
  sounds: {
    title: 'Sesler',
    hint: 'Her biri için kısa bir ses, sipariş başına bir kez. Kapatılırsa görülür ama duyulmaz.',
    names: {
      paid: 'Ödendi',
      delivered: 'Teslim edildi',
      expiring: 'Kod birazdan kalkıyor',
      problem: 'Bir sorun var',
    },
    hearOne: (name) => `Dinle: ${name}`,
    words: 'ses sessiz kapat ses düzeyi zil bip sound',
  },
  notifications: {
    title: 'Bildirimler',
    hint: 'Başka bir programa bakarken sistem sizi siparişe çağırır. Kod, e-posta ya da telefon numarası asla göstermez.',
    on: 'Açık',
    off: 'Kapalı',
    words: 'bildirim sistem masaüstü rozet görev çubuğu uyarı',
  },
} satisfies typeof source;
