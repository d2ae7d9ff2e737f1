import { describe, expect, it } from 'vitest';
import { printedKeys, ticketAction } from '../../../../src-renderer/screens/sell/ticket/ticket-keys.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('the keys of the ticket', () => {
  it('are Alt and a letter, by the place of the key', () => {
    expect(ticketAction({ ...none, altKey: true, code: 'KeyA' })).toBe('add');
    expect(ticketAction({ ...none, altKey: true, code: 'KeyN' })).toBe('no-email');
    expect(ticketAction({ ...none, altKey: true, code: 'KeyP' })).toBe('payment');
    expect(ticketAction({ ...none, altKey: true, code: 'KeyX' })).toBe('clear');
  });

  it('are nothing without Alt, or with another key beside it', () => {
    expect(ticketAction({ ...none, code: 'KeyA' })).toBeNull();
    expect(ticketAction({ ...none, altKey: true, shiftKey: true, code: 'KeyA' })).toBeNull();
    expect(ticketAction({ ...none, altKey: true, ctrlKey: true, code: 'KeyA' }), 'AltGr types letters').toBeNull();
    expect(ticketAction({ ...none, altKey: true, code: 'KeyQ' })).toBeNull();
  });

  it('are printed as they are called on the system', () => {
    expect(printedKeys('add', 'win32')).toBe('Alt+A');
    expect(printedKeys('add', 'darwin')).toBe('⌥A');
  });
});
