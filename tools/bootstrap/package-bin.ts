import fs from 'node:fs';
import path from 'node:path';

/** Programs whose package has another name. */
const packageOfProgram: Readonly<Record<string, string>> = { depcruise: 'dependency-cruiser', tsc: 'typescript' };

/**
 * The script of a package's program, to be run by a Node of our choice: on Windows the files in node_modules/.bin are
 * command files that need a shell. Throws when the package or the program is not there.
 */
export function packageBin(root: string, program: string): string {
  const folder = path.join(root, 'node_modules', packageOfProgram[program] ?? program);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin?: unknown };
  const script = scriptOf(manifest.bin, program);
  if (script === undefined) throw new Error(`${folder} has no program called ${program}.`);
  return path.join(folder, script);
}

function scriptOf(bin: unknown, program: string): string | undefined {
  if (typeof bin === 'string') return bin;
  if (typeof bin !== 'object' || bin === null) return undefined;
  const script = new Map<string, unknown>(Object.entries(bin)).get(program);
  return typeof script === 'string' ? script : undefined;
}
