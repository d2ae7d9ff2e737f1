import { describe, expect, it } from 'vitest';
import { createKeep, type Aged, type Keep, type Load } from '../../../src-main/catalogue/keep.ts';
import { fail, ok, type Result } from '../../../src-shared/result.ts';
import type { FailureDetail } from '../../../src-shared/bridge/failure.ts';
import { createFakeClock, settled, type FakeClock } from '../../support/fake-clock.ts';

type Answer = Result<string[], 'down', FailureDetail>;

function setUp(): { clock: FakeClock; keep: Keep<string[], 'down'>; source: ReturnType<typeof createSource> } {
  const clock = createFakeClock();
  const keep = createKeep<string[], 'down'>({
    clock,
    maxAgeMs: 60_000,
    maxEntries: 2,
    isEmpty: (list) => list.length === 0,
  });
  return { clock, keep, source: createSource() };
}

/** A source that counts how often it is asked. */
function createSource(): { asked: number; answer: Answer; load: () => Promise<Answer> } {
  const source = {
    asked: 0,
    answer: ok(['first']) as Answer,
    load: (): Promise<Answer> => {
      source.asked += 1;
      return Promise.resolve(source.answer);
    },
  };
  return source;
}

describe('a kept answer', () => {
  it('is asked for once while it is young', async () => {
    const { clock, keep, source } = setUp();
    await keep.read('k', source.load);
    await clock.advance(59_999);
    expect(await keep.read('k', source.load)).toMatchObject({ ok: true, value: { value: ['first'] } });
    expect(source.asked).toBe(1);
    await clock.advance(1);
    source.answer = ok(['second']);
    expect(await keep.read('k', source.load)).toMatchObject({ value: { value: ['second'] } });
    expect(source.asked).toBe(2);
  });

  it('grows old while the machine sleeps, and when somebody sets the clock back', async () => {
    const { clock, keep, source } = setUp();
    await keep.read('k', source.load);
    clock.jumpWall(60_000);
    await keep.readFresh('k', source.load);
    expect(source.asked).toBe(2);
    clock.jumpWall(-3_600_000);
    await clock.advance(60_000);
    await keep.read('k', source.load);
    expect(source.asked).toBe(3);
  });

  it('tells when it was read', async () => {
    const { clock, keep, source } = setUp();
    const readAtMs = clock.nowMs();
    await keep.read('k', source.load);
    await clock.advance(30_000);
    expect(await keep.read('k', source.load)).toMatchObject({ value: { fetchedAtMs: readAtMs } });
  });

  it.each([
    ['fails', fail('down', {}) as Answer],
    ['comes back empty', ok([]) as Answer],
  ])('stays, with its own time, where a new one %s; the next attempt waits a little', async (_how, answer) => {
    const { clock, keep, source } = setUp();
    const readAtMs = clock.nowMs();
    await keep.read('k', source.load);
    await clock.advance(60_000);
    source.answer = answer;
    const good = { ok: true, value: { value: ['first'], fetchedAtMs: readAtMs } };
    expect(await keep.read('k', source.load)).toMatchObject(good);
    await clock.advance(14_999);
    expect(await keep.read('k', source.load)).toMatchObject(good);
    expect(source.asked).toBe(2);
    await clock.advance(1);
    source.answer = ok(['second']);
    expect(await keep.read('k', source.load)).toMatchObject({ value: { value: ['second'] } });
  });

  it('is not kept where it is empty: it is told, and asked for again', async () => {
    const { keep, source } = setUp();
    source.answer = ok([]);
    expect(await keep.read('k', source.load)).toMatchObject({ ok: true, value: { value: [] } });
    await keep.read('k', source.load);
    expect(source.asked).toBe(2);
  });

  it('is a failure where there never was a good one', async () => {
    const { keep, source } = setUp();
    source.answer = fail('down', { status: 503 });
    expect(await keep.read('k', source.load)).toEqual({ ok: false, code: 'down', detail: { status: 503 } });
  });

  it('past its age is not good enough for a fresh read', async () => {
    const { clock, keep, source } = setUp();
    await keep.readFresh('k', source.load);
    await clock.advance(60_000);
    source.answer = fail('down', {});
    expect(await keep.readFresh('k', source.load)).toMatchObject({ ok: false, code: 'down' });
    expect(await keep.read('k', source.load)).toMatchObject({ ok: true });
    expect(await keep.readFresh('k', source.load)).toMatchObject({ ok: false, code: 'down' });
  });

  it('is read once for all who ask at the same time, each key by itself', async () => {
    const { keep, source } = setUp();
    const [a, b, c] = await Promise.all([
      keep.read('k', source.load),
      keep.readFresh('k', source.load),
      keep.read('other', source.load),
    ]);
    expect(source.asked).toBe(2);
    expect(a).toEqual(b);
    expect(c).toMatchObject({ ok: true });
  });

  it('makes room for newer ones', async () => {
    const { keep, source } = setUp();
    for (const key of ['1', '2', '3', '2', '3']) await keep.read(key, source.load);
    expect(source.asked).toBe(3);
    await keep.read('1', source.load);
    expect(source.asked).toBe(4);
  });

  it('is forgotten by clear, and an answer that was under way then is not kept', async () => {
    const { keep, source } = setUp();
    await keep.read('k', source.load);
    keep.clear();
    const late = keep.read('k', source.load);
    keep.clear();
    await late;
    await keep.read('k', source.load);
    expect(source.asked).toBe(3);
  });

  it('survives a source that throws', async () => {
    const { keep, source } = setUp();
    await expect(keep.read('k', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await keep.read('k', source.load)).toMatchObject({ ok: true });
  });
});

describe('a kept answer off the shelf', () => {
  const shelved: Aged<string[]> = { value: ['shelved'], fetchedAtMs: 7 };

  function withShelf(patienceMs?: number): ReturnType<typeof setUp> & { saved: unknown[]; renewed: unknown[] } {
    const { clock, source } = setUp();
    const saved: unknown[] = [];
    const renewed: unknown[] = [];
    const keep = createKeep<string[], 'down'>({
      clock,
      maxAgeMs: 60_000,
      maxEntries: 2,
      isEmpty: (list) => list.length === 0,
      ...(patienceMs === undefined ? {} : { patienceMs }),
      shelf: { load: () => Promise.resolve(shelved), save: (key, aged) => saved.push([key, aged]) },
      onRenewed: (aged) => renewed.push(aged),
    });
    return { clock, keep, source, saved, renewed };
  }

  it('is answered at once and renewed behind it, once', async () => {
    const { clock, keep, source, saved, renewed } = withShelf(0);
    const reads = await Promise.all([keep.read('k', source.load), keep.read('k', source.load)]);
    expect(reads).toMatchObject([{ value: shelved }, { value: shelved }]);
    await settled();
    const aged = { value: ['first'], fetchedAtMs: clock.nowMs() };
    expect(await keep.read('k', source.load)).toMatchObject({ value: aged });
    expect(source.asked).toBe(1);
    expect(saved).toEqual([['k', aged]]);
    expect(renewed).toEqual([aged]);
  });

  it('serves where no new one can be had, and is tried again after a rest', async () => {
    const { clock, keep, source, saved } = withShelf();
    source.answer = fail('down', {});
    expect(await keep.read('k', source.load)).toMatchObject({ ok: true, value: shelved });
    await keep.read('k', source.load);
    expect(source.asked).toBe(1);
    await clock.advance(15_000);
    await keep.read('k', source.load);
    expect(source.asked).toBe(2);
    expect(saved).toEqual([]);
  });

  it('is never good enough for a fresh read, however young it says it is', async () => {
    const { keep, source } = withShelf();
    source.answer = fail('down', {});
    await keep.read('k', source.load);
    expect(await keep.readFresh('k', source.load)).toMatchObject({ ok: false, code: 'down' });
  });
});

describe('a renewal in the background', () => {
  it('that is held back does not hold back a person who needs the answer now', async () => {
    const { clock, source } = setUp();
    const keep = createKeep<string[], 'down'>({
      clock,
      maxAgeMs: 60_000,
      maxEntries: 2,
      isEmpty: () => false,
      patienceMs: 0,
    });
    await keep.read('k', source.load);
    await clock.advance(60_000);
    const held = Promise.withResolvers<Answer>();
    const urgencies: string[] = [];
    const load: Load<string[], 'down'> = (urgency) => {
      urgencies.push(urgency);
      return urgency === 'background' ? held.promise : Promise.resolve(ok(['second']));
    };
    await keep.read('k', load);
    const fresh = keep.readFresh('k', load);
    held.resolve(fail('down', {}));
    expect(await fresh).toMatchObject({ value: { value: ['second'] } });
    expect(urgencies).toEqual(['background', 'interactive']);
  });
});
