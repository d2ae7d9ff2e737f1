import { parseArgs } from 'node:util';
import type { SandboxOptions } from './sandbox.ts';
import { findScenario } from './scenarios/scenarios.ts';

/** What the command line asks for. */
export type CommandLineWish =
  { readonly do: 'help' } | { readonly do: 'list' } | { readonly do: 'start'; readonly options: SandboxOptions };

/** Reads the arguments. Throws an error whose message says what is wrong with them. */
export function readCommandLine(args: readonly string[]): CommandLineWish {
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
      ...(values.scenario === undefined ? {} : { scenario: findScenario(values.scenario).name }),
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
