// npm run wire-check -- FILE...: how the desk reacts to recorded answers of the API, one JSON line a file.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { readRecordedAnswer } from './wire-check/recorded-answer.ts';
import { react } from './wire-check/react.ts';

const files = process.argv.slice(2);
if (files.length === 0) complain('usage: npm run wire-check -- FILE...');
for (const file of files) await check(file);

async function check(file: string): Promise<void> {
  let text: string;
  try {
    // npm changes into the package's folder; the names are meant from where it was called.
    text = await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8');
  } catch (fault) {
    complain(`${file}: cannot be read (${fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown'})`);
    return;
  }
  const recorded = readRecordedAnswer(text);
  if ('fault' in recorded) {
    complain(`${file}: ${recorded.fault}`);
    return;
  }
  const { reaction, code, notes } = await react(recorded);
  const line = { file, endpoint: recorded.endpoint, reaction, ...(code === null ? {} : { code }), notes };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function complain(words: string): void {
  process.stderr.write(`wire-check: ${words}\n`);
  process.exitCode = 1;
}
