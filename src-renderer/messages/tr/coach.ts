import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Müşteriye söyleyin',
  quoted: (sentence) => `“${sentence}”`,
  stages: {
    sending: {
      say: 'Bir dakika, siparişinizi veriyorum.',
      next: 'Ödeme bilgilerini bekleyin; kendiliğinden gelir.',
    },
    refused: {
      say: 'Maalesef sipariş alınmadı. Hiçbir ödeme yapmadınız.',
      next: 'Nedenini okuyun, sepete dönüp isteneni değiştirin.',
    },
    unclear: {
      say: 'Lütfen henüz ödeme yapmayın. Siparişinizin geçip geçmediğine bakıyorum.',
      next: 'Aşağıda ne bildiğinizi seçin. O zamana kadar hiçbir şey gönderilmez.',
    },
    'awaiting-payment': {
      say: 'Lütfen bunu cüzdanınızla tarayın ve tam bu tutarı gönderin.',
      next: 'Burada bekleyin ya da sıradaki müşteriye geçin: bu sipariş her durumda izlenir.',
    },
    'payment-seen': {
      say: 'Ödemeniz geldi, onaylanıyor. Başka bir şey ödemeniz gerekmiyor.',
      next: 'Onayı bekleyin. Henüz hiçbir şey teslim etmeyin.',
    },
    underpaid: {
      say: 'Biraz eksik kaldı. Lütfen bir kez daha tarayın: bu kod yalnızca kalanı istiyor.',
      next: 'Süre dolmadan müşterinin kalanı göndermesini sağlayın.',
    },
    paid: {
      say: 'Teşekkürler, ödemeniz tamam. Kodunuz geliyor.',
      next: 'Biraz bekleyin ya da sıradaki müşteriye geçin.',
    },
    'manual-review': {
      say: 'Ödemeniz güvende. Sağlayıcı siparişi kontrol ediyor; sonuç 24 saat içinde e-postayla gelir.',
      next: 'Yeniden satmayın. Müşteriye sipariş ID’sini verin; sağlayıcının desteğine bununla sorulabilir.',
    },
    delivered: { say: 'İşte kodunuz. Teşekkür ederiz!', next: 'Teslim edin.' },
    'partly-delivered': {
      say: 'Siparişinizin bir kısmı geldi. Kalanını sağlayıcı çözüp size e-posta yazacak.',
      next: 'Gelenleri tek tek teslim edin.',
    },
    expired: {
      say: 'Ödeme süresi doldu. Daha önce bir şey gönderdiniz mi?',
      next: 'Gönderilmediyse yeni satış yapın. Gönderildiyse bekleyin: ulaşınca burada görünür.',
    },
    'paid-too-late': {
      say: 'Ödemeniz süre dolduktan sonra geldi. Kaybolmadı, lütfen tekrar ödemeyin.',
      next: 'Aşağıdaki sipariş ID’sini sağlayıcının desteğine verin.',
    },
    cancelled: {
      say: 'Bu sipariş iptal edildi. Lütfen ödeme yapmayın.',
      next: 'Müşteri hâlâ istiyorsa yeni satış yapın.',
    },
    failed: {
      say: 'Maalesef bu sipariş gerçekleşmedi.',
      next: 'Yeni satış yapın ya da başka bir coin veya ağ seçin.',
    },
    refunded: {
      say: 'Paranız size iade ediliyor. Nereye gönderileceğini soran bir e-posta alacaksınız.',
      next: 'Müşteri hâlâ istiyorsa yeni satış yapın: yeniden ödenmesi gerekir.',
    },
    checking: {
      say: 'Bir dakika lütfen, sağlayıcı siparişinizi hâlâ kontrol ediyor.',
      next: 'Yeniden satmayın. Kasa sormayı sürdürüyor; destek sipariş ID’siyle bakabilir.',
    },
  },
  missing: (amount) => ({
    say: `${amount} eksik kaldı. Lütfen bir kez daha tarayın: bu kod yalnızca kalanı istiyor.`,
    next: 'Süre dolmadan müşterinin kalanı göndermesini sağlayın.',
  }),
  expiredSeen: {
    title: 'Süresi doldu, ama bir ödeme görüldü',
    body: 'Para süre dolduktan sonra ya da zamanında ama eksik geldi. Geçerli olup olmadığına sağlayıcı karar verir; kasa izlemeyi sürdürüyor.',
    say: 'Ödemenizi görüyorum, ama süre dolmuştu. Kaybolmadı; lütfen tekrar ödemeyin.',
    next: 'Henüz yeniden satmayın. Bir saat içinde bir şey değişmezse destek metnini sağlayıcıya gönderin.',
  },
  closedUnclear: {
    title: 'Hiç oluşmadı olarak kapatıldı',
    body: 'Bu kasada biri, sağlayıcının bu siparişi hiç oluşturmadığından emindi. Bunun için ödenecek bir şey yok.',
    say: 'Bu sipariş hiç oluşmadı. Bunun için hiçbir ödeme yapmadınız.',
    next: 'Sağlayıcı müşteriye yine de bunun hakkında yazarsa sipariş var demektir: numarasını aşağıya girin.',
    known: {
      body: 'Sağlayıcıya soruldu, bu numarada bir sipariş bilmiyor. Bunun için ödenecek bir şey yok.',
      next: 'Sağlayıcı müşteriye yine de bunun hakkında yazarsa destek metnini sağlayıcıya gönderin.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `${amount} fazla ödendi`,
      body: 'Sipariş yine de teslim edilir.',
      say: `İstenenden ${amount} fazla ödediniz. Siparişiniz yine de geliyor; fazlasını sağlayıcıdan isteyebilirsiniz.`,
      next: 'Kendiniz geri ödemeyin: sağlayıcı istek üzerine iade eder. Destek metnini sağlayıcıya gönderin ya da müşteriye verin.',
    }),
    late: () => ({
      title: 'Ödeme süre dolduktan sonra geldi, yine de geçerli',
      body: 'Siparişin süresi dolmuştu. Sağlayıcı geç ödemeyi kabul etti.',
      say: 'Ödemeniz geç geldi ama kabul edildi. Tekrar ödemenize gerek yok.',
      next: 'Bu arada yeniden satıldıysa ikinci sipariş için ödeme almayın.',
    }),
    otherwise: (way) => ({
      title: `Başka bir yolla ödendi: ${way}`,
      body: 'Sağlayıcı, istenenden farklı coin ya da ağla gelen ödemeyi kurtardı. Bu her zaman mümkün olmaz.',
      say: 'Ödemeniz istediğimizden farklı bir yolla geldi. Sağlayıcı yine de buldu.',
      next: 'Müşteriye bir dahaki sefere tam ekrandaki coin ve ağla göndermesini söyleyin.',
    }),
  },
  timeIsUp: {
    say: 'Ödeme süresi doldu. Lütfen eski koda hiçbir şey göndermeyin.',
    next: 'Gönderilmediyse yeni satış yapın. Gönderildiyse bekleyin: ulaşınca burada görünür.',
  },
  margin: {
    say: 'Göndermek için çok az süre kaldı. Lütfen eski koda hiçbir şey göndermeyin.',
    next: 'Gönderilmediyse yeni satış yapın. Gönderildiyse bekleyin: ulaşınca burada görünür.',
  },
  underpaidTimeUp: {
    say: 'Ödemenizin bir kısmı geldi ama süre doldu. Lütfen başka bir şey göndermeyin; sağlayıcıya soracağım.',
    next: 'Destek metnini sağlayıcıya gönderin: gelen tutar sonradan teslim edilir ya da iade edilir.',
  },
  preparing: {
    say: 'Bir dakika, ödeme bilgileri geliyor.',
    next: 'Bekleyin; burada kendiliğinden görünür.',
  },
  rebuy: {
    title: 'Ödendi, başka bir tedarikçi deneniyor',
    body: 'İlk tedarikçi teslim edemedi. Sağlayıcı bunu kendiliğinden başka yerden alıyor.',
    say: 'Ödemeniz tamam. Teslimat her zamankinden biraz uzun sürüyor.',
    next: 'Biraz bekleyin ya da sıradaki müşteriye geçin. Yeniden satmayın.',
  },
  price: {
    say: 'Konuştuğumuzdan beri fiyat değişti. Yine de ister misiniz?',
    next: 'Yeni fiyatı müşteriye okuyun, sonra kabul edin ya da etmeyin.',
  },
  priceDeclined: {
    say: 'O zaman bırakalım. Lütfen bu sipariş için ödeme yapmayın: kendiliğinden kapanır.',
  },
  withheld: {
    say: 'Lütfen henüz ödemeyin: bu siparişte bir şey uyuşmuyor. Yenisini yapacağım.',
    next: 'Bu adımları izleyin.',
  },
  failedPaid: {
    say: 'Ödemeniz geldi ama sipariş başarısız oldu. Sağlayıcının desteği çözecek, lütfen tekrar ödemeyin.',
    next: 'Aşağıdaki sipariş ID’sini sağlayıcının desteğine verin.',
  },
  lines: {
    waiting: { say: 'Bu hâlâ yolda.', next: 'Bekleyin; burada görünecek.' },
    delivered: {
      say: 'Kodunuz e-postanıza gönderildi.',
      next: 'Müşteriden gelen kutusuna ve spam klasörüne bakmasını isteyin.',
    },
    'manual-review': {
      say: 'Sağlayıcı bunu kontrol ediyor. Sonuç size e-postayla gelecek.',
      next: 'Yeniden satmayın.',
    },
    refunded: {
      say: 'Bu teslim edilemedi, bedeli size iade ediliyor.',
      next: 'Müşteri, sağlayıcının e-postasını iade adresiyle yanıtlar.',
    },
    failed: {
      say: 'Maalesef bu teslim edilemedi. Sağlayıcı size e-posta yazacak.',
      next: 'Sağlayıcı çözmeden yeniden satmayın.',
    },
  },
  toppedUp: { say: 'Bakiye telefonunuza yüklendi.', next: 'Müşteri bakiyesine bakabilir.' },
  billPaid: { say: 'Tutar hesabınıza yatırıldı.', next: 'Teslim edilecek bir şey kalmadı.' },
  reasons: {
    invalid_recipient: 'bu operatörde böyle bir numara yok',
    recipient_barred: 'operatör bu numarayı engelliyor',
    recipient_ineligible: 'bu numaraya bu yükleme yapılamıyor',
    invalid_amount: 'operatör bu tutarı kabul etmiyor',
    limit_exceeded: 'bu numaranın limiti dolmuş',
    duplicate_transaction: 'aynı yükleme az önce yapılmış',
    product_not_available: 'tedarikçide artık yok',
    provider_unavailable: 'tedarikçiye ulaşılamıyor',
    insufficient_funds: 'tedarikçi ödemesini tamamlayamadı',
    generic_decline: 'tedarikçi reddetti',
  },
} satisfies typeof source;
