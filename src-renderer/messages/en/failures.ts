import type { FailureCode } from '../../../src-shared/bridge/failure.ts';
import type { FailureFigures, Words } from '../words.ts';

/** What each failure of a call means at the counter, and what to do about it. */
export const failures = {
  forbidden: () => ({
    title: 'The app refused this request',
    say: 'One moment please, I have to restart my till.',
    advice: 'Close the window and start the app again. If it happens again, tell support.',
  }),
  'bad-input': () => ({
    title: 'Something on this screen is filled in wrongly',
    say: 'One moment please, let me check what I typed.',
    advice: 'Check the fields and try again.',
  }),
  internal: () => ({
    title: 'The app ran into a fault of its own',
    say: 'One moment please, my till had a hiccup.',
    advice: 'Try again. If it happens again, restart the app and tell support.',
  }),
  'partner-id-missing': () => ({
    title: 'No partner ID is set',
    say: 'One moment please, my till is not set up for sales yet.',
    advice: 'Enter your partner ID in Settings, or switch to practice mode.',
  }),
  'api-unreachable': () => ({
    title: 'The service cannot be reached',
    say: 'My till has no connection just now. One moment, please.',
    advice: 'Check the internet connection, then try again.',
  }),
  'api-timeout': () => ({
    title: 'The service took too long to answer',
    say: 'The service is slow just now. One moment, please.',
    advice: 'Wait a moment, then try again.',
  }),
  'api-unreadable': () => ({
    title: 'The answer of the service could not be read',
    say: 'The service is not working properly just now. One moment, please.',
    advice:
      'Something between this desk and the service may be in the way, such as a hotel or office network. Try again shortly.',
  }),
  'api-too-large': () => ({
    title: 'The answer of the service was far too large',
    say: 'The service is not working properly just now. Please ask again later.',
    advice: 'It was not used. Try again later, and tell support if it happens again.',
  }),
  'api-rate-limited': ({ wait }: FailureFigures) => ({
    title: 'The service asks this desk to slow down',
    say:
      wait === undefined ? 'It is busy just now. Can you wait a minute?' : `It is busy just now. Can you wait ${wait}?`,
    advice: wait === undefined ? 'Wait a minute, then try again.' : `Try again in ${wait}.`,
  }),
  'api-rejected': () => ({
    title: 'The service refused the request',
    say: 'This did not go through. You have paid nothing; let me try again.',
    advice: 'Try again. If it is refused again, check the partner ID in Settings and tell support.',
  }),
  'not-found': () => ({
    title: 'This order is not in the records of this desk',
    say: 'Could you tell me the number of your order once more?',
    advice: 'Check the number, and whether the desk is in the right mode.',
  }),
  'not-for-sale': () => ({
    title: 'This product cannot be sold any more',
    say: 'I’m sorry, this one is not sold any more. May I offer you another?',
    advice: 'Choose another amount or another brand.',
  }),
  'amount-outside-range': ({ min, max }: FailureFigures) => ({
    title: 'The amount is outside the limits',
    say:
      min === undefined || max === undefined
        ? 'That amount is not possible. Which other would you like?'
        : `You can choose any amount from ${min} to ${max}.`,
    advice:
      min === undefined || max === undefined ? 'Choose another amount.' : `Choose an amount from ${min} to ${max}.`,
  }),
  'amount-off-step': ({ below, above, step }: FailureFigures) => ({
    title: step === undefined ? 'This exact amount is not sold' : `The amount must go in steps of ${step}`,
    say:
      below === undefined || above === undefined
        ? 'That exact amount is not possible. Which other would you like?'
        : `I can sell ${below} or ${above}. Which would you like?`,
    advice:
      below === undefined || above === undefined ? 'Choose another amount.' : `The nearest are ${below} and ${above}.`,
  }),
  'beneficiary-invalid': () => ({
    title: 'The recipient is not valid',
    say: 'Could you check with me where it should go, letter by letter?',
    advice: 'Check the phone number, account or e-mail address with the customer.',
  }),
  'email-invalid': () => ({
    title: 'The e-mail address is not valid',
    say: 'Could you spell your e-mail address for me?',
    advice: 'Check it with the customer, letter by letter.',
  }),
  'payment-method-unavailable': () => ({
    title: 'This way to pay is not available now',
    say: 'That way to pay is not available just now. Do you have another coin?',
    advice: 'Choose another coin or network.',
  }),
  'price-unavailable': () => ({
    title: 'There is no price for this right now',
    say: 'I can’t get a price just now. One moment, please.',
    advice: 'Try again in a moment, or choose another amount or coin.',
  }),
  problems: () => ({
    title: 'This sale is not possible as it stands',
    say: 'I can’t sell this as it is. Let me see what we can change.',
    advice: 'Look at the notes on the ticket.',
  }),
  'quote-unknown': () => ({
    title: 'This price is no longer held',
    say: 'The price has been refreshed. Let me read you the new total.',
    advice: 'A new one was asked for. Check the total before you charge.',
  }),
  'quote-expired': () => ({
    title: 'This price has run out',
    say: 'The price has been refreshed. Let me read you the new total.',
    advice: 'A new one was asked for. Check the total before you charge.',
  }),
  'order-unclear': () => ({
    title: 'It is not known whether the order went through',
    say: 'Please don’t pay anything yet. I’m checking whether the order went through.',
    advice: 'Do not sell it again yet. Look at the order first; the desk keeps checking.',
  }),
  'price-moved': () => ({
    title: 'The price has moved',
    say: 'The price has changed just now. Let me read you the new one.',
    advice: 'Nothing was ordered at it. Tell the customer the new price and accept it, or leave it.',
  }),
  'order-exists': () => ({
    title: 'The same order is still open',
    say: 'One moment please, I have this order here already.',
    advice: 'Nothing was sent. Open the order that is there, or sell it a second time on purpose.',
  }),
  'order-differs': () => ({
    title: 'That number belongs to another order',
    say: 'Could you read me the order number once more, letter by letter?',
    advice: 'It does not say what was ordered here. Check the number and try again.',
  }),
  'storage-failed': () => ({
    title: 'The order could not be written to disk, so nothing was sent',
    say: 'I can’t take the order just now. You have paid nothing.',
    advice: 'Free some disk space or check that the disk is writable, then try again.',
  }),
  'keychain-unavailable': () => ({
    title: 'This computer’s keychain does not answer',
    say: 'One moment please, my computer is locked for this.',
    advice: 'Start or unlock the keychain service, then try again.',
  }),
  'secret-unavailable': () => ({
    title: 'The code cannot be shown right now',
    say: 'Your code is safe, and it is in your e-mail too. One moment, please.',
    advice: 'It is safe with the vendor and in the customer’s e-mail. Try again in a moment.',
  }),
  'orders-open': () => ({
    title: 'Live orders are still open',
    say: 'One moment please, another sale is still being finished.',
    advice: 'The address cannot change while they are followed. Wait until they end, then try again.',
  }),
  'clipboard-failed': () => ({
    title: 'The clipboard took nothing',
    say: 'Let me show it to you on the screen instead.',
    advice: 'Nothing was copied. Try again, or read it out from the screen.',
  }),
  'clipboard-changed': () => ({
    title: 'Another program changed the clipboard',
    say: 'Please don’t paste anything. Scan the code on my screen instead.',
    advice: 'What would be pasted goes somewhere else. Use the QR code, and have this computer checked.',
  }),
  'practice-only': () => ({
    title: 'This works in practice mode alone',
    say: 'One moment please, my till is in the other mode.',
    advice: 'Switch to practice mode in Settings to try it.',
  }),
  'printer-unreachable': () => ({
    title: 'The printer does not answer',
    say: 'One moment please, my printer is not ready.',
    advice:
      'Check that it is switched on and in the same network, and its address in Settings. The slip can be saved as a PDF meanwhile.',
  }),
  'printer-not-local': () => ({
    title: 'The printer is not in the shop’s network',
    say: 'One moment please, my printer is not ready.',
    advice:
      'Slips with codes go to no printer outside. Enter its address in your own network in Settings, such as 192.168.0.40.',
  }),
  'printer-failed': () => ({
    title: 'The printer did not print',
    say: 'One moment please, my printer is not ready.',
    advice: 'Check paper, cover and cable, and which printer is set, then print again. It can be saved as a PDF, too.',
  }),
  'pdf-failed': () => ({
    title: 'The PDF could not be written',
    say: 'One moment please, let me save that once more.',
    advice: 'Choose another folder, or check that this one can be written to, then try again.',
  }),
  'voucher-empty': () => ({
    title: 'Nothing is delivered yet',
    say: 'Your code is on its way. I’ll print it as soon as it is here.',
    advice: 'There is no voucher to print before something is delivered. Wait for it, or print the receipt.',
  }),
  'logo-invalid': () => ({
    title: 'This picture cannot be the logo',
    say: 'One moment please.',
    advice: 'Choose a PNG, JPEG or WebP picture. A simple one with few colours prints best.',
  }),
} satisfies Record<FailureCode, (figures: FailureFigures) => Words>;
