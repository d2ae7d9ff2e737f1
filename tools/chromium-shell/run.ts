#!/usr/bin/env node
// Runs a built Electron application without Electron: `run.ts <application folder or ASAR> [words]`. See README.md beside this file.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { serveDriver } from './control.ts';
import { provideElectron } from './module-hooks.ts';
import { createShell } from './shell.ts';
import { unpackApplication } from './unpack-application.ts';

const [folder = '.', ...words] = process.argv.slice(2);
const isPackaged = folder.endsWith('.asar');
const appPath = isPackaged ? unpackApplication(path.resolve(folder)) : path.resolve(folder);
const { main } = JSON.parse(fs.readFileSync(path.join(appPath, 'package.json'), 'utf8')) as { main?: string };
if (main === undefined) throw new Error(`${appPath} names no main module in its package.json`);

process.argv = [process.execPath, appPath, ...words];
const shell = createShell(appPath, process.argv);
const { app } = shell.electron;
app.isPackaged = isPackaged;
provideElectron(shell.electron);
serveDriver(shell.electron);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => (app.isQuitting ? app.exit(1) : app.quit()));
}

await import(pathToFileURL(path.join(appPath, main)).href);
try {
  await shell.start();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  app.exit(1);
}
