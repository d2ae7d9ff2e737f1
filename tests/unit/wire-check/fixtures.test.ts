import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reactions } from '../../../src-main/reactions/reaction.ts';
import { react } from '../../../tools/wire-check/react.ts';
import { readRecordedAnswer, type RecordedAnswer } from '../../../tools/wire-check/recorded-answer.ts';

const folder = path.join(import.meta.dirname, '../../fixtures/wire');
const files = globSync('*/*.json', { cwd: folder }).toSorted();
const noteSchema = z.object({
  facts: z.string().regex(/^FACTS\.md \d+(\.\d+)?$/),
  expect: z.strictObject({ reaction: z.enum(reactions), code: z.string().optional() }),
});
type Note = z.output<typeof noteSchema>;

function load(file: string): { note: Note; recorded: RecordedAnswer } {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const recorded = readRecordedAnswer(text);
  if ('fault' in recorded) throw new Error(`${file} ${recorded.fault}`);
  return { note: noteSchema.parse(JSON.parse(text)), recorded };
}

const cases = files.map((file) => ({ file, ...load(file) }));
const byEndpoint = Map.groupBy(cases, ({ recorded }) => recorded.endpoint);

describe.each([...byEndpoint])('answers of %s', (_endpoint, own) => {
  it.each(own)('$file is met with $note.expect.reaction', async ({ note, recorded }) => {
    const { reaction, code } = await react(recorded);
    expect(code === null ? { reaction } : { reaction, code }).toEqual(note.expect);
  });
});

describe('payment data that is withheld', () => {
  it.each([
    ['dearer-than-validated', 'price moved'],
    ['cheaper-than-the-tolerance', 'price moved'],
    ['dearer-beyond-belief', 'differs: amount'],
    ['contract-changed-in-the-matrix', 'differs: contract'],
    ['decimals-changed-in-the-matrix', 'differs: contract'],
    ['memo-that-nobody-can-read', 'differs: memo'],
    ['memo-told-in-two-ways', 'differs: memo'],
    ['pays-to-the-contract-of-another-token', 'differs: address'],
    ['litecoin-in-the-form-of-bitcoin', 'differs: address'],
  ])('is so for the reason in the name of the file alone: %s', async (name, why) => {
    const { notes } = await react(load(`orders-create/${name}.json`).recorded);
    expect(notes).toEqual([why, 'awaiting-payment']);
  });
});

describe('the recorded answers', () => {
  it('are many, lie in the folder of their endpoint, and show every endpoint and every reaction', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    for (const { file, recorded } of cases) expect(path.dirname(file)).toBe(recorded.endpoint);
    expect(byEndpoint.size).toBe(11);
    expect(new Set(cases.map(({ note }) => note.expect.reaction))).toEqual(new Set(reactions));
  });

  it('show every section of the facts that is about answers', () => {
    const sections = new Set(cases.map(({ note }) => Number(/\d+/.exec(note.facts)?.[0])));
    const wanted = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
    expect(wanted.filter((section) => !sections.has(section))).toEqual([]);
  });
});
