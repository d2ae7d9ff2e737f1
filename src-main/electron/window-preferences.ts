import type { WebPreferences } from 'electron';

/** What holds for the page of every window of ours: a sandbox, worlds apart, and its one preload. */
export function windowPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  };
}
