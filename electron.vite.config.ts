import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { namesFor } from './src-shared/bridge/names.ts';

const root = import.meta.dirname;
const devServer = { host: '127.0.0.1', port: 5273 };

/**
 * `virtual:bridge-names/<role>`: the contract's names for a window of that role, as plain text. The preloads take them from here
 * rather than from the contract, so that no schema library gets into them: a sandboxed preload is one small file.
 */
function bridgeNames(): Plugin {
  const sources = new Map<string, string>(
    (['desk', 'customer', 'paper'] as const).map((role) => {
      const { callNames, eventNames } = namesFor(role);
      const source = [
        `export const callNames = ${JSON.stringify(callNames)};`,
        `export const eventNames = ${JSON.stringify(eventNames)};`,
      ];
      return [`virtual:bridge-names/${role}`, source.join('\n')] as const;
    }),
  );
  return {
    name: 'bridge-names',
    resolveId: (id) => (sources.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? sources.get(id.slice(1)) : undefined),
  };
}

export default defineConfig({
  main: {
    build: {
      // Everything goes into the bundle but what has native parts; electron-builder then packs just these two.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: path.join(root, 'src-main/index.ts') },
        external: ['better-sqlite3', 'keytar'],
        output: { format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [bridgeNames()],
    build: {
      externalizeDeps: false,
      // Each window's preload is one file, whatever the two have in common.
      isolatedEntries: true,
      minify: true,
      rolldownOptions: {
        input: {
          index: path.join(root, 'src-preload/index.ts'),
          customer: path.join(root, 'src-preload/customer.ts'),
          paper: path.join(root, 'src-preload/paper.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path.join(root, 'src-renderer'),
    plugins: [svelte({ configFile: false })],
    // The page's origin is app://desk in development too, so the socket must be told where the dev server is.
    server: {
      ...devServer,
      strictPort: true,
      hmr: { protocol: 'ws', host: devServer.host, clientPort: devServer.port },
    },
    build: {
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      // A data: font or script would need a weaker content security policy.
      assetsInlineLimit: 0,
      // Read from disk, not over a network.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: {
          index: path.join(root, 'src-renderer/index.html'),
          display: path.join(root, 'src-renderer/display/index.html'),
          paper: path.join(root, 'src-renderer/paper/index.html'),
        },
      },
    },
  },
});
