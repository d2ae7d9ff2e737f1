/** A whole number out of a command's words; `usual` where nothing was said. Throws with words for people. */
export function wholeNumber(name: string, text: string | undefined, usual: number, least = 0): number {
  if (text === undefined) return usual;
  if (!/^\d{1,15}$/.test(text) || Number(text) < least) {
    throw new Error(`${name} must be a whole number from ${least} on, not "${text}"`);
  }
  return Number(text);
}
