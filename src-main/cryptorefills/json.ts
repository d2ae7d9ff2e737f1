/** A number too long for a double: sixteen or more digits and points in a row, outside of quotes. */
const longNumber = /[[:,\s]-?[\d.]{16,}/;

/**
 * Parses JSON. A number with more digits than a double holds becomes the text that was written, so that an amount or a code
 * is never rounded on its way in; readers take amounts as text and number alike. Throws on what is not JSON.
 */
export function parseJsonExactly(text: string): unknown {
  return longNumber.test(text) ? JSON.parse(text, keepLongNumbers) : JSON.parse(text);
}

function keepLongNumbers(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && source.length > 15 ? source : value;
}
