import process from 'node:process';

export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}
