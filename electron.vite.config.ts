import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { callNames, eventNames } from './src-shared/bridge/names.ts';

const root = import.meta.dirname;
const devServer = { host: '127.0.0.1', port: 5273 };

/**
 * `virtual:bridge-names`: the contract's names as plain text. The preload takes them from here rather than from the contract, so
 * that no schema library gets into it: a sandboxed preload is one small file.
 */
function bridgeNames(): Plugin {
  const name = 'virtual:bridge-names';
  const source = [
    `export const callNames = ${JSON.stringify(callNames)};`,
    `export const eventNames = ${JSON.stringify(eventNames)};`,
  ].join('\n');
  return {
    name: 'bridge-names',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? source : undefined),
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
      minify: true,
      rolldownOptions: {
        input: { index: path.join(root, 'src-preload/index.ts') },
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
      rolldownOptions: { input: { index: path.join(root, 'src-renderer/index.html') } },
    },
  },
});
