import { describe, expect, it, vi } from 'vitest';
import { registerCalls, tellWindows } from '../../../src-main/electron/registrar.ts';
import { createWindowRoster } from '../../../src-main/electron/window-roster.ts';
import { calls, events } from '../../../src-shared/bridge/contract.ts';
import { FakeContents, FakeIpcMain, FakeWindow } from './fake-electron.ts';

const ownFrame = { parent: null, origin: 'app://desk', url: 'app://desk/index.html' };

function registered() {
  const ipcMain = new FakeIpcMain();
  const roster = createWindowRoster();
  const window = new FakeWindow();
  roster.add(window.asWindow, 'desk');
  const dispatch = vi.fn(() => Promise.resolve({ ok: true as const, value: 'served' }));
  registerCalls(ipcMain, roster, dispatch);
  return { ipcMain, roster, window, dispatch };
}

describe('the registrar', () => {
  it('answers exactly the calls of the contract', () => {
    const { ipcMain } = registered();
    const names = Object.entries(calls).flatMap(([domain, specs]) =>
      Object.keys(specs).map((call) => `${domain}.${call}`),
    );
    expect([...ipcMain.handlers.keys()].sort()).toEqual(names.sort());
  });

  it('hands role, name and input of a call from our own document on', async () => {
    const { ipcMain, window, dispatch } = registered();
    const answer = await ipcMain.call(
      'orders.get',
      { sender: window.webContents, senderFrame: ownFrame },
      { ref: 'a' },
      'more',
    );
    expect(answer).toEqual({ ok: true, value: 'served' });
    expect(dispatch).toHaveBeenCalledExactlyOnceWith('desk', 'orders.get', { ref: 'a' });
  });

  it.each([
    ['a frame inside', { ...ownFrame, parent: ownFrame }],
    ['another host', { ...ownFrame, origin: 'app://other' }],
    ['another scheme', { ...ownFrame, origin: 'https://desk' }],
    ['a look-alike', { ...ownFrame, origin: 'app://desk.example.com' }],
    ['a document without an origin', { ...ownFrame, origin: 'null' }],
    ['a frame that is gone', null],
  ])('turns %s away', async (_name, senderFrame) => {
    const { ipcMain, window, dispatch } = registered();
    const answer = await ipcMain.call('app.boot', { sender: window.webContents, senderFrame });
    expect(answer).toEqual({ ok: false, code: 'forbidden', detail: {} });
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('turns contents away that are not those of a window of ours', async () => {
    const { ipcMain, dispatch } = registered();
    const answer = await ipcMain.call('app.boot', { sender: new FakeContents().asContents, senderFrame: ownFrame });
    expect(answer).toMatchObject({ ok: false, code: 'forbidden' });
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('turns a window away that was closed', async () => {
    const { ipcMain, window } = registered();
    window.emit('closed');
    const answer = await ipcMain.call('app.boot', { sender: window.webContents, senderFrame: ownFrame });
    expect(answer).toMatchObject({ ok: false, code: 'forbidden' });
  });
});

describe('events from main', () => {
  it('reach every open window of a role that may see them', () => {
    const { roster, window } = registered();
    const second = new FakeWindow();
    roster.add(second.asWindow, 'desk');
    tellWindows(roster)('app.notice', 'settings-reset', events.app.notice);
    expect(window.contents.sent).toEqual([['app.notice', 'settings-reset']]);
    expect(second.contents.sent).toEqual([['app.notice', 'settings-reset']]);
  });

  it('reach no window of another role, and none that is gone', () => {
    const { roster, window } = registered();
    tellWindows(roster)('app.notice', 'settings-reset', { ...events.app.notice, roles: [] });
    window.contents.destroyed = true;
    tellWindows(roster)('app.notice', 'settings-reset', events.app.notice);
    expect(window.contents.sent).toEqual([]);
  });
});
