// The vendor's texts are HTML of strangers. On paper they are lines of plain text: tags are dropped, never followed, and what is left
// is text alone, whatever it looks like.

/** Redeem instructions have some kilobytes. */
const mostHtml = 100_000;
const mostLines = 60;
const mostSigns = 1_000;

/** What ends a line; anything else that looks like a tag is dropped where it stands. */
const breaking = /^(address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  deg: '°',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  pound: '£',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  trade: '™',
  yen: '¥',
};

/** Lines of plain text of an HTML text, lists numbered or dotted; too long ones are cut. Holds no control character. */
export function plainLines(html: string): string[] {
  const lines: string[] = [''];
  const lists: { ordered: boolean; count: number }[] = [];
  const endLine = (): void => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const write = (text: string): void => {
    lines.push(`${lines.pop() ?? ''}${text}`);
  };
  for (const [index, part] of withoutHidden(html.slice(0, mostHtml))
    .split(/(<[^<>]*>)/)
    .entries()) {
    // Every other part is what the split found between `<` and `>`: a tag, unless something else follows the `<`.
    const isTag = index % 2 === 1 && /^<[a-z!?/]/i.test(part);
    if (!isTag) {
      write(decodeEntities(part.replace(/\s+/g, ' ')));
      continue;
    }
    const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part) ?? [];
    const tag = name.toLowerCase();
    if (!breaking.test(tag)) continue;
    endLine();
    if (tag === 'ol' || tag === 'ul') {
      if (closing === '/') lists.pop();
      else lists.push({ ordered: tag === 'ol', count: 0 });
    } else if (tag === 'li' && closing !== '/') {
      write(marker(lists.at(-1)));
    }
  }
  return lines
    .map((line) => printable(line).slice(0, mostSigns))
    .filter((line) => line !== '' && line !== '•' && !/^\d+\.$/.test(line))
    .slice(0, mostLines);
}

/** A text as it may go on paper: one line, without control and direction characters, which could say something else than is read. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}

/** A code as it may go on paper: the same, but that its spaces stay as many as they are. */
export function printableCode(code: string): string {
  return code
    .replace(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
}

/** Style sheets, scripts and comments are no text. One that never ends hides the rest, as it would in a browser. */
function withoutHidden(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<(script|style|template|title|head|noscript|svg|math)\b[\s\S]*?(<\/\1\s*>|$)/gi, '');
}

function marker(list: { ordered: boolean; count: number } | undefined): string {
  if (list === undefined || !list.ordered) return '• ';
  list.count += 1;
  return `${String(list.count)}. `;
}

/** What an entity stands for is text and nothing else: it is not looked at for tags again. */
function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
