/** Texts of the setting for customers who give no e-mail. */
export const shopEmail = {
  title: 'E-mail for customers without one',
  hint: 'The vendor writes to this address when a customer gives none, and you print the voucher. It also counts its daily and monthly limits for this one address, so use it only where you must. Empty: every customer gives an e-mail.',
  label: 'E-mail address of the shop',
  save: 'Save address',
  invalid: 'This is not a complete e-mail address.',
  words: 'email mail address print voucher customer none counter recipient limit',
};
