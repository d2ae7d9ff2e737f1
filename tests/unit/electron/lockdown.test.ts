import { describe, expect, it, vi } from 'vitest';
import { lockDown, peerConnectionPolicy } from '../../../src-main/electron/lockdown.ts';
import { createWindowRoster } from '../../../src-main/electron/window-roster.ts';
import type { WindowRole } from '../../../src-shared/bridge/contract-types.ts';
import { fakeApp, FakeContents, FakeSession, FakeWindow } from './fake-electron.ts';

function locked(devSocketAddress?: string, role: WindowRole | null = 'desk') {
  const app = fakeApp();
  const session = new FakeSession();
  const window = new FakeWindow();
  const { contents } = window;
  const windows = createWindowRoster();
  void lockDown(app, session.asSession, windows, devSocketAddress);
  // As in Electron: the contents are there before main has its window in hand.
  app.emit('web-contents-created', {}, contents);
  if (role !== null) windows.add(window.asWindow, role);
  return { contents, session };
}

/** Whether the event was called off. */
function raise(contents: FakeContents, name: string, details: object = {}): boolean {
  const event = { ...details, preventDefault: vi.fn() };
  contents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe('a locked-down window', () => {
  it.each([
    'https://example.com/',
    'http://127.0.0.1:5273/',
    'app://desk/other.html',
    'app://desk/index.html/../x.html',
    'app://desk/index.html?screen=2',
    'app://desk.example.com/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
  ])('does not go to %s', (url) => {
    const { contents } = locked();
    expect(raise(contents, 'will-navigate', { url })).toBe(true);
    expect(raise(contents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  it.each(['app://desk/index.html', 'app://desk/index.html#sale'])('may load its own document again: %s', (url) => {
    const { contents } = locked();
    expect(raise(contents, 'will-navigate', { url })).toBe(false);
    expect(raise(contents, 'will-frame-navigate', { url, isMainFrame: true })).toBe(false);
  });

  it('goes nowhere but to the document of its role: the customer sees no till, and the till no display', () => {
    const [till, display] = ['app://desk/index.html', 'app://desk/display/index.html'];
    const roles = [
      ['desk', till, display],
      ['customer', display, till],
    ] as const;
    for (const [role, own, other] of roles) {
      const { contents } = locked(undefined, role);
      expect(raise(contents, 'will-navigate', { url: own })).toBe(false);
      expect(raise(contents, 'will-navigate', { url: other })).toBe(true);
      expect(raise(contents, 'will-frame-navigate', { url: other, isMainFrame: true })).toBe(true);
    }
    expect(raise(locked(undefined, null).contents, 'will-navigate', { url: till })).toBe(true);
  });

  it('has no frames inside, no redirects and no webviews', () => {
    const { contents } = locked();
    expect(raise(contents, 'will-frame-navigate', { url: 'app://desk/index.html', isMainFrame: false })).toBe(true);
    expect(raise(contents, 'will-redirect', { url: 'app://desk/index.html' })).toBe(true);
    expect(raise(contents, 'will-attach-webview')).toBe(true);
  });

  it('opens no other window', () => {
    const { contents } = locked();
    const details = { url: 'app://desk/index.html' } as Parameters<NonNullable<FakeContents['openHandler']>>[0];
    expect(contents.openHandler?.(details)).toEqual({ action: 'deny' });
  });

  it('gets no permission and no device', () => {
    const { session } = locked();
    const answer = vi.fn();
    session.permissionRequest?.(new FakeContents().asContents, 'geolocation', answer, {} as never);
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.permissionCheck?.(null, 'media', 'app://desk', {} as never)).toBe(false);
    expect(session.devicePermission?.({} as never)).toBe(false);
  });

  it('downloads nothing', () => {
    const { session } = locked();
    const event = { preventDefault: vi.fn() };
    session.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('reaches nothing on the network', () => {
    const { session } = locked();
    expect(session.watchedAddresses).toEqual(
      expect.arrayContaining(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*']),
    );
    expect(verdict(session, 'https://api.cryptorefills.com/v2/brands')).toBe(true);
    expect(verdict(session, 'ws://127.0.0.1:5273/')).toBe(true);
  });

  it('sends what no policy forbids to a proxy that is not there, on this machine too, but for development', () => {
    expect(locked().session.proxy).toEqual({
      mode: 'fixed_servers',
      proxyRules: 'http://127.0.0.1:9',
      proxyBypassRules: '<-loopback>',
    });
    expect(locked('ws://127.0.0.1:5273').session.proxy).toBeNull();
    expect(peerConnectionPolicy).toEqual(['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp']);
  });

  it('reaches its dev server alone in development', () => {
    const { session } = locked('ws://127.0.0.1:5273');
    expect(verdict(session, 'ws://127.0.0.1:5273/?token=x')).toBe(false);
    expect(verdict(session, 'ws://127.0.0.1:52731/')).toBe(true);
    expect(verdict(session, 'https://example.com/')).toBe(true);
  });
});

/** Whether a request is called off. */
function verdict(session: FakeSession, url: string): boolean | undefined {
  let cancelled: boolean | undefined;
  session.beforeRequest?.({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
}
