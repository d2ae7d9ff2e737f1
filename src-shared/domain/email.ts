/** Whether a text can be an e-mail address. Only the vendor's validation knows whether mail arrives. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@.]{2,}$/.test(text);
}
