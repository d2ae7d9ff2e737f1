import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the oldest of these files of a folder until the others have no more than so many bytes together. Rejects as the disk does. */
export async function makeRoom(folder: string, isOurs: (name: string) => boolean, maxBytes: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).filter(isOurs).map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  let bytes = 0;
  for (const { path, size } of files.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
    bytes += size;
    if (bytes > maxBytes) await rm(path, { force: true });
  }
}
