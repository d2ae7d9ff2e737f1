/** The vendor's own address, used in live mode unless another one is set (FACTS.md 1). */
export const defaultApiBaseUrl = 'https://api.cryptorefills.com';

/** Whether an API address may be used: https, or plain http to this machine alone. */
export function isAllowedApiBaseUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname))
  );
}
