import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src-sandbox/command-line.ts';

describe('the command line', () => {
  it('starts a usual simulator without options', () => {
    expect(readCommandLine([])).toEqual({ do: 'start', options: {} });
  });

  it('takes every option', () => {
    const args = '--port 4010 --seed 7 --scenario slow-delivery --speed 10 --state orders.json'.split(' ');
    const options = { port: 4010, seed: 7, scenario: 'slow-delivery', speed: 10, stateFile: 'orders.json' };
    expect(readCommandLine(args)).toEqual({ do: 'start', options });
  });

  it('knows a speed without end', () => {
    expect(readCommandLine(['--speed', 'Infinity'])).toEqual({ do: 'start', options: { speed: Infinity } });
  });

  it.each([
    [['--help'], 'help'],
    [['-h'], 'help'],
    [['--list'], 'list'],
  ])('%j asks to %s', (args, wish) => {
    expect(readCommandLine(args)).toEqual({ do: wish });
  });

  it.each([
    [['--port', 'many'], '--port must be a whole number from 0 to 65535, not "many"'],
    [['--port', '70000'], '--port must be a whole number'],
    [['--port', '40.5'], '--port must be a whole number'],
    [['--port'], '--port'],
    [['--seed', '-1'], '--seed'],
    [['--speed', '0'], '--speed must be a number above 0, not "0"'],
    [['--speed', 'fast'], '--speed must be a number above 0, not "fast"'],
    [['--scenario', 'nice'], 'unknown scenario "nice"; known are default,'],
    [['--sped', '2'], '--sped'],
    [['4010'], '4010'],
  ])('%j is refused with the reason', (args, words) => {
    expect(() => readCommandLine(args)).toThrow(words);
  });
});
