// The commands of ESC/POS that the desk uses: those that receipt printers of all makers have in common.

const esc = 0x1b;
const gs = 0x1d;
const fs = 0x1c;

/** WPC1252: Latin letters of Western Europe and the euro sign. */
const latinPage = 16;

export type Alignment = 'start' | 'center' | 'end';
const alignments: Readonly<Record<Alignment, number>> = { start: 0, center: 1, end: 2 };

/** A black and white picture: rows from the top, eight dots a byte, the left one in the highest bit; set is black. */
export interface Bitmap {
  readonly widthBytes: number;
  readonly height: number;
  readonly bits: Uint8Array;
}

/** Printers take pictures in bands into a small memory. */
const bandRows = 256;

/** Printers made for Japan or China start by taking two bytes for one character; others do not know that command and do nothing. */
const oneByteLetters: readonly number[] = [fs, 0x2e];

/** The letters of ASCII: printers made for one country have its own in the place of `#`, `$`, `\` and some more, which codes may hold. */
const lettersOfAscii: readonly number[] = [esc, 0x52, 0];

export const initialise: readonly number[] = [esc, 0x40, ...oneByteLetters, ...lettersOfAscii, esc, 0x74, latinPage];

export function align(to: Alignment): readonly number[] {
  return [esc, 0x61, alignments[to]];
}

export function emphasise(on: boolean): readonly number[] {
  return [esc, 0x45, on ? 1 : 0];
}

/** Width and height of the letters, 1 to 8 times. */
export function scale(width: number, height: number): readonly number[] {
  return [gs, 0x21, ((width - 1) << 4) | (height - 1)];
}

/** White on black. */
export function invert(on: boolean): readonly number[] {
  return [gs, 0x42, on ? 1 : 0];
}

export function feed(lines: number): readonly number[] {
  return [esc, 0x64, lines];
}

/** Feeds to the knife and cuts, but for a point that holds the slip. */
export const cut: readonly number[] = [gs, 0x56, 66, 0];

export function raster({ widthBytes, height, bits }: Bitmap): readonly number[] {
  const bytes: number[] = [];
  for (let top = 0; top < height; top += bandRows) {
    const rows = Math.min(bandRows, height - top);
    bytes.push(gs, 0x76, 0x30, 0, widthBytes & 0xff, widthBytes >> 8, rows & 0xff, rows >> 8);
    for (const byte of bits.subarray(top * widthBytes, (top + rows) * widthBytes)) bytes.push(byte);
  }
  return bytes;
}

/** QR code, model 2, medium error correction; `moduleDots` 1 to 16. */
export function qrCode(text: string, moduleDots: number): readonly number[] {
  const stored = new TextEncoder().encode(text);
  return [...qr(0x41, 50, 0), ...qr(0x43, moduleDots), ...qr(0x45, 49), ...qr(0x50, 48, ...stored), ...qr(0x51, 48)];
}

function qr(what: number, ...parameters: readonly number[]): readonly number[] {
  const length = parameters.length + 2;
  return [gs, 0x28, 0x6b, length & 0xff, length >> 8, 49, what, ...parameters];
}

/** Code 128 in code set B of printable ASCII, without the text below it; `moduleDots` 2 to 6. */
export function code128(text: string, moduleDots: number, heightDots: number): readonly number[] {
  // A brace begins the choice of a code set, so one of the text's own is doubled.
  const signs = Array.from(`{B${text.replaceAll('{', '{{')}`, (sign) => sign.charCodeAt(0));
  return [gs, 0x68, heightDots, gs, 0x77, moduleDots, gs, 0x48, 0, gs, 0x6b, 73, signs.length, ...signs];
}

/** What the printer answers to at once, whatever it is doing: whether its cover is open, or its paper out. */
export const askOffline: readonly number[] = [0x10, 0x04, 2];
