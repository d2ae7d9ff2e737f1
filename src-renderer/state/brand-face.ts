/** What a brand without a picture looks like. */
export interface BrandFace {
  /** One or two letters. */
  readonly initials: string;
  /** A CSS colour for the field. */
  readonly field: string;
  /** A CSS colour that reads on it. */
  readonly ink: string;
}

/** Hues of brands that bring no colour of their own. */
const ownHues = [18, 45, 85, 140, 165, 200, 235, 262, 290, 330] as const;

/** The face of a brand: its own colour where it is a plain `#rrggbb`, else one that its name always leads to. */
export function brandFace(name: string, backgroundColor: string | null): BrandFace {
  const field = readHex(backgroundColor);
  if (field === null) {
    const hue = ownHues[hashOf(name) % ownHues.length] ?? 200;
    return { initials: initialsOf(name), field: `oklch(0.5 0.09 ${hue})`, ink: '#fff' };
  }
  return { initials: initialsOf(name), field: `#${field}`, ink: contrastWithWhite(field) >= 3 ? '#fff' : '#14181c' };
}

/** The letters people would use: the first of one word, or those of the first two words. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? '');
  return letters.length === 0 ? '?' : letters.join('').toUpperCase();
}

function readHex(color: string | null): string | null {
  return color !== null && /^#[\da-f]{6}$/i.test(color) ? color.slice(1) : null;
}

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

/** Contrast of the colour with white after WCAG 2, 1 to 21. */
function contrastWithWhite(hex: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 1.05 / (0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4) + 0.05);
}
