import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ICruiseResult, IViolation } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { importRules, readingOptions } from '../../../tools/lint/import-rules.ts';

const trees = fileURLToPath(new URL('../../fixtures/import-rules', import.meta.url));
const ruleNames = importRules.map((rule) => String(rule.name));

describe('the import rules of the house', () => {
  it('let through a tree that does what each folder may', async () => {
    expect((await violationsIn('allowed')).map(inWords)).toEqual([]);
  });

  it.each(ruleNames)('%s finds each file that breaks it, and nothing else is found', async (rule) => {
    const tree = path.join('violations', rule);
    const found = await violationsIn(tree);
    expect(new Set(found.map((violation) => violation.rule.name))).toEqual(new Set([rule]));
    expect(new Set(found.flatMap(filesNamedIn))).toEqual(new Set(filesThatImport(tree)));
  });

  it('sees the values that a Svelte component imports (eslint.config.js sees the types)', async () => {
    const found = await violationsIn(path.join('violations', 'renderer-has-no-machine'));
    expect(found.filter((violation) => violation.from === 'src-renderer/App.svelte').map(({ to }) => to)).toEqual(
      expect.arrayContaining(['path', 'src-main/name.ts']),
    );
  });
});

async function violationsIn(tree: string): Promise<readonly IViolation[]> {
  const ruleSet = { forbidden: [...importRules] };
  const { output } = await cruise(['.'], {
    ...readingOptions,
    baseDir: path.join(trees, tree),
    validate: true,
    ruleSet,
  });
  return (output as ICruiseResult).summary.violations;
}

/** A cycle is reported once, for all of its files. */
function filesNamedIn({ from, cycle = [] }: IViolation): readonly string[] {
  return [from, ...cycle.map(({ name }) => name)];
}

function inWords({ rule, from, to }: IViolation): string {
  return `${rule.name}: ${from} -> ${to}`;
}

/** In these trees each file that imports anything breaks the rule. */
function filesThatImport(tree: string): readonly string[] {
  const folder = path.join(trees, tree);
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => /\.(ts|svelte)$/.test(file) && fs.readFileSync(path.join(folder, file), 'utf8').includes('import '),
    )
    .map((file) => file.split(path.sep).join('/'));
}
