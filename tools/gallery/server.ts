import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';

/** The gallery of components, served from its sources. */
export interface Gallery {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery on this machine alone, on a port that is free. */
export async function startGallery(root: string): Promise<Gallery> {
  const server = await createServer({
    configFile: false,
    root: path.join(root, 'src-renderer'),
    cacheDir: path.join(root, 'node_modules/.vite-gallery'),
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false },
  });
  await server.listen();
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return { url: `${url}gallery/index.html`, close: () => server.close() };
}
