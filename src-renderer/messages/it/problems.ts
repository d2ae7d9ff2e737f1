import type { problems as source } from '../en/problems.ts';
import { offTill } from './problems-off-till.ts';

export const problems = {
  UNKNOWN: () => ({
    title: 'Il fornitore ora non lo vende',
    say: 'Mi dispiace, questo ora non posso venderlo. Posso offrirne un altro?',
    advice: 'Provi un altro importo, un’altra marca o un altro modo di pagare.',
  }),
  NOT_AVAILABLE_PRODUCT: () => ({
    title: 'Questa carta o importo non c’è più',
    say: 'Mi dispiace, questa carta non c’è più. Quale altro importo desidera?',
    advice: 'Scelga un altro importo o un’altra marca.',
  }),
  OUT_OF_STOCK: () => ({
    title: 'Ora esaurito',
    say: 'Mi dispiace, questo importo è esaurito. Va bene un altro?',
    advice: 'Provi un altro importo, o torni più tardi oggi.',
  }),
  NOT_ACTIVE: () => ({
    title: 'Sospeso dal distributore',
    say: 'Mi dispiace, questa marca è sospesa. Ne desidera un’altra?',
    advice: 'Provi più tardi, o scelga un’altra marca.',
  }),
  INVALID_BENEFICIARY_ACCOUNT: () => ({
    title: 'Il destinatario non è stato accettato',
    say: 'Controlla con me, lettera per lettera, dove deve andare?',
    advice: 'Controlli e-mail o telefono con il cliente.',
  }),
  LOGIN_REQUIRED: () => ({
    title: 'Questo prodotto richiede un conto personale dal fornitore',
    say: 'Mi dispiace, questo si vende solo con un conto personale. Gliene mostro un altro?',
    advice: 'Al banco non si può vendere. Scelga un altro prodotto.',
  }),
  AMOUNT_LESS_THEN_MINIMUM_ALLOWED: ({ minimum }) => ({
    title: 'Troppo piccolo per questa rete',
    say:
      minimum === undefined
        ? 'Questo importo è troppo piccolo per la rete. Ne vuole uno maggiore?'
        : `Questa rete accetta da ${minimum} in su. Vuole un importo maggiore?`,
    advice:
      minimum === undefined
        ? 'Scelga un importo maggiore o un’altra rete.'
        : `Servono almeno ${minimum}. Scelga un importo maggiore o un’altra rete.`,
  }),
  MAXIMUM_AMOUNT_PER_ORDER_EXCEEDED: ({ maximum }) => ({
    title: 'Troppo grande per un ordine',
    say:
      maximum === undefined
        ? 'È più di quanto un ordine possa contenere. Va bene un importo minore?'
        : `Un ordine contiene al massimo ${maximum}. Va bene un importo minore?`,
    advice: maximum === undefined ? 'Scelga un importo minore.' : `Un ordine contiene al massimo ${maximum}.`,
  }),
  DAILY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Il limite del giorno è raggiunto' : `Il limite del giorno di ${limit} è raggiunto`,
    say:
      left === undefined
        ? 'Il Suo limite del giorno è raggiunto; domani si libera.'
        : `Del Suo limite del giorno restano ${left}. Va bene questo importo?`,
    advice:
      left === undefined
        ? 'Si libera 24 ore dopo l’ultimo acquisto; dividere la vendita non aiuta.'
        : `Oggi restano ${left}. Si libera 24 ore dopo l’ultimo acquisto; dividere la vendita non aiuta.`,
  }),
  MONTHLY_SPENDING_LIMIT_EXCEEDED: ({ left, limit }) => ({
    title: limit === undefined ? 'Il limite del mese è raggiunto' : `Il limite del mese di ${limit} è raggiunto`,
    say:
      left === undefined
        ? 'Il Suo limite del mese è raggiunto; si libera all’inizio del prossimo.'
        : `Del Suo limite del mese restano ${left}. Va bene questo importo?`,
    advice:
      left === undefined
        ? 'Si libera a inizio mese; dividere la vendita non aiuta.'
        : `Questo mese restano ${left}. Si libera a inizio mese; dividere la vendita non aiuta.`,
  }),
  PRODUCT_COUNT_EXCEEDED: ({ count }) => ({
    title: 'Troppi articoli',
    say:
      count === undefined
        ? 'Sono troppi per un ordine. Posso dividerlo?'
        : `Posso venderne ${count} alla volta. Posso dividere?`,
    advice: count === undefined ? 'Tolga qualche articolo.' : `Un ordine contiene al massimo ${count} articoli.`,
  }),
  MULTIPLE_LIMITED_PRODUCT_SAME_ORDER: () => ({
    title: 'Una sola ricarica per numero e giorno',
    say: 'Questo numero si ricarica una volta al giorno. Uso un altro numero?',
    advice: 'Riprovi domani con questo numero, o ne usi un altro.',
  }),
  UNSUPPORTED_PROTOCOL_COIN_COMBINATION: ({ accepted }) => ({
    title: 'Questo prodotto non si paga così',
    say:
      accepted === undefined
        ? 'Questo non si paga così. Quale altra crypto ha?'
        : `Può pagare con ${accepted}. Che cosa preferisce?`,
    advice: accepted === undefined ? 'Scelga un’altra crypto o un’altra rete.' : `Si paga con ${accepted}.`,
  }),
  NOT_ALLOWED_PAYMENT_VIA: () => ({
    title: 'Questo prodotto non si paga da un wallet',
    say: 'Mi dispiace, questo non si paga da un wallet. Gliene mostro un altro?',
    advice: 'Scelga un altro prodotto.',
  }),
  SUSPENDED_COIN: ({ coin }) => ({
    title: 'I pagamenti in questa crypto sono sospesi',
    say:
      coin === undefined
        ? 'Questa crypto ora è sospesa. Ne ha un’altra?'
        : `${coin} ora è sospeso. Ha un’altra crypto?`,
    advice: 'Scelga un’altra crypto.',
  }),
  SUSPENDED_NETWORK: () => ({
    title: 'I pagamenti su questa rete sono sospesi',
    say: 'Questa rete ora è sospesa. Il Suo wallet ne ha un’altra?',
    advice: 'Scelga un’altra rete.',
  }),
  FULLNAME_MISSING: () => ({
    title: 'Le stablecoin su Tron richiedono il nome completo del cliente',
    say: 'Tron richiede il Suo nome completo. Il wallet ha un’altra rete?',
    advice: 'Scelga un’altra rete, come Solana.',
  }),
  PAYMENT_METHOD_NOT_SUPPORTED_FOR_EMAIL: () => ({
    title: 'Questa e-mail non può pagare così',
    say: 'Questo modo non va con la Sua e-mail. Ha un’altra crypto?',
    advice: 'Scelga un’altra crypto o un’altra rete.',
  }),
  MAXIMUM_NUMBER_OF_PRODUCTS_PER_DAY_EXCEEDED: ({ count }) => ({
    title: 'Il numero di articoli del giorno è raggiunto',
    say: 'Ha raggiunto il numero di oggi. La servo di nuovo domani.',
    advice: count === undefined ? 'Continui domani.' : `Al massimo ${count} al giorno. Continui domani.`,
  }),
  MAXIMUM_NUMBER_OF_SAME_PRODUCT_PER_DAY_EXCEEDED: () => ({
    title: 'Questo prodotto oggi è stato comprato troppe volte',
    say: 'Oggi è stato comprato troppe volte. Ne vuole un altro?',
    advice: 'Scelga un altro prodotto, o continui domani.',
  }),
  KYC_MISSING: () => ({
    title: 'Il fornitore vuole verificare chi è il cliente',
    say: 'Il fornitore chiede una verifica d’identità. Va bene un’altra carta o un importo minore?',
    advice: 'Si fa nel conto personale del cliente dal fornitore. Scelga un altro prodotto o un importo minore.',
  }),
  KYC_PENDING: () => ({
    title: 'Il fornitore sta ancora verificando il cliente',
    say: 'La Sua verifica è ancora in corso. Di solito servono 20 minuti.',
    advice: 'Di solito servono 20 minuti, al peggio due giorni. Riprovi più tardi.',
  }),
  VERIFICATION_REQUIRED: () => ({
    title: 'Il fornitore vuole verificare chi è il cliente',
    say: 'Il fornitore chiede una verifica d’identità. Va bene un’altra carta o un importo minore?',
    advice: 'Si fa nel conto personale del cliente dal fornitore. Scelga un altro prodotto o un importo minore.',
  }),
  TRANSACTION_LIMIT_EXCEEDED: () => ({
    title: 'Oltre il limite per chi non è identificato',
    say: 'È più di quanto posso vendere senza verifica d’identità. Va bene un importo minore?',
    advice: 'Scelga un importo minore.',
  }),
  KYC_MISSING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Il partner di pagamento ha rifiutato questa vendita',
    say: 'Questo modo non è stato accettato. Ha un’altra crypto o un’altra rete?',
    advice: 'Scelga un’altra crypto o un’altra rete.',
  }),
  KYC_PENDING_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Il partner di pagamento sta ancora verificando il cliente',
    say: 'Questo modo è ancora in verifica. Ha un’altra crypto o un’altra rete?',
    advice: 'Scelga un’altra crypto o un’altra rete, o riprovi più tardi.',
  }),
  KYC_INVALID_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Il partner di pagamento ha rifiutato questa vendita',
    say: 'Questo modo non è stato accettato. Ha un’altra crypto o un’altra rete?',
    advice: 'Scelga un’altra crypto o un’altra rete.',
  }),
  KYC_DECLINED_ON_PAYMENT_PROCESSOR: () => ({
    title: 'Il partner di pagamento ha rifiutato questa vendita',
    say: 'Questo modo non è stato accettato. Ha un’altra crypto o un’altra rete?',
    advice: 'Scelga un’altra crypto o un’altra rete.',
  }),
  USER_BLOCKED_BY_EXTERNAL_PAYMENT_PROCESSOR: () => ({
    title: 'Il partner di pagamento ha rifiutato questo cliente',
    say: 'Questo modo non è stato accettato. Ha un’altra crypto o un’altra rete?',
    advice: 'Scelga un’altra crypto o un’altra rete.',
  }),
  EMAIL_NOT_CONFIRMED: () => ({
    title: 'Questa e-mail non è confermata dal fornitore',
    say: 'Apra il messaggio del fornitore nella Sua posta e confermi l’indirizzo, o me ne dia un altro.',
    advice: 'Il cliente la conferma dalla sua posta, o dà un altro indirizzo.',
  }),
  USER_BLOCKED: () => ({
    title: 'Questa e-mail non può ordinare',
    say: 'Il fornitore non accetta ordini da questo indirizzo. La sua assistenza può dire perché.',
    advice: 'Il fornitore l’ha bloccata. Il cliente deve chiedere alla sua assistenza.',
  }),
  BLOCKED_COUNTRY: () => ({
    title: 'Il fornitore non serve questo paese',
    say: 'Mi dispiace, non si vende per quel paese. Gliene mostro un altro?',
    advice: 'Scelga un prodotto di un altro paese.',
  }),
  CANT_SETUP_PAYMENT: () => ({
    title: 'Il fornitore non ha potuto preparare il pagamento',
    say: 'Il pagamento non si è potuto preparare. Non ha pagato nulla; provo un’altra crypto?',
    advice: 'Scelga un’altra crypto o un’altra rete, o riprovi tra qualche minuto.',
  }),
  ORDER_CREATE_ERROR: () => ({
    title: 'Il fornitore non ha potuto creare l’ordine',
    say: 'Per favore non paghi ancora nulla. Sto verificando se l’ordine è passato.',
    advice: 'Guardi negli Ordini prima di riprovare, per non vendere due volte.',
  }),
  BAD_REQUEST: () => ({
    title: 'Il fornitore non ha capito l’ordine',
    say: 'Mi dispiace, la mia cassa non ha potuto fare l’ordine. Non ha pagato nulla.',
    advice: 'È un errore di questa app. Annoti il codice qui sotto e lo dica all’assistenza.',
  }),
  ...offTill,
} satisfies typeof source;
