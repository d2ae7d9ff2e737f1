// All that the page which draws slips gets of the outside: `window.paper`, which takes one job and says how it came out.

import { contextBridge } from 'electron';
import { callNames, eventNames } from 'virtual:bridge-names/paper';
import { buildBridge } from '../src-shared/bridge/build-bridge.ts';
import { ipcWire } from './ipc-wire.ts';

contextBridge.exposeInMainWorld('paper', buildBridge(callNames, eventNames, ipcWire));
