import type { App, ProxyConfig, Session, WebContents } from 'electron';
import { isDocumentOf } from './app-address.ts';
import type { WindowRoster } from './window-roster.ts';

/**
 * A proxy that is not there, for this machine's own addresses too: what no policy of a document forbids, such as the servers that a
 * page may name for a peer connection, ends here. Documents come through our own scheme, which no proxy sees.
 */
const deadEnd: ProxyConfig = {
  mode: 'fixed_servers',
  proxyRules: 'http://127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
};

/** Chromium's switch by which peer connections send nothing but through the proxy. To be set before the application is ready. */
export const peerConnectionPolicy = ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'] as const;

/**
 * What our windows may never do, for every one that will be made: leave the document of their role, open windows, get permissions,
 * use the network. `devSocketAddress` is the one exception, in development only. Holds once it has resolved.
 */
export async function lockDown(
  app: Pick<App, 'on'>,
  session: Session,
  windows: Pick<WindowRoster, 'roleOf'>,
  devSocketAddress: string | undefined,
): Promise<void> {
  app.on('web-contents-created', (_event, contents) => lockContents(contents, windows));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // The content security policy says so already. This holds even for a document that came without it.
  const wires = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*'] };
  session.webRequest.onBeforeRequest(wires, ({ url }, answer) => {
    answer({ cancel: devSocketAddress === undefined || !url.startsWith(`${devSocketAddress}/`) });
  });
  if (devSocketAddress === undefined) await session.setProxy(deadEnd);
}

function lockContents(contents: WebContents, windows: Pick<WindowRoster, 'roleOf'>): void {
  const isOwn = (url: string): boolean => isDocumentOf(windows.roleOf(contents), url);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwn(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
