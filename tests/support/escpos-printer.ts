// A receipt printer made of nothing but the commands' description. It shares no line with the encoder, knows only what it must, and
// throws at anything else: a byte that it does not understand would come out of a real printer as rubbish.

import { encode as encodeQr } from 'uqr';
import { code128Widths } from '../../src-shared/domain/code128.ts';
import { DotPaper } from './dot-paper.ts';

/** What came out of the printer. */
export interface Printout {
  /** Lines of letters, as they stand on the paper. */
  readonly lines: readonly PrintedLine[];
  readonly qrCodes: readonly string[];
  readonly barcodes: readonly string[];
  readonly pictures: readonly { readonly width: number; readonly height: number }[];
  readonly cuts: number;
  readonly paper: DotPaper;
}

export interface PrintedLine {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wide: number;
  readonly high: number;
  readonly bold: boolean;
  readonly inverse: boolean;
}

const letterWidth = 12;
const letterHeight = 24;
const lineGap = 6;
const alignments = ['left', 'center', 'right'] as const;
/** Where the letters of ISO 646 differ between countries. */
const nationalSigns = '#$@[\\]^`{|}~';
const windows1252 = new TextDecoder('windows-1252');

/** Prints bytes on paper of so many dots. */
export function printOut(bytes: Uint8Array, dots: number): Printout {
  const paper = new DotPaper(dots);
  const lines: PrintedLine[] = [];
  const qrCodes: string[] = [];
  const barcodes: string[] = [];
  const pictures: { width: number; height: number }[] = [];
  let cuts = 0;
  let page = 0;
  /** As printers made for Japan or China are after each reset. */
  const kanji = { on: true };
  /** Whose letters stand in the places where countries have their own; 8 is Japan, 0 ASCII. */
  let country = 8;
  let align: PrintedLine['align'] = 'left';
  let [wide, high, bold, inverse] = [1, 1, false, false];
  let letters: number[] = [];
  let barcode = { height: 162, module: 3, hri: 0 };
  let qr: { model?: number; module?: number; correction?: number; stored?: string } = {};
  let at = 0;

  const next = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new Error('the bytes end inside of a command');
    at += 1;
    return byte;
  };
  const nextWord = (): number => next() + next() * 256;
  const take = (count: number): Uint8Array => {
    if (at + count > bytes.length) throw new Error('the bytes end inside of what a command carries');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const left = (width: number): number => {
    if (width > dots) throw new Error(`${String(width)} dots do not fit on ${String(dots)}`);
    return align === 'left' ? 0 : align === 'right' ? dots - width : Math.floor((dots - width) / 2);
  };
  const mustStartLine = (what: string): void => {
    if (letters.length > 0) throw new Error(`${what} in the middle of a line`);
  };

  function feedLine(): void {
    if (letters.length > 0) {
      const text = windows1252.decode(Uint8Array.from(letters));
      const from = left(letters.length * letterWidth * wide);
      letters.forEach((code, index) => {
        paper.letter(code, from + index * letterWidth * wide, { wide, high, bold, inverse });
      });
      lines.push({ text, align, wide, high, bold, inverse });
    }
    paper.feed((letters.length > 0 ? letterHeight * high : letterHeight) + lineGap);
    letters = [];
  }

  function escape(): void {
    const command = next();
    switch (command) {
      case 0x40:
        mustStartLine('a reset');
        [page, align, wide, high, bold, inverse] = [0, 'left', 1, 1, false, false];
        kanji.on = true;
        country = 8;
        return;
      case 0x52:
        country = next();
        return;
      case 0x74:
        page = next();
        return;
      case 0x61: {
        mustStartLine('an alignment');
        const to = alignments[next()];
        if (to === undefined) throw new Error('an alignment that there is not');
        align = to;
        return;
      }
      case 0x45:
        bold = (next() & 1) === 1;
        return;
      case 0x64: {
        const count = next();
        for (let line = 0; line < count; line++) feedLine();
        return;
      }
      default:
        throw new Error(`unknown command ESC ${command.toString(16)} at ${String(at - 2)}`);
    }
  }

  function endDoubleByte(): void {
    const command = next();
    if (command !== 0x2e) throw new Error(`unknown command FS ${command.toString(16)} at ${String(at - 2)}`);
    kanji.on = false;
  }

  function group(): void {
    const command = next();
    switch (command) {
      case 0x21: {
        const size = next();
        [wide, high] = [(size >> 4) + 1, (size & 15) + 1];
        if (wide > 8 || high > 8) throw new Error('letters of a size that there is not');
        return;
      }
      case 0x42:
        inverse = (next() & 1) === 1;
        return;
      case 0x68:
        barcode = { ...barcode, height: next() };
        return;
      case 0x77:
        barcode = { ...barcode, module: next() };
        if (barcode.module < 2 || barcode.module > 6) throw new Error('bars of a width that there is not');
        return;
      case 0x48:
        barcode = { ...barcode, hri: next() };
        return;
      case 0x6b:
        return bars();
      case 0x76:
        return picture();
      case 0x28:
        return symbol();
      case 0x56: {
        mustStartLine('a cut');
        const how = next();
        if (how !== 66) throw new Error(`a cut that not every printer knows: ${String(how)}`);
        paper.feed(next() + letterHeight);
        paper.cut();
        cuts += 1;
        return;
      }
      default:
        throw new Error(`unknown command GS ${command.toString(16)} at ${String(at - 2)}`);
    }
  }

  function bars(): void {
    if (next() !== 73) throw new Error('a bar code that is not Code 128');
    const signs = String.fromCharCode(...take(next()));
    if (!signs.startsWith('{B')) throw new Error('Code 128 names no code set');
    const text = signs.slice(2).replaceAll('{{', '\0');
    if (text.includes('{')) throw new Error('Code 128 changes its code set');
    const plain = text.replaceAll('\0', '{');
    const widths = code128Widths(plain);
    if (widths === null) throw new Error('Code 128 of what is not in code set B');
    const width = widths.reduce((sum, modules) => sum + modules, 0) * barcode.module;
    // Without ten modules of white on each side no scanner reads it.
    if (width + 20 * barcode.module > dots) throw new Error('a bar code that is too wide for the paper');
    let x = left(width);
    widths.forEach((modules, index) => {
      if (index % 2 === 0) paper.fill(x, modules * barcode.module, barcode.height);
      x += modules * barcode.module;
    });
    paper.feed(barcode.height);
    barcodes.push(plain);
  }

  function picture(): void {
    mustStartLine('a picture');
    if (next() !== 0x30 || next() !== 0) throw new Error('a picture in a way that there is not');
    const [widthBytes, height] = [nextWord(), nextWord()];
    if (height > 2_303) throw new Error('a picture that is higher than printers take');
    const from = left(widthBytes * 8);
    const bits = take(widthBytes * height);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < widthBytes * 8; x++) {
        if (((bits[y * widthBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0) paper.dot(from + x, y);
      }
    }
    paper.feed(height);
    pictures.push({ width: widthBytes * 8, height });
  }

  function symbol(): void {
    if (next() !== 0x6b) throw new Error('GS ( that is not a symbol');
    const length = nextWord();
    const parameters = take(length);
    const [kind, what, ...rest] = parameters;
    if (kind !== 49) throw new Error('a symbol that is not a QR code');
    switch (what) {
      case 65:
        qr = { ...qr, model: rest[0] ?? 0 };
        return;
      case 67:
        qr = { ...qr, module: rest[0] ?? 0 };
        return;
      case 69:
        qr = { ...qr, correction: rest[0] ?? 0 };
        return;
      case 80:
        qr = { ...qr, stored: new TextDecoder('utf-8', { fatal: true }).decode(parameters.subarray(3)) };
        return;
      case 81:
        return printQr();
      default:
        throw new Error(`unknown function ${String(what)} of QR codes`);
    }
  }

  function printQr(): void {
    const { model, module, correction, stored } = qr;
    if (model !== 50 || module === undefined || stored === undefined || correction !== 49) {
      throw new Error('a QR code that was not set up');
    }
    const { data, size } = encodeQr(stored, { ecc: 'M', border: 0 });
    // Four modules of white on each side.
    if ((size + 8) * module > dots) throw new Error('a QR code that is too wide for the paper');
    const from = left(size * module);
    paper.feed(4 * module);
    for (const row of data) {
      row.forEach((dark, column) => {
        if (dark) paper.fill(from + column * module, module, module);
      });
      paper.feed(module);
    }
    paper.feed(4 * module);
    qrCodes.push(stored);
  }

  while (at < bytes.length) {
    const byte = next();
    if (byte === 0x1b) escape();
    else if (byte === 0x1d) group();
    else if (byte === 0x1c) endDoubleByte();
    else if (byte === 0x0a) feedLine();
    else if (byte < 0x20 || byte === 0x7f) throw new Error(`a control byte ${byte.toString(16)} at ${String(at - 1)}`);
    else {
      if (byte >= 0x80 && kanji.on) throw new Error('a letter that is taken for half a character');
      if (country !== 0 && nationalSigns.includes(String.fromCharCode(byte)))
        throw new Error('a sign that is another one in other countries');
      if (byte >= 0x80 && page !== 16) throw new Error('a letter of a code page that was not chosen');
      letters.push(byte);
      // Printers break such a line wherever it ends.
      if (letters.length * letterWidth * wide > dots) throw new Error('a line that is longer than the paper is wide');
    }
  }
  if (letters.length > 0) throw new Error('a line without an end stays in the printer');
  return { lines, qrCodes, barcodes, pictures, cuts, paper };
}
