import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKeychain, keychainService, type Keytar } from '../../src-main/keychain.ts';
import { createPartnerId } from '../../src-main/partner-id.ts';
import { loadVaultKey } from '../../src-main/storage/vault-key.ts';
import { createFakeClock, settled } from '../support/fake-clock.ts';
import { silentLog } from '../support/silent-log.ts';

const unavailable = { ok: false, code: 'keychain-unavailable' };

describe('a keychain that does not answer', () => {
  function hangingKeychain() {
    const clock = createFakeClock();
    const answers: ((secret: string | null) => void)[] = [];
    const getPassword = vi.fn(() => new Promise<string | null>((resolve) => answers.push(resolve)));
    const keytar: Keytar = { getPassword, setPassword: async () => undefined, deletePassword: async () => true };
    const load = async (): Promise<Keytar> => keytar;
    return { clock, answers, getPassword, keychain: createKeychain({ clock, log: silentLog, service: 'Test', load }) };
  }

  it('is unavailable after five seconds', async () => {
    const { clock, keychain, answers } = hangingKeychain();
    const answer = keychain.get('partner-id');
    await clock.advance(4_999);
    expect(clock.waiting()).toEqual([1]);
    await clock.advance(1);
    expect(await answer).toEqual(unavailable);
    answers[0]?.(null);
    await settled();
  });

  it('is not asked again until the call that hangs has ended', async () => {
    const { clock, keychain, answers, getPassword } = hangingKeychain();
    const first = keychain.get('partner-id');
    await clock.advance(5_000);
    expect(await first).toEqual(unavailable);
    expect(await keychain.get('partner-id')).toEqual(unavailable);
    expect(await keychain.set('partner-id', 'secret')).toEqual(unavailable);
    expect(getPassword).toHaveBeenCalledTimes(1);
    expect(process.listeners('exit').map((listener) => listener.name)).toContain('endAtOnce');
    answers[0]?.('unlocked after all');
    await settled();
    expect(process.listeners('exit').map((listener) => listener.name)).not.toContain('endAtOnce');
    const second = keychain.get('partner-id');
    await settled();
    answers[1]?.('secret');
    expect(await second).toEqual({ ok: true, value: 'secret' });
  });
});

describe('a keychain that cannot be loaded or refuses', () => {
  it('is unavailable, without a throw', async () => {
    const clock = createFakeClock();
    const broken = createKeychain({
      clock,
      log: silentLog,
      service: 'Test',
      load: () => Promise.reject(new Error('libsecret-1.so.0: cannot open shared object file')),
    });
    expect(await broken.get('a')).toEqual(unavailable);
    expect(await broken.set('a', 'b')).toEqual(unavailable);
    expect(await broken.delete('a')).toEqual(unavailable);
    expect(clock.waiting()).toEqual([]);
  });
});

it('tells each secret to the redaction before it does anything else with it', async () => {
  const heard: string[] = [];
  const keytar: Keytar = {
    getPassword: async () => 'kept earlier',
    setPassword: () => Promise.reject(new Error('locked')),
    deletePassword: async () => true,
  };
  const keychain = createKeychain({
    clock: createFakeClock(),
    log: silentLog,
    service: 'Test',
    onSecret: (secret) => heard.push(secret),
    load: async () => keytar,
  });
  await keychain.set('a', 'typed just now');
  await keychain.get('a');
  expect(heard).toEqual(['typed just now', 'kept earlier']);
});

it('stands under its own name, and in tests under another one', () => {
  expect(keychainService({})).toBe('Refill Desk');
  expect(keychainService({ REFILL_DESK_KEYCHAIN_SUFFIX: 'e2e 7' })).toBe('Refill Desk e2e 7');
});

const script = (body: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { createKeychain } from ${JSON.stringify(new URL('../../src-main/keychain.ts', import.meta.url).href)};
  const log = { info() {}, warn() {}, error() {} };
  const clock = { nowMs: Date.now, monotonicMs: () => performance.now(), after: (ms, task) => { const timer = setTimeout(task, ms); return () => clearTimeout(timer); } };
  const keychain = createKeychain({ clock, log, service: 'Refill Desk nobody', timeLimitMs: 300 });
  ${body}`,
];

describe.runIf(process.platform === 'linux')('a process of its own', () => {
  it('says that there is no keychain where there is no session bus', () => {
    const { DBUS_SESSION_BUS_ADDRESS: _bus, DISPLAY: _display, ...environment } = process.env;
    const body = `process.stdout.write(JSON.stringify(await keychain.get('partner-id')));`;
    const { stdout } = spawnSync(process.execPath, script(body), {
      env: { ...environment, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/at/all' },
      encoding: 'utf8',
    });
    expect(stdout).toBe(JSON.stringify(unavailable));
  });

  it('ends although the bus never says a word', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refill-desk-bus-'));
    const bus = net.createServer();
    onTestFinished(() => {
      bus.close();
      rmSync(folder, { recursive: true, force: true });
    });
    bus.listen(join(folder, 'bus'));
    await once(bus, 'listening');
    const body = `process.stdout.write(JSON.stringify(await keychain.get('partner-id'))); process.exit(0);`;
    const child = spawn(process.execPath, script(body), {
      env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'bus')}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    await once(child, 'close');
    expect(said).toBe(JSON.stringify(unavailable));
  });
});

describe('a real Secret Service', () => {
  const service = `Refill Desk test ${process.pid}`;
  const keychain = createKeychain({ clock: createFakeClock(), log: silentLog, service });
  const stored = (account: string): string =>
    spawnSync('secret-tool', ['lookup', 'service', service, 'account', account], { encoding: 'utf8' }).stdout;

  beforeEach(({ skip }) => {
    skip(
      process.env['REFILL_DESK_KEYRING'] !== '1',
      'no keyring for tests: it needs dbus and gnome-keyring, and is started by tools/with-keyring.ts',
    );
  });

  it('keeps a secret, gives it back and forgets it', async () => {
    expect(await keychain.get('partner-id')).toEqual({ ok: true, value: null });
    expect(await keychain.set('partner-id', 'a secret, 秘密')).toEqual({ ok: true, value: undefined });
    expect(await keychain.get('partner-id')).toEqual({ ok: true, value: 'a secret, 秘密' });
    expect(await keychain.delete('partner-id')).toEqual({ ok: true, value: undefined });
    expect(await keychain.delete('partner-id')).toEqual({ ok: true, value: undefined });
    expect(await keychain.get('partner-id')).toEqual({ ok: true, value: null });
  });

  it('holds the partner ID where other programs of the person find it too', async ({ skip }) => {
    skip(spawnSync('secret-tool', ['--version']).error !== undefined, 'secret-tool is not installed');
    const partner = createPartnerId({ secrets: keychain, log: silentLog });
    expect(await partner.set('partner-of-the-test')).toMatchObject({ kept: 'keychain', last4: 'test' });
    expect(stored('partner-id')).toBe('partner-of-the-test');
    expect(await partner.clear()).toMatchObject({ ok: true });
    expect(stored('partner-id')).toBe('');
  });

  it('holds one vault key', async () => {
    const key = await loadVaultKey(keychain);
    expect(key).toHaveLength(32);
    expect(await loadVaultKey(keychain)).toEqual(key);
    await keychain.delete('vault-key');
  });
});
