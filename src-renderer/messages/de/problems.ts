import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'Der Anbieter verkauft das gerade nicht',
    say: 'Das kann ich Ihnen gerade leider nicht verkaufen. Darf ich Ihnen etwas anderes anbieten?',
    advice: 'Versuchen Sie einen anderen Betrag, eine andere Marke oder Zahlungsart.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Diese Karte oder diesen Betrag gibt es nicht mehr',
    say: 'Diese Karte gibt es leider nicht mehr. Welchen anderen Betrag möchten Sie?',
    advice: 'Wählen Sie einen anderen Betrag oder eine andere Marke.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Gerade ausverkauft',
    say: 'Dieser Betrag ist gerade leider ausverkauft. Wäre ein anderer recht?',
    advice: 'Versuchen Sie einen anderen Betrag, oder heute später noch einmal.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Vom Lieferanten ausgesetzt',
    say: 'Diese Marke ist im Moment leider ausgesetzt. Möchten Sie eine andere?',
    advice: 'Versuchen Sie es später, oder wählen Sie eine andere Marke.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'Der Empfänger wurde nicht angenommen',
    say: 'Gehen wir noch einmal Zeichen für Zeichen durch, wohin es gehen soll?',
    advice: 'Prüfen Sie E-Mail-Adresse oder Telefonnummer mit dem Kunden.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Dieses Produkt verlangt ein eigenes Konto beim Anbieter',
    say: 'Das gibt es leider nur mit eigenem Konto. Darf ich Ihnen etwas anderes zeigen?',
    advice: 'An der Theke ist es nicht verkäuflich. Wählen Sie ein anderes Produkt.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Zu klein für dieses Zahlungsnetzwerk',
    say:
      minimum === undefined
        ? 'Der Betrag ist für dieses Netzwerk zu klein. Möchten Sie einen größeren?'
        : `Dieses Netzwerk nimmt Zahlungen ab ${minimum}. Möchten Sie einen größeren Betrag?`,
    advice:
      minimum === undefined
        ? 'Wählen Sie einen größeren Betrag oder ein anderes Netzwerk.'
        : `Mindestens ${minimum} sind nötig. Wählen Sie einen größeren Betrag oder ein anderes Netzwerk.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Zu groß für eine Bestellung',
    say:
      maximum === undefined
        ? 'Das ist mehr, als in eine Bestellung passt. Wäre ein kleinerer Betrag recht?'
        : `Eine Bestellung darf höchstens ${maximum} umfassen. Wäre ein kleinerer Betrag recht?`,
    advice:
      maximum === undefined
        ? 'Wählen Sie einen kleineren Betrag.'
        : `Eine Bestellung darf höchstens ${maximum} umfassen.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Das Tageslimit ist erreicht' : `Das Tageslimit von ${limit} ist erreicht`,
    say:
      left === undefined
        ? 'Ihr Tageslimit ist erreicht; morgen geht es wieder.'
        : `Von Ihrem Tageslimit sind noch ${left} übrig. Passt dieser Betrag?`,
    advice:
      left === undefined
        ? 'Es wird 24 Stunden nach dem letzten Kauf wieder frei; den Verkauf aufzuteilen hilft nicht.'
        : `Heute sind noch ${left} möglich. Es wird 24 Stunden nach dem letzten Kauf wieder frei; den Verkauf aufzuteilen hilft nicht.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Das Monatslimit ist erreicht' : `Das Monatslimit von ${limit} ist erreicht`,
    say:
      left === undefined
        ? 'Ihr Monatslimit ist erreicht; ab Anfang nächsten Monats geht es wieder.'
        : `Von Ihrem Monatslimit sind noch ${left} übrig. Passt dieser Betrag?`,
    advice:
      left === undefined
        ? 'Es wird zum Monatsanfang wieder frei; den Verkauf aufzuteilen hilft nicht.'
        : `Diesen Monat sind noch ${left} möglich. Es wird zum Monatsanfang wieder frei; den Verkauf aufzuteilen hilft nicht.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Zu viele Artikel',
    say:
      count === undefined
        ? 'Das ist zu viel für eine Bestellung. Darf ich sie aufteilen?'
        : `Ich kann ${count} auf einmal verkaufen. Darf ich es aufteilen?`,
    advice: count === undefined ? 'Nehmen Sie Artikel heraus.' : `Höchstens ${count} Artikel je Bestellung.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Nur eine Aufladung je Nummer und Tag',
    say: 'Diese Nummer lässt sich einmal am Tag aufladen. Soll ich eine andere nehmen?',
    advice: 'Versuchen Sie diese Nummer morgen wieder, oder nehmen Sie eine andere.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Dieses Produkt lässt sich so nicht bezahlen',
    say:
      accepted === undefined
        ? 'Das lässt sich so nicht bezahlen. Welchen anderen Coin haben Sie?'
        : `Das können Sie mit ${accepted} bezahlen. Was möchten Sie nehmen?`,
    advice:
      accepted === undefined
        ? 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.'
        : `Bezahlbar ist es mit ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Dieses Produkt lässt sich nicht aus einer Wallet bezahlen',
    say: 'Das lässt sich leider nicht aus einer Wallet bezahlen. Darf ich Ihnen etwas anderes zeigen?',
    advice: 'Wählen Sie ein anderes Produkt.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'Zahlungen in diesem Coin sind ausgesetzt',
    say:
      coin === undefined
        ? 'Dieser Coin ist im Moment ausgesetzt. Haben Sie einen anderen?'
        : `${coin} ist im Moment ausgesetzt. Haben Sie einen anderen Coin?`,
    advice: 'Wählen Sie einen anderen Coin.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'Zahlungen über dieses Netzwerk sind ausgesetzt',
    say: 'Dieses Netzwerk ist im Moment ausgesetzt. Kann Ihre Wallet ein anderes?',
    advice: 'Wählen Sie ein anderes Netzwerk.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Stablecoins auf Tron verlangen den vollen Namen des Kunden',
    say: 'Tron verlangt dafür Ihren vollen Namen. Kann Ihre Wallet ein anderes Netzwerk?',
    advice: 'Wählen Sie ein anderes Netzwerk, zum Beispiel Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Mit dieser E-Mail-Adresse geht diese Zahlungsart nicht',
    say: 'Diese Zahlungsart geht mit Ihrer E-Mail-Adresse nicht. Haben Sie einen anderen Coin?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Die Anzahl für heute ist erreicht',
    say: 'Für heute ist Ihre Anzahl erreicht. Morgen helfe ich Ihnen gern wieder.',
    advice: count === undefined ? 'Morgen geht es weiter.' : `Höchstens ${count} am Tag. Morgen geht es weiter.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Dieses Produkt wurde heute zu oft gekauft',
    say: 'Das wurde heute schon zu oft gekauft. Möchten Sie etwas anderes?',
    advice: 'Wählen Sie ein anderes Produkt, oder machen Sie morgen weiter.',
  }),
  KYC_MISSING: () => ({
    title: 'Der Anbieter will die Identität des Kunden prüfen',
    say: 'Der Anbieter verlangt dafür eine Identitätsprüfung. Wäre eine andere Karte oder ein kleinerer Betrag recht?',
    advice:
      'Das geht nur im eigenen Konto des Kunden beim Anbieter. Wählen Sie ein anderes Produkt oder einen kleineren Betrag.',
  }),
  KYC_PENDING: () => ({
    title: 'Der Anbieter prüft die Identität des Kunden noch',
    say: 'Ihre Identitätsprüfung läuft noch. Meist dauert sie etwa 20 Minuten.',
    advice: 'Meist dauert das 20 Minuten, höchstens zwei Tage. Versuchen Sie es später.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'Der Anbieter will die Identität des Kunden prüfen',
    say: 'Der Anbieter verlangt dafür eine Identitätsprüfung. Wäre eine andere Karte oder ein kleinerer Betrag recht?',
    advice:
      'Das geht nur im eigenen Konto des Kunden beim Anbieter. Wählen Sie ein anderes Produkt oder einen kleineren Betrag.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Über dem Limit für Kunden ohne Identitätsprüfung',
    say: 'Das ist mehr, als ich ohne Identitätsprüfung verkaufen darf. Wäre ein kleinerer Betrag recht?',
    advice: 'Wählen Sie einen kleineren Betrag.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Der Zahlungsdienst hat diesen Verkauf abgelehnt',
    say: 'Diese Zahlungsart wurde nicht angenommen. Haben Sie einen anderen Coin oder ein anderes Netzwerk?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Der Zahlungsdienst prüft den Kunden noch',
    say: 'Diese Zahlungsart wird noch geprüft. Haben Sie einen anderen Coin oder ein anderes Netzwerk?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk, oder versuchen Sie es später.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Der Zahlungsdienst hat diesen Verkauf abgelehnt',
    say: 'Diese Zahlungsart wurde nicht angenommen. Haben Sie einen anderen Coin oder ein anderes Netzwerk?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Der Zahlungsdienst hat diesen Verkauf abgelehnt',
    say: 'Diese Zahlungsart wurde nicht angenommen. Haben Sie einen anderen Coin oder ein anderes Netzwerk?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'Der Zahlungsdienst hat diesen Kunden abgelehnt',
    say: 'Diese Zahlungsart wurde nicht angenommen. Haben Sie einen anderen Coin oder ein anderes Netzwerk?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Diese E-Mail-Adresse ist beim Anbieter nicht bestätigt',
    say: 'Bitte öffnen Sie die Nachricht des Anbieters in Ihrem Postfach und bestätigen Sie die Adresse, oder nennen Sie mir eine andere.',
    advice: 'Der Kunde bestätigt sie in seinem Postfach oder nennt eine andere Adresse.',
  }),
  USER_BLOCKED: () => ({
    title: 'Mit dieser E-Mail-Adresse kann nicht bestellt werden',
    say: 'Der Anbieter nimmt für diese Adresse keine Bestellungen an. Warum, sagt Ihnen sein Support.',
    advice: 'Der Anbieter hat sie gesperrt. Der Kunde muss sich an dessen Support wenden.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'Der Anbieter verkauft in dieses Land nicht',
    say: 'Für dieses Land gibt es das leider nicht. Darf ich Ihnen etwas anderes zeigen?',
    advice: 'Wählen Sie ein Produkt eines anderen Landes.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'Der Anbieter konnte die Zahlung nicht vorbereiten',
    say: 'Die Zahlung ließ sich nicht vorbereiten. Sie haben nichts bezahlt; darf ich einen anderen Coin versuchen?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk, oder versuchen Sie es in ein paar Minuten.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'Der Anbieter konnte die Bestellung nicht anlegen',
    say: 'Bitte zahlen Sie noch nichts. Ich prüfe, ob die Bestellung angekommen ist.',
    advice: 'Sehen Sie erst unter Bestellungen nach, damit nichts doppelt gesendet wird.',
  }),
  BAD_REQUEST: () => ({
    title: 'Der Anbieter hat die Bestellung nicht verstanden',
    say: 'Meine Kasse konnte diese Bestellung leider nicht aufgeben. Sie haben nichts bezahlt.',
    advice: 'Das ist ein Fehler dieser App. Notieren Sie den Code unten und melden Sie es dem Support.',
  }),
  ...offTill,
} satisfies typeof source;
