import { readCommandLine } from './command-line.ts';
import { startSandbox, type SandboxOptions } from './sandbox.ts';
import { SCENARIOS } from './scenarios/scenarios.ts';

const HELP = `A simulator of the Cryptorefills API on 127.0.0.1.

  --port P        the port; without it any free one
  --seed N        another catalogue, other ids and addresses; the same number gives the same ones
  --scenario NAME how the service behaves; --list shows the names
  --speed X       1 is a person's pace, 10 ten times faster, Infinity at once
  --state FILE    keep the orders in this file over a restart
  --list          show the scenarios
  --help          show this

GET /_control/ at the address that it prints says how to move orders on.
`;

function listScenarios(): string {
  const width = Math.max(...SCENARIOS.map(({ name }) => name.length));
  return SCENARIOS.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`).join('');
}

async function start(options: SandboxOptions): Promise<void> {
  const sandbox = await startSandbox(options);
  process.stdout.write(
    `Simulator at ${sandbox.url} (scenario ${options.scenario ?? 'default'}; help at ${sandbox.url}/_control/)\n`,
  );
  const stop = (): void => {
    void sandbox.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') return 'this port is in use; choose another with --port';
  return error.message;
}

try {
  const wish = readCommandLine(process.argv.slice(2));
  if (wish.do === 'help') process.stdout.write(HELP);
  else if (wish.do === 'list') process.stdout.write(listScenarios());
  else await start(wish.options);
} catch (error) {
  process.stderr.write(`sandbox: ${explain(error)}\nTry --help.\n`);
  process.exitCode = 2;
}
