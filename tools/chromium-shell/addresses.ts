// Stock Chromium lets nobody add a scheme, so an origin of ours stands in: `app://desk` is `https://desk.app.invalid` inside the
// browser. The `.invalid` domain is reserved and resolves nowhere; https gives the page the secure context that Electron gives it.

const standInSuffix = 'invalid';

/** The address under which the browser knows an address of a registered scheme; any other stays as it is. */
export function toBrowserAddress(address: string, schemes: ReadonlySet<string>): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(address) ?? [];
  if (scheme === undefined || host === undefined || !schemes.has(scheme.toLowerCase())) return address;
  return `https://${host}.${scheme.toLowerCase()}.${standInSuffix}${rest === '' ? '/' : rest}`;
}

/** The address that main knows for one of the browser's. */
export function toAppAddress(address: string, schemes: ReadonlySet<string>): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.invalid(?=[/?#]|$)(.*)$/is.exec(address) ?? [];
  if (scheme === undefined || host === undefined || !schemes.has(scheme)) return address;
  return `${scheme}://${host}${rest ?? ''}`;
}
