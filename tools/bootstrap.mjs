#!/usr/bin/env node
// The way in of every npm script. Plain JavaScript without dependencies, because Node 20 must be able to read it: it finds
// a Node that runs TypeScript files, goes on under it, and leaves the rest to bootstrap/commands.ts.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { endAs, runForeground } from './bootstrap/foreground.mjs';
import { nodeFits } from './bootstrap/node-release.mjs';

const [command = '', ...commandArguments] = process.argv.slice(2);

if (nodeFits(process.versions.node)) {
  const { runCommand } = await import('./bootstrap/commands.ts');
  endAs(await runCommand(command, commandArguments));
} else {
  const { ensureNode } = await import('./bootstrap/fetch-node.mjs');
  const node = ensureNode();
  if (node === undefined) {
    process.exitCode = 1;
  } else {
    endAs(await runForeground(node, [fileURLToPath(import.meta.url), command, ...commandArguments], process.env));
  }
}
