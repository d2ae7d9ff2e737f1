const dots = '•••';

/** A part of this at most of a number is shown. */
const shownShare = 3;
const mostShownDigits = 4;

/**
 * Who gets what is sold, so that the customer knows it again and nobody who reads along can use it: `m•••@mail.com` of an e-mail
 * address, `•••4567` of a phone or account number. Null where nobody is named.
 */
export function maskRecipient(recipient: string | null): string | null {
  const text = recipient?.trim() ?? '';
  if (text === '') return null;
  const at = text.lastIndexOf('@');
  return at < 0 ? maskNumber(text) : maskEmail(text.slice(0, at), text.slice(at + 1));
}

function maskEmail(name: string, host: string): string {
  // Of a name of one letter nothing is left to hide but the letter.
  const first = name.length > 1 ? [...name].slice(0, 1).join('') : '';
  const shownHost = host.length <= 24 ? host : `${dots}${host.slice(-20)}`;
  return `${first}${dots}@${shownHost}`;
}

function maskNumber(number: string): string {
  const digits = number.replace(/[^\p{L}\p{N}]/gu, '');
  const shown = Math.min(mostShownDigits, Math.floor(digits.length / shownShare));
  return `${dots}${shown === 0 ? '' : digits.slice(-shown)}`;
}
