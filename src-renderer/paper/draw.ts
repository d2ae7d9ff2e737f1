import type { Drawing, Drawn } from '../../src-shared/domain/slip-drawing.ts';
import { logoAddress } from './logo-address.ts';
import { wrap, wrapEvenly } from './wrap-text.ts';

const lineHeight = 1.3;
/** Strokes of 203 dots an inch come out thin: regular letters are drawn a little stronger. */
const weights = { plain: 500, strong: 700 } as const;
/** Of 255: what is darker is printed. */
const darkBelow = 150;
const gapDots = 16;
const logoHeightDots = 176;

type TextDrawing = Extract<Drawing, { type: 'text' }>;
type Line = readonly { readonly text: string; readonly align: TextDrawing['align'] }[];

/** Draws what a receipt printer has no letters for, in its dots. */
export async function drawAll(drawings: readonly Drawing[], widthDots: number, language: string): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const drawing of drawings) {
    drawn.push(drawing.type === 'logo' ? await drawLogo(widthDots) : drawText(drawing, widthDots, language));
  }
  return drawn;
}

/** Every letter that is drawn. */
export function textOf(drawings: readonly Drawing[]): string {
  return drawings.map((drawing) => (drawing.type === 'text' ? `${drawing.name ?? ''}${drawing.text}` : '')).join('');
}

function drawText(drawing: TextDrawing, width: number, language: string): Drawn {
  const { name, text, align, sizeDots, strong, inverse } = drawing;
  // Those of the page, which speaks the language of the slip.
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-text');
  const font = `${String(strong ? weights.strong : weights.plain)} ${String(sizeDots)}px ${family}`;
  const measure = pen(1, 1);
  measure.font = font;
  const widthOf = (words: string): number => measure.measureText(words).width;
  const lines = linesOf(name, text, align, width, language, widthOf);
  const step = Math.ceil(sizeDots * lineHeight);
  const height = Math.max(1, lines.length * step);
  const drawingPen = pen(width, height);
  drawingPen.fillStyle = inverse ? '#000' : '#fff';
  drawingPen.fillRect(0, 0, width, height);
  drawingPen.fillStyle = inverse ? '#fff' : '#000';
  drawingPen.font = font;
  drawingPen.textBaseline = 'middle';
  lines.forEach((line, index) => {
    for (const { text: words, align: to } of line) {
      const free = width - widthOf(words);
      const left = to === 'start' ? 0 : to === 'end' ? free : free / 2;
      drawingPen.fillText(words, left, (index + 0.5) * step);
    }
  });
  return toBits(drawingPen, width, height, (brightness) => brightness < darkBelow);
}

/** A name and its value share a line where both fit; else the value stands below, at the other end. */
function linesOf(
  name: string | null,
  text: string,
  align: TextDrawing['align'],
  width: number,
  language: string,
  widthOf: (words: string) => number,
): Line[] {
  if (name !== null && text !== '' && widthOf(name) + widthOf(text) + gapDots <= width) {
    return [
      [
        { text: name, align: 'start' },
        { text, align: 'end' },
      ],
    ];
  }
  const named =
    name === null ? [] : wrap(name, width, language, widthOf).map((line): Line => [{ text: line, align: 'start' }]);
  const breaking = align === 'center' ? wrapEvenly : wrap;
  return [...named, ...breaking(text, width, language, widthOf).map((line): Line => [{ text: line, align }])];
}

async function drawLogo(widthDots: number): Promise<Drawn> {
  const picture = new Image();
  picture.src = logoAddress();
  try {
    await picture.decode();
  } catch {
    return { widthBytes: 1, height: 0, bits: '' };
  }
  const room = widthDots * 0.7;
  const ratio = Math.min(room / picture.naturalWidth, logoHeightDots / picture.naturalHeight, 1);
  const width = Math.max(8, Math.floor((picture.naturalWidth * ratio) / 8) * 8);
  const height = Math.max(1, Math.round(picture.naturalHeight * ratio));
  const drawingPen = pen(width, height);
  drawingPen.fillStyle = '#fff';
  drawingPen.fillRect(0, 0, width, height);
  drawingPen.drawImage(picture, 0, 0, width, height);
  return toBits(drawingPen, width, height, dither(width));
}

/** Greys as a pattern of dots: what a dot is too dark or too bright is made up for by its neighbours (Floyd and Steinberg). */
function dither(width: number): (brightness: number, x: number) => boolean {
  let row = new Float32Array(width + 2);
  let next = new Float32Array(width + 2);
  return (brightness, x) => {
    if (x === 0) [row, next] = [next, new Float32Array(width + 2)];
    const wanted = brightness + (row[x + 1] ?? 0);
    const black = wanted < 128;
    const error = wanted - (black ? 0 : 255);
    row[x + 2] = (row[x + 2] ?? 0) + (error * 7) / 16;
    next[x] = (next[x] ?? 0) + (error * 3) / 16;
    next[x + 1] = (next[x + 1] ?? 0) + (error * 5) / 16;
    next[x + 2] = (next[x + 2] ?? 0) + error / 16;
    return black;
  };
}

function pen(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this window cannot draw');
  return context;
}

function toBits(
  from: CanvasRenderingContext2D,
  width: number,
  height: number,
  isBlack: (brightness: number, x: number) => boolean,
): Drawn {
  const { data: pixels } = from.getImageData(0, 0, width, height);
  const widthBytes = Math.ceil(width / 8);
  const bits = new Uint8Array(widthBytes * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const brightness = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
      const byte = y * widthBytes + (x >> 3);
      if (isBlack(brightness, x)) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { widthBytes, height, bits: toBase64(bits) };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
