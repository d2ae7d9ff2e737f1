import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'Uygulama bu isteği reddetti',
    say: 'Bir dakika lütfen, kasamı yeniden başlatmam gerekiyor.',
    advice: 'Pencereyi kapatıp uygulamayı yeniden başlatın. Tekrar olursa desteğe bildirin.',
  }),
  'bad-input': () => ({
    title: 'Bu ekranda bir şey yanlış girilmiş',
    say: 'Bir dakika lütfen, yazdıklarımı kontrol edeyim.',
    advice: 'Alanları kontrol edip tekrar deneyin.',
  }),
  internal: () => ({
    title: 'Uygulamada bir hata oluştu',
    say: 'Bir dakika lütfen, kasam takıldı.',
    advice: 'Tekrar deneyin. Yine olursa uygulamayı yeniden başlatın ve desteğe bildirin.',
  }),
  'partner-id-missing': () => ({
    title: 'Partner ID girilmemiş',
    say: 'Bir dakika lütfen, kasam henüz satışa hazır değil.',
    advice: 'Ayarlar’da Partner ID’nizi girin ya da deneme moduna geçin.',
  }),
  'api-unreachable': () => ({
    title: 'Servise ulaşılamıyor',
    say: 'Kasamda şu an bağlantı yok. Bir dakika lütfen.',
    advice: 'İnternet bağlantısını kontrol edip tekrar deneyin.',
  }),
  'api-timeout': () => ({
    title: 'Servis çok geç yanıt veriyor',
    say: 'Sistem şu an yavaş. Bir dakika lütfen.',
    advice: 'Biraz bekleyip tekrar deneyin.',
  }),
  'api-unreadable': () => ({
    title: 'Servisin yanıtı okunamadı',
    say: 'Sistem şu an düzgün çalışmıyor. Bir dakika lütfen.',
    advice: 'Bu kasa ile servis arasına otel ya da ofis ağı gibi bir şey giriyor olabilir. Birazdan tekrar deneyin.',
  }),
  'api-too-large': () => ({
    title: 'Servisin yanıtı fazla büyüktü',
    say: 'Sistem şu an düzgün çalışmıyor. Lütfen daha sonra tekrar sorun.',
    advice: 'Yanıt kullanılmadı. Daha sonra tekrar deneyin; yine olursa desteğe bildirin.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'Servis bu kasadan yavaşlamasını istiyor',
    say:
      wait === undefined
        ? 'Şu an yoğunluk var. Bir dakika bekler misiniz?'
        : `Şu an yoğunluk var. ${wait} bekler misiniz?`,
    advice: wait === undefined ? 'Bir dakika bekleyip tekrar deneyin.' : `${wait} bekleyip tekrar deneyin.`,
  }),
  'api-rejected': () => ({
    title: 'Servis isteği reddetti',
    say: 'İşlem gerçekleşmedi. Hiçbir ödeme yapmadınız, tekrar deniyorum.',
    advice: 'Tekrar deneyin. Yine reddedilirse Ayarlar’da Partner ID’yi kontrol edin ve desteğe bildirin.',
  }),
  'not-found': () => ({
    title: 'Bu sipariş bu kasanın kayıtlarında yok',
    say: 'Sipariş numaranızı bir kez daha söyler misiniz?',
    advice: 'Numarayı ve kasanın doğru modda olup olmadığını kontrol edin.',
  }),
  'not-for-sale': () => ({
    title: 'Bu ürün artık satılmıyor',
    say: 'Maalesef bu artık satılmıyor. Size başka bir tane önereyim mi?',
    advice: 'Başka bir tutar ya da marka seçin.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'Tutar sınırların dışında',
    say:
      min === undefined || max === undefined
        ? 'Bu tutar olmuyor. Başka hangi tutarı istersiniz?'
        : `${min} ile ${max} arasında istediğiniz tutarı seçebilirsiniz.`,
    advice:
      min === undefined || max === undefined ? 'Başka bir tutar seçin.' : `${min} ile ${max} arasında bir tutar seçin.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Tam bu tutar satılmıyor' : `Tutar ${step} aralıklarla seçilebilir`,
    say:
      below === undefined || above === undefined
        ? 'Tam bu tutar yok. Başka hangi tutarı istersiniz?'
        : `${below} ya da ${above} verebilirim. Hangisini istersiniz?`,
    advice:
      below === undefined || above === undefined ? 'Başka bir tutar seçin.' : `En yakınları ${below} ve ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'Alıcı geçerli değil',
    say: 'Nereye gideceğini harf harf birlikte kontrol edelim mi?',
    advice: 'Telefon numarasını, hesabı ya da e-posta adresini müşteriyle kontrol edin.',
  }),
  'email-invalid': () => ({
    title: 'E-posta adresi geçerli değil',
    say: 'E-posta adresinizi harf harf söyler misiniz?',
    advice: 'Müşteriyle harf harf kontrol edin.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Bu ödeme yöntemi şu an kullanılamıyor',
    say: 'Bu şekilde şu an ödenemiyor. Başka bir coininiz var mı?',
    advice: 'Başka bir coin ya da ağ seçin.',
  }),
  'price-unavailable': () => ({
    title: 'Bunun şu an fiyatı yok',
    say: 'Şu an fiyat alamıyorum. Bir dakika lütfen.',
    advice: 'Birazdan tekrar deneyin ya da başka bir tutar veya coin seçin.',
  }),
  problems: () => ({
    title: 'Bu satış şu haliyle yapılamıyor',
    say: 'Bunu bu haliyle satamıyorum. Neyi değiştirebileceğimize bakayım.',
    advice: 'Sepetteki notlara bakın.',
  }),
  'quote-unknown': () => ({
    title: 'Bu fiyat artık geçerli değil',
    say: 'Fiyat yenilendi. Yeni toplamı söyleyeyim.',
    advice: 'Yeni fiyat alındı. Tahsil etmeden önce toplamı kontrol edin.',
  }),
  'quote-expired': () => ({
    title: 'Bu fiyatın süresi doldu',
    say: 'Fiyat yenilendi. Yeni toplamı söyleyeyim.',
    advice: 'Yeni fiyat alındı. Tahsil etmeden önce toplamı kontrol edin.',
  }),
  'order-unclear': () => ({
    title: 'Siparişin geçip geçmediği bilinmiyor',
    say: 'Lütfen henüz ödeme yapmayın. Siparişin geçip geçmediğine bakıyorum.',
    advice: 'Henüz yeniden satmayın. Önce siparişe bakın; kasa kontrol etmeyi sürdürüyor.',
  }),
  'price-moved': () => ({
    title: 'Fiyat değişti',
    say: 'Fiyat az önce değişti. Yenisini söyleyeyim.',
    advice: 'Bu fiyattan sipariş verilmedi. Müşteriye yeni fiyatı söyleyip kabul edin ya da bırakın.',
  }),
  'order-exists': () => ({
    title: 'Aynı sipariş hâlâ açık',
    say: 'Bir dakika lütfen, bu sipariş bende zaten var.',
    advice: 'Hiçbir şey gönderilmedi. Var olan siparişi açın ya da bilerek ikinci kez satın.',
  }),
  'order-differs': () => ({
    title: 'Bu numara başka bir siparişe ait',
    say: 'Sipariş numarasını bir kez daha, harf harf okur musunuz?',
    advice: 'Burada sipariş edilenle uyuşmuyor. Numarayı kontrol edip tekrar deneyin.',
  }),
  'storage-failed': () => ({
    title: 'Sipariş diske yazılamadı, bu yüzden hiçbir şey gönderilmedi',
    say: 'Siparişi şu an alamıyorum. Hiçbir ödeme yapmadınız.',
    advice: 'Diskte yer açın ya da diske yazılabildiğini kontrol edip tekrar deneyin.',
  }),
  'keychain-unavailable': () => ({
    title: 'Bu bilgisayarın anahtar zinciri yanıt vermiyor',
    say: 'Bir dakika lütfen, bilgisayarımın kilidi açılmamış.',
    advice: 'Anahtar zinciri servisini başlatın ya da kilidini açıp tekrar deneyin.',
  }),
  'secret-unavailable': () => ({
    title: 'Kod şu an gösterilemiyor',
    say: 'Kodunuz güvende, e-postanızda da var. Bir dakika lütfen.',
    advice: 'Kod, sağlayıcıda ve müşterinin e-postasında güvende. Birazdan tekrar deneyin.',
  }),
  'orders-open': () => ({
    title: 'Açık canlı siparişler var',
    say: 'Bir dakika lütfen, başka bir satış tamamlanıyor.',
    advice: 'Siparişler izlenirken adres değiştirilemez. Bitmelerini bekleyip tekrar deneyin.',
  }),
  'clipboard-failed': () => ({
    title: 'Panoya bir şey kopyalanamadı',
    say: 'Size ekrandan göstereyim.',
    advice: 'Hiçbir şey kopyalanmadı. Tekrar deneyin ya da ekrandan okuyun.',
  }),
  'clipboard-changed': () => ({
    title: 'Başka bir program panoyu değiştirdi',
    say: 'Lütfen hiçbir şey yapıştırmayın. Ekranımdaki kodu tarayın.',
    advice: 'Yapıştırılacak olan başka bir yere gidiyor. QR kodu kullanın ve bu bilgisayarı kontrol ettirin.',
  }),
  'practice-only': () => ({
    title: 'Bu yalnızca deneme modunda çalışır',
    say: 'Bir dakika lütfen, kasam diğer modda.',
    advice: 'Denemek için Ayarlar’dan deneme moduna geçin.',
  }),
  'printer-unreachable': () => ({
    title: 'Yazıcı yanıt vermiyor',
    say: 'Bir dakika lütfen, yazıcım hazır değil.',
    advice: 'Açık ve aynı ağda olduğunu, Ayarlar’daki adresini kontrol edin. Bu arada PDF olarak kaydedilebilir.',
  }),
  'printer-not-local': () => ({
    title: 'Yazıcı mağazanın ağında değil',
    say: 'Bir dakika lütfen, yazıcım hazır değil.',
    advice:
      'Kodlar dışarıdaki bir yazıcıya gönderilmez. Ayarlar’da kendi ağınızdaki adresini girin, örneğin 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'Yazıcı yazdırmadı',
    say: 'Bir dakika lütfen, yazıcım hazır değil.',
    advice: 'Kâğıdı, kapağı, kabloyu ve seçili yazıcıyı kontrol edip yeniden yazdırın. PDF olarak da kaydedilebilir.',
  }),
  'pdf-failed': () => ({
    title: 'PDF kaydedilemedi',
    say: 'Bir dakika lütfen, bir kez daha kaydedeyim.',
    advice: 'Başka bir klasör seçin ya da bu klasöre yazılabildiğini kontrol edip tekrar deneyin.',
  }),
  'voucher-empty': () => ({
    title: 'Henüz hiçbir şey teslim edilmedi',
    say: 'Kodunuz yolda. Gelir gelmez yazdıracağım.',
    advice: 'Teslimattan önce yazdırılacak kod fişi yoktur. Bekleyin ya da fişi yazdırın.',
  }),
  'logo-invalid': () => ({
    title: 'Bu resim logo olamıyor',
    say: 'Bir dakika lütfen.',
    advice: 'PNG, JPEG ya da WebP resim seçin. En iyi sonucu az renkli, sade bir resim verir.',
  }),
} satisfies typeof source;
