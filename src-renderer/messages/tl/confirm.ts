import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'I-check ang benta kasama ang customer',
  goods: 'Ang ibinebenta',
  redeem: (places) => `Magagamit sa ${places}`,
  recipient: {
    by_email: 'Sa email address',
    by_phone: 'Sa phone number',
    by_account: 'Sa account',
  },
  printedHere: 'Walang email: dito ipi-print ang voucher',
  receiptTo: 'Mag-e-email ang vendor sa',
  payWith: 'Paraan ng bayad',
  cost: (cost) => `Network fee mga ${cost}, sagot ng wallet ng customer.`,
  costUnknown: 'Makikita sa wallet ng customer ang network fee.',
  speed: {
    'at-once': 'Tapos agad.',
    confirmations: 'Mas mabagal: hanggang 6 na confirmation.',
    recommended: 'Payo ng vendor: mura at mabilis.',
  },
  cautions: {
    'same-form': (network) =>
      `Kamukha ng address sa ibang network ang address sa ${network}. Dapat piliin ng customer ang ${network} sa wallet, kung hindi ay puwedeng mawala ang coins.`,
    'not-x-layer': 'Hindi X Layer ang OKXChain. Mawawala ang coins na ipinadala sa X Layer.',
    bridged: (coin, twin) => `Magkaibang token ang ${coin} at ${twin}. ${coin} lang ang tatanggaping bayad.`,
    'full-name':
      'Baka hingin ng vendor ang buong pangalan ng customer para sa stablecoin sa Tron. Kung tanggihan, pumili ng ibang network.',
    whole: 'Buo ang bayad sa Lightning invoice, o wala.',
    renamed: (coin) => `Magkasabay ang TON at GRAM. ${coin} ang dapat ipadala ng customer.`,
    small: (minimum) => `${minimum} ang pinakamababa sa network na ito. Magdagdag ng item, o pumili ng ibang network.`,
  },
  shopElsewhere: (goods, shop) => `Sa ${goods} lang ito gumagana; nasa ${shop} ang tindahang ito.`,
  phoneElsewhere: (theirs, goods) => `Number ng ${theirs} ito; para sa ${goods} ang load. Basahin ulit sa customer.`,
  oddNumber: 'Parang kakaiba ang number na ito. Basahin ulit sa customer.',
  oddAddress: (meant) => `${meant} ba ang ibig sabihin ng customer?`,
  priceSame: 'Hindi gumalaw ang presyo mula noong unang ipinakita.',
  priceComing: 'Parating na ang presyo.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  order: (amount) => `Singilin ang ${amount}`,
  orderPending: 'Singilin',
  back: 'Bumalik sa ticket',
} satisfies typeof source;
