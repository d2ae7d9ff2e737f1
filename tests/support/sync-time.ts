import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from './quantile.ts';

const tries = 50;

/** How long the disk of the temporary folder takes to keep a line for good: median and p95, in words. */
export function syncTime(): string {
  const folder = mkdtempSync(join(tmpdir(), 'refill-desk-sync-'));
  const file = openSync(join(folder, 'line'), 'w');
  try {
    const times = Array.from({ length: tries }, () => {
      writeSync(file, 'a line as a desk writes it\n');
      const startedMs = performance.now();
      fdatasyncSync(file);
      return performance.now() - startedMs;
    });
    return `${quantile(times, 0.5).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)} ms)`;
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}
