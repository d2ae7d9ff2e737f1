import type { coach as source } from '../en/coach.ts';

export const coach = {
  label: 'Da dire al cliente',
  quoted: (sentence) => `«${sentence}»`,
  stages: {
    sending: {
      say: 'Un momento, sto inviando il Suo ordine.',
      next: 'Attenda i dati di pagamento; arrivano da soli.',
    },
    refused: {
      say: 'Mi dispiace, l’ordine non è stato accettato. Non ha pagato nulla.',
      next: 'Legga il motivo, torni allo scontrino e cambi ciò che chiede.',
    },
    unclear: {
      say: 'Per favore non paghi ancora nulla. Sto verificando se l’ordine è passato.',
      next: 'Scelga sotto ciò che sa. Fino ad allora non si invia nulla.',
    },
    'awaiting-payment': {
      say: 'Inquadri questo codice con il Suo wallet e invii esattamente questo importo.',
      next: 'Attenda qui, o serva il prossimo cliente: l’ordine è seguito in ogni caso.',
    },
    'payment-seen': {
      say: 'Il Suo pagamento è arrivato e si sta confermando. Non deve pagare altro.',
      next: 'Attenda la conferma. Non consegni ancora nulla.',
    },
    underpaid: {
      say: 'Manca ancora un po’. Inquadri di nuovo: questo codice chiede solo il resto.',
      next: 'Lasci che il cliente invii il resto prima della scadenza.',
    },
    paid: {
      say: 'Grazie, il pagamento è completo. Il Suo codice arriva.',
      next: 'Attenda un momento, o serva il prossimo cliente.',
    },
    'manual-review': {
      say: 'Il Suo pagamento è al sicuro. Il fornitore controlla l’ordine; avrà l’esito per e-mail entro 24 ore.',
      next: 'Non lo rivenda. Dia al cliente il numero d’ordine; con quello si può chiedere all’assistenza del fornitore.',
    },
    delivered: { say: 'Ecco il Suo codice. Grazie!', next: 'Lo consegni.' },
    'partly-delivered': {
      say: 'Una parte del Suo ordine è qui. Il fornitore sistema il resto e Le scrive per e-mail.',
      next: 'Consegni ciò che è arrivato, riga per riga.',
    },
    expired: {
      say: 'Il tempo per pagare è finito. Ha già inviato qualcosa?',
      next: 'Se nulla è stato inviato, faccia una nuova vendita. Altrimenti attenda: appare qui quando arriva.',
    },
    'paid-too-late': {
      say: 'Il Suo pagamento è arrivato dopo la scadenza. Non è perso, non paghi di nuovo.',
      next: 'Dia all’assistenza del fornitore il numero d’ordine qui sotto.',
    },
    cancelled: {
      say: 'Questo ordine è annullato. Per favore non lo paghi.',
      next: 'Faccia una nuova vendita se il cliente lo vuole ancora.',
    },
    failed: {
      say: 'Mi dispiace, questo ordine non è riuscito.',
      next: 'Faccia una nuova vendita, o scelga un’altra crypto o un’altra rete.',
    },
    refunded: {
      say: 'Il Suo denaro torna indietro. Un’e-mail Le chiederà dove inviarlo.',
      next: 'Faccia una nuova vendita se il cliente lo vuole ancora: va pagata di nuovo.',
    },
    checking: {
      say: 'Un momento, il fornitore sta ancora controllando il Suo ordine.',
      next: 'Non lo rivenda. La cassa continua a chiedere; l’assistenza lo trova con il numero d’ordine.',
    },
  },
  missing: (amount) => ({
    say: `Mancano ancora ${amount}. Inquadri di nuovo: questo codice chiede solo il resto.`,
    next: 'Lasci che il cliente invii il resto prima della scadenza.',
  }),
  expiredSeen: {
    title: 'Scaduto, ma si è visto un pagamento',
    body: 'Il denaro è arrivato dopo la scadenza, o non tutto in tempo. Il fornitore decide se vale; la cassa continua a guardare.',
    say: 'Vedo un Suo pagamento, ma il tempo era finito. Non è perso; non paghi di nuovo.',
    next: 'Non lo rivenda ancora. Se entro un’ora nulla cambia, invii al fornitore il testo per l’assistenza.',
  },
  closedUnclear: {
    title: 'Chiuso come mai creato',
    body: 'Qualcuno a questa cassa era sicuro che il fornitore non l’ha mai creato. Non c’è nulla da pagare.',
    say: 'Questo ordine non è mai stato creato. Non ha pagato nulla.',
    next: 'Se il fornitore scrive comunque al cliente, l’ordine esiste: inserisca sotto il suo numero.',
    known: {
      body: 'Il fornitore è stato interrogato e non conosce alcun ordine con questo numero. Non c’è nulla da pagare.',
      next: 'Se il fornitore scrive comunque al cliente, gli invii il testo per l’assistenza.',
    },
  },
  notices: {
    overpaid: (amount) => ({
      title: `${amount} pagati in più`,
      body: 'L’ordine è consegnato comunque.',
      say: `Ha pagato ${amount} in più del dovuto. Riceve comunque l’ordine e può chiedere il resto al fornitore.`,
      next: 'Non restituisca nulla da sé: il fornitore rende il resto su richiesta. Gli invii il testo per l’assistenza, o lo dia al cliente.',
    }),
    late: () => ({
      title: 'Il pagamento è arrivato dopo la scadenza e vale comunque',
      body: 'L’ordine era già scaduto. Il fornitore ha accettato il pagamento in ritardo.',
      say: 'Il Suo pagamento è arrivato tardi, ma è stato accettato. Non deve pagare di nuovo.',
      next: 'Se intanto è stato rivenduto, non accetti pagamenti per il secondo ordine.',
    }),
    otherwise: (way) => ({
      title: `Pagato in altro modo: ${way}`,
      body: 'Il fornitore ha recuperato un pagamento in un’altra crypto o su un’altra rete. Non sempre riesce.',
      say: 'Il Suo pagamento è arrivato in modo diverso da quanto chiesto. Il fornitore l’ha trovato lo stesso.',
      next: 'Dica al cliente di inviare la prossima volta esattamente la crypto e la rete sullo schermo.',
    }),
  },
  timeIsUp: {
    say: 'Il tempo per pagare è finito. Non invii nulla al vecchio codice.',
    next: 'Se nulla è stato inviato, faccia una nuova vendita. Altrimenti attenda: appare qui quando arriva.',
  },
  margin: {
    say: 'Resta troppo poco tempo per inviarlo. Non invii nulla al vecchio codice.',
    next: 'Se nulla è stato inviato, faccia una nuova vendita. Altrimenti attenda: appare qui quando arriva.',
  },
  underpaidTimeUp: {
    say: 'Una parte è arrivata, ma il tempo è finito. Non invii altro; chiedo al fornitore.',
    next: 'Invii al fornitore il testo per l’assistenza: ciò che è arrivato si consegna più tardi o si rende.',
  },
  preparing: {
    say: 'Un momento, i dati di pagamento stanno arrivando.',
    next: 'Attenda; appaiono qui da soli.',
  },
  rebuy: {
    title: 'Pagato, si prova un altro distributore',
    body: 'Il primo distributore non ha potuto consegnare. Il fornitore ricompra altrove da solo.',
    say: 'Il pagamento è completo. La consegna richiede un po’ più del solito.',
    next: 'Attenda un momento, o serva il prossimo cliente. Non lo rivenda.',
  },
  price: {
    say: 'Il prezzo è cambiato da quando ci siamo accordati. Lo vuole ancora?',
    next: 'Legga il nuovo prezzo al cliente, poi lo accetti o no.',
  },
  priceDeclined: {
    say: 'Allora lasciamo stare. Non paghi nulla per questo ordine: finisce da solo.',
  },
  withheld: {
    say: 'Non paghi ancora: qualcosa in questo ordine non torna. Ne faccio uno nuovo.',
    next: 'Segua questi passi.',
  },
  failedPaid: {
    say: 'Il Suo pagamento è arrivato, ma l’ordine è fallito. L’assistenza del fornitore sistema tutto, non paghi di nuovo.',
    next: 'Dia all’assistenza del fornitore il numero d’ordine qui sotto.',
  },
  lines: {
    waiting: { say: 'Questo è ancora in arrivo.', next: 'Attenda; appare qui.' },
    delivered: {
      say: 'Il Suo codice è stato inviato alla Sua e-mail.',
      next: 'Chieda al cliente di guardare nella posta, anche nello spam.',
    },
    'manual-review': {
      say: 'Il fornitore controlla questo. Avrà l’esito per e-mail.',
      next: 'Non lo rivenda.',
    },
    refunded: {
      say: 'Questo non si è potuto consegnare, e il prezzo Le viene reso.',
      next: 'Il cliente risponde all’e-mail del fornitore con l’indirizzo per il rimborso.',
    },
    failed: {
      say: 'Mi dispiace, questo non si è potuto consegnare. Il fornitore Le scrive per e-mail.',
      next: 'Non lo rivenda prima che il fornitore abbia sistemato.',
    },
  },
  toppedUp: { say: 'Il credito è sul Suo telefono.', next: 'Il cliente può controllare il saldo.' },
  billPaid: { say: 'L’importo è sul Suo conto.', next: 'Non c’è altro da consegnare.' },
  reasons: {
    invalid_recipient: 'il numero non esiste presso questo operatore',
    recipient_barred: 'l’operatore blocca questo numero',
    recipient_ineligible: 'questo numero non può ricevere questa ricarica',
    invalid_amount: 'l’operatore non accetta questo importo',
    limit_exceeded: 'il limite di questo numero è raggiunto',
    duplicate_transaction: 'la stessa ricarica è appena stata fatta',
    product_not_available: 'il distributore non ne ha più',
    provider_unavailable: 'il distributore non è raggiungibile',
    insufficient_funds: 'il distributore non ha potuto eseguirla',
    generic_decline: 'il distributore l’ha rifiutata',
  },
} satisfies typeof source;
