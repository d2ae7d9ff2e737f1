import type { WindowRole } from '../../src-shared/bridge/contract-types.ts';

/** The scheme of everything that our windows show. */
export const appScheme = 'app';

/** Origin of our windows' documents, in development too. */
export const appOrigin = `${appScheme}://desk`;

/** The one document of each kind of window; screens are states of it, never addresses. */
export const documentOf: Readonly<Record<WindowRole, string>> = {
  desk: `${appOrigin}/index.html`,
  customer: `${appOrigin}/display/index.html`,
  paper: `${appOrigin}/paper/index.html`,
};

/** Whether a document may be loaded in a window of this role: its own alone, at whatever fragment; none without a role. */
export function isDocumentOf(role: WindowRole | undefined, address: string): boolean {
  return role !== undefined && address.split('#', 1)[0] === documentOf[role];
}
