// A desk that writes until it is killed: `write-until-killed.ts FOLDER SEED SERIAL BACKUPS`. It says `up` before it opens its
// records, and each write once the store has acknowledged it. Where nothing can be written any more it says `refused`.
import { writeSync } from 'node:fs';
import { createRandom } from '../../fuzz/random.ts';
import { createBusyDesk } from './busy-desk.ts';
import { openedDesk } from './contents.ts';

const [folder = '', seed = '0', serial = '0', backups = '2'] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);

say('up');
const storage = openedDesk(folder);
if (typeof storage === 'string') {
  say(`refused ${storage}`);
} else {
  const write = createBusyDesk(storage, createRandom(Number(seed)), Number(serial), Number(backups));
  for (let refusals = 0; refusals < 30;) {
    const line = write();
    if (line === null) refusals += 1;
    else say(line);
  }
  const isReadable = storage.orders.list({ search: '', unfinishedOnly: false, beforeRef: null, limit: 10 }).ok;
  say(isReadable ? 'refused' : 'unreadable');
  storage.close();
}
