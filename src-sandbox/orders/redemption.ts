import type { Brand, CodeStyle } from '../catalogue/types.ts';
import { redeemSteps, usageSentence } from '../catalogue/descriptions.ts';
import { SeededRandom } from '../random.ts';
import type { Redemption, SandboxDelivery, SandboxOrder } from './order.ts';

// Without the signs that are easily mistaken for each other.
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '0123456789';
const EITHER = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Styles that end in something to redeem; a top-up only has a receipt. */
type RedeemableStyle = Exclude<CodeStyle, { is: 'top-up' }>;

const TOP_UP_PIN: RedeemableStyle = { is: 'code', pattern: '9999 9999 9999 99', serial: '9999999999' };

/** What one line delivers: a code in the brand's style, a link, an eSIM or a receipt (FACTS.md 15.4). */
export function redemptionFor(
  seed: number,
  order: Pick<SandboxOrder, 'number' | 'lang'>,
  delivery: SandboxDelivery,
  index: number,
  brand: Brand | undefined,
): Redemption {
  const random = new SeededRandom(seed, `redemption:${String(order.number)}:${String(index)}`);
  if (delivery.deliveryType !== 'by_email') return { operator_reference: fill('OP9999999999', random) };
  const style = brand && brand.codeStyle.is !== 'top-up' ? brand.codeStyle : TOP_UP_PIN;
  return {
    ...redeem(style, random),
    pin_usage_instructions: usageSentence(style, order.lang),
    redeem_instructions: redeemSteps(style, delivery.brandName, order.lang),
  };
}

function redeem(style: RedeemableStyle, random: SeededRandom): Redemption {
  switch (style.is) {
    case 'link':
      return { pin_code: `https://redeem.${style.host}/claim/${fill('XXXXXXXXXXXXXXXXXXXXXXXX', random)}` };
    case 'esim':
      return esim(random);
    case 'code':
      return {
        pin_code: fill(style.pattern, random),
        ...(style.serial ? { pin_serial: fill(style.serial, random) } : {}),
        ...(style.pin ? { security_code: fill(style.pin, random) } : {}),
      };
  }
}

function esim(random: SeededRandom): Redemption {
  const profile = `LPA:1$smdp.esim.example$${fill('XXXXX-XXXXX-XXXXX-XXXXX', random)}`;
  const carried = encodeURIComponent(profile);
  return {
    pin_code: profile,
    pin_serial: fill('8988 9999 9999 9999 9999', random).replaceAll(' ', ''),
    qr_image_url: `https://esim.example/qr?text=${carried}`,
    installation_url: `https://esim.example/install?profile=${carried}`,
    apple_universal_link: `https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=${carried}`,
    android_universal_link: `https://esimsetup.android.com/esim_qrcode_provisioning?carddata=${carried}`,
  };
}

function fill(pattern: string, random: SeededRandom): string {
  return Array.from(pattern, (sign) => {
    if (sign === 'A') return pickSign(LETTERS, random);
    if (sign === '9') return pickSign(DIGITS, random);
    return sign === 'X' ? pickSign(EITHER, random) : sign;
  }).join('');
}

function pickSign(signs: string, random: SeededRandom): string {
  return signs.charAt(random.below(signs.length));
}
