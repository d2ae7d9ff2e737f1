import type { CDPSession, Page } from 'playwright';
import { mainWorldSource, preloadWorldSource } from './page-script.ts';
import type { PageMessage, ShellMessage } from './page-worlds.ts';

/** The frame a message came from, as the browser (never the page) tells it. */
export interface SendingFrame {
  readonly frameId: string;
  readonly parentId: string | undefined;
  readonly url: string;
  readonly origin: string;
}

/** The way between the shell and the preload's world of one page. */
export interface PageLink {
  /** To the preload that is there now; without one the message is dropped, as Electron does. */
  send(message: ShellMessage): void;
  close(): Promise<void>;
}

/** Gets the preload's messages; `answer` goes to the very document that asked. */
export type PageListener = (message: PageMessage, frame: SendingFrame, answer: (message: ShellMessage) => void) => void;

/** Events that the page raises outside of the preload. */
export interface PageLinkOptions {
  readonly preloadPath: string | null;
  readonly onMessage: PageListener;
  readonly onPopup: (url: string) => void;
}

const worldName = 'preload';
const bindingName = 'chromiumShellSend';

interface PreloadContext {
  readonly uniqueId: string;
  readonly frameId: string;
  readonly origin: string;
}

/** Installs both worlds' halves into every document that the page will load. */
export async function openPageLink(page: Page, options: PageLinkOptions): Promise<PageLink> {
  const session = await page.context().newCDPSession(page);
  const contexts = new Map<number, PreloadContext>();
  const frames = new Map<string, { url: string; parentId: string | undefined }>();

  session.on('Page.frameNavigated', ({ frame }) => frames.set(frame.id, { url: frame.url, parentId: frame.parentId }));
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) =>
    frames.set(frameId, { url, parentId: frames.get(frameId)?.parentId }),
  );
  session.on('Page.frameDetached', ({ frameId }) => frames.delete(frameId));
  session.on('Page.windowOpen', ({ url }) => options.onPopup(url));
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== worldName) return;
    const frameId = String((context.auxData as { frameId?: unknown } | undefined)?.frameId);
    contexts.set(context.id, { uniqueId: context.uniqueId, frameId, origin: context.origin });
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    const context = contexts.get(executionContextId);
    if (name !== bindingName || context === undefined) return;
    const frame = {
      ...context,
      url: frames.get(context.frameId)?.url ?? '',
      parentId: frames.get(context.frameId)?.parentId,
    };
    options.onMessage(JSON.parse(payload) as PageMessage, frame, (message) => deliver(session, context, message));
  });

  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
  // The preload's half listens for the page's half, so it must come first.
  const preloadSource = preloadWorldSource(options.preloadPath);
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadSource, worldName });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldSource });

  return {
    send(message) {
      for (const context of contexts.values()) {
        if (frames.get(context.frameId)?.parentId === undefined) deliver(session, context, message);
      }
    },
    async close() {
      await session.detach().catch(ignoreGone);
    },
  };
}

function deliver(session: CDPSession, context: PreloadContext, message: ShellMessage): void {
  const expression = `chromiumShellReceive(${JSON.stringify(JSON.stringify(message))})`;
  session.send('Runtime.evaluate', { expression, uniqueContextId: context.uniqueId }).catch(ignoreGone);
}

/** The document or the page went away before the message reached it; nobody is left to tell. */
function ignoreGone(): void {
  return undefined;
}
