import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Refill Desk’e hoş geldiniz',
  body: 'Hediye kartı, yükleme ve eSIM: tezgâhınızda kriptoyla satılır.',
  language: 'Dil',
  country: 'Müşterilerinizin ülkesi',
  how: 'Nasıl başlamak istersiniz?',
  practise: 'Önce deneyin',
  practiseBody: 'Yerleşik simülatörde baştan sona satış yapın. Para hareket etmez; istediğiniz zaman canlıya geçin.',
  recommended: 'Önerilen',
  live: 'Partner ID’m var',
  liveBody: 'Girin, kontrol edin ve hemen gerçek satışa başlayın.',
  start: 'Denemeye başla',
  partnerIdHint: 'Cryptorefills’ten gelir. Bu bilgisayarın anahtar zincirinde saklanır, dosyaya asla yazılmaz.',
  noKeychain: 'Bu bilgisayarda anahtar zinciri yok; ID yalnızca Refill Desk kapanana kadar tutulur.',
  checkAndGoLive: 'Kontrol et ve canlıya geç',
  checking: 'Kontrol ediliyor',
  checkFailed: 'ID kaydedildi, ancak kontrol başarısız oldu.',
  goLiveAnyway: 'Yine de canlıya geç',
  later: 'İkisi de sonra Ayarlar’dan değiştirilebilir.',
} satisfies typeof source;
