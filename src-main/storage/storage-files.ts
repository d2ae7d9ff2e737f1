import { join } from 'node:path';
import type { Mode } from '../../src-shared/domain/settings.ts';

/** Where one mode's records lie. */
export interface StorageFiles {
  readonly folder: string;
  readonly database: string;
  readonly journal: string;
  /** Folder of whole copies. */
  readonly backups: string;
}

export function storageFiles(userData: string, mode: Mode): StorageFiles {
  const folder = join(userData, mode);
  return {
    folder,
    database: join(folder, 'orders.db'),
    journal: join(folder, 'orders.journal'),
    backups: join(folder, 'backups'),
  };
}
