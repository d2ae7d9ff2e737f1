import { ipcRenderer, type IpcRendererEvent } from 'electron';
import type { BridgeWire } from '../src-shared/bridge/build-bridge.ts';

/** The two ways to main, of which the page never gets hold itself. */
export const ipcWire: BridgeWire = {
  invoke: (channel, input) => ipcRenderer.invoke(channel, input),
  subscribe: (channel, listener) => {
    // Electron's event would hand the page a way to send.
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
};
