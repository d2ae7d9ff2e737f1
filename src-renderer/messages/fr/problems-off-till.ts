import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Continuez sans.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Ce coupon n’existe pas'),
  COUPON_NOT_ACTIVE: () => coupon('Ce coupon n’est pas actif'),
  COUPON_ALREADY_SPENT: () => coupon('Ce coupon a été utilisé'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Ce coupon est épuisé'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Ce coupon n’est pas pour ce client'),
  COUPON_REQUIRES_LOGIN: () => coupon('Ce coupon demande un compte personnel chez le fournisseur'),
  COUPON_EXPIRED: ({ day }) => coupon(day === undefined ? 'Ce coupon a expiré' : `Ce coupon a expiré le ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'La vente est trop petite pour ce coupon',
      minimum === undefined
        ? 'Choisissez un montant plus grand, ou continuez sans.'
        : `Il est valable à partir de ${minimum}.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Les points ne peuvent pas servir pour cette commande'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Les points ne peuvent pas servir en ce moment'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('Un bon NFT ne peut pas payer ce produit'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('La vente est trop petite pour un bon NFT'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Trop de bons NFT pour une commande'),
  TRAVEL: () => ({
    title: 'Vols et hôtels ne se vendent pas au comptoir',
    say: 'Désolé, je ne vends pas de voyages ici. Vous pouvez réserver sur le site du fournisseur.',
    advice: 'Choisissez un autre produit.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'Le coupon ne marche pas ici. Je continue sans ?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon(
    'Ce coupon n’est pas pour ce produit',
    goodFor === undefined ? goOnWithout : `Il vaut pour : ${goodFor}.`,
  );
}

function points(title: string): Words {
  return {
    title,
    say: 'Les points ne servent pas à cette caisse. Je continue sans ?',
    advice: 'Continuez sans les points.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Pas assez de points' : `Pas assez de points : il en faut au moins ${minimum}`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'Les bons NFT ne servent pas à cette caisse. Voulez-vous payer en crypto ?',
    advice: 'Continuez sans le bon.',
  };
}
