import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const { codes, rows } = JSON.parse(
  readFileSync(new URL('../fixtures/printing/letters.json', import.meta.url), 'utf8'),
) as { readonly codes: readonly number[]; readonly rows: string };
const glyphs = Buffer.from(rows, 'base64');
const glyphWidth = 12;
const glyphHeight = 24;

/** How letters look. */
export interface LetterLook {
  readonly wide: number;
  readonly high: number;
  readonly bold: boolean;
  readonly inverse: boolean;
}

/** Paper that a head of so many dots prints on, line below line. */
export class DotPaper {
  readonly width: number;
  readonly #rows: Uint8Array[] = [];
  #top = 0;

  constructor(width: number) {
    this.width = width;
  }

  /** A dot at `x`, so many rows below the head. */
  dot(x: number, below: number): void {
    const row = this.#row(this.#top + below);
    if (x >= 0 && x < this.width) row[x] = 1;
  }

  fill(x: number, width: number, height: number): void {
    for (let y = 0; y < height; y++) for (let column = 0; column < width; column++) this.dot(x + column, y);
  }

  letter(code: number, x: number, { wide, high, bold, inverse }: LetterLook): void {
    const place = codes.indexOf(code);
    for (let y = 0; y < glyphHeight * high; y++) {
      const bits = place < 0 ? 0 : glyphs.readUInt16BE((place * glyphHeight + Math.floor(y / high)) * 2);
      for (let column = 0; column < glyphWidth * wide; column++) {
        const bit = Math.floor(column / wide);
        const ink = (bits & (0x800 >> bit)) !== 0 || (bold && bit > 0 && (bits & (0x800 >> (bit - 1))) !== 0);
        if (ink !== inverse) this.dot(x + column, y);
      }
    }
  }

  feed(dots: number): void {
    this.#top += dots;
    this.#row(this.#top);
  }

  /** A dashed line where the knife came down. */
  cut(): void {
    for (let x = 0; x < this.width; x += 12) this.fill(x, 6, 1);
    this.feed(1);
  }

  /** A picture of it as PNG, with a margin. */
  png(): Buffer {
    const margin = 24;
    const width = this.width + 2 * margin;
    const height = this.#rows.length + 2 * margin;
    const pixels = Buffer.alloc((width + 1) * height, 0xff);
    for (let y = 0; y < height; y++) pixels[y * (width + 1)] = 0;
    this.#rows.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark === 1) pixels[(y + margin) * (width + 1) + 1 + margin + x] = 0;
      });
    });
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 0, 0, 0, 0], 8);
    return pngOf([
      ['IHDR', header],
      ['IDAT', deflateSync(pixels)],
      ['IEND', Buffer.alloc(0)],
    ]);
  }

  #row(index: number): Uint8Array {
    while (this.#rows.length <= index) this.#rows.push(new Uint8Array(this.width));
    return this.#rows[index] ?? new Uint8Array(this.width);
  }
}

/** A PNG of these chunks. */
export function pngOf(chunks: readonly (readonly [name: string, body: Buffer])[]): Buffer {
  const parts = chunks.map(([name, body]) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(body.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}
