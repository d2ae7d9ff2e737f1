import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of `size` units, quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws `text` with medium error correction and the quiet zone of four modules that the standard asks for. */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x] === true) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
    }
  });
  return { size, path };
}
