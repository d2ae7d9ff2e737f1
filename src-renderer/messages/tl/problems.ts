import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'Hindi ito ibinebenta ng vendor ngayon',
    say: 'Pasensya na po, hindi ko ito maibenta ngayon. Gusto po ba ninyo ng iba?',
    advice: 'Subukan ang ibang halaga, brand o paraan ng bayad.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Hindi na available ang card o halagang ito',
    say: 'Pasensya na po, hindi na available ang card na ito. Anong ibang halaga po ang gusto ninyo?',
    advice: 'Pumili ng ibang halaga o brand.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Sold out ngayon',
    say: 'Pasensya na po, sold out ang halagang ito. Okay lang po ba ang iba?',
    advice: 'Subukan ang ibang halaga, o balikan mamaya.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Itinigil muna ng supplier',
    say: 'Pasensya na po, naka-pause muna ang brand na ito. Gusto po ba ninyo ng iba?',
    advice: 'Subukan mamaya, o pumili ng ibang brand.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'Hindi tinanggap ang tatanggap',
    say: 'Puwede po ba nating i-check kung saan ito ipapadala, isa-isang letra?',
    advice: 'I-check sa customer ang email address o phone number.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Kailangan ng sariling account sa vendor para rito',
    say: 'Pasensya na po, sa sariling account lang ito mabibili. Gusto po ba ninyong tingnan ang iba?',
    advice: 'Hindi ito mabebenta sa counter. Pumili ng ibang produkto.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Masyadong maliit para sa network na ito',
    say:
      minimum === undefined
        ? 'Masyado pong maliit ang halaga para sa network na iyan. Gusto po ba ninyo ng mas malaki?'
        : `Mula ${minimum} po ang tinatanggap ng network na iyan. Gusto po ba ninyo ng mas malaki?`,
    advice:
      minimum === undefined
        ? 'Pumili ng mas malaking halaga o ibang network.'
        : `${minimum} ang pinakamababa. Pumili ng mas malaking halaga o ibang network.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Masyadong malaki para sa isang order',
    say:
      maximum === undefined
        ? 'Lampas na po iyan sa isang order. Okay lang po ba ang mas maliit?'
        : `Hanggang ${maximum} lang po ang isang order. Okay lang po ba ang mas maliit?`,
    advice: maximum === undefined ? 'Pumili ng mas maliit na halaga.' : `Hanggang ${maximum} lang ang isang order.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Naabot na ang daily limit' : `Naabot na ang daily limit na ${limit}`,
    say:
      left === undefined
        ? 'Naabot na po ninyo ang daily limit; puwede na po ulit bukas.'
        : `${left} na lang po ang natitira sa daily limit ninyo. Okay lang po ba iyon?`,
    advice:
      left === undefined
        ? 'Babalik ito 24 oras pagkatapos ng huling bili; hindi makakatulong ang paghahati ng benta.'
        : `Hanggang ${left} na lang ngayong araw. Babalik ito 24 oras pagkatapos ng huling bili; hindi makakatulong ang paghahati ng benta.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Naabot na ang monthly limit' : `Naabot na ang monthly limit na ${limit}`,
    say:
      left === undefined
        ? 'Naabot na po ninyo ang monthly limit; puwede na po ulit sa simula ng susunod na buwan.'
        : `${left} na lang po ang natitira sa monthly limit ninyo. Okay lang po ba iyon?`,
    advice:
      left === undefined
        ? 'Babalik ito sa simula ng buwan; hindi makakatulong ang paghahati ng benta.'
        : `Hanggang ${left} na lang ngayong buwan. Babalik ito sa simula ng buwan; hindi makakatulong ang paghahati ng benta.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Masyadong maraming item',
    say:
      count === undefined
        ? 'Sobra na po iyan sa isang order. Puwede ko po bang hatiin?'
        : `Hanggang ${count} lang po sa isang order. Puwede ko po bang hatiin?`,
    advice: count === undefined ? 'Magbawas ng item.' : `Hanggang ${count} item lang ang isang order.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Isang load lang bawat number kada araw',
    say: 'Isang beses lang po sa isang araw malo-load-an ang number na ito. Ibang number na lang po ba?',
    advice: 'Subukan ulit ang number na ito bukas, o gumamit ng iba.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Hindi mababayaran nang ganito ang produktong ito',
    say:
      accepted === undefined
        ? 'Hindi po ito mababayaran nang ganyan. Anong ibang coin po ang mayroon kayo?'
        : `Puwede po itong bayaran ng ${accepted}. Alin po ang gusto ninyo?`,
    advice: accepted === undefined ? 'Pumili ng ibang coin o network.' : `Puwede itong bayaran ng ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Hindi tumatanggap ng bayad mula sa wallet ang produktong ito',
    say: 'Pasensya na po, hindi ito mababayaran mula sa wallet. Gusto po ba ninyong tingnan ang iba?',
    advice: 'Pumili ng ibang produkto.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Naka-pause ang bayad sa coin na ito',
    say:
      coin === undefined
        ? 'Naka-pause po muna ang coin na iyan. May iba po ba kayo?'
        : `Naka-pause po muna ang ${coin}. May iba po ba kayong coin?`,
    advice: 'Pumili ng ibang coin.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Naka-pause ang bayad sa network na ito',
    say: 'Naka-pause po muna ang network na iyan. Kaya po ba ng wallet ninyo ang iba?',
    advice: 'Pumili ng ibang network.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Kailangan ng buong pangalan ng customer para sa stablecoin sa Tron',
    say: 'Kailangan po ng Tron ang buong pangalan ninyo. Kaya po ba ng wallet ninyo ang ibang network?',
    advice: 'Pumili ng ibang network, gaya ng Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Hindi puwede ang ganitong bayad sa email address na ito',
    say: 'Hindi po gumagana ang ganyang bayad sa email address ninyo. May iba po ba kayong coin?',
    advice: 'Pumili ng ibang coin o network.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Naabot na ang dami ng item kada araw',
    say: 'Naabot na po ninyo ang dami para sa araw na ito. Matutulungan ko po kayo ulit bukas.',
    advice: count === undefined ? 'Ituloy bukas.' : `Hanggang ${count} kada araw. Ituloy bukas.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Masyado nang maraming beses nabili ito ngayong araw',
    say: 'Masyado na pong maraming beses nabili ito ngayong araw. Gusto po ba ninyo ng iba?',
    advice: 'Pumili ng ibang produkto, o ituloy bukas.',
  }),
  KYC_MISSING: () => ({
    title: 'Gustong i-verify ng vendor ang customer',
    say: 'Humihingi po ng identity check ang vendor para rito. Okay lang po ba ang ibang card o mas maliit na halaga?',
    advice: 'Sa sariling account ng customer sa vendor iyon ginagawa. Pumili ng ibang produkto o mas maliit na halaga.',
  }),
  KYC_PENDING: () => ({
    title: 'Vine-verify pa ng vendor ang customer',
    say: 'Tinitingnan pa po ang identity check ninyo. Karaniwan po ay mga 20 minuto.',
    advice: 'Karaniwang 20 minuto, pinakamatagal na ang dalawang araw. Subukan ulit mamaya.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'Gustong i-verify ng vendor ang customer',
    say: 'Humihingi po ng identity check ang vendor para rito. Okay lang po ba ang ibang card o mas maliit na halaga?',
    advice: 'Sa sariling account ng customer sa vendor iyon ginagawa. Pumili ng ibang produkto o mas maliit na halaga.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Lampas sa limit ng hindi verified na customer',
    say: 'Lampas na po ito sa maibebenta ko nang walang identity check. Okay lang po ba ang mas maliit?',
    advice: 'Pumili ng mas maliit na halaga.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Tinanggihan ng payment partner ang bentang ito',
    say: 'Hindi po tinanggap ang ganitong bayad. May iba po ba kayong coin o network?',
    advice: 'Pumili ng ibang coin o network.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Chine-check pa ng payment partner ang customer',
    say: 'Chine-check pa po ang ganitong bayad. May iba po ba kayong coin o network?',
    advice: 'Pumili ng ibang coin o network, o subukan ulit mamaya.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Tinanggihan ng payment partner ang bentang ito',
    say: 'Hindi po tinanggap ang ganitong bayad. May iba po ba kayong coin o network?',
    advice: 'Pumili ng ibang coin o network.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Tinanggihan ng payment partner ang bentang ito',
    say: 'Hindi po tinanggap ang ganitong bayad. May iba po ba kayong coin o network?',
    advice: 'Pumili ng ibang coin o network.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'Tinanggihan ng payment partner ang customer na ito',
    say: 'Hindi po tinanggap ang ganitong bayad. May iba po ba kayong coin o network?',
    advice: 'Pumili ng ibang coin o network.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Hindi pa confirmed sa vendor ang email address na ito',
    say: 'Pakibuksan po ang message ng vendor sa inbox ninyo at i-confirm ang address, o magbigay po kayo ng iba.',
    advice: 'Iko-confirm ito ng customer sa inbox, o magbibigay ng ibang address.',
  }),
  USER_BLOCKED: () => ({
    title: 'Hindi maka-order ang email address na ito',
    say: 'Hindi po tumatanggap ng order ang vendor para sa address na ito. Masasabi po ng support nila kung bakit.',
    advice: 'Na-block ito ng vendor. Kailangang magtanong ng customer sa support ng vendor.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'Hindi nagseserbisyo ang vendor sa bansang ito',
    say: 'Pasensya na po, hindi ito ibinebenta para sa bansang iyan. Gusto po ba ninyong tingnan ang iba?',
    advice: 'Pumili ng produkto ng ibang bansa.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'Hindi maihanda ng vendor ang bayad',
    say: 'Hindi po maihanda ang bayad. Wala po kayong nabayaran; puwede po bang subukan ang ibang coin?',
    advice: 'Pumili ng ibang coin o network, o subukan ulit pagkalipas ng ilang minuto.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'Hindi magawa ng vendor ang order',
    say: 'Huwag po muna kayong magbayad. Chine-check ko po kung pumasok ang order.',
    advice: 'Tingnan muna sa Orders bago subukan ulit, para walang maipadala nang dalawang beses.',
  }),
  BAD_REQUEST: () => ({
    title: 'Hindi naintindihan ng vendor ang order',
    say: 'Pasensya na po, hindi nagawa ng system ang order. Wala po kayong nabayaran.',
    advice: 'Mali ito ng app. Itala ang code sa ibaba at sabihin sa support.',
  }),
  ...offTill,
} satisfies typeof source;
