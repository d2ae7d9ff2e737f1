import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom, type Random } from '../../fuzz/random.ts';
import { createCrashTally, type CrashCount } from '../crash-count.ts';
import { acknowledge } from './busy-desk.ts';
import { differences, differencesAndNext, nothingAcknowledged, openedDesk, type Acknowledged } from './contents.ts';
import { newFolder, removeFolder, replaceFolder } from './folders.ts';

const program = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));
/** Lives of one desk, each with a little more room than the one before. */
const livesOfDesk = 3;

/** A system that refuses to let any file grow beyond a size, as a full disk does; works for anybody. */
export function runFileLimit(desks: number, seed: number): CrashCount {
  const name = 'files that may not grow';
  if (process.platform === 'win32') return skipped(name, 'Windows has no limit for the size of a file');
  const tally = createCrashTally(name);
  const random = createRandom(seed);
  let refused = 0;
  for (let desk = 0; desk < desks; desk += 1) {
    withFolders((folder, look) => {
      const acknowledged = nothingAcknowledged();
      let blocks = 150;
      for (let life = 1; life <= livesOfDesk; life += 1) {
        blocks += random.below(300);
        const found = writeUntilFull(
          ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh'],
          folder,
          life,
          random,
          acknowledged,
        );
        refused += 1;
        tally.run([...found, ...lookAt(folder, look, acknowledged)]);
      }
    });
  }
  return tally.count(`${refused} times the desk went on until it was refused`);
}

/** A disk of a megabyte or so. Only the system's administrator may make one. */
export function runSmallDisk(desks: number, seed: number): CrashCount {
  const name = 'disk full';
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return skipped(name, 'only the administrator of a Linux may make a small disk; see "files that may not grow"');
  }
  const tally = createCrashTally(name);
  const random = createRandom(seed);
  for (let desk = 0; desk < desks; desk += 1) {
    const isMounted = withFolders((folder, look) => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      const kilobytes = 400 + 4 * random.below(400);
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk]);
      if (mounted.status !== 0) return false;
      try {
        const acknowledged = nothingAcknowledged();
        const found = writeUntilFull([], disk, 1, random, acknowledged);
        tally.run([...found, ...lookAtFull(disk, acknowledged), ...lookAt(disk, look, acknowledged)]);
        return true;
      } finally {
        spawnSync('umount', ['-l', disk]);
      }
    });
    if (!isMounted) return skipped(name, 'this system lets nobody make a small disk');
  }
  return tally.count('each written to until it was full, read while full, and read elsewhere');
}

const skipped = (name: string, detail: string): CrashCount => ({
  name,
  runs: 0,
  violations: 0,
  detail: `skipped: ${detail}`,
});

function withFolders<Outcome>(use: (folder: string, look: string) => Outcome): Outcome {
  const [folder, look] = [newFolder(), newFolder()];
  try {
    return use(folder, look);
  } finally {
    removeFolder(folder);
    removeFolder(look);
  }
}

function writeUntilFull(
  under: readonly string[],
  folder: string,
  life: number,
  random: Random,
  acknowledged: Acknowledged,
): string[] {
  const [command = '', ...words] = [
    ...under,
    ...[process.execPath, program, folder, String(random.below(1e9)), String(life * 1_000_000), '2'],
  ];
  const { stdout, stderr, status } = spawnSync(command, words, { encoding: 'utf8', timeout: 120_000 });
  const lines = stdout.trim().split('\n');
  for (const line of lines) acknowledge(acknowledged, line);
  const last = lines.at(-1) ?? '';
  return status === 0 && last.startsWith('refused')
    ? []
    : [`the desk ended otherwise: ${last} ${stderr.slice(0, 200)}`];
}

/** What was refused must not come back as an order: nothing of it was sent. */
function lookAt(folder: string, look: string, acknowledged: Acknowledged): string[] {
  replaceFolder(folder, look);
  const storage = openedDesk(look);
  if (typeof storage === 'string') return [`not opened: ${storage}`];
  const found = differencesAndNext(storage, acknowledged, 0);
  storage.close();
  return found;
}

/** While the disk is full, all can be read. */
function lookAtFull(folder: string, acknowledged: Acknowledged): string[] {
  const storage = openedDesk(folder);
  if (typeof storage === 'string') return [`not opened on a full disk: ${storage}`];
  const found = differences(storage, acknowledged, 0);
  storage.close();
  return found.map((words) => `${words} on a full disk`);
}
