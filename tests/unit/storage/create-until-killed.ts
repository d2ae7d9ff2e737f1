// Writes orders one after another into the folder it is given, and says each number once the store has answered.
import { openStorage } from '../../../src-main/storage/open-storage.ts';
import { newRecord } from '../../support/order-fixtures.ts';
import { silentLog } from '../../support/silent-log.ts';
import { noKey } from '../../support/vault-keys.ts';

const [folder = ''] = process.argv.slice(2);
const storage = openStorage({ folder, mode: 'practice', vaultKey: noKey, log: silentLog });
if (!storage.ok) throw new Error(storage.code);

function createNext(): void {
  if (!storage.ok) return;
  const created = storage.value.orders.create(newRecord());
  process.stdout.write(created.ok ? `${created.value.ref}\n` : 'failed\n');
  setImmediate(createNext);
}
createNext();
