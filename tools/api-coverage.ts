// Fails where docs/api-coverage.md leaves out a section of the API's facts or names a test that does not exist.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { coverageFaults } from './check/api-coverage.ts';

const root = path.join(import.meta.dirname, '..');
const faults = coverageFaults(read('docs/api-coverage.md') ?? '', read);
for (const fault of faults) process.stderr.write(`docs/api-coverage.md: ${fault}\n`);
if (faults.length > 0) process.exitCode = 1;

function read(file: string): string | null {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return null;
  }
}
