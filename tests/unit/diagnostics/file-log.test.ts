import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createFileLog } from '../../../src-main/diagnostics/file-log.ts';
import { createRedactor } from '../../../src-main/diagnostics/redact.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'refill-desk-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'logs');
}

function everything(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

it('writes one line of JSON an entry', () => {
  const folder = temporaryFolder();
  const log = createFileLog({ folder, redactor: createRedactor() });
  log.info('order moved', { ref: 'P-12', stage: 'paid' });
  log.warn('two\nlines');
  log.error('storage failed', { reason: 'SQLITE_FULL', status: 500, ok: false, nothing: null });
  const lines = readFileSync(join(folder, 'desk.log'), 'utf8').trimEnd().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const { at } of entries) expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(entries.map(({ at: _at, ...rest }) => rest)).toEqual([
    { level: 'info', message: 'order moved', fields: { ref: 'P-12', stage: 'paid' } },
    { level: 'warn', message: 'two\nlines' },
    {
      level: 'error',
      message: 'storage failed',
      fields: { reason: 'SQLITE_FULL', status: 500, ok: false, nothing: null },
    },
  ]);
});

it('goes on in the same file at the next start, which only the person may read', () => {
  const folder = temporaryFolder();
  createFileLog({ folder, redactor: createRedactor() }).info('first');
  createFileLog({ folder, redactor: createRedactor() }).info('second');
  expect(readFileSync(join(folder, 'desk.log'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'desk.log')).mode & 0o077).toBe(0);
});

it('keeps one older file when the newer one is full, and no more', () => {
  const folder = temporaryFolder();
  const log = createFileLog({ folder, redactor: createRedactor(), maxBytes: 10_000 });
  for (let count = 0; count < 1_000; count += 1) log.info('a line among many', { count });
  expect(readdirSync(folder).toSorted()).toEqual(['desk.log', 'desk.old.log']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(10_500);
  expect(readFileSync(join(folder, 'desk.log'), 'utf8')).toContain('"count":999');
});

it.each([
  ['goes on in', 5 * 2 ** 20, ['desk.log']],
  ['puts aside', 5 * 2 ** 20 + 1, ['desk.log', 'desk.old.log']],
])('%s a file of %i bytes: the limit is five megabytes', (_, size, files) => {
  const folder = temporaryFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'desk.log'), 'x'.repeat(size));
  createFileLog({ folder, redactor: createRedactor() }).info('a line');
  expect(readdirSync(folder).toSorted()).toEqual(files);
});

it('cuts an entry that runs wild', () => {
  const folder = temporaryFolder();
  createFileLog({ folder, redactor: createRedactor() }).error('x'.repeat(1_000_000), { page: 'y '.repeat(500_000) });
  expect(statSync(join(folder, 'desk.log')).size).toBeLessThan(5_000);
});

it('lets the desk go on where it cannot be written', () => {
  const folder = temporaryFolder();
  writeFileSync(folder, 'in the way');
  const complaint = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => complaint.mockRestore());
  const log = createFileLog({ folder, redactor: createRedactor() });
  expect(() => log.info('nowhere to go')).not.toThrow();
  expect(complaint).toHaveBeenCalledTimes(1);
  expect(readFileSync(folder, 'utf8')).toBe('in the way');
});

describe('what must never be read in a log', () => {
  const sentinels = {
    partnerId: 'sentinel-partner',
    email: 'sentinel@example.com',
    phone: '+5511912345678',
    pinCode: 'SNTL-4X7Q-99KD',
    serial: '600649SENTINEL99',
    redeemLink: 'https://redeem.example.com/SENTINELPATH?token=sentineltoken',
    invoice: 'lnbc328330n1sentinelpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypq',
    orderId: '7c0e2d1a-93aa-4c39-9f6f-2f6a1f3c7a11',
    vaultKey: Buffer.alloc(32, 0x5e).toString('base64'),
  };

  it('does not get there, by message, by field, in JSON or cut in half', () => {
    const folder = temporaryFolder();
    const redactor = createRedactor();
    redactor.hide(sentinels.partnerId);
    redactor.hide(sentinels.vaultKey);
    const log = createFileLog({ folder, redactor });
    for (const [name, secret] of Object.entries(sentinels)) {
      log.info(`seen ${secret}`, { [name]: secret, note: secret, [`of ${secret}`]: 1 });
      log.warn(JSON.stringify({ deep: [{ [name]: secret }] }));
      log.error('fault', { fault: `Unexpected token in "${secret}" at 1`, reason: `(${secret})` });
      log.error(`${'x '.repeat(995)}${secret}`, { note: `${'x '.repeat(9_995)}${secret}` });
    }
    const written = everything(folder).toLowerCase();
    expect(written.split('\n').length).toBe(Object.keys(sentinels).length * 4 + 1);
    for (const secret of Object.values(sentinels)) expect(written).not.toContain(secret.toLowerCase());
    for (const part of ['sentinel', '4x7q', '12345678', '93aa-4c39']) expect(written).not.toContain(part);
  });
});
