import type { DeliveryType } from '../../../../src-shared/domain/catalogue.ts';
import { isEmail } from '../../../../src-shared/domain/email.ts';
import { suggestEmail } from './email.ts';
import { readPhone } from './phone.ts';

/** Who gets something, as it was typed: fit to be sent, or not yet. */
export type RecipientReading =
  | { readonly fits: false; readonly empty: boolean }
  | {
      readonly fits: true;
      /** As the API takes it: an address, `+12125550123`, an account number. */
      readonly beneficiary: string;
      /** As people read it back to each other. */
      readonly shown: string;
      /** Where a phone number belongs, if that can be told. */
      readonly phoneCountry: string | null;
      /** A phone number that fits no plan; an address that looks mistyped, with the one that was probably meant. */
      readonly doubt: { readonly type: 'number' } | { readonly type: 'address'; readonly meant: string } | null;
    };

/** Reads a recipient by the way in which the goods are delivered; a number without `+` is one of `country`. */
export function readRecipient(typed: string, deliveryType: DeliveryType, country: string): RecipientReading {
  const text = typed.trim();
  if (text === '') return { fits: false, empty: true };
  switch (deliveryType) {
    case 'by_email': {
      if (!isEmail(text)) return { fits: false, empty: false };
      const meant = suggestEmail(text);
      const doubt = meant === null ? null : ({ type: 'address', meant } as const);
      return { fits: true, beneficiary: text, shown: text, phoneCountry: null, doubt };
    }
    case 'by_phone': {
      const phone = readPhone(text, country);
      if (!phone.fits) return { fits: false, empty: false };
      const doubt = phone.plausible ? null : ({ type: 'number' } as const);
      return { fits: true, beneficiary: phone.e164, shown: phone.shown, phoneCountry: phone.country, doubt };
    }
    case 'by_account':
      return { fits: true, beneficiary: text, shown: text, phoneCountry: null, doubt: null };
  }
}
