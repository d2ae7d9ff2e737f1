import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../../tools/launch/running-app.ts';
import { startInShell } from '../../../tools/launch/start-in-shell.ts';
import { fixtureStart } from './fixture-app.ts';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await startInShell(fixtureStart());
  page = app.page;
}, 60_000);

afterAll(() => app.close());

/** What main wrote down. */
const seen = (): Promise<typeof globalThis.shellAppSeen> => app.evaluateMain(() => globalThis.shellAppSeen, null);

describe('a window in the chromium shell', () => {
  it('shows what the scheme handler serves, at the size that main asked for', async () => {
    expect(await page.evaluate(() => document.title)).toBe('Shell App');
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([900, 600]);
    expect((await seen()).requests).toContain('app://desk/index.html');
  });

  it('gives the handler addresses and referrers of the scheme, never those of the stand-in', async () => {
    await page.evaluate(() => fetch('/nothing-here').catch(() => undefined));
    const { requests } = await seen();
    expect(requests.every((address) => address.startsWith('app://desk/'))).toBe(true);
  });

  it('passes the headers of the handler on', async () => {
    const response = await page.reload();
    expect(response?.headers()['x-shell-app']).toBe('yes');
  });

  it('speaks the language of the system', async () => {
    expect(await page.evaluate(() => navigator.language)).toBe('ja');
  });

  it('is a secure context', async () => {
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
  });
});

describe('the bridge in the chromium shell', () => {
  it('is there before the first script of the page', async () => {
    expect(await page.evaluate(() => window.atStart.desk)).toBe('object');
  });

  it('carries undefined, dates and maps to main and back', async () => {
    const answer = await page.evaluate(async () => {
      const sent = { when: new Date(5), names: new Map([['a', 1]]), nothing: undefined };
      const back = (await window.desk.call('echo', sent)) as typeof sent;
      return {
        main: await window.desk.call('describe', sent),
        when: back.when.getTime(),
        name: back.names.get('a'),
        nothing: 'nothing' in back,
      };
    });
    expect(answer).toEqual({ main: { when: true, names: true, nothing: true }, when: 5, name: 1, nothing: true });
  });

  it.each([
    ['fail', null, "Error invoking remote method 'fail': RangeError: the till is shut"],
    ['nothing', null, "Error invoking remote method 'nothing': Error: No handler registered for 'nothing'"],
    ['answer-function', null, "Error invoking remote method 'answer-function': Error: An object could not be cloned."],
  ])('rejects as Electron does when main cannot answer %s', async (channel, input, message) => {
    const words = await page.evaluate(
      ([name, value]) => window.desk.call(name, value).catch((error: unknown) => (error as Error).message),
      [channel, input] as const,
    );
    expect(words).toBe(message);
  });

  it('rejects a function as input', async () => {
    const words = await page.evaluate(() =>
      window.desk.call('echo', () => 1).catch((error: unknown) => (error as Error).message),
    );
    expect(words).toBe('An object could not be cloned.');
  });

  it('throws what the preload throws as a plain error', async () => {
    const thrown = await page.evaluate(() => {
      try {
        return window.desk.fail();
      } catch (error) {
        return [String(error), error instanceof TypeError];
      }
    });
    expect(thrown).toEqual(['Error: not like this', false]);
  });

  it('carries events until the page stops listening, without the event object', async () => {
    const heard = await page.evaluate(async () => {
      const payloads: unknown[][] = [];
      const stop = window.desk.on('told', (...payload) => payloads.push(payload));
      await window.desk.call('ask-for-event', 1);
      await window.desk.call('echo');
      stop();
      await window.desk.call('ask-for-event', 2);
      await window.desk.call('echo');
      return payloads;
    });
    expect(heard).toEqual([[1, { again: 1 }]]);
  });

  it('cannot be replaced or changed by the page', async () => {
    const attempts = await page.evaluate(() => {
      'use strict';
      const refused: boolean[] = [];
      for (const attempt of [
        () => Object.assign(window, { desk: 1 }),
        () => Object.assign(window.desk, { call: 1 }),
        () => (window.desk.limits.coins as string[]).push('DOGE'),
        () => Object.defineProperty(window, 'desk', { value: 1 }),
        () => Reflect.deleteProperty(window, 'desk') || Promise.reject(new Error()),
      ]) {
        try {
          const outcome: unknown = attempt();
          refused.push(outcome instanceof Promise);
          if (outcome instanceof Promise) outcome.catch(() => undefined);
        } catch {
          refused.push(true);
        }
      }
      return [...refused, typeof window.desk.call];
    });
    expect(attempts).toEqual([true, true, true, true, true, 'function']);
  });

  it('leaves nothing of its plumbing on the page', async () => {
    expect(
      await page.evaluate(() => window.atStart.globals.filter((name) => name !== 'NavigationPreloadManager')),
    ).toEqual([]);
    const reached = await page.evaluate(() => {
      const names = ['chromiumShellSend', 'chromiumShellReceive', 'ipcRenderer', 'require', 'process'];
      return names.filter((name) => name in window);
    });
    expect(reached).toEqual([]);
  });

  it('does not come into the hands of a page that replaced the prototypes it stands on', async () => {
    const caught = await page.evaluate(async () => {
      const stop = window.desk.on('told', () => undefined);
      await window.desk.call('ask-for-event', 3);
      stop();
      new EventTarget().dispatchEvent(new Event('control'));
      return window.caught;
    });
    // Only the page's own event is seen, which shows that the spy works.
    expect(caught).toEqual(['dispatchEvent']);
  });

  it('tells main the frame that the browser knows, not what the page says', async () => {
    expect(await page.evaluate(() => window.desk.call('sender'))).toEqual({
      url: 'app://desk/index.html',
      origin: 'app://desk',
      top: true,
      known: true,
    });
  });

  it('gives one and the same Electron to imports and requires', async () => {
    expect(await page.evaluate(() => window.desk.call('same-module'))).toBe(true);
  });
});

describe('what a page in the chromium shell may not', () => {
  it('has its foreign requests stopped by the content security policy and counted', async () => {
    await page.evaluate(() => fetch('https://example.com/leak').catch(() => undefined));
    await page.evaluate(() => window.desk.call('echo'));
    expect(app.records().some(({ kind, text }) => kind === 'csp-violation' && text.includes('example.com/leak'))).toBe(
      true,
    );
  });

  it('asks main before it navigates, and stays where it is', async () => {
    await page.evaluate(() => {
      location.href = 'https://example.com/elsewhere';
    });
    await expect.poll(async () => (await seen()).navigations).toContain('https://example.com/elsewhere');
    expect(page.url()).toMatch(/index\.html$/);
    expect(await page.evaluate(() => document.title)).toBe('Shell App');
  });

  it('gets no window from window.open or a link, and main hears of both', async () => {
    expect(await page.evaluate(() => window.open('https://example.com/popup'))).toBeNull();
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/link', target: '_blank' });
      document.body.append(link);
      link.click();
    });
    await expect
      .poll(async () => (await seen()).popups)
      .toEqual(['https://example.com/popup', 'https://example.com/link']);
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  it('gets no permission', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });

  it('has what it says on the console as an error counted', async () => {
    await page.evaluate(() => {
      // eslint-disable-next-line no-console -- what the console says is what is tested
      console.error('till jammed');
      setTimeout(() => {
        throw new Error('drawer stuck');
      });
    });
    await expect
      .poll(() => app.records().map(({ text }) => text))
      .toEqual(expect.arrayContaining(['till jammed', 'Error: drawer stuck']));
  });
});
