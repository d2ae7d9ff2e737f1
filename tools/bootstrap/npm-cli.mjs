import fs from 'node:fs';
import path from 'node:path';

const cliInsideNpm = path.join('bin', 'npm-cli.js');

export function findNpmCli(environment, platform) {
  const running = environment.npm_execpath;
  if (running && path.basename(running) === 'npm-cli.js' && fs.existsSync(running)) return running;
  for (const folder of (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(Boolean)) {
    const found = npmCliOf(folder, platform);
    if (found !== undefined) return found;
  }
  return undefined;
}

function npmCliOf(folder, platform) {
  if (platform === 'win32') {
    const beside = path.join(folder, 'node_modules', 'npm', cliInsideNpm);
    return fs.existsSync(beside) ? beside : undefined;
  }
  try {
    const target = fs.realpathSync(path.join(folder, 'npm'));
    return path.basename(target) === 'npm-cli.js' ? target : undefined;
  } catch {
    return undefined;
  }
}
