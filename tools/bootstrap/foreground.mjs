import { spawn } from 'node:child_process';
import process from 'node:process';

const ORPHAN_LOOK_MS = 500;
const passedOn = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

export function runForeground(file, fileArguments, environment) {
  return new Promise((resolve) => {
    const child = spawn(file, fileArguments, { stdio: 'inherit', env: environment });
    const handlers = passedOn.map((signal) => {
      const handler = () => {
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      };
      process.on(signal, handler);
      return [signal, handler];
    });
    const watch = watchForOrphaning(() => child.kill('SIGTERM'));
    const finish = (ending) => {
      clearInterval(watch);
      for (const [signal, handler] of handlers) process.off(signal, handler);
      resolve(ending);
    };
    child.once('error', (problem) => {
      process.stderr.write(`${file} could not be started: ${problem.message}\n`);
      finish({ code: 127, signal: null });
    });
    child.once('exit', (code, signal) => finish({ code: code ?? 1, signal }));
  });
}

/** npm runs us by a shell, and a signal sent to npm ends that shell without a word to us. */
function watchForOrphaning(onOrphaned) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid !== parent) onOrphaned();
  };
  return setInterval(look, ORPHAN_LOOK_MS).unref();
}

export function endAs(ending) {
  if (ending.signal !== null && process.platform !== 'win32') process.kill(process.pid, ending.signal);
  process.exitCode = ending.code;
}
