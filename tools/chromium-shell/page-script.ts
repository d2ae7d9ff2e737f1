import { readFileSync } from 'node:fs';
import { createCloneCodec } from './clone-codec.ts';
import { openMainWorld, openPreloadWorld, portOver, type PageParts } from './page-worlds.ts';
import { sourceOf } from './source-of.ts';
import { createWorldLink } from './world-link.ts';

const parts: PageParts = { createCloneCodec, createWorldLink, portOver };
const members = Object.entries(parts).map(([name, part]: [string, (...words: never[]) => unknown]) => {
  return `${name}: ${sourceOf(part)}`;
});
const partsSource = `{ ${members.join(', ')} }`;

/** Source of the page's half; runs before any script of the page. */
export const mainWorldSource = `(${sourceOf(openMainWorld)})(${partsSource});`;

/** Source of the preload's half, with the preload file in it. `null`: a window without a preload. */
export function preloadWorldSource(preloadPath: string | null): string {
  const preload =
    preloadPath === null ? 'null' : `function (require, module, exports) {${readFileSync(preloadPath, 'utf8')}\n}`;
  return `(${sourceOf(openPreloadWorld)})(${partsSource}, ${preload});`;
}
