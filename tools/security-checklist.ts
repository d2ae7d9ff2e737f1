// Writes the checklist into SECURITY.md: `node tools/security-checklist.ts`. Fails where a file or a test named there is not there.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checklist, checklistProblems, checklistTable, withChecklist } from './security/checklist.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const problems = checklistProblems(checklist, (place) => {
  const file = path.join(root, place);
  if (!existsSync(file)) return null;
  return statSync(file).isDirectory() ? '' : readFileSync(file, 'utf8');
});
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const file = path.join(root, 'SECURITY.md');
  writeFileSync(file, withChecklist(readFileSync(file, 'utf8'), checklistTable(checklist)));
}
