import { EventEmitter } from 'node:events';
import process from 'node:process';
import type { Clipboard, Dialog, Menu, NativeImage, nativeImage, Session, Shell } from 'electron';

/** The parts of Electron that stand for the system around it, as far as main uses them. */
export interface SystemParts {
  readonly clipboard: Pick<Clipboard, 'writeText' | 'readText'>;
  readonly dialog: Pick<Dialog, 'showErrorBox' | 'showSaveDialog'>;
  readonly menu: Pick<typeof Menu, 'setApplicationMenu' | 'buildFromTemplate'>;
  readonly nativeImage: Pick<typeof nativeImage, 'createFromBitmap'>;
  readonly powerMonitor: EventEmitter;
  readonly session: {
    readonly defaultSession: Pick<
      Session,
      'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'setProxy'
    > &
      EventEmitter & { readonly webRequest: { onBeforeRequest(): void } };
  };
  readonly shell: Pick<Shell, 'openExternal'>;
}

/** Makes them. The clipboard is this process's own; nothing is shown, and nothing opens outside. */
export function createSystemParts(): SystemParts {
  let clipboardText = '';
  return {
    clipboard: {
      writeText: (text) => {
        clipboardText = text;
        return Promise.resolve();
      },
      readText: () => Promise.resolve(clipboardText),
    },
    dialog: {
      showErrorBox: (title, content) => process.stderr.write(`${title}\n${content}\n`),
      // Nobody is there to choose; a driver puts its own answer in the place of this one.
      showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
    },
    menu: {
      setApplicationMenu: () => undefined,
      // Never shown, so that nothing of it is read.
      buildFromTemplate: () => Object.create(null) as Menu,
    },
    nativeImage: {
      // Never shown either.
      createFromBitmap: () => Object.create(null) as NativeImage,
    },
    powerMonitor: new EventEmitter(),
    session: { defaultSession: createSession() },
    shell: {
      openExternal: (url) => {
        process.stderr.write(`the chromium shell does not open ${url}\n`);
        return Promise.resolve();
      },
    },
  };
}

/** The shell refuses permissions, downloads and foreign requests by itself; what main says to them changes nothing. */
function createSession(): SystemParts['session']['defaultSession'] {
  return Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setProxy: () => Promise.resolve(),
    webRequest: { onBeforeRequest: () => undefined },
  });
}
