import { flushSync } from 'svelte';
import { BurstReader } from './burst-reader.ts';
import type { Clock } from './clock.ts';
import { takesText } from './keys-free.ts';

/** A field that text is typed into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * What becomes of a scan: `take` the desk acts on it and the field is as it was before; `keep` the text stays in the field, and
 * the key at its end presses nothing; `pass` all goes on as if a person had typed it.
 */
export type ScanUse = 'take' | 'keep' | 'pass';

interface Options {
  readonly clock: Pick<Clock, 'after'>;
  /** What is to become of a text that was scanned while this field had the focus; null: none had it. */
  readonly useOf: (text: string, field: TextField | null) => ScanUse;
  readonly take: (text: string, field: TextField | null) => void;
}

/** Keys outside of fields wait so long for a second one: longer than a scanner takes, shorter than anybody notices. */
const holdMs = 45;

/**
 * Hears a scanner that writes like a keyboard, whatever has the focus. Outside of fields keys that write something wait until it
 * is sure that they are a person's, so that no scan presses anything.
 */
export class ScanWedge {
  readonly #options: Options;
  readonly #reader = new BurstReader();
  readonly #replayed = new WeakSet<Event>();
  #held: KeyboardEvent[] = [];
  #callOff: (() => void) | null = null;
  /** The field at the first key, and what stood in it. */
  #before: { readonly field: TextField; readonly text: string } | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Hears all keys of the window before anybody else; answers with the way to stop. */
  listen(target: EventTarget): () => void {
    const hear = (event: Event): void => {
      if (event instanceof KeyboardEvent && !this.#replayed.has(event)) this.#hear(event);
    };
    target.addEventListener('keydown', hear, { capture: true });
    return () => {
      target.removeEventListener('keydown', hear, { capture: true });
      this.#release();
    };
  }

  #hear(event: KeyboardEvent): void {
    // Held to write capitals and signs, not keys of their own: on many keyboards `@` is AltGr and a letter.
    if (/^(Shift|CapsLock|NumLock|Control|Alt|AltGraph|Meta)$/.test(event.key)) return;
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    const writes = !isModified || event.getModifierState('AltGraph');
    const isPlain = writes && !event.repeat && !event.isComposing;
    if (isPlain && event.key.length === 1) {
      this.#write(event);
      return;
    }
    const ends = isPlain && (event.key === 'Enter' || event.key === 'Tab');
    const text = ends ? this.#reader.finish(event.timeStamp) : null;
    if (text === null || !this.#use(text, event)) this.#release();
    this.#reader.reset();
  }

  #write(event: KeyboardEvent): void {
    const count = this.#reader.add(event.key, event.timeStamp);
    const field = takesText(event.target) ? event.target : null;
    if (count === 1) {
      this.#release();
      this.#before = field === null ? null : { field, text: field.value };
    }
    // A list that is searched by its letters keeps them; a space is a press of what has the focus.
    const isPress = event.key === ' ' && this.#held.length === 0;
    if (field !== null || isPress || event.target instanceof HTMLSelectElement) return;
    stop(event);
    this.#held.push(event);
    this.#callOff?.();
    this.#callOff = this.#options.clock.after(holdMs, () => this.#release());
  }

  #use(text: string, end: KeyboardEvent): boolean {
    const before = this.#before;
    const field = before?.field ?? null;
    const use = this.#options.useOf(text, field);
    if (use === 'pass') return false;
    stop(end);
    this.#forgetHeld();
    if (use === 'keep') return true;
    if (before !== null) writeInto(before.field, before.text);
    this.#options.take(text, field);
    return true;
  }

  /** A person's keys go where they were pressed. */
  #release(): void {
    const held = this.#held;
    this.#forgetHeld();
    for (const event of held) this.#replay(event);
  }

  #replay(event: KeyboardEvent): void {
    const { key, code, shiftKey, location } = event;
    const again = new KeyboardEvent('keydown', { key, code, shiftKey, location, bubbles: true, cancelable: true });
    this.#replayed.add(again);
    const goesOn = (document.activeElement ?? document.body).dispatchEvent(again);
    // What the key before has led to stands on the screen before the next one goes there.
    flushSync();
    const field = document.activeElement;
    if (goesOn && takesText(field)) insertInto(field, key);
  }

  #forgetHeld(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#held = [];
  }
}

/** Puts a character where the cursor stands, or at the end of a field that does not tell. */
function insertInto(field: TextField, character: string): void {
  const { value, selectionStart, selectionEnd } = field;
  if (selectionStart === null || selectionEnd === null) {
    writeInto(field, value + character);
    return;
  }
  field.setRangeText(character, selectionStart, selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts text into a field as if it had been typed. */
export function writeInto(field: TextField, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
