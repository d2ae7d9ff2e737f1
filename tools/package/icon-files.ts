/** One drawing of the icon. */
export interface IconImage {
  /** Width and height in pixels. */
  readonly size: number;
  readonly png: Buffer;
}

const icoSizes = [16, 24, 32, 48, 64, 128, 256] as const;
/** Apple's four letters of each size that is stored as PNG. */
const icnsTypes = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
] as const;
/** Sizes of the icon themes of Linux desktops. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;

/** All sizes that any of the files needs. */
export const iconSizes = [...new Set([...icoSizes, ...icnsTypes.map(([, size]) => size), ...linuxSizes])].toSorted(
  (a, b) => a - b,
);

/** A Windows icon file: PNG in every size, as Windows reads since Vista. */
export function icoFile(images: readonly IconImage[]): Buffer {
  const parts = icoSizes.map((size) => pick(images, size));
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(parts.length, 4);
  let offset = header.length + parts.length * directoryEntryBytes;
  const entries = parts.map(({ size, png }) => {
    const entry = Buffer.alloc(directoryEntryBytes);
    // Zero stands for 256.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...parts.map(({ png }) => png)]);
}

/** An icon file of macOS. */
export function icnsFile(images: readonly IconImage[]): Buffer {
  const parts = icnsTypes.map(([type, size]) => {
    const { png } = pick(images, size);
    return Buffer.concat([Buffer.from(type), lengthOf(png.length + 8), png]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from('icns'), lengthOf(body.length + 8), body]);
}

const directoryEntryBytes = 16;

function pick(images: readonly IconImage[], size: number): IconImage {
  const found = images.find((image) => image.size === size);
  if (found === undefined) throw new Error(`the icon was not drawn at ${size} pixels`);
  return found;
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
