import { spawn } from 'node:child_process';

/** What became of a program that ran without a terminal. */
export interface Outcome {
  /** The exit code; 127 when it could not be started, 124 when its time was up. */
  readonly code: number;
  /** What it wrote to both streams, in order of arrival. */
  readonly output: string;
}

/** How to run a program; `stdin` is handed to it whole. */
export interface RunOptions {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly timeLimitMs: number;
  readonly stdin?: string;
}

/** Runs a program to its end and keeps what it says. Never rejects. */
export function runQuietly(file: string, fileArguments: readonly string[], options: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(file, fileArguments, { cwd: options.folder, env: options.environment, windowsHide: true });
    const heard: Buffer[] = [];
    let timeIsUp = false;
    const alarm = setTimeout(() => {
      timeIsUp = true;
      child.kill('SIGKILL');
    }, options.timeLimitMs);
    const finish = (code: number, remark = '') => {
      clearTimeout(alarm);
      resolve({ code, output: Buffer.concat(heard).toString('utf8') + remark });
    };
    child.stdout.on('data', (bytes: Buffer) => heard.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => heard.push(bytes));
    child.once('error', (problem) => {
      finish(127, problem.message);
    });
    child.once('close', (code) => {
      if (timeIsUp) finish(124, `\nno end within ${options.timeLimitMs / 1000} s`);
      else finish(code ?? 1);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });
}

/** The last line that says something: what a program that failed gives as its reason. */
export function lastLine(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line !== '') ?? 'it said nothing';
}
