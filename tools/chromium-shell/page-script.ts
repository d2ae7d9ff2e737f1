import { readFileSync } from 'node:fs';
import { createCloneCodec } from './clone-codec.ts';
import { openMainWorld, openPreloadWorld, portOver } from './page-worlds.ts';
import { createWorldLink } from './world-link.ts';

const parts = `{ createCloneCodec: ${createCloneCodec}, createWorldLink: ${createWorldLink}, portOver: ${portOver} }`;

/** Source of the page's half; runs before any script of the page. */
export const mainWorldSource = `(${openMainWorld})(${parts});`;

/** Source of the preload's half, with the preload file in it. `null`: a window without a preload. */
export function preloadWorldSource(preloadPath: string | null): string {
  const preload =
    preloadPath === null ? 'null' : `function (require, module, exports) {${readFileSync(preloadPath, 'utf8')}\n}`;
  return `(${openPreloadWorld})(${parts}, ${preload});`;
}
