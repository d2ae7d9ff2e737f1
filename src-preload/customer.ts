// All that the customer's page gets of the outside: `window.customer`, which can look and do nothing.

import { contextBridge } from 'electron';
import { callNames, eventNames } from 'virtual:bridge-names/customer';
import { buildBridge } from '../src-shared/bridge/build-bridge.ts';
import { ipcWire } from './ipc-wire.ts';

contextBridge.exposeInMainWorld('customer', buildBridge(callNames, eventNames, ipcWire));
