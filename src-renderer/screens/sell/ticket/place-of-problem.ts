import type { FailureCode } from '../../../../src-shared/bridge/failure.ts';

/** The part of the ticket that a problem is about. */
export type TicketPlace = 'item' | 'recipient' | 'payment' | 'sale';

const itemProblems = /^(NOT_AVAILABLE|OUT_OF_STOCK|NOT_ACTIVE|LOGIN_REQUIRED|MAXIMUM_NUMBER_OF_SAME|BLOCKED_COUNTRY)/;
const recipientProblems =
  /^(INVALID_BENEFICIARY|MULTIPLE_LIMITED|EMAIL_NOT_CONFIRMED|USER_BLOCKED$|KYC_MISSING$|KYC_PENDING$|VERIFICATION)/;
const paymentProblems =
  /^(UNSUPPORTED_PROTOCOL|NOT_ALLOWED_PAYMENT|SUSPENDED_|FULLNAME_MISSING|PAYMENT_METHOD_NOT|AMOUNT_LESS|CANT_SETUP|KYC_.*PROCESSOR|USER_BLOCKED_BY)/;

/** Where a reason of the API is shown. */
export function placeOfProblem(code: string): TicketPlace {
  if (itemProblems.test(code)) return 'item';
  if (recipientProblems.test(code)) return 'recipient';
  if (paymentProblems.test(code)) return 'payment';
  return 'sale';
}

/** Where a failure is shown that came without reasons of the API. */
export function placeOfFailure(code: FailureCode): TicketPlace {
  switch (code) {
    case 'not-for-sale':
    case 'amount-outside-range':
    case 'amount-off-step':
      return 'item';
    case 'beneficiary-invalid':
    case 'email-invalid':
      return 'recipient';
    case 'payment-method-unavailable':
      return 'payment';
    default:
      return 'sale';
  }
}
