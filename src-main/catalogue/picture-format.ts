/** What a picture is, by its own first bytes rather than by what a server calls it. */
export interface PictureFormat {
  readonly contentType: 'image/webp' | 'image/jpeg' | 'image/png';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Reads the head of a WebP, JPEG or PNG picture; null for anything else, and for a head that does not say how large it is. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readWebp(view) ?? readJpeg(view);
  } catch (fault) {
    // It ends before it has said what it is.
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

const pngSignature = 0x89504e47;

function readPng(view: DataView): PictureFormat | null {
  if (view.getUint32(0) !== pngSignature || text(view, 12) !== 'IHDR') return null;
  return { contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The three kinds of WebP each say their size in their own way (RFC 9649). */
function readWebp(view: DataView): PictureFormat | null {
  if (text(view, 0) !== 'RIFF' || text(view, 8) !== 'WEBP') return null;
  const contentType = 'image/webp';
  switch (text(view, 12)) {
    case 'VP8 ':
      return { contentType, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 'VP8L': {
      const sizes = view.getUint32(21, true);
      return { contentType, width: (sizes & 0x3fff) + 1, height: ((sizes >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { contentType, width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
    default:
      return null;
  }
}

/** A JPEG is a row of segments; the one that starts a frame holds its size. */
function readJpeg(view: DataView): PictureFormat | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame)
      return { contentType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function text(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
