import type { MenuItemConstructorOptions } from 'electron';

/**
 * The application's menu. On macOS copying and pasting by keyboard needs one; elsewhere the window has none, and the keys work
 * without. Null: no menu.
 */
export function applicationMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null;
}
