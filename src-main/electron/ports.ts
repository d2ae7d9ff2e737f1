import type { App, Clipboard } from 'electron';
import Store from 'electron-store';
import { defaultSettings } from '../../src-shared/domain/settings.ts';
import { createKeychain, keychainService } from '../keychain.ts';
import type { DisplayWindow, Log, Notifier, Ports, Press } from '../ports.ts';
import { systemClock } from '../system-clock.ts';
import { createSettingsFile, settingsFileName } from './settings-file.ts';
import { languageOf } from './system-language.ts';

/** What the ports stand on. */
export interface PortsOptions {
  readonly app: Pick<App, 'getLocale' | 'getVersion'>;
  readonly clipboard: Pick<Clipboard, 'writeText' | 'readText'>;
  readonly displayWindow: DisplayWindow;
  readonly notifier: Notifier;
  readonly press: Press;
  readonly userDataPath: string;
  readonly log: Log;
  /** Hears every secret out of the keychain, so that the log can leave it out. */
  readonly onSecret: (secret: string) => void;
}

/** The services' view of this machine. */
export function createPorts(options: PortsOptions): Ports {
  const { app, clipboard, displayWindow, notifier, press, userDataPath, log, onSecret } = options;
  const settingsName = settingsFileName.replace(/\.json$/, '');
  return {
    clock: systemClock,
    fetch: globalThis.fetch,
    secrets: createKeychain({ clock: systemClock, log, service: keychainService(process.env), onSecret }),
    settings: createSettingsFile({
      folder: userDataPath,
      openStore: () => new Store({ name: settingsName, cwd: userDataPath, clearInvalidConfig: false }),
      defaults: defaultSettings(languageOf(app.getLocale())),
      log,
    }),
    clipboard: { writeText: (text) => clipboard.writeText(text), readText: () => clipboard.readText() },
    displayWindow,
    notifier,
    press,
    log,
    userDataPath,
    appVersion: app.getVersion(),
    platform: process.platform,
  };
}
