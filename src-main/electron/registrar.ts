import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { callNames } from '../../src-shared/bridge/names.ts';
import type { WindowRole } from '../../src-shared/bridge/contract-types.ts';
import { fail } from '../../src-shared/result.ts';
import type { Dispatch } from '../bridge/dispatch.ts';
import type { EventListener } from '../bridge/emitter.ts';
import { appOrigin } from './app-address.ts';
import type { WindowRoster } from './window-roster.ts';

/** Answers every call of the contract, from the top frame of a window of ours that shows our own document; from nobody else. */
export function registerCalls(ipcMain: Pick<IpcMain, 'handle'>, windows: WindowRoster, dispatch: Dispatch): void {
  for (const [domain, calls] of Object.entries(callNames)) {
    for (const call of calls) {
      const name = `${domain}.${call}`;
      ipcMain.handle(name, (event, input: unknown) => {
        const role = senderRole(event, windows);
        return role === undefined ? fail('forbidden', {}) : dispatch(role, name, input);
      });
    }
  }
}

/** Hands main's events to the windows whose role may see them. */
export function tellWindows(windows: WindowRoster): EventListener {
  return (name, payload, { roles }) => {
    for (const contents of windows.contentsOf(roles)) {
      if (!contents.isDestroyed()) contents.send(name, payload);
    }
  };
}

function senderRole({ sender, senderFrame }: IpcMainInvokeEvent, windows: WindowRoster): WindowRole | undefined {
  const isOurDocument = senderFrame !== null && senderFrame.parent === null && senderFrame.origin === appOrigin;
  return isOurDocument ? windows.roleOf(sender) : undefined;
}
