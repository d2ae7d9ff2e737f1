import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { listPackage, statFile } from '@electron/asar';

/** A file of a package, by its place in the ASAR. */
export interface PackagedFile {
  readonly name: string;
  readonly bytes: number;
}

/** All that a package may hold; everything else in it is a mistake. */
const intended: readonly RegExp[] = [
  /^package\.json$/,
  /^LICENSE$/,
  /^out\/main\/[\w.-]+\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/preload\/[\w.-]+\.cjs$/,
  /^out\/renderer\/([\w-]+\/)?[\w-]+\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^node_modules\/(better-sqlite3|keytar)\/(package\.json|LICENSE(\.\w+)?)$/,
  /^node_modules\/better-sqlite3\/lib\/([\w-]+\/)*[\w-]+\.js$/,
  /^node_modules\/keytar\/lib\/keytar\.js$/,
  /^node_modules\/(better-sqlite3|keytar)\/prebuilds\/[\w/-]+\.node$/,
];

/** Without which it cannot start. */
const needed: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/index\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^node_modules\/better-sqlite3\/prebuilds\/.+\.node$/,
  /^node_modules\/keytar\/prebuilds\/.+\.node$/,
];

/** The most that our part of an installer may hold, beside Electron: 12 MiB, for one processor. */
const budgetBytes = 12 * 1024 * 1024;

/** The files of an application's ASAR, those beside it included, biggest first. */
export function packagedFiles(asar: string): readonly PackagedFile[] {
  return listPackage(asar, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
    .flatMap((name) => {
      const entry = statFile(asar, name, false);
      return 'size' in entry ? [{ name, bytes: entry.size }] : [];
    })
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** What of a package should not be so, in words. None: all is well. */
export function contentProblems(files: readonly PackagedFile[]): readonly string[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    ...files
      .filter(({ name }) => !intended.some((form) => form.test(name)))
      .map(({ name }) => `${name} does not belong there`),
    ...needed.filter((form) => !files.some(({ name }) => form.test(name))).map((form) => `nothing fits ${form.source}`),
    ...(bytes > budgetBytes ? [`${bytes} bytes are more than the budget of ${budgetBytes}`] : []),
  ];
}

/** The applications that electron-builder left unpacked below a folder: their program and their ASAR. */
export function unpackedApplications(dist: string): readonly { readonly program: string; readonly asar: string }[] {
  return readdirSync(dist).flatMap((name) => {
    const folder = path.join(dist, name);
    if (!statSync(folder).isDirectory()) return [];
    if (name.endsWith('linux-unpacked') || /^linux-\w+-unpacked$/.test(name))
      return [{ program: path.join(folder, 'refill-desk'), asar: path.join(folder, 'resources', 'app.asar') }];
    if (/^win(-\w+)?-unpacked$/.test(name))
      return [{ program: path.join(folder, 'Refill Desk.exe'), asar: path.join(folder, 'resources', 'app.asar') }];
    if (/^mac(-\w+)?$/.test(name)) {
      const app = path.join(folder, 'Refill Desk.app');
      return [{ program: app, asar: path.join(app, 'Contents', 'Resources', 'app.asar') }];
    }
    return [];
  });
}
