// All that the till's page gets of the outside: `window.desk`. No schema is in here, only names; main checks every input.

import { contextBridge } from 'electron';
import { callNames, eventNames } from 'virtual:bridge-names/desk';
import { buildBridge } from '../src-shared/bridge/build-bridge.ts';
import { ipcWire } from './ipc-wire.ts';

contextBridge.exposeInMainWorld('desk', buildBridge(callNames, eventNames, ipcWire));
