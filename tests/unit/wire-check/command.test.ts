import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'wire-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(path.join(folder, name), text);
  return name;
}

function run(...files: string[]): { lines: unknown[]; complaints: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(root, 'tools/wire-check.ts'), ...files], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line): unknown => JSON.parse(line)), complaints: stderr, status };
}

describe('the wire check', () => {
  it('tells the reaction to each file in a line, by names from where it was called', () => {
    const empty = file('empty.json', { endpoint: 'brands', response: { status: 200, body: { all_brands: [] } } });
    const refused = file('refused.json', {
      endpoint: 'validations',
      response: {
        status: 422,
        headers: { 'Content-Type': 'application/json' },
        body_text: '{"detail":"OUT_OF_STOCK"}',
      },
    });
    expect(run(empty, refused)).toEqual({
      lines: [
        { file: 'empty.json', endpoint: 'brands', reaction: 'unknown', notes: [] },
        {
          file: 'refused.json',
          endpoint: 'validations',
          reaction: 'show-problem',
          code: 'OUT_OF_STOCK',
          notes: ['status 422'],
        },
      ],
      complaints: '',
      status: 0,
    });
  });

  it('says what is wrong with a file, goes on with the others, and ends with a failure', () => {
    const good = file('good.json', { endpoint: 'price', response: { status: 200, body: {} } });
    const odd = file('odd.json', { endpoint: 'prices', response: { status: 200, body: {} } });
    const split = file('split.json', {
      endpoint: 'price',
      response: { status: 200, headers: { 'a b': 'c' }, body: 1 },
    });
    const { lines, complaints, status } = run(file('half.json', '{"endpoint"'), odd, split, 'nowhere.json', good);
    expect(lines).toMatchObject([{ file: 'good.json', reaction: 'unknown' }]);
    expect(complaints).toMatch(
      /half\.json: is not JSON\n.*odd\.json: .*endpoint\n.*split\.json: .*response\.headers\n.*nowhere\.json: cannot be read/,
    );
    expect(status).toBe(1);
  });

  it('says how it is used when it is given nothing', () => {
    expect(run()).toMatchObject({
      lines: [],
      complaints: 'wire-check: usage: npm run wire-check -- FILE...\n',
      status: 1,
    });
  });
});
