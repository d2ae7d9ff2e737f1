// Looks at a desk's folder that cannot be written to: `read-when-read-only.ts FOLDER ACKNOWLEDGED`. Whoever may write anywhere
// becomes nobody first. It says what is not as it must be, one line each.
import { readFileSync, writeSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { newRecord } from '../../support/order-fixtures.ts';
import { differences, openedDesk, readAcknowledged } from './contents.ts';

const nobody = 65_534;
const [folder = '', file = ''] = process.argv.slice(2);
const acknowledged = readAcknowledged(readFileSync(file, 'utf8'));

// Loads SQLite while its file can still be read.
new SqliteDatabase(':memory:').close();
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(nobody);
  process.setuid?.(nobody);
}

function look(): string[] {
  const storage = openedDesk(folder);
  if (typeof storage === 'string') return [`not opened: ${storage}`];
  const found = differences(storage, acknowledged, 0);
  if (storage.recovery !== null) found.push('said to be mended');
  if (storage.orders.create(newRecord()).ok) found.push('an order was said to be written down');
  if (storage.backUp().ok) found.push('a backup was said to be made');
  storage.close();
  return found;
}

for (const words of look()) writeSync(1, `${words}\n`);
