import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { sourceOf } from './source-of.ts';

/** What a second start tells the first. */
export interface SecondStart {
  readonly argv: string[];
  readonly workingDirectory: string;
}

/** A held lock. */
export interface InstanceLock {
  release(): void;
}

const probeMs = 3_000;

/**
 * Takes the lock of a data folder for this process, synchronously as Electron does, or tells its holder that somebody tried;
 * undefined means the latter. A lock whose holder was killed is taken over.
 */
export function takeInstanceLock(
  userDataPath: string,
  start: SecondStart,
  onSecondStart: (start: SecondStart) => void,
): InstanceLock | undefined {
  const lockFile = path.join(userDataPath, 'chromium-shell.lock');
  const address = socketAddress(userDataPath);
  fs.mkdirSync(userDataPath, { recursive: true });
  if (!createLockFile(lockFile)) {
    if (holderAnswers(address, lockFile, start)) return undefined;
    fs.rmSync(lockFile, { force: true });
    if (!createLockFile(lockFile)) return undefined;
  }
  if (process.platform !== 'win32') fs.rmSync(address, { force: true });
  const server = net.createServer((socket) => readStart(socket, onSecondStart));
  server.on('error', (error) => console.error('second starts will not be seen:', error.message));
  server.listen(address);
  server.unref();
  return {
    release() {
      server.close();
      fs.rmSync(lockFile, { force: true });
    },
  };
}

function createLockFile(lockFile: string): boolean {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A short name: socket paths are limited to about a hundred characters. */
function socketAddress(userDataPath: string): string {
  const name = `chromium-shell-${createHash('sha256').update(path.resolve(userDataPath)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
}

function readStart(socket: net.Socket, onSecondStart: (start: SecondStart) => void): void {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => undefined);
  socket.on('data', (part: string) => {
    text += part;
    if (!text.endsWith('\n')) return;
    socket.end('ok');
    onSecondStart(JSON.parse(text) as SecondStart);
  });
}

/** Asks in a process of its own, because Node has no synchronous sockets. The holder may still be starting: ask while it lives. */
function holderAnswers(address: string, lockFile: string, start: SecondStart): boolean {
  const holder = Number(fs.readFileSync(lockFile, 'utf8'));
  const outcome = spawnSync(process.execPath, ['-e', `(${sourceOf(probe)})(require('node:net'), process)`], {
    input: JSON.stringify({ address, holder, probeMs, start }),
    timeout: 2 * probeMs,
  });
  return outcome.status === 0;
}

/** Runs in the asking process; refers to nothing outside itself. */
function probe(sockets: typeof net, asking: NodeJS.Process): void {
  let input = '';
  asking.stdin.on('data', (part) => (input += String(part)));
  asking.stdin.on('end', () => {
    const { address, holder, probeMs, start } = JSON.parse(input) as {
      address: string;
      holder: number;
      probeMs: number;
      start: unknown;
    };
    const giveUpAt = Date.now() + probeMs;
    const holderLives = (): boolean => {
      try {
        return asking.kill(holder, 0);
      } catch {
        return false;
      }
    };
    const ask = (): void => {
      const socket = sockets.connect(address, () => socket.write(`${JSON.stringify(start)}\n`));
      socket.on('data', () => asking.exit(0));
      socket.on('error', () => {
        if (!holderLives() || Date.now() > giveUpAt) asking.exit(1);
        setTimeout(ask, 50);
      });
    };
    ask();
  });
}
