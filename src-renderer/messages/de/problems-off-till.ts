import type { offTill as source } from '../en/problems-off-till.ts';
import type { Words } from '../words.ts';

const goOnWithout = 'Machen Sie ohne weiter.';

export const offTill = {
  COUPON_NOT_FOUND: () => coupon('Diesen Coupon gibt es nicht'),
  COUPON_NOT_ACTIVE: () => coupon('Dieser Coupon ist nicht aktiv'),
  COUPON_ALREADY_SPENT: () => coupon('Dieser Coupon ist schon eingelöst'),
  COUPON_MAX_USAGE_REACHED: () => coupon('Dieser Coupon ist aufgebraucht'),
  COUPON_NOT_VALID_FOR_USER: () => coupon('Dieser Coupon gilt nicht für diesen Kunden'),
  COUPON_REQUIRES_LOGIN: () => coupon('Dieser Coupon verlangt ein eigenes Konto beim Anbieter'),
  COUPON_EXPIRED: ({ day }) =>
    coupon(day === undefined ? 'Dieser Coupon ist abgelaufen' : `Dieser Coupon ist am ${day} abgelaufen`),
  COUPON_BELOW_MIN_AMOUNT: ({ minimum }) =>
    coupon(
      'Der Verkauf ist zu klein für diesen Coupon',
      minimum === undefined
        ? 'Wählen Sie einen größeren Betrag, oder machen Sie ohne weiter.'
        : `Er gilt ab ${minimum}.`,
    ),
  COUPON_NOT_VALID_FOR_CATEGORY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_KIND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_BRAND: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_COUNTRY: ({ goodFor }) => otherCoupon(goodFor),
  COUPON_NOT_VALID_FOR_STORE: ({ goodFor }) => otherCoupon(goodFor),
  LOYALTY_NOT_AVAILABLE_FOR_ORDER: () => points('Für diese Bestellung gelten keine Punkte'),
  LOYALTY_BELOW_MINIMUM: ({ minimum }) => tooFewPoints(minimum),
  INSUFFICIENT_LOYALTY_POINTS: ({ minimum }) => tooFewPoints(minimum),
  LOYALTY_REDEMPTION_NOT_AVAILABLE: () => points('Punkte lassen sich gerade nicht einlösen'),
  NFT_GIFT_CARD_NOT_APPLICABLE_FOR_SELECTED_PRODUCTS: () =>
    voucher('Dieses Produkt lässt sich nicht mit einem NFT-Gutschein bezahlen'),
  ORDER_AMOUNT_BELOW_MIN_FOR_NFT_GIFT_CARDS: () => voucher('Der Verkauf ist zu klein für einen NFT-Gutschein'),
  TOO_MANY_NFT_GIFT_CARDS: () => voucher('Zu viele NFT-Gutscheine für eine Bestellung'),
  TRAVEL: () => ({
    title: 'Flüge und Hotels werden an der Theke nicht verkauft',
    say: 'Reisen verkaufe ich hier leider nicht. Sie können sie auf der Website des Anbieters buchen.',
    advice: 'Wählen Sie ein anderes Produkt.',
  }),
} satisfies typeof source;

function coupon(title: string, advice = goOnWithout): Words {
  return { title, say: 'Der Coupon gilt hier nicht. Soll ich ohne weitermachen?', advice };
}

function otherCoupon(goodFor: string | undefined): Words {
  return coupon(
    'Dieser Coupon gilt nicht für dieses Produkt',
    goodFor === undefined ? goOnWithout : `Er gilt für: ${goodFor}.`,
  );
}

function points(title: string): Words {
  return {
    title,
    say: 'Punkte kann ich an dieser Kasse nicht einlösen. Soll ich ohne weitermachen?',
    advice: 'Machen Sie ohne Punkte weiter.',
  };
}

function tooFewPoints(minimum: string | undefined): Words {
  return points(minimum === undefined ? 'Nicht genug Punkte' : `Nicht genug Punkte: mindestens ${minimum} sind nötig`);
}

function voucher(title: string): Words {
  return {
    title,
    say: 'NFT-Gutscheine kann ich an dieser Kasse nicht annehmen. Möchten Sie mit einem Coin zahlen?',
    advice: 'Machen Sie ohne den Gutschein weiter.',
  };
}
