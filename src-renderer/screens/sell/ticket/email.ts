import { isEmail } from '../../../../src-shared/domain/email.ts';

/** Domains that most customers write to; only for the hint about a slip of the finger. */
const wellKnown = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'yahoo.com', 'ymail.com'],
  ...['icloud.com', 'me.com', 'mac.com', 'aol.com', 'mail.com', 'email.com', 'gmx.com', 'gmx.net', 'fastmail.com'],
  ...['hey.com', 'zoho.com', 'proton.me', 'pm.me', 'protonmail.com', 'tutanota.com', 'yandex.com', 'mail.ru'],
  ...['att.net', 'comcast.net', 'verizon.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'rogers.com', 'shaw.ca'],
  ...[
    'yahoo.co.uk',
    'hotmail.co.uk',
    'outlook.co.uk',
    'live.co.uk',
    'btinternet.com',
    'sky.com',
    'yahoo.ca',
    'hotmail.ca',
  ],
  ...['gmx.de', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'freenet.de', 'yahoo.de', 'hotmail.de', 'outlook.de'],
  ...['orange.fr', 'free.fr', 'sfr.fr', 'wanadoo.fr', 'laposte.net', 'yahoo.fr', 'hotmail.fr', 'outlook.fr', 'live.fr'],
  ...[
    'libero.it',
    'virgilio.it',
    'tiscali.it',
    'alice.it',
    'yahoo.it',
    'hotmail.it',
    'outlook.it',
    'live.it',
    'icloud.it',
  ],
  ...[
    'yahoo.es',
    'hotmail.es',
    'outlook.es',
    'live.es',
    'yahoo.com.mx',
    'hotmail.com.mx',
    'yahoo.com.ar',
    'live.com.mx',
  ],
  ...['uol.com.br', 'bol.com.br', 'terra.com.br', 'yahoo.com.br', 'outlook.com.br', 'sapo.pt', 'yahoo.com.tr'],
  ...[
    'yahoo.co.jp',
    'docomo.ne.jp',
    'softbank.ne.jp',
    'i.softbank.jp',
    'ezweb.ne.jp',
    'au.com',
    'outlook.jp',
    'nifty.com',
  ],
  ...[
    'qq.com',
    'foxmail.com',
    '163.com',
    '126.com',
    'sina.com',
    'naver.com',
    'daum.net',
    'yahoo.com.ph',
    'yahoo.com.vn',
    'yahoo.co.in',
  ],
];
const wellKnownNames = new Set(wellKnown.map((domain) => domain.slice(0, domain.indexOf('.'))));
/** Shorter ones are a slip away from too many others. */
const shortestToCompare = 8;

/** Endings that no address has, and the ones that were meant. */
const mistypedEndings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['con', 'cmo', 'ocm', 'vom', 'xom', 'cim', 'cpm', 'clm', 'comm', 'coom', 'ccom', 'come', 'comn', 'c0m'].map(
      (slip) => [slip, 'com'],
    ),
  ),
  ...Object.fromEntries(['nte', 'ner', 'nett', 'neet'].map((slip) => [slip, 'net'])),
  ...Object.fromEntries(['ogr', 'rog', 'orgg', 'orh', 'prg', 'irg'].map((slip) => [slip, 'org'])),
  ...{ deu: 'de', dee: 'de', frr: 'fr', itt: 'it', jpn: 'jp', jpp: 'jp', ukk: 'uk', edi: 'edu', eud: 'edu' },
};

/** Endings that somebody has not finished, or lost a letter of, where the best known provider of that name is meant. */
const unfinishedEndings: Readonly<Record<string, string>> = { c: 'com', co: 'com', cm: 'com', om: 'com', ne: 'net' };

/** The same provider has an address in many countries: none of them is a slip for another. */
const nationalEnding = /^(?:[a-z]{2,3}\.)?[a-z]{2}$/;

/**
 * The address that was probably meant: where a comma, a space or a doubled point slipped in, where the ending is none, or where
 * the domain is one or two slips away from a well-known one. Else null.
 */
export function suggestEmail(text: string): string | null {
  const at = text.lastIndexOf('@');
  if (at < 1) return null;
  const local = text.slice(0, at).replace(/\s/g, '');
  const meant = `${local}@${meantDomain(text.slice(at + 1).toLowerCase())}`;
  return meant.toLowerCase() === text.toLowerCase() || !isEmail(meant) ? null : meant;
}

function meantDomain(typed: string): string {
  const tidy = typed
    .replace(/\s/g, '')
    .replace(/[,;]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  // Somebody who stops before the ending means the best known one.
  if (!tidy.includes('.') && wellKnown.includes(`${tidy}.com`)) return `${tidy}.com`;
  const ending = tidy.slice(tidy.lastIndexOf('.') + 1);
  const domain = `${tidy.slice(0, tidy.length - ending.length)}${mistypedEndings[ending] ?? ending}`;
  if (wellKnown.includes(domain) || domain.length < shortestToCompare - 1) return domain;
  const point = domain.includes('.') ? domain.indexOf('.') : domain.length;
  const name = domain.slice(0, point);
  const rest = domain.slice(point + 1);
  const whole = unfinishedEndings[rest];
  const compared = whole === undefined ? domain : `${name}.${whole}`;
  if (wellKnownNames.has(name)) return wellKnown.includes(compared) ? compared : domain;
  const mayBe = (known: string): boolean =>
    known.length >= shortestToCompare &&
    (whole !== undefined || !nationalEnding.test(rest) || known.endsWith(`.${rest}`));
  const allowed = domain.length < 10 ? 1 : 2;
  const [best] = wellKnown
    .filter(mayBe)
    .map((known) => ({ known, slips: slipsBetween(compared, known) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((a, b) => a.slips - b.slips);
  return best?.known ?? domain;
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
