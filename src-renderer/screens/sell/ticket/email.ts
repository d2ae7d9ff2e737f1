/** Domains that most customers write to; only for the hint about a slip of the finger. */
const wellKnown = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'me.com'],
  ...['proton.me', 'protonmail.com', 'gmx.de', 'gmx.net', 'web.de', 'orange.fr', 'free.fr', 'libero.it', 'uol.com.br'],
  ...['yahoo.co.jp', 'docomo.ne.jp', 'softbank.ne.jp', 'ezweb.ne.jp', 'yahoo.co.uk', 'hotmail.co.uk', 'aol.com'],
  ...['mail.com', 'email.com', 'ymail.com', 'gmx.com', 'fastmail.com', 'hey.com', 'msn.com', 'att.net', 'zoho.com'],
];

/** Whether a text can be an e-mail address, by the same rule as main. Only the vendor knows whether mail arrives. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@.]{2,}$/.test(text);
}

/** The address that was probably meant when the domain is one or two slips away from a well-known one; else null. */
export function suggestEmail(text: string): string | null {
  const at = text.lastIndexOf('@');
  const domain = text.slice(at + 1).toLowerCase();
  if (at < 1 || domain.length < 5 || wellKnown.includes(domain)) return null;
  const allowed = domain.length < 10 ? 1 : 2;
  const [best] = wellKnown
    .map((known) => ({ known, slips: slipsBetween(domain, known) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((a, b) => a.slips - b.slips);
  return best === undefined ? null : `${text.slice(0, at)}@${best.known}`;
}

/** How many letters must be changed, added, dropped or swapped with their neighbour to get from one word to the other. */
function slipsBetween(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const change = (last[column - 1] ?? 0) + (same ? 0 : 1);
      let slips = Math.min(change, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      next.push(slips);
    }
    beforeLast = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
