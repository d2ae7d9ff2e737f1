import fs from 'node:fs';
import path from 'node:path';
import { namesFor } from '../../src-shared/bridge/names.ts';
import { startDeskAgain } from '../../tools/launch/start-desk.ts';
import { expect, test } from './support/desk-test.ts';

test('the window has the size of the till, and its document comes with the strict policy', async ({ desk, page }) => {
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
  const response = await page.reload();
  expect(response?.headers()['content-security-policy']).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'",
  );
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  expect(desk.records()).toEqual([]);
});

test('the page has window.desk and nothing else of the application', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    domains: 'desk' in window ? Object.keys(window.desk as object) : [],
    leaks: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'global', 'Buffer'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen.domains.toSorted()).toEqual([...Object.keys(namesFor('desk').callNames), 'on'].toSorted());
  expect(seen.leaks).toEqual([]);
});

test('the window goes nowhere and opens nothing', async ({ desk, page }) => {
  desk.expectRecords('foreign-request');
  const before = page.url();
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  for (const address of ['https://example.com/', new URL('other.html', before).href]) {
    await page.evaluate((url) => location.assign(url), address);
    // A call that is answered shows that the old document is still there.
    expect(await page.evaluate(() => document.title)).toContain('Refill Desk');
    expect(page.url()).toBe(before);
  }
  expect(page.context().pages()).toHaveLength(1);
});

test('a settings file that broke is set aside, and the last good one is used', async ({ desk }) => {
  const file = path.join(desk.userDataPath, 'settings.json');
  await desk.page.evaluate(() =>
    (window as unknown as { desk: { settings: { change(patch: object): Promise<unknown> } } }).desk.settings.change({
      theme: 'dark',
    }),
  );
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ theme: 'dark' });
  await desk.kill();
  fs.writeFileSync(file, '{"theme":');
  await desk.restart();
  const boot = await desk.page.evaluate(() =>
    (window as unknown as { desk: { app: { boot(): Promise<unknown> } } }).desk.app.boot(),
  );
  expect(boot).toMatchObject({
    ok: true,
    value: { settings: { theme: 'dark' }, notices: expect.arrayContaining(['settings-reset']) },
  });
  expect(fs.readFileSync(path.join(desk.userDataPath, 'settings.broken.json'), 'utf8')).toBe('{"theme":');
});

test('a second start on the same data ends at once and leaves the first as it is', async ({ desk, page, runtime }) => {
  const second = await startDeskAgain(runtime, desk.userDataPath);
  expect(second.code).toBe(0);
  expect(second.output).toContain('Refill Desk is already open');
  expect(await page.title()).toContain('Refill Desk');
});
