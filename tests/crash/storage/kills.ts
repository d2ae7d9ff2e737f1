import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createRandom, type Random } from '../../fuzz/random.ts';
import { createCrashTally, type CrashCount } from '../crash-count.ts';
import { acknowledge } from './busy-desk.ts';
import { differencesAndNext, nothingAcknowledged, openedDesk, type Acknowledged } from './contents.ts';
import { newFolder, removeFolder, replaceFolder } from './folders.ts';
import { writeVersionOne } from './version-one.ts';

const program = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));
/** Lives of one desk, before the next begins with an empty folder. */
const livesOfDesk = 40;
/** One life of four ends within this time after the desk is up, while it opens and mends; the others after some writes. */
const earlyEndMs = 80;
const mostWrites = 60;
/** Two at a time: the least that a machine has cores. */
const lanes = 2;

interface Desk {
  readonly folder: string;
  readonly acknowledged: Acknowledged;
  lives: number;
}

/** SIGKILL in the midst of writing, again and again; after each, all that was acknowledged must be there. */
export async function runKills(kills: number, seed: number, onProgress: (line: string) => void): Promise<CrashCount> {
  const tally = createCrashTally('SIGKILL during database writes');
  // What Node has compiled once, so that each life begins quickly.
  const compiled = newFolder();
  let begun = 0;
  let writes = 0;

  async function lane(index: number): Promise<void> {
    const random = createRandom(seed + index);
    let desk = newDesk(random);
    const look = newFolder();
    try {
      while (begun < kills) {
        begun += 1;
        if (desk.lives === livesOfDesk) {
          removeFolder(desk.folder);
          desk = newDesk(random);
        }
        const lines = await live(desk, random, compiled);
        writes += lines.filter((line) => !line.startsWith('refused')).length;
        const refusals = lines.filter((line) => line.startsWith('refused'));
        tally.run([...refusals, ...lookAt(desk, look)]);
        const { runs, violations } = tally.count('');
        if (runs % 100 === 0) onProgress(`${runs} of ${kills} kills, ${violations} violations`);
      }
    } finally {
      removeFolder(desk.folder);
      removeFolder(look);
    }
  }

  try {
    await Promise.all(Array.from({ length: Math.min(lanes, kills) }, (_, index) => lane(index)));
  } finally {
    removeFolder(compiled);
  }
  return tally.count(`${writes} writes were acknowledged`);
}

/** Every other desk begins with the records of an older one, which its first lives bring up to date. */
function newDesk(random: Random): Desk {
  const folder = newFolder();
  const acknowledged = random.chance(0.5) ? writeVersionOne(folder, 50) : nothingAcknowledged();
  return { folder, acknowledged, lives: 0 };
}

/** One life of the desk, ended by a kill; answers the lines that it said. */
async function live(desk: Desk, random: Random, compiled: string): Promise<string[]> {
  desk.lives += 1;
  const serial = String(desk.lives * 1_000_000);
  const words = [program, desk.folder, String(random.below(1e9)), serial, '3'];
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const output = random.chance(0.25)
    ? await outputUntil(child, () => true, random.below(earlyEndMs))
    : await outputUntil(child, atLines(1 + random.below(mostWrites)), random.below(5));
  // The last line may have been cut by the kill; what it says was acknowledged all the same, but is not counted on.
  const lines = output.split('\n').slice(1, -1);
  for (const line of lines) acknowledge(desk.acknowledged, line);
  return lines;
}

const atLines =
  (lines: number) =>
  (output: string): boolean =>
    output.split('\n').length > lines + 1;

/** Kills some time after the output is enough. */
async function outputUntil(
  child: ChildProcess,
  isEnough: (output: string) => boolean,
  delayMs: number,
): Promise<string> {
  let output = '';
  const timers: NodeJS.Timeout[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (timers.length === 0 && isEnough(output)) timers.push(setTimeout(() => child.kill('SIGKILL'), delayMs));
  });
  await once(child, 'close');
  timers.forEach(clearTimeout);
  return output;
}

/** Looks at a copy, so that the next life finds the folder as the kill left it. */
function lookAt(desk: Desk, look: string): string[] {
  replaceFolder(desk.folder, look);
  const storage = openedDesk(look);
  if (typeof storage === 'string') return [`not opened: ${storage}`];
  // At each kill one write may have been on disk that nobody was told of.
  const found = differencesAndNext(storage, desk.acknowledged, desk.lives);
  if (storage.recovery !== null) found.push('a whole database was taken for a damaged one');
  storage.close();
  return found;
}
