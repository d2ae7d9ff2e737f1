import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Zum Kunden sagen',
  quoted: (sentence) => `„${sentence}“`,
  stages: {
    sending: {
      say: 'Einen Moment, ich gebe Ihre Bestellung auf.',
      next: 'Warten Sie auf die Zahlungsdaten; sie kommen von selbst.',
    },
    refused: {
      say: 'Die Bestellung wurde leider nicht angenommen. Sie haben nichts bezahlt.',
      next: 'Lesen Sie den Grund, gehen Sie zurück zum Bon und ändern Sie, was verlangt wird.',
    },
    unclear: {
      say: 'Bitte zahlen Sie noch nichts. Ich prüfe, ob Ihre Bestellung angekommen ist.',
      next: 'Wählen Sie unten, was Sie wissen. Bis dahin wird nichts gesendet.',
    },
    'awaiting-payment': {
      say: 'Bitte scannen Sie das mit Ihrer Wallet und senden Sie genau diesen Betrag.',
      next: 'Warten Sie hier oder bedienen Sie den Nächsten: Diese Bestellung wird so oder so verfolgt.',
    },
    'payment-seen': {
      say: 'Ihre Zahlung ist da und wird gerade bestätigt. Sie müssen nichts mehr zahlen.',
      next: 'Warten Sie auf die Bestätigung. Geben Sie noch nichts heraus.',
    },
    underpaid: {
      say: 'Es fehlt noch etwas. Bitte scannen Sie noch einmal: Dieser Code gilt nur für den Rest.',
      next: 'Lassen Sie den Kunden den Rest senden, bevor die Zeit um ist.',
    },
    paid: {
      say: 'Danke, Ihre Zahlung ist vollständig. Ihr Code kommt gleich.',
      next: 'Warten Sie kurz oder bedienen Sie den Nächsten.',
    },
    'manual-review': {
      say: 'Ihre Zahlung ist sicher. Der Anbieter prüft die Bestellung; das Ergebnis bekommen Sie innerhalb von 24 Stunden per E-Mail.',
      next: 'Verkaufen Sie es nicht noch einmal. Geben Sie dem Kunden die Bestell-ID; damit hilft der Support des Anbieters.',
    },
    delivered: { say: 'Hier ist Ihr Code. Vielen Dank!', next: 'Übergeben Sie ihn.' },
    'partly-delivered': {
      say: 'Ein Teil Ihrer Bestellung ist da. Den Rest klärt der Anbieter und schreibt Ihnen eine E-Mail.',
      next: 'Übergeben Sie Posten für Posten, was gekommen ist.',
    },
    expired: {
      say: 'Die Zeit zum Zahlen ist um. Haben Sie schon etwas gesendet?',
      next: 'Wurde nichts gesendet, beginnen Sie einen neuen Verkauf. Sonst warten Sie: Es erscheint hier, sobald es ankommt.',
    },
    'paid-too-late': {
      say: 'Ihre Zahlung kam erst nach Ablauf der Zeit. Sie ist nicht verloren, bitte zahlen Sie nicht noch einmal.',
      next: 'Geben Sie dem Support des Anbieters die Bestell-ID unten.',
    },
    cancelled: {
      say: 'Diese Bestellung wurde storniert. Bitte zahlen Sie sie nicht.',
      next: 'Beginnen Sie einen neuen Verkauf, wenn der Kunde es noch möchte.',
    },
    failed: {
      say: 'Diese Bestellung hat leider nicht geklappt.',
      next: 'Beginnen Sie einen neuen Verkauf, oder wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
    },
    refunded: {
      say: 'Sie bekommen Ihr Geld zurück. Per E-Mail werden Sie gefragt, wohin es gehen soll.',
      next: 'Möchte der Kunde es noch, beginnen Sie einen neuen Verkauf: Er muss neu bezahlt werden.',
    },
    checking: {
      say: 'Einen Moment bitte, der Anbieter prüft Ihre Bestellung noch.',
      next: 'Verkaufen Sie es nicht noch einmal. Die Kasse fragt weiter nach; mit der Bestell-ID kann der Support nachsehen.',
    },
  },
  missing: (amount) => ({
    say: `Es fehlen noch ${amount}. Bitte scannen Sie noch einmal: Dieser Code gilt nur für den Rest.`,
    next: 'Lassen Sie den Kunden den Rest senden, bevor die Zeit um ist.',
  }),
  expiredSeen: {
    title: 'Abgelaufen, aber eine Zahlung wurde erkannt',
    body: 'Das Geld kam nach Ablauf oder nicht vollständig rechtzeitig. Der Anbieter entscheidet, ob es noch zählt; die Kasse beobachtet es weiter.',
    say: 'Ich sehe eine Zahlung von Ihnen, aber die Zeit war um. Sie ist nicht verloren; bitte zahlen Sie nicht noch einmal.',
    next: 'Verkaufen Sie es noch nicht erneut. Ändert sich binnen einer Stunde nichts, senden Sie dem Anbieter den Text für den Support.',
  },
  closedUnclear: {
    title: 'Geschlossen: nie zustande gekommen',
    body: 'Jemand an dieser Kasse war sicher, dass der Anbieter sie nie angelegt hat. Dafür ist nichts zu zahlen.',
    say: 'Diese Bestellung kam nie zustande. Sie haben nichts dafür bezahlt.',
    next: 'Schreibt der Anbieter dem Kunden doch noch dazu, gibt es sie: Geben Sie unten ihre Nummer ein.',
    known: {
      body: 'Der Anbieter wurde gefragt und kennt keine Bestellung mit dieser Nummer. Dafür ist nichts zu zahlen.',
      next: 'Schreibt der Anbieter dem Kunden doch noch dazu, senden Sie ihm den Text für den Support.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `${amount} zu viel bezahlt`,
      body: 'Die Bestellung wird trotzdem geliefert.',
      say: `Sie haben ${amount} mehr bezahlt als verlangt. Ihre Bestellung bekommen Sie trotzdem; den Rest können Sie beim Anbieter zurückfordern.`,
      next: 'Zahlen Sie selbst nichts zurück: Das macht der Anbieter auf Anfrage. Senden Sie ihm den Text für den Support, oder geben Sie ihn dem Kunden.',
    }),
    late: () => ({
      title: 'Die Zahlung kam zu spät und zählt trotzdem',
      body: 'Die Bestellung war schon abgelaufen. Der Anbieter hat die späte Zahlung angenommen.',
      say: 'Ihre Zahlung kam spät, wurde aber angenommen. Sie müssen nicht noch einmal zahlen.',
      next: 'Falls inzwischen neu verkauft wurde: Nehmen Sie für die zweite Bestellung keine Zahlung an.',
    }),
    otherwise: (way) => ({
      title: `Anders bezahlt als verlangt: ${way}`,
      body: 'Der Anbieter hat eine Zahlung in einem anderen Coin oder Netzwerk gerettet. Das gelingt nicht immer.',
      say: 'Ihre Zahlung kam auf anderem Weg als verlangt. Der Anbieter hat sie trotzdem gefunden.',
      next: 'Bitten Sie den Kunden, nächstes Mal genau den Coin und das Netzwerk vom Bildschirm zu nehmen.',
    }),
  },
  timeIsUp: {
    say: 'Die Zeit zum Zahlen ist um. Bitte senden Sie nichts mehr an den alten Code.',
    next: 'Wurde nichts gesendet, beginnen Sie einen neuen Verkauf. Sonst warten Sie: Es erscheint hier, sobald es ankommt.',
  },
  margin: {
    say: 'Die Zeit reicht nicht mehr zum Senden. Bitte senden Sie nichts an den alten Code.',
    next: 'Wurde nichts gesendet, beginnen Sie einen neuen Verkauf. Sonst warten Sie: Es erscheint hier, sobald es ankommt.',
  },
  underpaidTimeUp: {
    say: 'Ein Teil Ihrer Zahlung ist da, aber die Zeit ist um. Bitte senden Sie nichts mehr; ich frage beim Anbieter nach.',
    next: 'Senden Sie dem Anbieter den Text für den Support: Was ankam, wird später beliefert oder zurückgezahlt.',
  },
  preparing: {
    say: 'Einen Moment, die Zahlungsdaten kommen gleich.',
    next: 'Warten Sie; sie erscheinen hier von selbst.',
  },
  rebuy: {
    title: 'Bezahlt; ein anderer Lieferant wird versucht',
    body: 'Der erste Lieferant konnte nicht liefern. Der Anbieter besorgt es von selbst woanders.',
    say: 'Ihre Zahlung ist vollständig. Die Lieferung dauert etwas länger als sonst.',
    next: 'Warten Sie kurz oder bedienen Sie den Nächsten. Verkaufen Sie es nicht noch einmal.',
  },
  price: {
    say: 'Der Preis hat sich geändert, seit wir ihn vereinbart haben. Möchten Sie es noch?',
    next: 'Nennen Sie dem Kunden den neuen Preis und nehmen Sie ihn an oder nicht.',
  },
  priceDeclined: {
    say: 'Dann lassen wir es. Bitte zahlen Sie nichts für diese Bestellung: Sie endet von selbst.',
  },
  withheld: {
    say: 'Bitte zahlen Sie noch nicht: Etwas an dieser Bestellung stimmt nicht. Ich mache eine neue.',
    next: 'Gehen Sie diese Schritte durch.',
  },
  failedPaid: {
    say: 'Ihre Zahlung ist angekommen, aber die Bestellung ist gescheitert. Der Support des Anbieters klärt das; bitte zahlen Sie nicht noch einmal.',
    next: 'Geben Sie dem Support des Anbieters die Bestell-ID unten.',
  },
  lines: {
    waiting: { say: 'Das hier ist noch unterwegs.', next: 'Warten Sie darauf; es erscheint hier.' },
    delivered: {
      say: 'Ihr Code wurde an Ihre E-Mail-Adresse geschickt.',
      next: 'Bitten Sie den Kunden, ins Postfach zu sehen, auch in den Spam-Ordner.',
    },
    'manual-review': {
      say: 'Das hier prüft der Anbieter noch. Das Ergebnis bekommen Sie per E-Mail.',
      next: 'Verkaufen Sie es nicht noch einmal.',
    },
    refunded: {
      say: 'Das ließ sich nicht liefern; Sie bekommen den Preis zurück.',
      next: 'Der Kunde antwortet auf die E-Mail des Anbieters mit der Adresse für die Rückzahlung.',
    },
    failed: {
      say: 'Das ließ sich leider nicht liefern. Der Anbieter schreibt Ihnen eine E-Mail.',
      next: 'Verkaufen Sie es nicht noch einmal, bevor der Anbieter es geklärt hat.',
    },
  },
  toppedUp: { say: 'Das Guthaben ist auf Ihrem Telefon.', next: 'Der Kunde kann den Kontostand prüfen.' },
  billPaid: { say: 'Der Betrag ist auf Ihrem Konto.', next: 'Es ist nichts mehr zu übergeben.' },
  reasons: {
    invalid_recipient: 'die Nummer gibt es bei diesem Netzbetreiber nicht',
    recipient_barred: 'der Netzbetreiber sperrt diese Nummer',
    recipient_ineligible: 'für diese Nummer gibt es diese Aufladung nicht',
    invalid_amount: 'der Netzbetreiber nimmt diesen Betrag nicht an',
    limit_exceeded: 'das Limit dieser Nummer ist erreicht',
    duplicate_transaction: 'dieselbe Aufladung gab es kurz zuvor',
    product_not_available: 'der Lieferant hat es nicht mehr',
    provider_unavailable: 'der Lieferant ist nicht erreichbar',
    insufficient_funds: 'der Lieferant konnte es nicht abrechnen',
    generic_decline: 'der Lieferant hat abgelehnt',
  },
} satisfies typeof source;
