import type { DeliveryType } from '../catalogue/types.ts';

/** The documentation's own examples carry this in place of an address; pasted as they stand they must work. */
const DOCUMENTED_PLACEHOLDER = 'END_USER_EMAIL';

const EMAIL = /^[^\s@,;<>"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
const PHONE = /^\+[1-9]\d{7,14}$/;
const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9 -]{3,30}$/;

/** Whether the text is an e-mail address that the service accepts. */
export function isEmail(text: string): boolean {
  return text === DOCUMENTED_PLACEHOLDER || (EMAIL.test(text) && !text.includes('..'));
}

/** Whether the beneficiary fits the way of delivery (FACTS.md 10.1, 20). Operators are not checked, as in life. */
export function isBeneficiary(text: string, deliveryType: DeliveryType): boolean {
  switch (deliveryType) {
    case 'by_email':
      return isEmail(text);
    case 'by_phone':
      return PHONE.test(text);
    case 'by_account':
      return ACCOUNT.test(text);
  }
}
