const mostPort = 65_535;

/** An IP address or a name of the network as it was typed; null for what is neither. */
export function readHost(text: string): string | null {
  const host = text.trim();
  return /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.?)+$/i.test(host) || isIpv6(host) ? host : null;
}

/** A TCP port; null for what is none. */
export function readPort(text: string): number | null {
  if (!/^\d{1,5}$/.test(text.trim())) return null;
  const port = Number.parseInt(text.trim(), 10);
  return port >= 1 && port <= mostPort ? port : null;
}

function isIpv6(host: string): boolean {
  return host.includes(':') && URL.canParse(`http://[${host}]/`);
}
