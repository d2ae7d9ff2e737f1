import type { Page } from 'playwright/test';

/** Between two keys of the scanner. */
const gapMs = 8;

/** A scanner that writes like a keyboard, with Enter at the end, into whatever has the focus; by its own time, however slow the machine. */
export async function scan(page: Page, text: string): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const beganMs = Date.now();
  // None waits for the one before to be answered: the desk counts real time, too.
  const sent: Promise<unknown>[] = [];
  for (const [index, character] of [...text, '\r'].entries()) {
    const isEnd = character === '\r';
    const key = isEnd ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } : { key: character };
    const timestamp = (beganMs + index * gapMs) / 1000;
    const held = modifierFor(character);
    const strokes = [
      ...(held === null ? [] : [{ type: 'rawKeyDown', ...held } as const]),
      { type: 'keyDown', ...key, text: character } as const,
      { type: 'keyUp', ...key } as const,
      ...(held === null ? [] : [{ type: 'keyUp', ...held } as const]),
    ];
    sent.push(...strokes.map((stroke) => wire.send('Input.dispatchKeyEvent', { ...stroke, timestamp })));
  }
  await Promise.all(sent);
  await wire.detach();
}

/** What is held down to write it, on a keyboard like the German or the Turkish one. */
function modifierFor(character: string): { readonly key: string; readonly code: string } | null {
  if (character === '@') return { key: 'AltGraph', code: 'AltRight' };
  return /[A-Z:]/.test(character) ? { key: 'Shift', code: 'ShiftLeft' } : null;
}
