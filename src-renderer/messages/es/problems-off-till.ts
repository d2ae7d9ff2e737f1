import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Siga sin él.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Este cupón no existe'),
  COUPON_NOT_ACTIVE: () => coupon('Este cupón no está activo'),
  COUPON_ALREADY_SPENT: () => coupon('Este cupón ya se usó'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Este cupón está agotado'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Este cupón no es para este cliente'),
  COUPON_REQUIRES_LOGIN: () => coupon('Este cupón requiere una cuenta personal con el proveedor'),
  COUPON_EXPIRED: ({ day }) => coupon(day === undefined ? 'Este cupón ha caducado' : `Este cupón caducó el ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'La venta es demasiado pequeña para este cupón',
      minimum === undefined ? 'Elija un importe mayor o siga sin él.' : `Vale a partir de ${minimum}.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('No se pueden usar puntos en este pedido'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Ahora mismo no se pueden usar puntos'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('Un vale NFT no sirve para pagar este producto'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('La venta es demasiado pequeña para un vale NFT'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Demasiados vales NFT para un pedido'),
  TRAVEL: () => ({
    title: 'En caja no se venden vuelos ni estancias',
    say: 'Lo siento, aquí no vendo viajes. Puede reservarlo en la web del proveedor.',
    advice: 'Elija otro producto.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'El cupón no sirve aquí. ¿Sigo sin él?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon('Este cupón no es para este producto', goodFor === undefined ? goOnWithout : `Sirve para: ${goodFor}.`);
}

function points(title: string): Words {
  return { title, say: 'En esta caja no se pueden usar puntos. ¿Sigo sin ellos?', advice: 'Siga sin puntos.' };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(
    minimum === undefined ? 'No hay suficientes puntos' : `No hay suficientes puntos: hacen falta al menos ${minimum}`,
  );
}

function voucher(title: string): Words {
  return {
    title,
    say: 'En esta caja no se pueden usar vales NFT. ¿Quiere pagar con una criptomoneda?',
    advice: 'Siga sin el vale.',
  };
}
