import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundlesAreCurrent, hashOfSources } from '../../../tools/bootstrap/bundles.ts';

describe('whether the bundles are what the sources would give', () => {
  const stamp = { sourceHash: 'abc', builtAtMs: 1000 };

  it('they are when neither the sources nor the bundles changed since', () => {
    expect(bundlesAreCurrent(stamp, 'abc', 1000)).toBe(true);
  });

  it('they are not when they were never built, are gone, or were built by hand', () => {
    expect(bundlesAreCurrent(undefined, 'abc', 1000)).toBe(false);
    expect(bundlesAreCurrent(stamp, 'abc', undefined)).toBe(false);
    expect(bundlesAreCurrent(stamp, 'abc', 2000)).toBe(false);
  });

  it('they are not when the sources changed', () => {
    expect(bundlesAreCurrent(stamp, 'abd', 1000)).toBe(false);
  });
});

describe('the hash of the sources', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'refill-desk-bundles-'));
    fs.mkdirSync(path.join(root, 'src-main', 'orders'), { recursive: true });
    fs.writeFileSync(path.join(root, 'src-main', 'orders', 'a.ts'), 'one');
  });
  afterEach(() => {
    fs.rmSync(root, { recursive: true });
  });

  it('changes with the content and the name of a file, however deep', () => {
    const before = hashOfSources(root);
    expect(hashOfSources(root)).toBe(before);
    fs.writeFileSync(path.join(root, 'src-main', 'orders', 'a.ts'), 'two');
    const changed = hashOfSources(root);
    fs.renameSync(path.join(root, 'src-main', 'orders', 'a.ts'), path.join(root, 'src-main', 'orders', 'b.ts'));
    expect(new Set([before, changed, hashOfSources(root)]).size).toBe(3);
  });

  it('does not change with what a build does not read', () => {
    const before = hashOfSources(root);
    fs.mkdirSync(path.join(root, 'tests'));
    fs.writeFileSync(path.join(root, 'tests', 'a.test.ts'), 'a test');
    fs.writeFileSync(path.join(root, 'README.md'), 'words');
    expect(hashOfSources(root)).toBe(before);
  });
});
