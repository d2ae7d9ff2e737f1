import { encode as encodeQr } from 'uqr';
import { code128Widths } from '../../../src-shared/domain/code128.ts';
import type { SlipDocument } from '../../../src-shared/domain/slip-document.ts';
import type { Drawing } from '../../../src-shared/domain/slip-drawing.ts';
import type { Paper } from '../../../src-shared/domain/settings.ts';
import {
  align,
  code128,
  cut,
  emphasise,
  feed,
  initialise,
  invert,
  qrCode,
  raster,
  scale,
  type Bitmap,
} from './commands.ts';
import { latinBytes } from './latin.ts';
import { layOut, type Piece } from './layout.ts';

/** Dots across the paper at 203 dots an inch. What is set for sheets is printed as on the wider roll. */
export function dotsOf(paper: Paper): number {
  return paper === '58mm' ? 384 : 576;
}

const dotsPerColumn = 12;
const qrDots = 264;
const leastQrModule = 3;
const mostQrModule = 8;
const barcodeHeight = 72;
const barcodeQuiet = 20;
const lineFeed = 0x0a;

/**
 * The bytes by which a receipt printer prints the slip and cuts it. `draw` is asked, once, for the pictures of what the printer has
 * no letters for; it answers in the order of the drawings.
 */
export async function encodeSlip(
  slip: SlipDocument,
  paper: Paper,
  draw: (drawings: readonly Drawing[], widthDots: number) => Promise<readonly Bitmap[]>,
): Promise<Uint8Array> {
  const dots = dotsOf(paper);
  const pieces = layOut(slip, dots / dotsPerColumn);
  const drawings = pieces.flatMap((piece) => (piece.piece === 'drawing' ? [piece.drawing] : []));
  const bitmaps = drawings.length === 0 ? [] : [...(await draw(drawings, dots))];
  if (bitmaps.length !== drawings.length) throw new Error('not every drawing was drawn');
  const bytes = pieces.flatMap((piece) => encodePiece(piece, dots, () => bitmaps.shift()));
  return Uint8Array.from([...initialise, ...bytes, ...feed(2), ...cut]);
}

function encodePiece(piece: Piece, dots: number, nextBitmap: () => Bitmap | undefined): readonly number[] {
  switch (piece.piece) {
    case 'line':
      return [
        ...align(piece.align),
        ...scale(piece.wide, piece.high),
        ...emphasise(piece.strong),
        ...invert(piece.inverse),
        ...(latinBytes(piece.text) ?? []),
        lineFeed,
        ...plainAgain,
      ];
    case 'drawing': {
      const bitmap = nextBitmap();
      return bitmap === undefined || bitmap.height === 0 ? [] : [...align('center'), ...raster(bitmap)];
    }
    case 'qr': {
      const { size } = encodeQr(piece.text, { ecc: 'M', border: 0 });
      const moduleDots = Math.max(leastQrModule, Math.min(mostQrModule, Math.floor(qrDots / size)));
      return [...align('center'), ...qrCode(piece.text, moduleDots)];
    }
    case 'barcode': {
      const modules = (code128Widths(piece.text) ?? []).reduce((sum, width) => sum + width, barcodeQuiet);
      return [...align('center'), ...code128(piece.text, modules * 3 <= dots ? 3 : 2, barcodeHeight), lineFeed];
    }
    case 'space':
      return [lineFeed];
  }
}

const plainAgain: readonly number[] = [...scale(1, 1), ...emphasise(false), ...invert(false)];
