import { describe, expect, it } from 'vitest';
import { fitting, withUsed, type Command } from '../../../src-renderer/screens/palette/command.ts';

function command(label: string, more: Partial<Command> = {}): Command {
  return { id: label, group: 'actions', label, run: () => undefined, ...more };
}

const commands = [
  command('Go to Sell'),
  command('Go to Orders'),
  command('Dark theme', { words: ['appearance colours'] }),
  command('Price tolerance', { group: 'settings', detail: 'Money' }),
  command('Arrange favourites'),
  command('お気に入りを並べ替える'),
];

function found(typed: string): readonly string[] {
  return fitting(commands, typed).map(({ label }) => label);
}

describe('the palette', () => {
  it.each([
    ['dark', 'Dark theme'],
    ['theme', 'Dark theme'],
    ['colours', 'Dark theme'],
    ['theme dark', 'Dark theme'],
    ['tolerence', 'Price tolerance'],
    ['money', 'Price tolerance'],
    ['favorites', 'Arrange favourites'],
    ['orders', 'Go to Orders'],
    ['並べ替え', 'お気に入りを並べ替える'],
    ['ＤＡＲＫ', 'Dark theme'],
  ])('finds by %s: %s', (typed, label) => {
    expect(found(typed)[0]).toBe(label);
  });

  it('shows everything while nothing is typed, and nothing for what is nowhere', () => {
    expect(found(' ')).toHaveLength(commands.length);
    expect(found('zzqq')).toEqual([]);
  });

  it('puts what was used last first, once, and keeps only a few', () => {
    const ids = ['sell', 'orders', 'sell', 'help', 'dark'];
    expect(ids.slice(0, 3).reduce<readonly string[]>((before, id) => withUsed(before, id), [])).toEqual([
      'sell',
      'orders',
    ]);
    expect(ids.reduce<readonly string[]>((before, id) => withUsed(before, id, 3), [])).toEqual([
      'dark',
      'help',
      'sell',
    ]);
  });
});
