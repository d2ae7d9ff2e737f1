import type { shell as source } from '../en/shell.ts';

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Ana menü',
  sell: 'Satış',
  orders: 'Siparişler',
  settings: 'Ayarlar',
  openOrders: (count) => `${count} açık sipariş`,
  practiceMode: 'Deneme modu',
  practiceFrame: 'Deneme modu – gerçek para yok, gerçek kod yok',
  liveMode: 'Canlı',
  connection: 'Bağlantı',
  connections: {
    idle: 'Hazır',
    connecting: 'Bağlanıyor',
    live: 'Bağlı',
    polling: 'Düzenli soruluyor',
    reconnecting: 'Yeniden bağlanıyor',
    offline: 'Çevrimdışı',
  },
  connectionHints: {
    idle: 'Şu an izlenen sipariş yok.',
    connecting: 'Kasa bir sipariş için canlı bağlantıyı açıyor.',
    live: 'Açık siparişlerle ilgili haberler anında gelir.',
    polling: 'Canlı bağlantı yok. Kasa birkaç saniyede bir soruyor, böylece hiçbir şey kaçmaz.',
    reconnecting: 'Canlı bağlantı koptu. Kasa yeniden açıyor, bu arada soruyor.',
    offline: 'Servise ulaşılamıyor. Siparişler durumunu korur, bağlantı gelince devam eder.',
  },
  bootFailed: {
    title: 'Kasa başlatılamadı',
    advice:
      'Hiçbir şey satılmadı, hiçbir şey kaybolmadı. Pencereyi kapatıp uygulamayı yeniden başlatın. İkinci kez olursa günlüğü desteğe gönderin.',
    again: 'Tekrar dene',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Bu bilgisayarda anahtar zinciri servisi çalışmıyor',
      advice: 'Partner ID uygulama kapanana kadar tutulur, bir dahaki sefere yeniden girilmelidir.',
    },
    'settings-reset': {
      title: 'Ayar dosyası bozuktu ve sıfırlandı',
      advice: 'Ayarlar’da ülke, dil ve coini kontrol edin. Siparişleriniz etkilenmedi.',
    },
    'storage-failed': {
      title: 'Disk kayıt almıyor, bu yüzden satış yapılamıyor',
      advice:
        'Disk okunabildiği sürece siparişlere bakılabilir. Diskte yer açın ya da kayıt klasörüne yazmaya izin verin (Ayarlar’da yazar). Sonra bir satış deneyin; yine reddedilirse uygulamayı yeniden başlatın.',
    },
    'storage-too-new': {
      title: 'Siparişler Refill Desk’in daha yeni bir sürümüyle yazılmış',
      advice: 'Onlara dokunulmadı, satış da yapılamıyor. En yeni sürümü yükleyip yeniden başlatın.',
    },
    'orders-set-aside': {
      title: 'Eski siparişlerin dosyası okunamadı',
      advice:
        'Değiştirilmeden ayrıldı, kurtarılabilen geri getirildi. Neyin geldiği, neyin gelmediği Ayarlar’da yazar.',
    },
    'orders-unreadable': {
      title: 'Bitmemiş bazı siparişler okunamıyor, bu yüzden kasa onları izlemiyor',
      advice: 'Hiçbiri silinmedi. Yeniden satmayın; Siparişler’de görünen numaralarını desteğe bildirin.',
    },
    'other-mode-has-open-orders': {
      title: 'Bitmemiş canlı siparişler var',
      advice: 'Arka planda hâlâ izleniyorlar. Görmek için Ayarlar’dan canlı moda geçin.',
    },
    'live-without-partner-id': {
      title: 'Partner ID girilmemiş',
      advice: 'Onsuz canlı satış yapılamaz. Ayarlar’da girin ya da deneme modunda devam edin.',
    },
  },
  openSettings: 'Ayarları aç',
  showRecords: 'Kayıtları göster',
  clipboard: {
    title: 'Yapıştırmayın',
    changed: {
      address: 'Pano başka bir program tarafından değiştirildi: adres artık panoda değil.',
      amount: 'Pano başka bir program tarafından değiştirildi: tutar artık panoda değil.',
      'payment-uri': 'Pano başka bir program tarafından değiştirildi: ödeme bağlantısı artık panoda değil.',
      memo: 'Pano başka bir program tarafından değiştirildi: memo artık panoda değil.',
      'order-id': 'Pano başka bir program tarafından değiştirildi: sipariş ID’si artık panoda değil.',
      'transaction-ids': 'Pano başka bir program tarafından değiştirildi: işlem ID’leri artık panoda değil.',
      'operator-references': 'Pano başka bir program tarafından değiştirildi: işlem numaraları artık panoda değil.',
      'support-text': 'Pano başka bir program tarafından değiştirildi: destek metni artık panoda değil.',
      secret: 'Pano başka bir program tarafından değiştirildi: kod artık panoda değil.',
    },
    toPay: [
      'Panodan hiçbir şey yapıştırmayın. Şimdi yapıştırılan, parayı başka yere gönderir.',
      'Bunun yerine müşteriye ekrandaki QR kodu taratın ya da her karakteri karşılaştırın.',
    ],
    other: [
      'Panodan hiçbir şey yapıştırmayın. Şimdi yapıştırılan, burada kopyalanan değil.',
      'Bunun yerine ekrandan okuyun ve her karakteri karşılaştırın.',
    ],
    check: 'Bu bilgisayarda yeniden bir şey kopyalamadan önce zararlı yazılım kontrolü yaptırın.',
    sayOther: 'Bir dakika lütfen, bilgisayarımda bir sorun var. Size ekrandan okuyacağım.',
    paid: 'Yapıştırılıp ödendiyse saati not edin ve hemen sağlayıcının desteğine bildirin.',
    understood: 'Anladım',
  },
} satisfies typeof source;
