import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const wrapper = fileURLToPath(new URL('../../../tools/with-keyring.ts', import.meta.url));

function inKeyring(script: string) {
  return spawnSync(process.execPath, [wrapper, 'sh', '-c', script], { encoding: 'utf8', timeout: 60_000 });
}

const service = inKeyring(
  'printf %s "$REFILL_DESK_KEYRING"; command -v secret-tool >/dev/null && printf " with secret-tool"',
);
const noService = 'no Secret Service could be started (dbus, gnome-keyring and secret-tool are needed)';

describe.skipIf(process.platform === 'win32')('a program run with a keyring of its own', () => {
  it('gives its exit code and its words', () => {
    const run = inKeyring('echo well; exit 7');
    expect(run.status).toBe(7);
    expect(run.stdout).toBe('well\n');
  });

  it('finds an unlocked Secret Service that keeps nothing from one run to the next', (context) => {
    if (service.stdout !== '1 with secret-tool') context.skip(noService);
    const keep = 'printf hidden | secret-tool store --label=a desk test && secret-tool lookup desk test';
    expect(inKeyring(keep).stdout).toBe('hidden');
    expect(inKeyring('secret-tool lookup desk test').stdout).toBe('');
  });
});
