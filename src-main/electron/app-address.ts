/** The scheme of everything that our windows show. */
export const appScheme = 'app';

/** Origin of our windows' documents, in development too. */
export const appOrigin = `${appScheme}://desk`;

/** The one document of our windows; screens are states of it, never addresses. */
export const startAddress = `${appOrigin}/index.html`;

/** Whether a document may be loaded in our windows: the start document alone, at whatever fragment. */
export function isStartDocument(address: string): boolean {
  return address.split('#', 1)[0] === startAddress;
}
