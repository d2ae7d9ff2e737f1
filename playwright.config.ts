import { defineConfig } from 'playwright/test';
import type { DeskOptions } from './tests/e2e/support/desk-test.ts';
import { electronProgram } from './tools/launch/start-desk.ts';

const hasElectron = electronProgram() !== undefined;

export default defineConfig<DeskOptions>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // Each worker runs a browser and a simulator; the machines of CI have two cores.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium-shell', use: { runtime: 'chromium-shell' } },
    hasElectron
      ? { name: 'electron', testIgnore: 'gallery.spec.ts', use: { runtime: 'electron' } }
      : { name: 'electron', testMatch: 'support/no-electron.skip.ts' },
  ],
});
