import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'Tinanggihan ng app ang request na ito',
    say: 'Sandali lang po, ire-restart ko lang ang system.',
    advice: 'Isara ang window at buksan ulit ang app. Kung maulit, sabihin sa support.',
  }),
  'bad-input': () => ({
    title: 'May mali sa nailagay sa screen na ito',
    say: 'Sandali lang po, iche-check ko lang ang tinype ko.',
    advice: 'I-check ang mga field at subukan ulit.',
  }),
  internal: () => ({
    title: 'Nagka-error ang app mismo',
    say: 'Sandali lang po, nagka-problema lang ang system.',
    advice: 'Subukan ulit. Kung maulit, i-restart ang app at sabihin sa support.',
  }),
  'partner-id-missing': () => ({
    title: 'Walang naka-set na partner ID',
    say: 'Sandali lang po, hindi pa naka-setup ang system para magbenta.',
    advice: 'Ilagay ang partner ID mo sa Settings, o lumipat sa practice mode.',
  }),
  'api-unreachable': () => ({
    title: 'Hindi maabot ang service',
    say: 'Wala pong connection ang system ngayon. Sandali lang po.',
    advice: 'I-check ang internet connection, tapos subukan ulit.',
  }),
  'api-timeout': () => ({
    title: 'Masyadong matagal sumagot ang service',
    say: 'Mabagal po ang system ngayon. Sandali lang po.',
    advice: 'Maghintay sandali, tapos subukan ulit.',
  }),
  'api-unreadable': () => ({
    title: 'Hindi mabasa ang sagot ng service',
    say: 'Hindi po maayos ang system ngayon. Sandali lang po.',
    advice:
      'Baka may humaharang sa pagitan ng desk na ito at ng service, gaya ng network ng hotel o opisina. Subukan ulit maya-maya.',
  }),
  'api-too-large': () => ({
    title: 'Sobrang laki ng sagot ng service',
    say: 'Hindi po maayos ang system ngayon. Pakibalikan na lang po mamaya.',
    advice: 'Hindi ito ginamit. Subukan ulit mamaya, at sabihin sa support kung maulit.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'Pinapabagal ng service ang desk na ito',
    say:
      wait === undefined
        ? 'Busy po ngayon. Puwede po bang maghintay ng isang minuto?'
        : `Busy po ngayon. Puwede po bang maghintay ng ${wait}?`,
    advice:
      wait === undefined ? 'Maghintay ng isang minuto, tapos subukan ulit.' : `Subukan ulit pagkalipas ng ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'Tinanggihan ng service ang request',
    say: 'Hindi po natuloy. Wala po kayong nabayaran; susubukan ko ulit.',
    advice: 'Subukan ulit. Kung tanggihan pa rin, i-check ang partner ID sa Settings at sabihin sa support.',
  }),
  'not-found': () => ({
    title: 'Wala ang order na ito sa record ng desk',
    say: 'Pakiulit nga po ng order number ninyo.',
    advice: 'I-check ang number, at kung tama ang mode ng desk.',
  }),
  'not-for-sale': () => ({
    title: 'Hindi na ibinebenta ang produktong ito',
    say: 'Pasensya na po, hindi na ito ibinebenta. Gusto po ba ninyo ng iba?',
    advice: 'Pumili ng ibang halaga o ibang brand.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'Lampas sa limit ang halaga',
    say:
      min === undefined || max === undefined
        ? 'Hindi po puwede ang halagang iyan. Magkano na lang po?'
        : `Kahit magkano po mula ${min} hanggang ${max}.`,
    advice:
      min === undefined || max === undefined
        ? 'Pumili ng ibang halaga.'
        : `Pumili ng halaga mula ${min} hanggang ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Walang ganitong eksaktong halaga' : `Dapat tig-${step} ang halaga`,
    say:
      below === undefined || above === undefined
        ? 'Wala po kaming ganyang eksaktong halaga. Magkano na lang po?'
        : `Mayroon pong ${below} o ${above}. Alin po ang gusto ninyo?`,
    advice:
      below === undefined || above === undefined
        ? 'Pumili ng ibang halaga.'
        : `Ang pinakamalapit ay ${below} at ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'Hindi valid ang tatanggap',
    say: 'Puwede po ba nating i-check kung saan ito ipapadala, isa-isang letra?',
    advice: 'I-check sa customer ang phone number, account o email address.',
  }),
  'email-invalid': () => ({
    title: 'Hindi valid ang email address',
    say: 'Paki-spell nga po ng email address ninyo.',
    advice: 'I-check sa customer, isa-isang letra.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Hindi available ngayon ang paraan ng bayad na ito',
    say: 'Hindi po available ngayon ang ganyang bayad. May iba po ba kayong coin?',
    advice: 'Pumili ng ibang coin o network.',
  }),
  'price-unavailable': () => ({
    title: 'Walang presyo para rito ngayon',
    say: 'Hindi ko pa po makuha ang presyo. Sandali lang po.',
    advice: 'Subukan ulit maya-maya, o pumili ng ibang halaga o coin.',
  }),
  problems: () => ({
    title: 'Hindi puwede ang bentang ito sa ngayon',
    say: 'Hindi ko pa po ito maibenta nang ganito. Titingnan ko po kung ano ang puwedeng baguhin.',
    advice: 'Tingnan ang mga note sa ticket.',
  }),
  'quote-unknown': () => ({
    title: 'Hindi na naka-hold ang presyong ito',
    say: 'Na-update po ang presyo. Babasahin ko po ang bagong total.',
    advice: 'Kumuha na ng bago. I-check ang total bago maningil.',
  }),
  'quote-expired': () => ({
    title: 'Nag-expire na ang presyong ito',
    say: 'Na-update po ang presyo. Babasahin ko po ang bagong total.',
    advice: 'Kumuha na ng bago. I-check ang total bago maningil.',
  }),
  'order-unclear': () => ({
    title: 'Hindi pa alam kung pumasok ang order',
    say: 'Huwag po muna kayong magbayad. Chine-check ko po kung pumasok ang order.',
    advice: 'Huwag munang ibenta ulit. Tingnan muna ang order; patuloy na nagche-check ang desk.',
  }),
  'price-moved': () => ({
    title: 'Gumalaw ang presyo',
    say: 'Nagbago lang po ang presyo. Babasahin ko po ang bago.',
    advice: 'Walang na-order sa presyong ito. Sabihin sa customer ang bagong presyo at tanggapin, o huwag na.',
  }),
  'order-exists': () => ({
    title: 'Bukas pa ang kaparehong order',
    say: 'Sandali lang po, nandito na po ang order na ito.',
    advice: 'Walang ipinadala. Buksan ang order na nandiyan, o sadyaing ibenta ulit.',
  }),
  'order-differs': () => ({
    title: 'Sa ibang order ang number na iyan',
    say: 'Pakibasa po ulit ng order number, isa-isang letra.',
    advice: 'Hindi tugma sa in-order dito. I-check ang number at subukan ulit.',
  }),
  'storage-failed': () => ({
    title: 'Hindi naisulat sa disk ang order, kaya walang ipinadala',
    say: 'Hindi ko po makuha ang order ngayon. Wala po kayong nabayaran.',
    advice: 'Magbakante ng disk space o i-check kung nasusulatan ang disk, tapos subukan ulit.',
  }),
  'keychain-unavailable': () => ({
    title: 'Hindi sumasagot ang keychain ng computer na ito',
    say: 'Sandali lang po, naka-lock pa ang computer ko.',
    advice: 'I-start o i-unlock ang keychain service, tapos subukan ulit.',
  }),
  'secret-unavailable': () => ({
    title: 'Hindi maipakita ang code ngayon',
    say: 'Ligtas po ang code ninyo, at nasa email din ninyo. Sandali lang po.',
    advice: 'Ligtas ito sa vendor at nasa email ng customer. Subukan ulit maya-maya.',
  }),
  'orders-open': () => ({
    title: 'May bukas pang live na order',
    say: 'Sandali lang po, may tinatapos pang ibang benta.',
    advice: 'Hindi mapapalitan ang address habang sinusubaybayan ang mga ito. Hintaying matapos, tapos subukan ulit.',
  }),
  'clipboard-failed': () => ({
    title: 'Walang na-copy sa clipboard',
    say: 'Ipapakita ko na lang po sa screen.',
    advice: 'Walang na-copy. Subukan ulit, o basahin mula sa screen.',
  }),
  'clipboard-changed': () => ({
    title: 'May ibang program na nagpalit ng clipboard',
    say: 'Huwag po kayong mag-paste ng kahit ano. Paki-scan na lang po ang code sa screen ko.',
    advice: 'Sa iba mapupunta ang ipe-paste. Gamitin ang QR code, at ipa-check ang computer na ito.',
  }),
  'practice-only': () => ({
    title: 'Sa practice mode lang ito gumagana',
    say: 'Sandali lang po, nasa ibang mode ang system ko.',
    advice: 'Lumipat sa practice mode sa Settings para subukan ito.',
  }),
  'printer-unreachable': () => ({
    title: 'Hindi sumasagot ang printer',
    say: 'Sandali lang po, hindi pa ready ang printer.',
    advice:
      'I-check kung bukas ang printer at nasa parehong network, at ang address nito sa Settings. Puwede munang i-save bilang PDF.',
  }),
  'printer-not-local': () => ({
    title: 'Wala sa network ng tindahan ang printer',
    say: 'Sandali lang po, hindi pa ready ang printer.',
    advice:
      'Hindi ipinapadala ang mga code sa printer sa labas. Ilagay sa Settings ang address nito sa sarili ninyong network, gaya ng 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'Hindi nag-print ang printer',
    say: 'Sandali lang po, hindi pa ready ang printer.',
    advice:
      'I-check ang papel, takip, kable at kung aling printer ang naka-set, tapos i-print ulit. Puwede rin bilang PDF.',
  }),
  'pdf-failed': () => ({
    title: 'Hindi na-save ang PDF',
    say: 'Sandali lang po, ise-save ko ulit.',
    advice: 'Pumili ng ibang folder, o i-check kung nasusulatan ito, tapos subukan ulit.',
  }),
  'voucher-empty': () => ({
    title: 'Wala pang na-deliver',
    say: 'Parating na po ang code ninyo. Ipi-print ko agad pagdating.',
    advice: 'Walang voucher na mai-print bago may ma-deliver. Maghintay muna, o i-print ang resibo.',
  }),
  'logo-invalid': () => ({
    title: 'Hindi puwedeng logo ang picture na ito',
    say: 'Sandali lang po.',
    advice: 'Pumili ng PNG, JPEG o WebP. Pinakamaganda ang simple at kaunti ang kulay.',
  }),
} satisfies typeof source;
