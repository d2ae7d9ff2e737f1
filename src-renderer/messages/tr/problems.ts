import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'Sağlayıcı bunu şu an satmıyor',
    say: 'Maalesef bunu şu an satamıyorum. Size başka bir tane önereyim mi?',
    advice: 'Başka bir tutar, marka ya da ödeme yöntemi deneyin.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Bu kart ya da tutar artık yok',
    say: 'Maalesef bu kart artık yok. Başka hangi tutarı istersiniz?',
    advice: 'Başka bir tutar ya da marka seçin.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Şu an tükendi',
    say: 'Maalesef bu tutar şu an tükendi. Başka bir tutar olur mu?',
    advice: 'Başka bir tutar deneyin ya da bugün daha sonra tekrar bakın.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Tedarikçi satışa ara verdi',
    say: 'Maalesef bu marka şu an satışta değil. Başka bir tane ister misiniz?',
    advice: 'Daha sonra deneyin ya da başka bir marka seçin.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'Alıcı kabul edilmedi',
    say: 'Nereye gideceğini harf harf birlikte kontrol edelim mi?',
    advice: 'E-posta adresini ya da telefon numarasını müşteriyle kontrol edin.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Bu ürün için sağlayıcıda kişisel hesap gerekiyor',
    say: 'Maalesef bu yalnızca kişisel hesapla satılıyor. Size başka bir tane göstereyim mi?',
    advice: 'Kasada satılamaz. Başka bir ürün seçin.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Bu ödeme ağı için tutar çok küçük',
    say:
      minimum === undefined
        ? 'Bu tutar o ağ için çok küçük. Daha büyük bir tutar ister misiniz?'
        : `O ağda en az ${minimum} ödenebiliyor. Daha büyük bir tutar ister misiniz?`,
    advice:
      minimum === undefined
        ? 'Daha büyük bir tutar ya da başka bir ağ seçin.'
        : `En az ${minimum} gerekiyor. Daha büyük bir tutar ya da başka bir ağ seçin.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Tek sipariş için tutar çok büyük',
    say:
      maximum === undefined
        ? 'Bu, tek siparişe sığmıyor. Daha küçük bir tutar olur mu?'
        : `Bir sipariş en fazla ${maximum} olabiliyor. Daha küçük bir tutar olur mu?`,
    advice: maximum === undefined ? 'Daha küçük bir tutar seçin.' : `Bir sipariş en fazla ${maximum} olabilir.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Günlük limit doldu' : `Günlük limit (${limit}) doldu`,
    say:
      left === undefined
        ? 'Günlük limitiniz doldu, yarın yeniden açılıyor.'
        : `Günlük limitinizden ${left} kaldı. Bu tutar olur mu?`,
    advice:
      left === undefined
        ? 'Son alışverişten 24 saat sonra yeniden açılır; satışı bölmek işe yaramaz.'
        : `Bugün en fazla ${left} kaldı. Son alışverişten 24 saat sonra yeniden açılır; satışı bölmek işe yaramaz.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Aylık limit doldu' : `Aylık limit (${limit}) doldu`,
    say:
      left === undefined
        ? 'Aylık limitiniz doldu, ay başında yeniden açılıyor.'
        : `Aylık limitinizden ${left} kaldı. Bu tutar olur mu?`,
    advice:
      left === undefined
        ? 'Ay başında yeniden açılır; satışı bölmek işe yaramaz.'
        : `Bu ay en fazla ${left} kaldı. Ay başında yeniden açılır; satışı bölmek işe yaramaz.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Çok fazla ürün',
    say:
      count === undefined
        ? 'Bu, tek sipariş için fazla. Siparişi bölebilir miyim?'
        : `Bir seferde ${count} ürün satabiliyorum. Siparişi bölebilir miyim?`,
    advice: count === undefined ? 'Birkaç ürün çıkarın.' : `Bir siparişte en fazla ${count} ürün olabilir.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Numara başına günde tek yükleme',
    say: 'Bu numaraya günde bir kez yükleme yapılabiliyor. Başka bir numara kullanalım mı?',
    advice: 'Bu numarayı yarın tekrar deneyin ya da başka bir numara kullanın.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Bu ürün bu şekilde ödenemiyor',
    say:
      accepted === undefined
        ? 'Bu, böyle ödenemiyor. Başka hangi coininiz var?'
        : `Bunu şunlarla ödeyebilirsiniz: ${accepted}. Hangisini istersiniz?`,
    advice: accepted === undefined ? 'Başka bir coin ya da ağ seçin.' : `Şunlarla ödenebilir: ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Bu ürün cüzdandan ödenemiyor',
    say: 'Maalesef bu, cüzdandan ödenemiyor. Size başka bir tane göstereyim mi?',
    advice: 'Başka bir ürün seçin.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Bu coinle ödemeye ara verildi',
    say:
      coin === undefined
        ? 'Bu coin şu an kullanılamıyor. Başka bir coininiz var mı?'
        : `${coin} şu an kullanılamıyor. Başka bir coininiz var mı?`,
    advice: 'Başka bir coin seçin.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Bu ağdan ödemeye ara verildi',
    say: 'Bu ağ şu an kullanılamıyor. Cüzdanınız başka bir ağ kullanabiliyor mu?',
    advice: 'Başka bir ağ seçin.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Tron’daki stablecoinler için müşterinin tam adı gerekiyor',
    say: 'Tron için tam adınız gerekiyor. Cüzdanınız başka bir ağ kullanabiliyor mu?',
    advice: 'Solana gibi başka bir ağ seçin.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Bu e-posta adresiyle bu şekilde ödenemiyor',
    say: 'Bu ödeme yöntemi e-posta adresinizle çalışmıyor. Başka bir coininiz var mı?',
    advice: 'Başka bir coin ya da ağ seçin.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Günlük ürün sayısı doldu',
    say: 'Bugünkü ürün sayınız doldu. Yarın yine yardımcı olurum.',
    advice: count === undefined ? 'Yarın devam edin.' : `Günde en fazla ${count} ürün. Yarın devam edin.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Bu ürün bugün çok fazla alındı',
    say: 'Bu ürün bugün çok fazla alınmış. Başka bir tane ister misiniz?',
    advice: 'Başka bir ürün seçin ya da yarın devam edin.',
  }),
  KYC_MISSING: () => ({
    title: 'Sağlayıcı müşterinin kimliğini doğrulamak istiyor',
    say: 'Sağlayıcı bunun için kimlik doğrulaması istiyor. Başka bir kart ya da daha küçük bir tutar olur mu?',
    advice: 'Bu, müşterinin sağlayıcıdaki kendi hesabında yapılır. Başka bir ürün ya da daha küçük bir tutar seçin.',
  }),
  KYC_PENDING: () => ({
    title: 'Sağlayıcı müşterinin kimliğini hâlâ doğruluyor',
    say: 'Kimlik doğrulamanız sürüyor. Genelde yaklaşık 20 dakika sürer.',
    advice: 'Genelde 20 dakika, en fazla iki gün sürer. Daha sonra tekrar deneyin.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'Sağlayıcı müşterinin kimliğini doğrulamak istiyor',
    say: 'Sağlayıcı bunun için kimlik doğrulaması istiyor. Başka bir kart ya da daha küçük bir tutar olur mu?',
    advice: 'Bu, müşterinin sağlayıcıdaki kendi hesabında yapılır. Başka bir ürün ya da daha küçük bir tutar seçin.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Kimliği doğrulanmamış müşteri limiti aşılıyor',
    say: 'Bu, kimlik doğrulaması olmadan satabileceğimden fazla. Daha küçük bir tutar olur mu?',
    advice: 'Daha küçük bir tutar seçin.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Ödeme kuruluşu bu satışı reddetti',
    say: 'Bu ödeme yöntemi kabul edilmedi. Başka bir coin ya da ağ var mı?',
    advice: 'Başka bir coin ya da ağ seçin.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Ödeme kuruluşu müşteriyi hâlâ kontrol ediyor',
    say: 'Bu ödeme yöntemi hâlâ kontrol ediliyor. Başka bir coin ya da ağ var mı?',
    advice: 'Başka bir coin ya da ağ seçin ya da daha sonra tekrar deneyin.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Ödeme kuruluşu bu satışı reddetti',
    say: 'Bu ödeme yöntemi kabul edilmedi. Başka bir coin ya da ağ var mı?',
    advice: 'Başka bir coin ya da ağ seçin.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Ödeme kuruluşu bu satışı reddetti',
    say: 'Bu ödeme yöntemi kabul edilmedi. Başka bir coin ya da ağ var mı?',
    advice: 'Başka bir coin ya da ağ seçin.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'Ödeme kuruluşu bu müşteriyi reddetti',
    say: 'Bu ödeme yöntemi kabul edilmedi. Başka bir coin ya da ağ var mı?',
    advice: 'Başka bir coin ya da ağ seçin.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Bu e-posta adresi sağlayıcıda onaylanmamış',
    say: 'Lütfen gelen kutunuzdaki sağlayıcı e-postasını açıp adresinizi onaylayın ya da bana başka bir adres verin.',
    advice: 'Müşteri gelen kutusundan onaylar ya da başka bir adres verir.',
  }),
  USER_BLOCKED: () => ({
    title: 'Bu e-posta adresiyle sipariş verilemiyor',
    say: 'Sağlayıcı bu adresten sipariş almıyor. Nedenini destek ekibi söyleyebilir.',
    advice: 'Sağlayıcı engellemiş. Müşteri, sağlayıcının desteğine başvurmalı.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'Sağlayıcı bu ülkeye hizmet vermiyor',
    say: 'Maalesef bu, o ülke için satılmıyor. Size başka bir tane göstereyim mi?',
    advice: 'Başka bir ülkenin ürününü seçin.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'Sağlayıcı ödemeyi hazırlayamadı',
    say: 'Ödeme hazırlanamadı. Hiçbir ödeme yapmadınız; başka bir coin deneyebilir miyim?',
    advice: 'Başka bir coin ya da ağ seçin ya da birkaç dakika sonra tekrar deneyin.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'Sağlayıcı siparişi oluşturamadı',
    say: 'Lütfen henüz ödeme yapmayın. Siparişin geçip geçmediğine bakıyorum.',
    advice: 'Bir şey iki kez gönderilmesin diye tekrar denemeden önce Siparişler’e bakın.',
  }),
  BAD_REQUEST: () => ({
    title: 'Sağlayıcı siparişi anlayamadı',
    say: 'Maalesef kasam bu siparişi veremedi. Hiçbir ödeme yapmadınız.',
    advice: 'Bu, uygulamanın hatası. Aşağıdaki kodu not edip desteğe bildirin.',
  }),
  ...offTill,
} satisfies typeof source;
