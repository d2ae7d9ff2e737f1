// Runs a program inside a session bus of its own with an unlocked Secret Service of its own, so that tests of the keychain
// meet the real thing and never the keyring of the person at the desk:
//   node tools/with-keyring.ts PROGRAM [WORD...]
// The program finds REFILL_DESK_KEYRING=1 in its environment. Where dbus or gnome-keyring is missing it is run as it is,
// without that variable; tests that need the service skip themselves then, and say why.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endAs, runForeground } from './bootstrap/foreground.mjs';

const READY_WITHIN_MS = 15_000;
const insideFlag = '--inside';
const serviceName = 'org.freedesktop.secrets';

const [first = '', ...rest] = process.argv.slice(2);
if (first === insideFlag) endAs(await runInside(rest));
else if (isAvailable()) {
  const again = [process.execPath, fileURLToPath(import.meta.url), insideFlag, first, ...rest];
  endAs(await runForeground('dbus-run-session', ['--', ...again], process.env));
} else {
  endAs(await runForeground(first, rest, { ...process.env, REFILL_DESK_KEYRING: undefined }));
}

function isAvailable(): boolean {
  if (process.platform !== 'linux') return false;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return ['dbus-run-session', 'dbus-send', 'gnome-keyring-daemon'].every((program) =>
    folders.some((folder) => fs.existsSync(path.join(folder, program))),
  );
}

async function runInside([program = '', ...words]: readonly string[]) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'refill-desk-keyring-'));
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets', `--control-directory=${home}`],
    { env: { ...process.env, HOME: home, XDG_DATA_HOME: home }, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  daemon.stdin.end('a password for the tests only');
  try {
    await serviceIsUnlocked();
    return await runForeground(program, words, { ...process.env, REFILL_DESK_KEYRING: '1' });
  } finally {
    const gone = once(daemon, 'exit');
    if (daemon.kill()) await gone;
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** The daemon gives no sign when it is ready, so the bus is asked: for the name first, since a call would start another. */
async function serviceIsUnlocked(): Promise<void> {
  const deadlineMs = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadlineMs) {
    if (nameIsTaken() && defaultCollectionIsUnlocked()) return;
    await delay(50);
  }
  throw new Error(`no unlocked Secret Service within ${READY_WITHIN_MS / 1000} s`);
}

function nameIsTaken(): boolean {
  const bus = ['--dest=org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner'];
  return ask([...bus, `string:${serviceName}`]).includes('boolean true');
}

function defaultCollectionIsUnlocked(): boolean {
  const collection = [`--dest=${serviceName}`, '/org/freedesktop/secrets/aliases/default'];
  const property = ['org.freedesktop.DBus.Properties.Get', 'string:org.freedesktop.Secret.Collection', 'string:Locked'];
  return ask([...collection, ...property]).includes('boolean false');
}

function ask(words: readonly string[]): string {
  return spawnSync('dbus-send', ['--session', '--print-reply', ...words], { encoding: 'utf8' }).stdout;
}
