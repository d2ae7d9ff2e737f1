import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  checklist,
  checklistProblems,
  checklistTable,
  withChecklist,
  type ChecklistItem,
} from '../../../tools/security/checklist.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function read(place: string): string | null {
  const file = path.join(root, place);
  if (!existsSync(file)) return null;
  return statSync(file).isDirectory() ? '' : readFileSync(file, 'utf8');
}

/** Without what formatting adds to a table. */
function bare(text: string): string {
  return text.replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ').replaceAll(/-{3,}/g, '---');
}

describe("Electron's security checklist", () => {
  it('has twenty items, and every file and test that it names is there', () => {
    expect(checklist).toHaveLength(20);
    expect(checklistProblems(checklist, read)).toEqual([]);
  });

  it('is in SECURITY.md as it is in the code', () => {
    const document = read('SECURITY.md') ?? '';
    expect(bare(withChecklist(document, checklistTable(checklist)))).toBe(bare(document));
  });

  it('says so when a file, a test or any proof is missing', () => {
    const item: ChecklistItem = {
      item: 'Sandbox',
      held: 'yes',
      code: ['a.ts'],
      proofs: [{ file: 'b.test.ts', name: 'it holds' }],
    };
    expect(checklistProblems([item], () => null)).toEqual([
      'Sandbox: there is no a.ts',
      'Sandbox: there is no b.test.ts',
    ]);
    expect(checklistProblems([item], () => '// it holds')).toEqual(['Sandbox: b.test.ts has no test “it holds”']);
    expect(checklistProblems([item], () => "  it.skip('it holds', () => {")).toHaveLength(1);
    expect(checklistProblems([item], () => "  it('it holds', () => {")).toEqual([]);
    expect(checklistProblems([{ ...item, proofs: [] }], () => '')).toEqual(['Sandbox: nothing proves it']);
  });
});
