import { parsePhoneNumberFromString, type CountryCode as PhoneCountry } from 'libphonenumber-js/min';

/** What a typed phone number is: fit to be sent, with what to tell, or not a number. */
export type PhoneReading =
  | { readonly fits: false }
  | {
      readonly fits: true;
      /** As the API takes it: `+12125550123`. */
      readonly e164: string;
      /** As people read it: `+1 212 555 0123`. */
      readonly shown: string;
      /** Where the number belongs, if that can be told. */
      readonly country: string | null;
      /** Fits a numbering plan. Plans change: a number that does not is doubtful, not wrong. */
      readonly plausible: boolean;
    };

/** Reads a number as written in `country`, or with a `+` as written anywhere (FACTS.md 20: E.164, 8 to 15 digits). */
export function readPhone(typed: string, country: string): PhoneReading {
  const number = parsePhoneNumberFromString(typed, country as PhoneCountry);
  if (number === undefined || !/^\+[1-9]\d{7,14}$/.test(number.number)) return { fits: false };
  return {
    fits: true,
    e164: number.number,
    shown: number.formatInternational(),
    country: number.country ?? null,
    plausible: number.isValid(),
  };
}
