import type { firstSale as source } from '../en/first-sale.ts';

export const firstSale = {
  title: 'Bir satış böyle yapılır',
  body: 'Beş adım, her biri birkaç tuş. Şimdi deneyin: hiçbir şey gerçek değil, hiçbir şey ters gitmez.',
  parts: {
    choose: { title: 'Seçin', body: 'Markayı arayın, tutara basın.' },
    recipient: { title: 'E-postayı sorun', body: 'Sağlayıcı kodu oraya da gönderir.' },
    charge: { title: 'Tahsil edin', body: 'Satışı müşteriye okuyun, sonra Enter’a basın.' },
    pay: { title: 'Müşteri öder', body: 'QR kodu cüzdanıyla tarar.' },
    code: { title: 'Kodu teslim edin', body: 'Kendiliğinden görünür. Gösterin ya da yazdırın.' },
  },
  start: 'İlk satışa başla',
  skip: 'Ben biliyorum',
  back: 'Geri',
  label: 'İlk satışınızın sonraki adımı',
  progress: (step, of) => `${step} / ${of}`,
  steps: {
    brand: { title: 'Bir marka seçin', body: 'Birine basın ya da adını yazıp Enter’a basın. Örneğin Steam.' },
    amount: { title: 'Bir tutara basın', body: 'Ya da klavyede rakamına.' },
    recipient: {
      title: 'Kime gidiyor?',
      body: 'Müşterinin söyleyeceğini yazın, örneğin anna@example.com, ve Enter’a basın.',
    },
    charge: { title: 'Tahsil edin', body: 'Buna ya da Enter’a basın. Önce satışın tamamını bir kez daha görürsünüz.' },
    confirm: {
      title: 'Hepsi doğru mu? Tahsil edin',
      body: 'Tezgâhta bunu müşteriye okursunuz. Sonra Enter’a basın.',
    },
    pay: {
      title: 'Şimdi müşteri öder',
      body: 'Tezgâhta müşteri QR kodu tarar. Denemede müşteri sizsiniz: buna basın.',
    },
    code: { title: 'Ödendi: kod burada', body: 'Müşteriye gösterin ya da yazdırın.' },
    next: { title: 'Müşteriye verin', body: 'Hepsi bu. Sonraki satış için buna ya da Enter’a basın.' },
  },
  done: {
    title: (seconds) => `İlk satışınız, ${seconds} saniyede`,
    body: 'Bir tane daha satın; müşteri eksik ya da geç ödesin: QR kodun altındaki mor düğmeler bunu canlandırır.',
    close: 'Anladım',
  },
  setting: {
    title: 'İlk satış',
    hint: 'İşaretler markadan koda kadar bir deneme satışında yol gösterir. Canlı siparişler bu arada izlenmeyi sürdürür.',
    start: 'Bana bir satış göster',
    words: 'rehber tur yardım eğitim öğren ilk başlangıç hoş geldiniz işaret yeni',
  },
} satisfies typeof source;
