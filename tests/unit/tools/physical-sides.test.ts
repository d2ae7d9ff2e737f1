import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { physicalSides } from '../../../tools/lint/physical-sides.ts';

const found = (css: string): string[] => physicalSides(`<style>\n${css}\n</style>`).map(({ text }) => text);

describe('sides in styles', () => {
  it('are found where they name the screen', () => {
    const wrong = [
      'left: 0;',
      'margin-left: auto;',
      'padding-right: calc(1px + 2px);',
      'border-top: 1px solid red;',
      'border-top-left-radius: 4px;',
      'text-align: right;',
      'margin: 0 1px 0 calc(-1 * var(--space-1));',
    ];
    expect(wrong.filter((css) => found(css).length === 0)).toEqual([]);
  });

  it('are left alone where they name the text, or both sides alike', () => {
    const right = [
      'inset-inline-start: 0;',
      'margin: 0 auto;',
      'margin: 0 2px 4px 2px;',
      'padding: calc(1px + 2px) 4px;',
      'text-align: start;',
      'transform-origin: left;',
    ];
    expect(right.flatMap(found)).toEqual([]);
  });

  it('are looked for in styles alone', () => {
    expect(physicalSides('<script>\n  left: 0;\n</script>')).toEqual([]);
  });

  it('name the text in every window of the desk', () => {
    const files = globSync('src-renderer/**/*.{svelte,css}');
    expect(files.length).toBeGreaterThan(100);
    const sides = files.flatMap((file) =>
      physicalSides(readFileSync(file, 'utf8')).map(({ line, text }) => `${path.normalize(file)}:${line} ${text}`),
    );
    expect(sides).toEqual([]);
  });
});
