/** Kinds of pictures that a logo can be made of. */
export const logoTypes: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp'];

const mostFileBytes = 12 * 1024 * 1024;
/** Enough for the widest paper at 203 dots an inch. */
const mostWidth = 600;
const mostHeight = 320;
const mostPngBytes = 300 * 1024;

/** A small PNG of the picture in a file, as base64; null where the file is no picture, or too large a one. */
export async function logoPicture(file: Pick<File, 'type' | 'size'> & Blob): Promise<string | null> {
  if (!logoTypes.includes(file.type) || file.size > mostFileBytes) return null;
  try {
    const picture = await createImageBitmap(file);
    let ratio = Math.min(1, mostWidth / picture.width, mostHeight / picture.height);
    for (let attempt = 0; attempt < 4; attempt++, ratio /= 2) {
      const png = await scaled(picture, ratio);
      if (png.size <= mostPngBytes) return await base64Of(png);
    }
    return null;
  } catch {
    return null;
  }
}

function scaled(picture: ImageBitmap, ratio: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * ratio)),
    Math.max(1, Math.round(picture.height * ratio)),
  );
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this window cannot draw');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
