import { describe, expect, it } from 'vitest';
import { PrinterChoice } from '../../../src-renderer/screens/settings/printer-choice.svelte.ts';
import type { Settings, SettingsPatch } from '../../../src-shared/domain/settings.ts';

function choosing(printer: Settings['networkPrinter'], saves = true) {
  const inForce = { networkPrinter: printer };
  const changes: SettingsPatch[] = [];
  const change = (_name: string, patch: SettingsPatch): Promise<boolean> => {
    changes.push(patch);
    if (saves) Object.assign(inForce, patch);
    return Promise.resolve(saves);
  };
  return { changes, choice: new PrinterChoice({ change }, () => inForce.networkPrinter) };
}

const kitchen = { host: '192.168.0.40', port: 9_101 };

describe('the choice of a printer', () => {
  it('keeps the address in the network typed while a printer of this computer holds', async () => {
    const { changes, choice } = choosing(kitchen);
    await choice.choose('system');
    expect(changes).toEqual([{ networkPrinter: null }]);
    expect(choice.place).toBe('system');
    await choice.choose('network');
    expect([choice.host, choice.port, choice.changed]).toEqual(['192.168.0.40', '9101', true]);
    await choice.save();
    expect(changes.at(-1)).toEqual({ networkPrinter: kitchen });
    expect([choice.place, choice.changed]).toEqual(['network', false]);
  });

  it('shows what is in force where the change was refused', async () => {
    const { choice } = choosing(kitchen, false);
    await choice.choose('system');
    expect([choice.place, choice.host, choice.changed]).toEqual(['network', '192.168.0.40', false]);
  });

  it('changes nothing by a look at the other side', async () => {
    const { changes, choice } = choosing(null);
    await choice.choose('network');
    expect([choice.place, choice.port]).toEqual(['network', '9100']);
    await choice.choose('system');
    expect([choice.place, changes]).toEqual(['system', []]);
  });

  it('says what is wrong with an address, and saves none outside of the shop’s network', async () => {
    const { changes, choice } = choosing(null);
    [choice.host, choice.port] = ['not an address', '0'];
    await choice.save();
    expect([choice.hostProblem, choice.portProblem]).toEqual(['unreadable', true]);
    [choice.host, choice.port] = ['8.8.8.8', '9100'];
    expect([choice.hostProblem, choice.portProblem]).toEqual([null, false]);
    await choice.save();
    expect([choice.hostProblem, changes]).toEqual(['outside', []]);
  });
});
