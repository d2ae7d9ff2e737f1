import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Continue sem ele.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Este cupom não existe'),
  COUPON_NOT_ACTIVE: () => coupon('Este cupom não está ativo'),
  COUPON_ALREADY_SPENT: () => coupon('Este cupom já foi usado'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Este cupom está esgotado'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Este cupom não é para este cliente'),
  COUPON_REQUIRES_LOGIN: () => coupon('Este cupom precisa de uma conta pessoal no fornecedor'),
  COUPON_EXPIRED: ({ day }) => coupon(day === undefined ? 'Este cupom expirou' : `Este cupom expirou em ${day}`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'A venda é pequena demais para este cupom',
      minimum === undefined ? 'Escolha um valor maior, ou continue sem ele.' : `Vale a partir de ${minimum}.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Pontos não podem ser usados neste pedido'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Pontos não podem ser usados agora'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () => voucher('Um vale NFT não paga este produto'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('A venda é pequena demais para um vale NFT'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Vales NFT demais para um pedido'),
  TRAVEL: () => ({
    title: 'Voos e hotéis não são vendidos no balcão',
    say: 'Desculpe, não vendo viagens aqui. Você pode reservar no site do fornecedor.',
    advice: 'Escolha outro produto.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'O cupom não funciona aqui. Continuo sem ele?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon('Este cupom não é para este produto', goodFor === undefined ? goOnWithout : `Vale para: ${goodFor}.`);
}

function points(title: string): Words {
  return {
    title,
    say: 'Pontos não são usados neste caixa. Continuo sem eles?',
    advice: 'Continue sem pontos.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(
    minimum === undefined ? 'Pontos insuficientes' : `Pontos insuficientes: são precisos pelo menos ${minimum}`,
  );
}

function voucher(title: string): Words {
  return {
    title,
    say: 'Vales NFT não são usados neste caixa. Quer pagar com uma cripto?',
    advice: 'Continue sem o vale.',
  };
}
