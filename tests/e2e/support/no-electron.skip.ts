import { test } from 'playwright/test';

// Stands for all specs where no Electron binary could be had: one line in every report, so that nobody takes them for run.
test('every spec once more in real Electron', () => {
  test.skip(true, 'there is no Electron binary on this machine; the same specs ran in the chromium shell');
});
