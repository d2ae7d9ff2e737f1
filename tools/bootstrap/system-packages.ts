// What Debian and its kin lack for a keychain, a screen without a monitor, and text in all of our languages.
import fs from 'node:fs';
import { chromiumCandidates } from './chromium.ts';
import { lastLine, runQuietly } from './quiet-run.ts';
import { say } from './say.mjs';
import type { Surroundings } from './surroundings.ts';
import { childEnvironment } from './surroundings.ts';

const TIME_LIMIT_MS = 6 * 60_000;
const QUERY_LIMIT_MS = 20_000;

/** What the application itself uses. */
const forTheApplication = ['libsecret-1-0', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];
/** What the tests use besides: a Secret Service of their own and a screen of their own. */
const forTheTests = ['gnome-keyring', 'dbus', 'libsecret-tools', 'xvfb', 'xauth'];

/** The packages to have: `audience` says whether only the application runs, or its tests too. */
export function wantedPackages(audience: 'application' | 'tests'): readonly string[] {
  return audience === 'tests' ? [...forTheApplication, ...forTheTests] : forTheApplication;
}

/** Which of the wanted packages `dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n'` does not list as installed. */
export function missingPackages(wanted: readonly string[], dpkgAnswer: string): readonly string[] {
  const installed = new Set(
    dpkgAnswer
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, status]) => status?.startsWith('ii'))
      .map(([name]) => name),
  );
  return wanted.filter((name) => !installed.has(name));
}

/** What kind of system os-release describes. Ubuntu's `chromium` is a snap, which containers cannot install. */
export function debianKind(osRelease: string): 'debian' | 'ubuntu' | 'other' {
  const names = osRelease
    .split('\n')
    .filter((line) => /^(ID|ID_LIKE)=/.test(line))
    .flatMap((line) => line.replace(/^\w+=/, '').replaceAll('"', '').split(' '));
  if (names.includes('ubuntu')) return 'ubuntu';
  return names.includes('debian') ? 'debian' : 'other';
}

/** Installs what is missing where that is possible (Debian, as root); elsewhere says the command. Never throws. */
export async function ensureSystemPackages(
  surroundings: Surroundings,
  audience: 'application' | 'tests',
  needsChromium: boolean,
): Promise<void> {
  if (surroundings.platform !== 'linux') return;
  const kind = debianKind(readOsRelease());
  if (kind === 'other') return;
  const { environment, root: folder } = surroundings;
  const wanted = [...wantedPackages(audience)];
  const hasChromium = chromiumCandidates('linux', environment).some((file) => fs.existsSync(file));
  if (needsChromium && kind === 'debian' && !hasChromium) wanted.push('chromium');
  const options = { folder, environment: childEnvironment(surroundings), timeLimitMs: QUERY_LIMIT_MS };
  const query = ['-W', '-f', '${Package} ${db:Status-Abbrev}\n', ...wanted];
  const missing = missingPackages(wanted, (await runQuietly('dpkg-query', query, options)).output);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!surroundings.isRoot) {
    say(`missing on this machine; to have it: sudo ${command}`);
    return;
  }
  say(`installing ${missing.join(', ')} (apt-get)`);
  const problem = await aptInstall(missing, options);
  if (problem !== undefined)
    say(`apt-get did not install them (${problem}); going on without. The command: ${command}`);
}

async function aptInstall(
  packages: readonly string[],
  options: { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
): Promise<string | undefined> {
  const run = (words: readonly string[]) =>
    runQuietly('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words], {
      folder: options.folder,
      environment: { ...options.environment, DEBIAN_FRONTEND: 'noninteractive' },
      timeLimitMs: TIME_LIMIT_MS,
    });
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // The package lists of a fresh image are missing or old; they are asked for only when the first try shows it.
  if ((await run(install)).code === 0) return undefined;
  await run(['update']);
  const second = await run(install);
  return second.code === 0 ? undefined : lastLine(second.output);
}

function readOsRelease(): string {
  try {
    return fs.readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
