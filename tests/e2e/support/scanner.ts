import type { Page } from 'playwright/test';

/** Between two keys of the scanner. */
const gapMs = 8;

/** A scanner that writes like a keyboard, with Enter at the end, into whatever has the focus; by its own time, however slow the machine. */
export async function scan(page: Page, text: string): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const beganMs = Date.now();
  for (const [index, character] of [...text, '\r'].entries()) {
    const isEnd = character === '\r';
    const key = isEnd ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } : { key: character };
    const timestamp = (beganMs + index * gapMs) / 1000;
    await wire.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: character, timestamp });
    await wire.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, timestamp });
  }
  await wire.detach();
}
