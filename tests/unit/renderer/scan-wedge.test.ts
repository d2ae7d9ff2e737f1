import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScanWedge, type ScanUse } from '../../../src-renderer/state/scan-wedge.ts';
import { FakeClock } from './fake-clock.ts';

/** As much of a text field as the wedge touches. */
class FakeField extends EventTarget {
  readonly type = 'text';
  value = '';
  selectionStart: number | null = 0;
  selectionEnd: number | null = 0;

  setRangeText(text: string, from: number, to: number): void {
    this.value = this.value.slice(0, from) + text + this.value.slice(to);
    this.selectionStart = this.selectionEnd = from + text.length;
  }
}

interface KeyFacts {
  readonly key: string;
  readonly target?: EventTarget;
  readonly atMs?: number;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly altGraph?: boolean;
}

class FakeKey extends Event {
  readonly key: string;
  readonly code = '';
  readonly location = 0;
  readonly repeat = false;
  readonly isComposing = false;
  readonly metaKey = false;
  readonly shiftKey = false;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly #altGraph: boolean;

  constructor(type: string, { key, ctrlKey = false, altKey = false, altGraph = false, target, atMs }: KeyFacts) {
    super(type, { bubbles: true, cancelable: true });
    this.key = key;
    this.ctrlKey = ctrlKey;
    this.altKey = altKey;
    this.#altGraph = altGraph;
    if (target !== undefined) Object.defineProperty(this, 'target', { value: target });
    if (atMs !== undefined) Object.defineProperty(this, 'timeStamp', { value: atMs });
  }

  getModifierState(name: string): boolean {
    return name === 'AltGraph' && this.#altGraph;
  }
}

/** A field that nothing is written into. */
class FakeOther extends EventTarget {}

const body = new EventTarget();
const page: { activeElement: EventTarget; readonly body: EventTarget } = { activeElement: body, body };

beforeEach(() => {
  page.activeElement = body;
  vi.stubGlobal('document', page);
  vi.stubGlobal('KeyboardEvent', FakeKey);
  vi.stubGlobal('HTMLInputElement', FakeField);
  vi.stubGlobal('HTMLTextAreaElement', FakeOther);
  vi.stubGlobal('HTMLSelectElement', FakeOther);
});
afterEach(() => vi.unstubAllGlobals());

/** A window with a wedge that does this with every scan. */
function aWindow(use: ScanUse = 'take') {
  const clock = new FakeClock();
  const window = new EventTarget();
  const taken: string[] = [];
  const wedge = new ScanWedge({ clock, useOf: () => use, take: (text) => taken.push(text) });
  const stop = wedge.listen(window);
  let atMs = 1_000;
  /** Presses keys one after the other, this long apart; answers the events. */
  function press(keys: readonly (string | KeyFacts)[], gapMs = 8): readonly FakeKey[] {
    return keys.map((facts) => {
      atMs += gapMs;
      clock.pass(gapMs);
      const { key, ...more } = typeof facts === 'string' ? { key: facts } : facts;
      const event = new FakeKey('keydown', { target: page.activeElement, atMs, key, ...more });
      window.dispatchEvent(event);
      return event;
    });
  }
  return { press, taken, clock, stop };
}

const letters = (text: string): readonly string[] => Array.from(text);

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  const hear = (event: Event): void => {
    if (event instanceof FakeKey) heard.push(event.key);
  };
  body.addEventListener('keydown', hear);
  return () => body.removeEventListener('keydown', hear);
});

describe('a scanner', () => {
  it('is read as one text, and presses nothing', () => {
    const { press, taken, clock } = aWindow();
    press([...letters('P-12'), 'Enter']);
    clock.pass(100);
    expect([taken, heard]).toEqual([['P-12'], []]);
  });

  it('writes @ by AltGr and a letter, as a German or Turkish keyboard does, on every system', () => {
    const { press, taken } = aWindow();
    press([...letters('mia'), { key: 'AltGraph' }, { key: '@', altGraph: true }, ...letters('example.com'), 'Enter']);
    const control = { ctrlKey: true, altKey: true, altGraph: true };
    press([
      ...letters('noa'),
      { key: 'Control' },
      { key: 'AltGraph', ...control },
      { key: '@', ...control },
      ...letters('b.cc'),
      'Enter',
    ]);
    expect(taken).toEqual(['mia@example.com', 'noa@b.cc']);
  });

  it('writes capitals by Shift', () => {
    const { press, taken } = aWindow();
    press([{ key: 'Shift' }, 'P', '-', '1', '2', 'Tab']);
    expect(taken).toEqual(['P-12']);
  });

  it('leaves a field as it was before', () => {
    const { press, taken } = aWindow();
    const field = new FakeField();
    field.value = 'before';
    page.activeElement = field;
    press(['P']);
    field.value = 'beforeP-12';
    const events = press(['-', '1', '2', 'Enter']);
    expect([taken, field.value, events.at(-1)?.defaultPrevented]).toEqual([['P-12'], 'before', true]);
  });
});

describe('a person', () => {
  it('presses keys that go where they were pressed, a moment later', () => {
    const { press, taken, clock } = aWindow();
    press(['s', 't', 'Enter']);
    expect(heard).toEqual(['s', 't']);
    press(['x']);
    expect(heard).toEqual(['s', 't']);
    clock.pass(45);
    expect([heard, taken]).toEqual([['s', 't', 'x'], []]);
  });

  it('loses no letter where the first one has led into a field', () => {
    const { press, clock } = aWindow();
    const field = new FakeField();
    body.addEventListener(
      'keydown',
      (event) => {
        event.preventDefault();
        field.value = 's';
        field.selectionStart = field.selectionEnd = 1;
        page.activeElement = field;
      },
      { once: true },
    );
    press([...letters('steam')]);
    clock.pass(45);
    expect(field.value).toBe('steam');
    page.activeElement = body;
    body.addEventListener('keydown', () => (page.activeElement = field), { once: true });
    field.selectionStart = field.selectionEnd = null;
    press(['!']);
    clock.pass(45);
    expect(field.value, 'a field of addresses tells no cursor').toBe('steam!');
  });

  it('keeps shortcuts, and the letters before them', () => {
    const { press } = aWindow();
    const [, , shortcut] = press(['s', { key: 'Control' }, { key: 'k', ctrlKey: true }]);
    expect([heard, shortcut?.defaultPrevented]).toEqual([['s'], false]);
  });

  it('is let go of what was held when nobody listens any more', () => {
    const { press, stop } = aWindow();
    press(['s']);
    stop();
    press(['t']);
    expect(heard).toEqual(['s']);
  });
});
