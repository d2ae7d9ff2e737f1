/** Whether a text can be a partner ID. It goes into a header: no spaces, and nothing beyond plain ASCII. */
export function isPartnerId(text: string): boolean {
  return /^[\x21-\x7e]{1,200}$/.test(text);
}
