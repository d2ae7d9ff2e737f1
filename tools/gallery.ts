import path from 'node:path';
import { startGallery } from './gallery/server.ts';

const gallery = await startGallery(path.resolve(import.meta.dirname, '..'));
process.stdout.write(`The components are at ${gallery.url} until this is ended (Ctrl+C).\n`);
