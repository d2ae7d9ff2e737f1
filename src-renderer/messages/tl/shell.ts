import type { shell as source } from '../en/shell.ts';

export const shell = {
  appName: 'Refill Desk',
  navigation: 'Main',
  sell: 'Benta',
  orders: 'Orders',
  settings: 'Settings',
  openOrders: (count) => `${count} order na bukas`,
  practiceMode: 'Practice mode',
  practiceFrame: 'Practice mode – walang totoong pera, walang totoong code',
  liveMode: 'Live',
  connection: 'Connection',
  connections: {
    idle: 'Ready',
    connecting: 'Kumokonekta',
    live: 'Konektado',
    polling: 'Regular na nagtatanong',
    reconnecting: 'Kumokonekta ulit',
    offline: 'Offline',
  },
  connectionHints: {
    idle: 'Walang sinusubaybayang order ngayon.',
    connecting: 'Binubuksan ng desk ang live connection para sa isang order.',
    live: 'Agad dumarating ang update sa mga bukas na order.',
    polling: 'Walang live connection. Nagtatanong ang desk kada ilang segundo, kaya walang makakaligtaan.',
    reconnecting: 'Naputol ang live connection. Binubuksan ito ulit ng desk at nagtatanong muna.',
    offline: 'Hindi maabot ang service. Mananatili ang status ng mga order at tutuloy pagbalik ng connection.',
  },
  bootFailed: {
    title: 'Hindi nagsimula ang desk',
    advice:
      'Walang naibenta at walang nawala. Isara ang window at buksan ulit ang app. Kung maulit, ipadala ang log sa support.',
    again: 'Subukan ulit',
  },
  notices: {
    'keychain-unavailable': {
      title: 'Walang tumatakbong keychain service sa computer na ito',
      advice: 'Hanggang sa pagsara lang ng app ang partner ID at kailangang ilagay ulit sa susunod.',
    },
    'settings-reset': {
      title: 'Nasira ang settings file at na-reset',
      advice: 'I-check ang bansa, wika at coin sa Settings. Hindi apektado ang mga order mo.',
    },
    'storage-failed': {
      title: 'Hindi tumatanggap ng record ang disk, kaya walang maibebenta',
      advice:
        'Matitingnan ang mga order hangga’t nababasa ang disk. Magbakante ng disk space, o payagan ang pagsulat sa folder ng mga record (nasa Settings). Tapos subukang magbenta; kung tanggihan pa rin, i-restart ang app.',
    },
    'storage-too-new': {
      title: 'Isinulat ng mas bagong version ng Refill Desk ang mga order',
      advice: 'Hindi ginalaw ang mga ito, at walang maibebenta. I-install ang pinakabagong version, tapos buksan ulit.',
    },
    'orders-set-aside': {
      title: 'Hindi mabasa ang file ng mga dating order',
      advice:
        'Itinabi ito nang walang binago, at naibalik ang puwedeng ibalik. Nasa Settings kung ano ang bumalik at ano ang hindi.',
    },
    'orders-unreadable': {
      title: 'May mga hindi tapos na order na hindi mabasa, kaya hindi sinusubaybayan ng desk',
      advice: 'Walang binura. Huwag ibenta ulit; sabihin sa support ang mga number na nasa Orders.',
    },
    'other-mode-has-open-orders': {
      title: 'May mga hindi tapos na live na order',
      advice: 'Sinusubaybayan pa rin ang mga ito sa background. Lumipat sa live mode sa Settings para makita.',
    },
    'live-without-partner-id': {
      title: 'Walang naka-set na partner ID',
      advice: 'Kung wala ito, walang maibebenta nang live. Ilagay sa Settings, o magpatuloy sa practice mode.',
    },
  },
  openSettings: 'Buksan ang Settings',
  showRecords: 'Ipakita ang mga record',
  clipboard: {
    title: 'Huwag mag-paste',
    changed: {
      address: 'Pinalitan ng ibang program ang clipboard: wala na rito ang address.',
      amount: 'Pinalitan ng ibang program ang clipboard: wala na rito ang halaga.',
      'payment-uri': 'Pinalitan ng ibang program ang clipboard: wala na rito ang payment link.',
      memo: 'Pinalitan ng ibang program ang clipboard: wala na rito ang memo.',
      'order-id': 'Pinalitan ng ibang program ang clipboard: wala na rito ang order ID.',
      'transaction-ids': 'Pinalitan ng ibang program ang clipboard: wala na rito ang mga transaction ID.',
      'operator-references': 'Pinalitan ng ibang program ang clipboard: wala na rito ang mga receipt number.',
      'support-text': 'Pinalitan ng ibang program ang clipboard: wala na rito ang text para sa support.',
      secret: 'Pinalitan ng ibang program ang clipboard: wala na rito ang code.',
    },
    toPay: [
      'Huwag mag-paste ng kahit ano mula rito. Sa iba mapupunta ang pera kapag nag-paste ngayon.',
      'Ipa-scan na lang sa customer ang QR code sa screen, o ikumpara ang bawat character.',
    ],
    other: [
      'Huwag mag-paste ng kahit ano mula rito. Hindi na ang na-copy dito ang mape-paste ngayon.',
      'Basahin na lang mula sa screen, at ikumpara ang bawat character.',
    ],
    check: 'Ipa-check sa malware ang computer na ito bago mag-copy ulit.',
    sayOther: 'Sandali lang po, may problema ang computer ko. Babasahin ko na lang po mula sa screen.',
    paid: 'Kung na-paste at nabayaran na, itala ang oras at sabihin agad sa support ng vendor.',
    understood: 'Naintindihan ko',
  },
} satisfies typeof source;
