import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Continui senza.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Questo coupon non esiste'),
  COUPON_NOT_ACTIVE: () => coupon('Questo coupon non è attivo'),
  COUPON_ALREADY_SPENT: () => coupon('Questo coupon è stato usato'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Questo coupon è esaurito'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Questo coupon non è per questo cliente'),
  COUPON_REQUIRES_LOGIN: () => coupon('Questo coupon richiede un conto personale dal fornitore'),
  COUPON_EXPIRED: ({ day }) =>
    coupon(day === undefined ? 'Questo coupon è scaduto' : `Questo coupon è scaduto il ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'La vendita è troppo piccola per questo coupon',
      minimum === undefined ? 'Scelga un importo maggiore, o continui senza.' : `Vale da ${minimum} in su.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('I punti non si possono usare per questo ordine'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('I punti ora non si possono usare'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('Un buono NFT non può pagare questo prodotto'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('La vendita è troppo piccola per un buono NFT'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Troppi buoni NFT per un ordine'),
  TRAVEL: () => ({
    title: 'Voli e hotel non si vendono al banco',
    say: 'Mi dispiace, qui non vendo viaggi. Può prenotare sul sito del fornitore.',
    advice: 'Scelga un altro prodotto.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'Il coupon qui non vale. Continuo senza?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon(
    'Questo coupon non è per questo prodotto',
    goodFor === undefined ? goOnWithout : `Vale per: ${goodFor}.`,
  );
}

function points(title: string): Words {
  return {
    title,
    say: 'I punti non si usano a questa cassa. Continuo senza?',
    advice: 'Continui senza punti.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Punti insufficienti' : `Punti insufficienti: ne servono almeno ${minimum}`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'I buoni NFT non si usano a questa cassa. Vuole pagare con una crypto?',
    advice: 'Continui senza il buono.',
  };
}
