import { rmSync } from 'node:fs';
import { expect, test as base, type Page } from 'playwright/test';
import type { Settings } from '../../../src-shared/domain/settings.ts';
import type { PageRecord } from '../../../tools/chromium-shell/page-records.ts';
import type { Runtime } from '../../../tools/launch/running-app.ts';
import { startDesk, type Desk, type DeskStart } from '../../../tools/launch/start-desk.ts';
import { leftUserData } from './left-user-data.ts';

/** The desk under test. `page` and the rest are always those of the desk that runs now. */
export interface DeskUnderTest extends Omit<Desk, 'close'> {
  /** Starts it again on the same data; after `kill`, or after quitting it first. */
  restart(change?: Partial<DeskStart>): Promise<void>;
  /** Says that the test provokes records of this kind; any other fails it. */
  expectRecords(kind: PageRecord['kind']): void;
}

/** What a project or a test can set. */
export interface DeskOptions {
  /** Set by the project: where the desk runs. */
  runtime: Runtime;
  /** How the desk is started: `test.use({ deskStart: { locale: 'ja' } })`. */
  deskStart: DeskStart;
  /** Settings that the desk was left with: practice mode unless they say otherwise. `null`: it was never started. */
  leftSettings: Partial<Settings> | null;
}

/**
 * Playwright's `test` with a desk: `desk`, and its first window as `page`. A test fails whose pages wrote an error on the console,
 * broke the content security policy or asked for anything outside of the desk.
 */
export const test = base.extend<DeskOptions & { desk: DeskUnderTest; page: Page }>({
  runtime: ['chromium-shell', { option: true }],
  deskStart: [{}, { option: true }],
  leftSettings: [{}, { option: true }],
  desk: async ({ runtime, deskStart, leftSettings }, use, testInfo) => {
    const userDataPath = deskStart.userDataPath ?? leftUserData(leftSettings);
    const start: DeskStart = { ...deskStart, userDataPath, runtime };
    const expected = new Set<PageRecord['kind']>();
    const earlier: PageRecord[] = [];
    let latest = await startDesk(start);
    const gone = new Set<Desk>();
    await use({
      runtime,
      userDataPath,
      get page() {
        return latest.page;
      },
      get pid() {
        return latest.pid;
      },
      records: () => [...earlier, ...latest.records()],
      output: () => latest.output(),
      evaluateMain: (run, argument) => latest.evaluateMain(run, argument),
      expectRecords: (kind) => void expected.add(kind),
      async kill() {
        gone.add(latest);
        await latest.kill();
      },
      async restart(change) {
        if (!gone.has(latest)) await latest.close();
        earlier.push(...latest.records());
        latest = await startDesk({ ...start, ...change });
      },
    });
    if (!gone.has(latest)) await latest.close();
    if (testInfo.status !== 'passed')
      await testInfo.attach('main', { body: latest.output(), contentType: 'text/plain' });
    const unexpected = [...earlier, ...latest.records()].filter(({ kind }) => !expected.has(kind));
    expect(unexpected, 'what the pages did that they should not have').toEqual([]);
    // What a failed test left behind may say why.
    if (testInfo.status === 'passed') rmSync(userDataPath, { recursive: true, force: true });
  },
  page: async ({ desk }, use) => {
    await use(desk.page);
  },
});

export { expect };
