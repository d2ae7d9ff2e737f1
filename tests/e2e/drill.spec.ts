import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { PayPage } from './pages/pay-page.ts';
import { SellPage } from './pages/sell-page.ts';
import { expect, test } from './support/desk-test.ts';
import { escapes } from './support/escapes.ts';

const pictureOnDisk = new URL('../../tools/package/resources/icons/48x48.png', import.meta.url).href;

/** Whoever waits outside for what a page sends: anything that arrives has escaped. */
let outside: Server;
let arrived: string[] = [];

test.beforeAll(async () => {
  outside = createServer((socket) => {
    arrived.push('a connection');
    socket.on('data', (part) => arrived.push(part.toString('latin1').split('\r\n', 1)[0] ?? ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => {
  outside.close();
});

test.beforeEach(() => {
  arrived = [];
});

test('code of an attacker in the page, with a sold card behind it, reaches nothing and nobody', async ({
  desk,
  page,
}) => {
  for (const kind of ['csp-violation', 'foreign-request', 'console-error'] as const) desk.expectRecords(kind);
  const sell = new SellPage(page);
  await sell.openBrand('Steam');
  await sell.amount('$25').click();
  await sell.email.fill('victim@example.com');
  await sell.charge();
  await expect(new PayPage(page).request).toBeVisible();

  const { port } = outside.address() as AddressInfo;
  const beyond = { outside: `http://127.0.0.1:${port}/`, picture: pictureOnDisk };
  const before = page.url();
  await page.evaluate(noteViolations);
  const succeeded: string[] = [];
  for (const escape of escapes) {
    const outcome = await page.evaluate(escape.run, beyond).catch(() => false);
    if (outcome) succeeded.push(escape.name);
  }
  expect(escapes.length).toBeGreaterThan(40);
  expect(succeeded, 'techniques that worked').toEqual([]);
  expect(arrived, 'what arrived outside').toEqual([]);
  // Where the desk runs nothing might have got through in any case: it is the policy that has to have said no.
  const refused = await page.evaluate(notedViolations);
  expect(
    refusing.filter((directive) => !refused.includes(directive)),
    'what the policy did not refuse',
  ).toEqual([]);
  expect(page.url()).toBe(before);
  expect(page.context().pages()).toHaveLength(1);
  // The page is still ours, and still sells.
  await new PayPage(page).train('Customer pays');
});

/** Every directive that one of the techniques runs into. Handlers in attributes and workers fail at the trusted types before theirs. */
const refusing = [
  'connect-src',
  'font-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'require-trusted-types-for',
  'script-src-elem',
  'style-src-elem',
  'trusted-types',
];

interface Noting {
  refused?: Set<string>;
}

/** Runs in the page: from now on keeps the directives that something was refused by. */
function noteViolations(): void {
  const refused = ((window as Noting).refused = new Set<string>());
  document.addEventListener('securitypolicyviolation', (event) => refused.add(event.effectiveDirective));
}

/** Runs in the page. */
function notedViolations(): string[] {
  return [...((window as Noting).refused ?? [])].toSorted();
}
