const mainnets: Readonly<Record<string, string>> = { BTC: 'Bitcoin', LTC: 'Litecoin', DOGE: 'Dogecoin' };

/** A network in words: the API's own name, but for the name `Mainnet` that several coins share. */
export function networkWords(coin: string, network: string): string {
  return (network === 'Mainnet' ? mainnets[coin] : undefined) ?? network;
}
