import ts from 'typescript';

/** Sections of FACTS.md that must each have a row. */
const sections = Array.from({ length: 18 }, (_, index) => String(index + 3));

/** Reads a file of the project by its path from the root; null where there is none. */
export type ReadProjectFile = (path: string) => string | null;

/**
 * What is wrong with the table of docs/api-coverage.md: a section without a row, a row without a test, a test that does not
 * exist. Empty: nothing.
 */
export function coverageFaults(markdown: string, read: ReadProjectFile): string[] {
  const rows = readRows(markdown);
  const covered = new Set(rows.map(({ section }) => section));
  return [
    ...sections.filter((section) => !covered.has(section)).map((section) => `section ${section} has no row`),
    ...rows.flatMap(({ section, tests }) => [
      ...(tests.length === 0 ? [`section ${section} names no test`] : []),
      ...tests.flatMap((test) => testFault(test, read)).map((fault) => `section ${section}: ${fault}`),
    ]),
  ];
}

interface Row {
  readonly section: string;
  readonly tests: readonly NamedTest[];
}

/** A test by its file and name; a recorded answer, which the fixture test runs, has no name. */
interface NamedTest {
  readonly file: string;
  readonly name: string;
}

function readRows(markdown: string): Row[] {
  return [...markdown.matchAll(/^\|\s*(\d+(?:\.\d+)?)\s*\|[^|]*\|(.*)\|\s*$/gm)].map(([, section = '', cell = '']) => ({
    section,
    tests: [...cell.matchAll(/`([^`]+)`([^<]*)/g)].map(([, file = '', name = '']) => ({ file, name: name.trim() })),
  }));
}

function testFault({ file, name }: NamedTest, read: ReadProjectFile): string[] {
  const text = read(file);
  if (text === null) return [`there is no ${file}`];
  if (file.startsWith('tests/fixtures/wire/')) return [];
  return testNames(file, text).includes(name) ? [] : [`${file} has no test "${name}"`];
}

/** Names of all tests of a file: first arguments of `it`, `test`, and of what `each` makes of them. */
function testNames(file: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTestCall(node.expression)) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return names;
}

function isTestCall(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return ['it', 'test'].includes(callee.text);
  if (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) return isTestCall(callee.expression);
  return false;
}
