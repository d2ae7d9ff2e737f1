import { parseArgs } from 'node:util';
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

/** What the command line asks for. */
type Wish =
  { readonly do: 'help' } | { readonly do: 'list' } | { readonly do: 'start'; readonly options: SandboxOptions };

function readCommandLine(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      scenario: { type: 'string' },
      speed: { type: 'string' },
      state: { type: 'string' },
      list: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return { do: 'help' };
  if (values.list) return { do: 'list' };
  return {
    do: 'start',
    options: {
      ...(values.port === undefined ? {} : { port: wholeNumber('--port', values.port, 65_535) }),
      ...(values.seed === undefined ? {} : { seed: wholeNumber('--seed', values.seed, Number.MAX_SAFE_INTEGER) }),
      ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
      ...(values.speed === undefined ? {} : { speed: positiveNumber('--speed', values.speed) }),
      ...(values.state === undefined ? {} : { stateFile: values.state }),
    },
  };
}

function wholeNumber(option: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most)
    throw new RangeError(`${option} must be a whole number from 0 to ${String(most)}, not "${text}"`);
  return number;
}

function positiveNumber(option: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new RangeError(`${option} must be a number above 0, not "${text}"`);
  return number;
}

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
