import type { welcome as source } from '../en/welcome.ts';

export const welcome = {
  title: 'Welcome sa Refill Desk',
  body: 'Gift card, load at eSIM, ibinebenta kapalit ng crypto sa counter mo.',
  language: 'Wika',
  country: 'Bansa ng mga customer mo',
  how: 'Paano mo gustong magsimula?',
  practise: 'Mag-practice muna',
  practiseBody:
    'Gumawa ng buong benta sa built-in na simulator. Walang perang gagalaw; mag-live kahit kailan mo gusto.',
  recommended: 'Inirerekomenda',
  live: 'May partner ID ako',
  liveBody: 'Ilagay, i-check, at magbenta na agad nang totoo.',
  start: 'Simulan ang practice',
  partnerIdHint: 'Galing sa Cryptorefills. Nasa keychain ng computer na ito, hindi kailanman sa file.',
  noKeychain: 'Walang keychain ang computer na ito, kaya hanggang sa pagsara lang ng Refill Desk mananatili ang ID.',
  checkAndGoLive: 'I-check at mag-live',
  checking: 'Chine-check',
  checkFailed: 'Na-save ang ID, pero hindi pumasa sa check.',
  goLiveAnyway: 'Mag-live pa rin',
  later: 'Puwede itong palitan mamaya sa Settings.',
} satisfies typeof source;
