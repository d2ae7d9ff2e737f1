import type { confirm as source } from '../en/confirm.ts';

export const confirm = {
  title: 'Verkauf mit dem Kunden prüfen',
  goods: 'Was verkauft wird',
  redeem: (places) => `Einlösbar in ${places}`,
  recipient: {
    by_email: 'An die E-Mail-Adresse',
    by_phone: 'An die Telefonnummer',
    by_account: 'An das Konto',
  },
  printedHere: 'Keine E-Mail: Der Gutschein wird hier gedruckt',
  receiptTo: 'Der Anbieter schreibt an',
  payWith: 'Bezahlt mit',
  cost: (cost) => `Netzwerkgebühr etwa ${cost}, zahlt die Wallet des Kunden.`,
  costUnknown: 'Die Netzwerkgebühr nennt die Wallet des Kunden.',
  speed: {
    'at-once': 'Sofort bestätigt.',
    confirmations: 'Langsamer: bis zu 6 Bestätigungen.',
    recommended: 'Vom Anbieter empfohlen, günstig und schnell.',
  },
  cautions: {
    'same-form': (network) =>
      `Eine Adresse auf ${network} sieht aus wie eine in anderen Netzwerken. Der Kunde muss in der Wallet ${network} wählen, sonst können die Coins verloren gehen.`,
    'not-x-layer': 'OKXChain ist nicht X Layer. Über X Layer gesendete Coins sind verloren.',
    bridged: (coin, twin) => `${coin} und ${twin} sind verschiedene Token. Nur ${coin} zählt als Zahlung.`,
    'full-name':
      'Der Anbieter verlangt für Stablecoins auf Tron vielleicht den vollen Namen des Kunden. Lehnt er ab, wählen Sie ein anderes Netzwerk.',
    whole: 'Eine Lightning-Rechnung wird ganz bezahlt oder gar nicht.',
    renamed: (coin) => `Es gibt TON und GRAM nebeneinander. Der Kunde muss ${coin} senden.`,
    small: (minimum) =>
      `Dieses Netzwerk nimmt mindestens ${minimum}. Fügen Sie einen Artikel hinzu, oder wählen Sie ein anderes Netzwerk.`,
  },
  shopElsewhere: (goods, shop) => `Gilt nur in ${goods}; dieses Geschäft ist in ${shop}.`,
  phoneElsewhere: (theirs, goods) => `Die Nummer ist aus ${theirs}; diese Aufladung gilt für ${goods}. Bitte vorlesen.`,
  oddNumber: 'Diese Nummer sieht ungewöhnlich aus. Bitte vorlesen.',
  oddAddress: (meant) => `Meint der Kunde ${meant}?`,
  priceSame: 'Der Preis ist unverändert, seit er zuerst angezeigt wurde.',
  priceComing: 'Der Preis kommt gleich.',
  spokenItem: (brand, label, country, recipient) => `${brand} ${label}, ${country}: ${recipient}.`,
  order: (amount) => `${amount} kassieren`,
  orderPending: 'Kassieren',
  back: 'Zurück zum Bon',
} satisfies typeof source;
