import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Log } from '../ports.ts';
import type { DisplayPlace } from './display-placement.ts';

/** Remembers where the customer display stands. A file that is lost or broken costs no more than a move of the window. */
export interface DisplayPlaceFile {
  read(): DisplayPlace;
  write(place: DisplayPlace): void;
}

const whole = z.number().int();
const placeSchema = z.object({
  screen: z.object({ id: z.string(), label: z.string() }).nullable(),
  bounds: z.object({ x: whole, y: whole, width: whole.positive(), height: whole.positive() }).nullable(),
});

/** The file `display.json` of `folder`. Never throws. */
export function createDisplayPlaceFile(folder: string, log: Log): DisplayPlaceFile {
  const file = path.join(folder, 'display.json');
  return {
    read: () => {
      try {
        return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        return { screen: null, bounds: null };
      }
    },
    write: (place) => {
      try {
        writeFileSync(`${file}.new`, JSON.stringify(place));
        renameSync(`${file}.new`, file);
      } catch (error) {
        log.warn('the place of the customer display cannot be remembered', { reason: String(error) });
      }
    },
  };
}
