// Writes docs/licences.md: `node tools/licences.ts`, after the dependencies have changed.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesTable, runtimePackages } from './package/licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(path.join(root, 'docs', 'licences.md'), licencesTable(runtimePackages(root)));
