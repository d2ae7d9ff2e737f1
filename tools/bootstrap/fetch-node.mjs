// Puts a Node that runs the tools into the user's cache folder, once for all checkouts. Two checkouts may do it at the
// same time: each works in a folder of its own, and the first to finish gives the final name.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { cacheFolder, manifestsFor, nodeReleaseFor } from './node-release.mjs';
import { findNpmCli } from './npm-cli.mjs';
import { say } from './say.mjs';

const TIME_LIMIT_MS = 5 * 60_000;
const checkoutCache = fileURLToPath(new URL('../../.cache', import.meta.url));
const advice = 'Install Node 24 (or 22.18 and up) yourself and run the command again.';

/** The path of a fitting Node in the cache, fetched if need be; undefined, and the reason said, where that cannot be. */
export function ensureNode() {
  const isMusl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  const release = nodeReleaseFor(process.platform, process.arch, isMusl);
  if (release === undefined) {
    say(`Node ${process.versions.node} is too old, and there is no newer one to fetch for this system. ${advice}`);
    return undefined;
  }
  const folders = [cacheFolder(process.platform, process.env, os.homedir()), checkoutCache];
  const name = `${release.packageName}-${release.version}`;
  const inPackage = path.join('node_modules', release.packageName, release.binary);
  const present = folders.map((folder) => path.join(folder, name, inPackage)).find((file) => fs.existsSync(file));
  if (present !== undefined) return present;
  try {
    const folder = folders.find(isWritable) ?? checkoutCache;
    return fetchInto(folder, name, inPackage, release);
  } catch (problem) {
    say(`Node ${release.version} could not be fetched: ${problem.message} ${advice}`);
    return undefined;
  }
}

function isWritable(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function fetchInto(folder, name, inPackage, release) {
  const npmCli = findNpmCli(process.env, process.platform);
  if (npmCli === undefined) throw new Error('npm was not found.');
  say(`Node ${process.versions.node} is too old for the tools; fetching Node ${release.version} into ${folder}`);
  const work = fs.mkdtempSync(path.join(folder, `${name}.part-`));
  try {
    for (const [file, content] of Object.entries(manifestsFor(release))) {
      fs.writeFileSync(path.join(work, file), `${JSON.stringify(content, null, 2)}\n`);
    }
    const npm = [npmCli, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `--prefix=${work}`];
    run(process.execPath, npm, work, 'npm');
    run(path.join(work, inPackage), ['--version'], work, 'The Node that came');
    return settle(work, path.join(folder, name), inPackage);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

function run(file, fileArguments, folder, who) {
  const options = { cwd: folder, encoding: 'utf8', timeout: TIME_LIMIT_MS, windowsHide: true };
  const outcome = spawnSync(file, fileArguments, options);
  if (outcome.error) throw new Error(`${who} could not be run (${outcome.error.message}).`);
  if (outcome.status !== 0) {
    const reason = outcome.stderr.trim().split('\n').slice(0, 4).join(' ');
    throw new Error(`${who} ended with ${outcome.status ?? outcome.signal}: ${reason}`);
  }
}

function settle(work, final, inPackage) {
  try {
    fs.renameSync(work, final);
  } catch (problem) {
    if (!fs.existsSync(path.join(final, inPackage))) throw problem;
  }
  return path.join(final, inPackage);
}
