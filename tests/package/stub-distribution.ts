import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FuseState, SENTINEL } from '@electron/fuses/dist/constants.js';

/**
 * A folder of the form of Electron's Linux distribution, for machines where the real one cannot be had: its program holds the
 * fuse wire as Electron ships it, and says in plain words that it is none. Everything of a package can be looked at with it but
 * running it.
 */
export function writeStubDistribution(folder: string): void {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  const program = Buffer.concat([
    Buffer.from('#!/bin/sh\necho "This package was built without Electron, to look at its contents."\nexit 1\n'),
    Buffer.from(SENTINEL),
    Buffer.from([fuseWireVersion, wireAsShipped.length, ...wireAsShipped]),
  ]);
  writeFileSync(path.join(folder, 'electron'), program, { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'resources.pak', 'icudtl.dat', 'locales/en-US.pak'])
    writeFileSync(path.join(folder, name), `stub of ${name}\n`);
  writeFileSync(path.join(folder, 'version'), '45.4.1');
}

const fuseWireVersion = 1;
/** Electron's defaults: RunAsNode, NODE_OPTIONS and inspect are on, as is what file: pages may do. */
const wireAsShipped = [
  FuseState.ENABLE,
  FuseState.DISABLE,
  FuseState.ENABLE,
  FuseState.ENABLE,
  FuseState.DISABLE,
  FuseState.DISABLE,
  FuseState.DISABLE,
  FuseState.ENABLE,
];
