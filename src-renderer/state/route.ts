import type { OrderRef } from '../../src-shared/domain/order.ts';

/** A part of the settings that one can be led to. */
export const settingsSections = [
  'sales',
  'money',
  'counter',
  'look',
  'printing',
  'records',
  'advanced',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** Every place one can be in the window. */
export type Route =
  | { readonly screen: 'sell' }
  | { readonly screen: 'orders'; readonly ref: OrderRef | null }
  | { readonly screen: 'settings'; readonly section?: SettingsSection }
  | { readonly screen: 'welcome' }
  | { readonly screen: 'pay'; readonly ref: OrderRef }
  | { readonly screen: 'delivered'; readonly ref: OrderRef }
  | { readonly screen: 'receipt'; readonly ref: OrderRef; readonly from: 'delivered' | 'orders' };

/** Whether a customer pays here: no scan and no slip of the finger leads away, nor takes the payment off the customer display. */
export function isHeld({ screen }: Route): boolean {
  return screen === 'pay';
}

/** The address of a route, to stand after `#`. */
export function formatRoute(route: Route): string {
  if (route.screen === 'settings' && route.section !== undefined) return `/settings/${route.section}`;
  if (route.screen === 'receipt') return `/receipt/${route.ref}/${route.from}`;
  return 'ref' in route && route.ref !== null ? `/${route.screen}/${route.ref}` : `/${route.screen}`;
}

/** Reads an address such as `#/pay/P-12`; anything unknown leads to Sell. */
export function parseRoute(hash: string): Route {
  const [screen = '', rawRef = '', rawFrom = ''] = hash.replace(/^#?\/?/, '').split('/');
  const ref = readRef(rawRef);
  switch (screen) {
    case 'orders':
      return { screen, ref };
    case 'settings':
      return withSection(rawRef);
    case 'welcome':
      return { screen };
    case 'pay':
    case 'delivered':
      return ref === null ? { screen: 'orders', ref: null } : { screen, ref };
    case 'receipt':
      if (ref === null) return { screen: 'orders', ref: null };
      return { screen, ref, from: rawFrom === 'delivered' ? rawFrom : 'orders' };
    default:
      return { screen: 'sell' };
  }
}

function withSection(name: string): Route {
  const section = settingsSections.find((each) => each === name);
  return section === undefined ? { screen: 'settings' } : { screen: 'settings', section };
}

function readRef(text: string): OrderRef | null {
  return /^[PL]-\d{1,9}$/.test(text) ? (text as OrderRef) : null;
}
