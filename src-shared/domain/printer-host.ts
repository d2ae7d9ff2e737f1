/** Parts of IPv4 that no router passes on to the internet: loopback, RFC 1918, link-local. */
function isNearIpv4([first = 0, second = 0]: readonly number[]): boolean {
  return (
    first === 10 ||
    first === 127 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254)
  );
}

/** The same of IPv6: loopback, unique local, link-local. */
function isNearIpv6(address: string): boolean {
  return address === '::1' || /^(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/.test(address);
}

/** Whether an IP address can only be in the shop's own network; false for what is no address. A zone (`%eth0`) changes nothing. */
export function isNearAddress(address: string): boolean {
  const [plain = ''] = address.split('%');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(plain)) {
    const parts = plain.split('.').map(Number);
    return parts.every((part) => part <= 255) && isNearIpv4(parts);
  }
  if (!plain.includes(':') || !URL.canParse(`http://[${plain}]/`)) return false;
  return isNearIpv6(new URL(`http://[${plain}]/`).hostname.slice(1, -1));
}

/** Whether a printer may be set at this host. A name may: where it leads is looked at before anything is sent. */
export function mayBePrinterHost(host: string): boolean {
  const isAddress = host.includes(':') || /^[\d.]+$/.test(host);
  return !isAddress || isNearAddress(host);
}
