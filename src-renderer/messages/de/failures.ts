import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'Die App hat diese Anfrage abgelehnt',
    say: 'Einen Moment bitte, ich muss meine Kasse neu starten.',
    advice: 'Schließen Sie das Fenster und starten Sie die App neu. Passiert es wieder, melden Sie es dem Support.',
  }),
  'bad-input': () => ({
    title: 'Auf dieser Seite ist etwas falsch ausgefüllt',
    say: 'Einen Moment bitte, ich prüfe kurz meine Eingabe.',
    advice: 'Prüfen Sie die Felder und versuchen Sie es erneut.',
  }),
  internal: () => ({
    title: 'In der App ist ein Fehler aufgetreten',
    say: 'Einen Moment bitte, meine Kasse hakt gerade.',
    advice: 'Versuchen Sie es erneut. Passiert es wieder, starten Sie die App neu und melden Sie es dem Support.',
  }),
  'partner-id-missing': () => ({
    title: 'Keine Partner-ID hinterlegt',
    say: 'Einen Moment bitte, meine Kasse ist noch nicht für den Verkauf eingerichtet.',
    advice: 'Geben Sie Ihre Partner-ID in den Einstellungen ein oder wechseln Sie in den Übungsmodus.',
  }),
  'api-unreachable': () => ({
    title: 'Der Dienst ist nicht erreichbar',
    say: 'Meine Kasse hat gerade keine Verbindung. Einen Moment, bitte.',
    advice: 'Prüfen Sie die Internetverbindung und versuchen Sie es erneut.',
  }),
  'api-timeout': () => ({
    title: 'Der Dienst hat zu lange nicht geantwortet',
    say: 'Der Dienst ist gerade langsam. Einen Moment, bitte.',
    advice: 'Warten Sie kurz und versuchen Sie es erneut.',
  }),
  'api-unreadable': () => ({
    title: 'Die Antwort des Dienstes war nicht lesbar',
    say: 'Der Dienst arbeitet gerade nicht richtig. Einen Moment, bitte.',
    advice:
      'Vielleicht steht etwas zwischen dieser Kasse und dem Dienst, etwa ein Hotel- oder Firmennetz. Versuchen Sie es gleich noch einmal.',
  }),
  'api-too-large': () => ({
    title: 'Die Antwort des Dienstes war viel zu groß',
    say: 'Der Dienst arbeitet gerade nicht richtig. Bitte fragen Sie später noch einmal.',
    advice: 'Sie wurde nicht verwendet. Versuchen Sie es später; passiert es wieder, melden Sie es dem Support.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'Der Dienst bittet diese Kasse, langsamer zu machen',
    say:
      wait === undefined
        ? 'Es ist gerade viel los. Können Sie eine Minute warten?'
        : `Es ist gerade viel los. Können Sie ${wait} warten?`,
    advice:
      wait === undefined
        ? 'Warten Sie eine Minute und versuchen Sie es erneut.'
        : `Warten Sie ${wait} und versuchen Sie es erneut.`,
  }),
  'api-rejected': () => ({
    title: 'Der Dienst hat die Anfrage abgelehnt',
    say: 'Das hat nicht geklappt. Sie haben nichts bezahlt; ich versuche es noch einmal.',
    advice:
      'Versuchen Sie es erneut. Wird es wieder abgelehnt, prüfen Sie die Partner-ID in den Einstellungen und melden Sie es dem Support.',
  }),
  'not-found': () => ({
    title: 'Diese Bestellung ist an dieser Kasse nicht verzeichnet',
    say: 'Können Sie mir Ihre Bestellnummer noch einmal nennen?',
    advice: 'Prüfen Sie die Nummer und ob die Kasse im richtigen Modus ist.',
  }),
  'not-for-sale': () => ({
    title: 'Dieses Produkt wird nicht mehr verkauft',
    say: 'Das gibt es leider nicht mehr. Darf ich Ihnen etwas anderes anbieten?',
    advice: 'Wählen Sie einen anderen Betrag oder eine andere Marke.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'Der Betrag liegt außerhalb der Grenzen',
    say:
      min === undefined || max === undefined
        ? 'Dieser Betrag geht nicht. Welchen möchten Sie stattdessen?'
        : `Sie können jeden Betrag von ${min} bis ${max} wählen.`,
    advice:
      min === undefined || max === undefined
        ? 'Wählen Sie einen anderen Betrag.'
        : `Wählen Sie einen Betrag von ${min} bis ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Genau diesen Betrag gibt es nicht' : `Den Betrag gibt es nur in Schritten von ${step}`,
    say:
      below === undefined || above === undefined
        ? 'Genau diesen Betrag gibt es nicht. Welchen möchten Sie stattdessen?'
        : `Ich kann ${below} oder ${above} verkaufen. Was möchten Sie?`,
    advice:
      below === undefined || above === undefined
        ? 'Wählen Sie einen anderen Betrag.'
        : `Am nächsten liegen ${below} und ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'Der Empfänger ist ungültig',
    say: 'Gehen wir noch einmal Zeichen für Zeichen durch, wohin es gehen soll?',
    advice: 'Prüfen Sie Telefonnummer, Konto oder E-Mail-Adresse mit dem Kunden.',
  }),
  'email-invalid': () => ({
    title: 'Die E-Mail-Adresse ist ungültig',
    say: 'Können Sie mir Ihre E-Mail-Adresse bitte buchstabieren?',
    advice: 'Prüfen Sie sie mit dem Kunden, Zeichen für Zeichen.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Diese Zahlungsart ist gerade nicht verfügbar',
    say: 'So können Sie gerade nicht zahlen. Haben Sie einen anderen Coin?',
    advice: 'Wählen Sie einen anderen Coin oder ein anderes Netzwerk.',
  }),
  'price-unavailable': () => ({
    title: 'Dafür gibt es gerade keinen Preis',
    say: 'Ich bekomme gerade keinen Preis. Einen Moment, bitte.',
    advice: 'Versuchen Sie es gleich noch einmal, oder wählen Sie einen anderen Betrag oder Coin.',
  }),
  problems: () => ({
    title: 'So ist dieser Verkauf nicht möglich',
    say: 'So kann ich das nicht verkaufen. Ich sehe nach, was wir ändern können.',
    advice: 'Beachten Sie die Hinweise auf dem Bon.',
  }),
  'quote-unknown': () => ({
    title: 'Dieser Preis gilt nicht mehr',
    say: 'Der Preis wurde aktualisiert. Ich nenne Ihnen den neuen Gesamtbetrag.',
    advice: 'Ein neuer Preis wurde geholt. Prüfen Sie den Gesamtbetrag, bevor Sie kassieren.',
  }),
  'quote-expired': () => ({
    title: 'Dieser Preis ist abgelaufen',
    say: 'Der Preis wurde aktualisiert. Ich nenne Ihnen den neuen Gesamtbetrag.',
    advice: 'Ein neuer Preis wurde geholt. Prüfen Sie den Gesamtbetrag, bevor Sie kassieren.',
  }),
  'order-unclear': () => ({
    title: 'Es ist unklar, ob die Bestellung angekommen ist',
    say: 'Bitte zahlen Sie noch nichts. Ich prüfe, ob die Bestellung angekommen ist.',
    advice: 'Verkaufen Sie es noch nicht erneut. Sehen Sie erst in die Bestellung; die Kasse fragt weiter nach.',
  }),
  'price-moved': () => ({
    title: 'Der Preis hat sich geändert',
    say: 'Der Preis hat sich gerade geändert. Ich nenne Ihnen den neuen.',
    advice:
      'Zu diesem Preis wurde nichts bestellt. Nennen Sie dem Kunden den neuen und nehmen Sie ihn an, oder lassen Sie es.',
  }),
  'order-exists': () => ({
    title: 'Dieselbe Bestellung ist noch offen',
    say: 'Einen Moment bitte, diese Bestellung habe ich hier schon.',
    advice:
      'Es wurde nichts gesendet. Öffnen Sie die vorhandene Bestellung, oder verkaufen Sie bewusst ein zweites Mal.',
  }),
  'order-differs': () => ({
    title: 'Diese Nummer gehört zu einer anderen Bestellung',
    say: 'Können Sie mir die Bestellnummer noch einmal vorlesen, Zeichen für Zeichen?',
    advice: 'Sie passt nicht zu dem, was hier bestellt wurde. Prüfen Sie die Nummer und versuchen Sie es erneut.',
  }),
  'storage-failed': () => ({
    title: 'Die Bestellung ließ sich nicht speichern; es wurde nichts gesendet',
    say: 'Ich kann die Bestellung gerade nicht annehmen. Sie haben nichts bezahlt.',
    advice: 'Schaffen Sie Speicherplatz oder prüfen Sie den Schreibzugriff, und versuchen Sie es erneut.',
  }),
  'keychain-unavailable': () => ({
    title: 'Der Schlüsselbund dieses Computers antwortet nicht',
    say: 'Einen Moment bitte, mein Computer ist dafür noch gesperrt.',
    advice: 'Starten oder entsperren Sie den Schlüsselbund und versuchen Sie es erneut.',
  }),
  'secret-unavailable': () => ({
    title: 'Der Code lässt sich gerade nicht anzeigen',
    say: 'Ihr Code ist sicher und steht auch in Ihrer E-Mail. Einen Moment, bitte.',
    advice: 'Er liegt sicher beim Anbieter und in der E-Mail des Kunden. Versuchen Sie es gleich noch einmal.',
  }),
  'orders-open': () => ({
    title: 'Es sind noch Live-Bestellungen offen',
    say: 'Einen Moment bitte, ein anderer Verkauf wird noch abgeschlossen.',
    advice:
      'Solange sie verfolgt werden, bleibt die Adresse fest. Warten Sie, bis sie abgeschlossen sind, und versuchen Sie es erneut.',
  }),
  'clipboard-failed': () => ({
    title: 'In die Zwischenablage kam nichts',
    say: 'Ich zeige es Ihnen lieber auf dem Bildschirm.',
    advice: 'Es wurde nichts kopiert. Versuchen Sie es erneut oder lesen Sie es vom Bildschirm ab.',
  }),
  'clipboard-changed': () => ({
    title: 'Ein anderes Programm hat die Zwischenablage geändert',
    say: 'Bitte fügen Sie nichts ein. Scannen Sie lieber den Code auf meinem Bildschirm.',
    advice: 'Was eingefügt würde, geht woandershin. Nehmen Sie den QR-Code und lassen Sie diesen Computer untersuchen.',
  }),
  'practice-only': () => ({
    title: 'Das geht nur im Übungsmodus',
    say: 'Einen Moment bitte, meine Kasse ist im anderen Modus.',
    advice: 'Wechseln Sie zum Ausprobieren in den Einstellungen in den Übungsmodus.',
  }),
  'printer-unreachable': () => ({
    title: 'Der Drucker antwortet nicht',
    say: 'Einen Moment bitte, mein Drucker ist noch nicht bereit.',
    advice:
      'Prüfen Sie, ob er eingeschaltet und im selben Netzwerk ist, und seine Adresse in den Einstellungen. Bis dahin geht es auch als PDF.',
  }),
  'printer-not-local': () => ({
    title: 'Der Drucker ist nicht im Netzwerk des Geschäfts',
    say: 'Einen Moment bitte, mein Drucker ist noch nicht bereit.',
    advice:
      'Codes gehen an keinen Drucker außerhalb. Geben Sie in den Einstellungen seine Adresse im eigenen Netzwerk ein, etwa 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'Der Drucker hat nicht gedruckt',
    say: 'Einen Moment bitte, mein Drucker ist noch nicht bereit.',
    advice:
      'Prüfen Sie Papier, Klappe, Kabel und welcher Drucker eingestellt ist, und drucken Sie erneut. Es geht auch als PDF.',
  }),
  'pdf-failed': () => ({
    title: 'Das PDF ließ sich nicht speichern',
    say: 'Einen Moment bitte, ich speichere das noch einmal.',
    advice: 'Wählen Sie einen anderen Ordner oder prüfen Sie, ob in diesen geschrieben werden kann.',
  }),
  'voucher-empty': () => ({
    title: 'Es ist noch nichts geliefert',
    say: 'Ihr Code ist unterwegs. Ich drucke ihn, sobald er da ist.',
    advice: 'Vor der Lieferung gibt es keinen Gutschein. Warten Sie darauf oder drucken Sie den Beleg.',
  }),
  'logo-invalid': () => ({
    title: 'Dieses Bild eignet sich nicht als Logo',
    say: 'Einen Moment, bitte.',
    advice: 'Wählen Sie ein Bild als PNG, JPEG oder WebP. Ein schlichtes mit wenigen Farben druckt sich am besten.',
  }),
} satisfies typeof source;
