import type { failures as source } from '../en/failures.ts';

export const failures = {
  forbidden: () => ({
    title: 'L’app ha rifiutato questa richiesta',
    say: 'Un momento, devo riavviare la cassa.',
    advice: 'Chiuda la finestra e riavvii l’app. Se si ripete, lo dica all’assistenza.',
  }),
  'bad-input': () => ({
    title: 'Qualcosa in questa schermata è compilato male',
    say: 'Un momento, controllo ciò che ho scritto.',
    advice: 'Controlli i campi e riprovi.',
  }),
  internal: () => ({
    title: 'L’app ha avuto un errore interno',
    say: 'Un momento, la mia cassa ha avuto un intoppo.',
    advice: 'Riprovi. Se si ripete, riavvii l’app e lo dica all’assistenza.',
  }),
  'partner-id-missing': () => ({
    title: 'Nessun ID partner impostato',
    say: 'Un momento, la mia cassa non è ancora pronta a vendere.',
    advice: 'Inserisca l’ID partner nelle Impostazioni, o passi alla modalità di prova.',
  }),
  'api-unreachable': () => ({
    title: 'Il servizio non è raggiungibile',
    say: 'La mia cassa ora non ha connessione. Un momento, per favore.',
    advice: 'Controlli la connessione a internet, poi riprovi.',
  }),
  'api-timeout': () => ({
    title: 'Il servizio ha impiegato troppo a rispondere',
    say: 'Il servizio ora è lento. Un momento, per favore.',
    advice: 'Attenda un momento, poi riprovi.',
  }),
  'api-unreadable': () => ({
    title: 'La risposta del servizio non si è potuta leggere',
    say: 'Il servizio ora non funziona bene. Un momento, per favore.',
    advice:
      'Qualcosa tra questa cassa e il servizio può essere d’ostacolo, come una rete d’albergo o d’ufficio. Riprovi tra poco.',
  }),
  'api-too-large': () => ({
    title: 'La risposta del servizio era troppo grande',
    say: 'Il servizio ora non funziona bene. Chieda di nuovo più tardi.',
    advice: 'Non è stata usata. Riprovi più tardi e lo dica all’assistenza se si ripete.',
  }),
  'api-rate-limited': ({ wait }) => ({
    title: 'Il servizio chiede a questa cassa di rallentare',
    say:
      wait === undefined
        ? 'Ora c’è molto lavoro. Può attendere un minuto?'
        : `Ora c’è molto lavoro. Può attendere ${wait}?`,
    advice: wait === undefined ? 'Attenda un minuto, poi riprovi.' : `Riprovi tra ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'Il servizio ha rifiutato la richiesta',
    say: 'Non è passato. Non ha pagato nulla; riprovo.',
    advice: 'Riprovi. Se è ancora rifiutato, controlli l’ID partner nelle Impostazioni e lo dica all’assistenza.',
  }),
  'not-found': () => ({
    title: 'Questo ordine non è nei registri di questa cassa',
    say: 'Mi ripete il numero del Suo ordine?',
    advice: 'Controlli il numero e se la cassa è nella modalità giusta.',
  }),
  'not-for-sale': () => ({
    title: 'Questo prodotto non si può più vendere',
    say: 'Mi dispiace, questo non si vende più. Posso offrirne un altro?',
    advice: 'Scelga un altro importo o un’altra marca.',
  }),
  'amount-outside-range': ({ min, max }) => ({
    title: 'L’importo è fuori dai limiti',
    say:
      min === undefined || max === undefined
        ? 'Questo importo non è possibile. Quale altro desidera?'
        : `Può scegliere da ${min} a ${max}.`,
    advice:
      min === undefined || max === undefined ? 'Scelga un altro importo.' : `Scelga un importo da ${min} a ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }) => ({
    title: step === undefined ? 'Questo importo esatto non si vende' : `L’importo va a passi di ${step}`,
    say:
      below === undefined || above === undefined
        ? 'Questo importo esatto non è possibile. Quale altro desidera?'
        : `Posso vendere ${below} o ${above}. Quale desidera?`,
    advice:
      below === undefined || above === undefined
        ? 'Scelga un altro importo.'
        : `I più vicini sono ${below} e ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'Il destinatario non è valido',
    say: 'Controlla con me, lettera per lettera, dove deve andare?',
    advice: 'Controlli telefono, conto o e-mail con il cliente.',
  }),
  'email-invalid': () => ({
    title: 'L’indirizzo e-mail non è valido',
    say: 'Mi detta la Sua e-mail lettera per lettera?',
    advice: 'La controlli con il cliente, lettera per lettera.',
  }),
  'payment-method-unavailable': () => ({
    title: 'Questo modo di pagare ora non c’è',
    say: 'Questo modo ora non c’è. Ha un’altra crypto?',
    advice: 'Scelga un’altra crypto o un’altra rete.',
  }),
  'price-unavailable': () => ({
    title: 'Ora non c’è un prezzo',
    say: 'Ora non ricevo un prezzo. Un momento, per favore.',
    advice: 'Riprovi tra un momento, o scelga un altro importo o un’altra crypto.',
  }),
  problems: () => ({
    title: 'Questa vendita così non è possibile',
    say: 'Così non posso venderlo. Vediamo che cosa cambiare.',
    advice: 'Guardi le note sullo scontrino.',
  }),
  'quote-unknown': () => ({
    title: 'Questo prezzo non vale più',
    say: 'Il prezzo è stato aggiornato. Le leggo il nuovo totale.',
    advice: 'Ne è stato chiesto uno nuovo. Controlli il totale prima di incassare.',
  }),
  'quote-expired': () => ({
    title: 'Questo prezzo è scaduto',
    say: 'Il prezzo è stato aggiornato. Le leggo il nuovo totale.',
    advice: 'Ne è stato chiesto uno nuovo. Controlli il totale prima di incassare.',
  }),
  'order-unclear': () => ({
    title: 'Non si sa se l’ordine è passato',
    say: 'Per favore non paghi ancora nulla. Sto verificando se l’ordine è passato.',
    advice: 'Non lo rivenda ancora. Guardi prima l’ordine; la cassa continua a verificare.',
  }),
  'price-moved': () => ({
    title: 'Il prezzo è cambiato',
    say: 'Il prezzo è appena cambiato. Le leggo il nuovo.',
    advice: 'Non è stato ordinato nulla a quel prezzo. Dica il nuovo prezzo al cliente e lo accetti, o lasci stare.',
  }),
  'order-exists': () => ({
    title: 'Lo stesso ordine è ancora aperto',
    say: 'Un momento, ho già questo ordine qui.',
    advice: 'Non è stato inviato nulla. Apra l’ordine che c’è, o lo venda apposta una seconda volta.',
  }),
  'order-differs': () => ({
    title: 'Quel numero è di un altro ordine',
    say: 'Mi rilegge il numero d’ordine, lettera per lettera?',
    advice: 'Non dice ciò che è stato ordinato qui. Controlli il numero e riprovi.',
  }),
  'storage-failed': () => ({
    title: 'L’ordine non si è potuto scrivere sul disco, quindi non è stato inviato nulla',
    say: 'Ora non posso prendere l’ordine. Non ha pagato nulla.',
    advice: 'Liberi spazio o controlli che il disco sia scrivibile, poi riprovi.',
  }),
  'keychain-unavailable': () => ({
    title: 'Il portachiavi di questo computer non risponde',
    say: 'Un momento, il mio computer è bloccato per questo.',
    advice: 'Avvii o sblocchi il portachiavi, poi riprovi.',
  }),
  'secret-unavailable': () => ({
    title: 'Il codice ora non si può mostrare',
    say: 'Il Suo codice è al sicuro, e anche nella Sua e-mail. Un momento, per favore.',
    advice: 'È al sicuro dal fornitore e nell’e-mail del cliente. Riprovi tra un momento.',
  }),
  'orders-open': () => ({
    title: 'Ci sono ancora ordini reali aperti',
    say: 'Un momento, un’altra vendita si sta ancora chiudendo.',
    advice: 'L’indirizzo non può cambiare mentre sono seguiti. Attenda che finiscano, poi riprovi.',
  }),
  'clipboard-failed': () => ({
    title: 'Gli appunti non hanno preso nulla',
    say: 'Glielo mostro piuttosto sullo schermo.',
    advice: 'Non è stato copiato nulla. Riprovi, o lo legga dallo schermo.',
  }),
  'clipboard-changed': () => ({
    title: 'Un altro programma ha cambiato gli appunti',
    say: 'Per favore non incolli nulla. Inquadri piuttosto il codice sul mio schermo.',
    advice: 'Ciò che si incollerebbe va altrove. Usi il codice QR e faccia controllare questo computer.',
  }),
  'practice-only': () => ({
    title: 'Funziona solo in prova',
    say: 'Un momento, la mia cassa è nell’altra modalità.',
    advice: 'Passi alla modalità di prova nelle Impostazioni per provarlo.',
  }),
  'printer-unreachable': () => ({
    title: 'La stampante non risponde',
    say: 'Un momento, la mia stampante non è pronta.',
    advice:
      'Controlli che sia accesa e nella stessa rete, e il suo indirizzo nelle Impostazioni. Intanto si può salvare in PDF.',
  }),
  'printer-not-local': () => ({
    title: 'La stampante non è nella rete del negozio',
    say: 'Un momento, la mia stampante non è pronta.',
    advice:
      'Fogli con codici non vanno a stampanti esterne. Inserisca nelle Impostazioni il suo indirizzo nella Sua rete, come 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'La stampante non ha stampato',
    say: 'Un momento, la mia stampante non è pronta.',
    advice: 'Controlli carta, coperchio, cavo e quale stampante è scelta, poi ristampi. Si può anche salvare in PDF.',
  }),
  'pdf-failed': () => ({
    title: 'Il PDF non si è potuto scrivere',
    say: 'Un momento, lo salvo ancora una volta.',
    advice: 'Scelga un’altra cartella, o controlli che questa sia scrivibile, poi riprovi.',
  }),
  'voucher-empty': () => ({
    title: 'Non è ancora consegnato nulla',
    say: 'Il Suo codice è in arrivo. Lo stampo appena c’è.',
    advice: 'Non c’è un buono da stampare prima della consegna. Attenda, o stampi la ricevuta.',
  }),
  'logo-invalid': () => ({
    title: 'Questa immagine non può essere il logo',
    say: 'Un momento, per favore.',
    advice: 'Scelga un’immagine PNG, JPEG o WebP. Semplice e con pochi colori si stampa meglio.',
  }),
} satisfies typeof source;
