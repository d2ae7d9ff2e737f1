import type { Page } from 'playwright';

/** A keyboard that counts: every press of a key that is not part of typed text. A key with Alt or Ctrl is two. */
export class CountedKeys {
  presses = 0;
  readonly #page: Page;
  readonly #paceMs: number;

  /** `paceMs` passes after every key, as at a person's hands. */
  constructor(page: Page, paceMs = 0) {
    this.#page = page;
    this.#paceMs = paceMs;
  }

  async press(keys: string): Promise<void> {
    this.presses += keys.split('+').length;
    await this.#page.keyboard.press(keys, { delay: this.#paceMs });
  }

  /** Typed text is not counted, but takes its time. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: this.#paceMs });
  }
}
