import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Sabihin sa customer',
  quoted: (sentence) => `“${sentence}”`,
  stages: {
    sending: {
      say: 'Sandali lang po, inilalagay ko na ang order ninyo.',
      next: 'Hintayin ang payment details; kusa itong lalabas.',
    },
    refused: {
      say: 'Pasensya na po, hindi natanggap ang order. Wala po kayong nabayaran.',
      next: 'Basahin ang dahilan, bumalik sa ticket at baguhin ang hinihingi.',
    },
    unclear: {
      say: 'Huwag po muna kayong magbayad. Chine-check ko po kung pumasok ang order ninyo.',
      next: 'Piliin sa ibaba kung ano ang alam mo. Hangga’t wala, walang ipapadala.',
    },
    'awaiting-payment': {
      say: 'Paki-scan po ito gamit ang wallet ninyo at ipadala ang eksaktong halagang ito.',
      next: 'Maghintay dito, o asikasuhin ang susunod: sinusubaybayan pa rin ang order na ito.',
    },
    'payment-seen': {
      say: 'Nandito na po ang bayad ninyo at kino-confirm na. Wala na po kayong babayaran.',
      next: 'Hintayin ang confirmation. Huwag munang magbigay ng kahit ano.',
    },
    underpaid: {
      say: 'May kaunti pa pong kulang. Paki-scan po ulit: ang kulang na lang ang hinihingi ng code na ito.',
      next: 'Ipadala sa customer ang kulang bago maubos ang oras.',
    },
    paid: {
      say: 'Salamat po, kumpleto na ang bayad ninyo. Parating na po ang code.',
      next: 'Maghintay sandali, o asikasuhin ang susunod.',
    },
    'manual-review': {
      say: 'Ligtas po ang bayad ninyo. Chine-check ng vendor ang order; darating po ang resulta sa email sa loob ng 24 oras.',
      next: 'Huwag ibenta ulit. Ibigay sa customer ang order ID; magagamit ito sa support ng vendor.',
    },
    delivered: { say: 'Ito na po ang code ninyo. Salamat po!', next: 'Ibigay ito.' },
    'partly-delivered': {
      say: 'Nandito na po ang bahagi ng order ninyo. Aayusin po ng vendor ang natitira at mag-e-email sa inyo.',
      next: 'Ibigay ang dumating, isa-isa.',
    },
    expired: {
      say: 'Tapos na po ang oras ng pagbayad. May naipadala na po ba kayo?',
      next: 'Kung wala, gumawa ng bagong benta. Kung mayroon, maghintay: lalabas ito rito pagdating.',
    },
    'paid-too-late': {
      say: 'Dumating po ang bayad ninyo pagkatapos ng oras. Hindi po ito nawala, huwag na po kayong magbayad ulit.',
      next: 'Ibigay sa support ng vendor ang order ID sa ibaba.',
    },
    cancelled: {
      say: 'Kanselado na po ang order na ito. Huwag na po ninyong bayaran.',
      next: 'Gumawa ng bagong benta kung gusto pa ng customer.',
    },
    failed: {
      say: 'Pasensya na po, hindi natuloy ang order na ito.',
      next: 'Gumawa ng bagong benta, o pumili ng ibang coin o network.',
    },
    refunded: {
      say: 'Ibabalik po ang pera ninyo. May email po na magtatanong kung saan ipapadala.',
      next: 'Kung gusto pa ng customer, gumawa ng bagong benta: babayaran ulit ito.',
    },
    checking: {
      say: 'Sandali lang po, chine-check pa ng vendor ang order ninyo.',
      next: 'Huwag ibenta ulit. Patuloy na nagtatanong ang desk; mahahanap ito ng support gamit ang order ID.',
    },
  },
  missing: (amount) => ({
    say: `Kulang pa po ng ${amount}. Paki-scan po ulit: ang kulang na lang ang hinihingi ng code na ito.`,
    next: 'Ipadala sa customer ang kulang bago maubos ang oras.',
  }),
  expiredSeen: {
    title: 'Expired na, pero may nakitang bayad',
    body: 'Dumating ang pera nang tapos na ang oras, o hindi lahat ay umabot. Ang vendor ang magpapasya kung tatanggapin pa; patuloy na nagbabantay ang desk.',
    say: 'Nakikita ko po ang bayad ninyo, pero tapos na ang oras. Hindi po ito nawala; huwag na po kayong magbayad ulit.',
    next: 'Huwag munang ibenta ulit. Kung walang magbago sa loob ng isang oras, ipadala sa vendor ang text para sa support.',
  },
  closedUnclear: {
    title: 'Isinara: hindi kailanman nagawa',
    body: 'May taong sigurado sa desk na ito na hindi ito nagawa ng vendor. Walang babayaran para rito.',
    say: 'Hindi po nagawa ang order na ito. Wala po kayong nabayaran para rito.',
    next: 'Kung mag-email pa rin ang vendor sa customer tungkol dito, mayroon nga nito: ilagay sa ibaba ang number.',
    known: {
      body: 'Tinanong na ang vendor, at walang order na may ganitong number. Walang babayaran para rito.',
      next: 'Kung mag-email pa rin ang vendor sa customer tungkol dito, ipadala sa vendor ang text para sa support.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `Sobra ng ${amount} ang bayad`,
      body: 'Ide-deliver pa rin ang order.',
      say: `Sobra po ng ${amount} ang bayad ninyo. Makukuha pa rin po ninyo ang order, at puwedeng hingin sa vendor ang sobra.`,
      next: 'Huwag ikaw ang magsauli: ibinabalik ito ng vendor kapag hiningi. Ipadala sa kanila ang text para sa support, o ibigay sa customer.',
    }),
    late: () => ({
      title: 'Dumating ang bayad pagkatapos ng oras, pero tinanggap pa rin',
      body: 'Expired na noon ang order. Tinanggap ng vendor ang late na bayad.',
      say: 'Na-late po ang bayad ninyo, pero tinanggap. Hindi na po kailangang magbayad ulit.',
      next: 'Kung naibenta na ulit ito, huwag nang tumanggap ng bayad para sa pangalawang order.',
    }),
    otherwise: (way) => ({
      title: `Iba ang paraan ng bayad: ${way}`,
      body: 'Nabawi ng vendor ang bayad na nasa ibang coin o network kaysa sa hiningi. Hindi ito laging nagagawa.',
      say: 'Iba po ang dinaanan ng bayad ninyo kaysa sa hiningi namin. Nahanap pa rin po ng vendor.',
      next: 'Sabihin sa customer na sa susunod, eksaktong coin at network sa screen ang gamitin.',
    }),
  },
  timeIsUp: {
    say: 'Tapos na po ang oras ng pagbayad. Huwag na po kayong magpadala sa lumang code.',
    next: 'Kung walang naipadala, gumawa ng bagong benta. Kung mayroon, maghintay: lalabas ito rito pagdating.',
  },
  margin: {
    say: 'Kulang na po ang oras para magpadala ngayon. Huwag na po kayong magpadala sa lumang code.',
    next: 'Kung walang naipadala, gumawa ng bagong benta. Kung mayroon, maghintay: lalabas ito rito pagdating.',
  },
  underpaidTimeUp: {
    say: 'Dumating po ang bahagi ng bayad ninyo, pero tapos na ang oras. Huwag na po kayong magpadala; itatanong ko po sa vendor.',
    next: 'Ipadala sa vendor ang text para sa support: ang dumating ay ide-deliver nang late o ibabalik.',
  },
  preparing: {
    say: 'Sandali lang po, parating na ang payment details.',
    next: 'Maghintay; kusa itong lalabas dito.',
  },
  rebuy: {
    title: 'Bayad na, at sinusubukan ang ibang supplier',
    body: 'Hindi nakapag-deliver ang unang supplier. Kusang bumibili ang vendor sa iba.',
    say: 'Kumpleto na po ang bayad ninyo. Medyo matatagalan lang po ang delivery kaysa karaniwan.',
    next: 'Maghintay sandali, o asikasuhin ang susunod. Huwag ibenta ulit.',
  },
  price: {
    say: 'Nagbago po ang presyo mula noong nagkasundo tayo. Gusto pa po ba ninyo?',
    next: 'Basahin sa customer ang bagong presyo, tapos tanggapin o hindi.',
  },
  priceDeclined: {
    say: 'Sige po, huwag na lang. Huwag po ninyong bayaran ang order na ito: kusa po itong matatapos.',
  },
  withheld: {
    say: 'Huwag po muna kayong magbayad: may hindi tugma sa order na ito. Gagawa po ako ng bago.',
    next: 'Sundin ang mga hakbang na ito.',
  },
  failedPaid: {
    say: 'Dumating na po ang bayad ninyo, pero hindi natuloy ang order. Aayusin po ito ng support ng vendor, huwag na po kayong magbayad ulit.',
    next: 'Ibigay sa support ng vendor ang order ID sa ibaba.',
  },
  lines: {
    waiting: { say: 'Parating pa lang po ito.', next: 'Hintayin; lalabas ito rito.' },
    delivered: {
      say: 'Naipadala na po ang code sa email ninyo.',
      next: 'Pakiusapan ang customer na tingnan ang inbox, pati ang spam.',
    },
    'manual-review': {
      say: 'Chine-check po ito ng vendor. Darating po ang resulta sa email ninyo.',
      next: 'Huwag ibenta ulit.',
    },
    refunded: {
      say: 'Hindi po ito na-deliver, at ibabalik ang bayad sa inyo.',
      next: 'Sasagutin ng customer ang email ng vendor kasama ang address para sa refund.',
    },
    failed: {
      say: 'Pasensya na po, hindi ito na-deliver. Mag-e-email po ang vendor sa inyo.',
      next: 'Huwag ibenta ulit hangga’t hindi ito naaayos ng vendor.',
    },
  },
  toppedUp: { say: 'Nasa phone na po ninyo ang load.', next: 'Puwedeng i-check ng customer ang balance.' },
  billPaid: { say: 'Nasa account na po ninyo ang bayad.', next: 'Wala nang ibibigay.' },
  reasons: {
    invalid_recipient: 'walang ganitong number sa operator na ito',
    recipient_barred: 'naka-block sa operator ang number na ito',
    recipient_ineligible: 'hindi puwede sa number na ito ang load na ito',
    invalid_amount: 'hindi tinatanggap ng operator ang halagang ito',
    limit_exceeded: 'naabot na ang limit ng number na ito',
    duplicate_transaction: 'kagagawa lang ng kaparehong load',
    product_not_available: 'wala na nito ang supplier',
    provider_unavailable: 'hindi maabot ang supplier',
    insufficient_funds: 'hindi ito nabayaran ng supplier',
    generic_decline: 'tinanggihan ito ng supplier',
  },
} satisfies typeof source;
