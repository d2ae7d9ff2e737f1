import type { shopEmail as source } from '../en/shop-email.ts';

export const shopEmail = {
  title: 'Email para sa mga customer na walang email',
  hint: 'Dito mag-e-email ang vendor kapag walang ibinigay ang customer, at ikaw ang magpi-print ng voucher. Dito rin bibilangin ang daily at monthly limit, kaya gamitin lang kung kailangan. Kung blangko: magbibigay ng email ang bawat customer.',
  label: 'Email address ng tindahan',
  save: 'I-save ang address',
  invalid: 'Hindi kumpleto ang email address.',
  words: 'email mail address print voucher customer wala counter tatanggap limit',
} satisfies typeof source;
