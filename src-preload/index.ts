// All that the page gets of the outside: `window.desk`. No schema is in here, only names; main checks every input.

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { callNames, eventNames } from 'virtual:bridge-names';
import { buildBridge } from '../src-shared/bridge/build-bridge.ts';

contextBridge.exposeInMainWorld(
  'desk',
  buildBridge(callNames, eventNames, {
    invoke: (channel, input) => ipcRenderer.invoke(channel, input),
    subscribe: (channel, listener) => {
      // Electron's event would hand the page a way to send.
      const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
      ipcRenderer.on(channel, forward);
      return () => {
        ipcRenderer.removeListener(channel, forward);
      };
    },
  }),
);
