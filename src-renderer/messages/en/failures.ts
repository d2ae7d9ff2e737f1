import type { FailureCode } from '../../../src-shared/bridge/failure.ts';
import type { FailureFigures, Words } from '../words.ts';

/** What each failure of a call means at the counter, and what to do about it. */
export const failures = {
  forbidden: () => ({
    title: 'The app refused this request',
    advice: 'Close the window and start the app again. If it happens again, tell support.',
  }),
  'bad-input': () => ({
    title: 'Something on this screen is filled in wrongly',
    advice: 'Check the fields and try again.',
  }),
  internal: () => ({
    title: 'The app ran into a fault of its own',
    advice: 'Try again. If it happens again, restart the app and tell support.',
  }),
  'partner-id-missing': () => ({
    title: 'No partner ID is set',
    advice: 'Enter your partner ID in Settings, or switch to practice mode.',
  }),
  'api-unreachable': () => ({
    title: 'The service cannot be reached',
    advice: 'Check the internet connection, then try again.',
  }),
  'api-timeout': () => ({
    title: 'The service took too long to answer',
    advice: 'Wait a moment, then try again.',
  }),
  'api-unreadable': () => ({
    title: 'The answer of the service could not be read',
    advice:
      'Something between this desk and the service may be in the way, such as a hotel or office network. Try again shortly.',
  }),
  'api-too-large': () => ({
    title: 'The answer of the service was far too large',
    advice: 'It was not used. Try again later, and tell support if it happens again.',
  }),
  'api-rate-limited': ({ wait }: FailureFigures) => ({
    title: 'The service asks this desk to slow down',
    advice: wait === undefined ? 'Wait a minute, then try again.' : `Try again in ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'The service refused the request',
    advice: 'Try again. If it is refused again, check the partner ID in Settings and tell support.',
  }),
  'not-found': () => ({
    title: 'This order is not in the records of this desk',
    advice: 'Check the number, and whether the desk is in the right mode.',
  }),
  'not-for-sale': () => ({
    title: 'This product cannot be sold any more',
    advice: 'Choose another amount or another brand.',
  }),
  'amount-outside-range': ({ min, max }: FailureFigures) => ({
    title: 'The amount is outside the limits',
    advice:
      min === undefined || max === undefined ? 'Choose another amount.' : `Choose an amount from ${min} to ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }: FailureFigures) => ({
    title: step === undefined ? 'This exact amount is not sold' : `The amount must go in steps of ${step}`,
    advice:
      below === undefined || above === undefined ? 'Choose another amount.' : `The nearest are ${below} and ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'The recipient is not valid',
    advice: 'Check the phone number, account or e-mail address with the customer.',
  }),
  'email-invalid': () => ({
    title: 'The e-mail address is not valid',
    advice: 'Check it with the customer, letter by letter.',
  }),
  'payment-method-unavailable': () => ({
    title: 'This way to pay is not available now',
    advice: 'Choose another coin or network.',
  }),
  'price-unavailable': () => ({
    title: 'There is no price for this right now',
    advice: 'Try again in a moment, or choose another amount or coin.',
  }),
  problems: () => ({
    title: 'This sale is not possible as it stands',
    advice: 'Look at the notes on the ticket.',
  }),
  'quote-unknown': () => ({
    title: 'This price is no longer held',
    advice: 'A new one was asked for. Check the total before you charge.',
  }),
  'quote-expired': () => ({
    title: 'This price has run out',
    advice: 'A new one was asked for. Check the total before you charge.',
  }),
  'order-unclear': () => ({
    title: 'It is not known whether the order went through',
    advice: 'Do not sell it again yet. Look at the order first; the desk keeps checking.',
  }),
  'storage-failed': () => ({
    title: 'The order could not be written to disk, so nothing was sent',
    advice: 'Free some disk space or check that the disk is writable, then try again.',
  }),
  'keychain-unavailable': () => ({
    title: 'This computer’s keychain does not answer',
    advice: 'Start or unlock the keychain service, then try again.',
  }),
  'secret-unavailable': () => ({
    title: 'The code cannot be shown right now',
    advice: 'It is safe with the vendor and in the customer’s e-mail. Try again in a moment.',
  }),
  'orders-open': () => ({
    title: 'Live orders are still open',
    advice: 'The address cannot change while they are followed. Wait until they end, then try again.',
  }),
  'clipboard-failed': () => ({
    title: 'The clipboard took nothing',
    advice: 'Nothing was copied. Try again, or read it out from the screen.',
  }),
  'practice-only': () => ({
    title: 'This works in practice mode alone',
    advice: 'Switch to practice mode in Settings to try it.',
  }),
} satisfies Record<FailureCode, (figures: FailureFigures) => Words>;
