import { describe, expect, it, vi } from 'vitest';
import { createDispatch } from '../../../src-main/bridge/dispatch.ts';
import { createEmitter } from '../../../src-main/bridge/emitter.ts';
import { calls, type DeskHandlers } from '../../../src-shared/bridge/contract.ts';
import { callNames, eventNames } from '../../../src-shared/bridge/names.ts';
import { fail, ok } from '../../../src-shared/result.ts';

/** Handlers that all answer the same, with one of them replaced. */
function handlersWith(name: string, handler: (input: unknown) => unknown): DeskHandlers {
  const domains = Object.entries(calls).map(([domain, specs]) => [
    domain,
    Object.fromEntries(
      Object.keys(specs).map((call) => [call, `${domain}.${call}` === name ? handler : () => fail('internal')]),
    ),
  ]);
  const handlers: unknown = Object.fromEntries(domains);
  return handlers as DeskHandlers;
}

describe('the gate between windows and main', () => {
  it('hands a good input to its handler, parsed', async () => {
    const handler = vi.fn(() => fail('keychain-unavailable'));
    const dispatch = createDispatch(handlersWith('partner.set', handler), vi.fn());
    await dispatch('desk', 'partner.set', { partnerId: '  abc  ' });
    expect(handler).toHaveBeenCalledWith({ partnerId: 'abc' });
  });

  it.each([
    undefined,
    null,
    'text',
    {},
    { partnerId: '' },
    { partnerId: 'a', extra: 1 },
    { partnerId: 'x'.repeat(201) },
    { partnerId: 'two words' },
    { partnerId: 'ｐａｒｔｎｅｒ' },
    { partnerId: 'partner\u200b' },
    { partnerId: 'partner\nX-Other: 1' },
  ])('refuses the input %j without calling the handler', async (input) => {
    const handler = vi.fn();
    const dispatch = createDispatch(handlersWith('partner.set', handler), vi.fn());
    expect(await dispatch('desk', 'partner.set', input)).toMatchObject({ ok: false, code: 'bad-input' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('names the field that was refused', async () => {
    const dispatch = createDispatch(handlersWith('partner.set', vi.fn()), vi.fn());
    expect(await dispatch('desk', 'partner.set', { partnerId: 7 })).toMatchObject({ detail: { field: 'partnerId' } });
  });

  it.each(['partner.steal', '__proto__.x', 'constructor', ''])('forbids the unknown call %j', async (name) => {
    const dispatch = createDispatch(handlersWith('partner.set', vi.fn()), vi.fn());
    expect(await dispatch('desk', name, {})).toMatchObject({ ok: false, code: 'forbidden' });
  });

  it('forbids a call to a window of another role', async () => {
    const handler = vi.fn();
    const dispatch = createDispatch(handlersWith('partner.clear', handler), vi.fn());
    expect(await dispatch('customer', 'partner.clear', undefined)).toMatchObject({ code: 'forbidden' });
    expect(handler).not.toHaveBeenCalled();
  });

  it('answers internal, and tells the log, when a handler throws', async () => {
    const onFault = vi.fn();
    const boom = new Error('boom');
    const dispatch = createDispatch(
      handlersWith('partner.clear', () => {
        throw boom;
      }),
      onFault,
    );
    expect(await dispatch('desk', 'partner.clear', undefined)).toEqual({ ok: false, code: 'internal', detail: {} });
    expect(onFault).toHaveBeenCalledWith('partner.clear', boom);
  });

  it('lets nothing across that the contract does not name', async () => {
    const status = { present: true, last4: '1234', kept: 'keychain', keychainAvailable: true };
    const dispatch = createDispatch(
      handlersWith('partner.clear', () => ok({ ...status, partnerId: 'secret' })),
      vi.fn(),
    );
    expect(await dispatch('desk', 'partner.clear', undefined)).toEqual({ ok: true, value: status });
  });

  it('answers internal when a handler answers in another shape', async () => {
    const onFault = vi.fn();
    const dispatch = createDispatch(
      handlersWith('partner.clear', () => ok({ present: 'yes' })),
      onFault,
    );
    expect(await dispatch('desk', 'partner.clear', undefined)).toMatchObject({ ok: false, code: 'internal' });
    expect(onFault).toHaveBeenCalledOnce();
  });
});

describe('a failure of a handler', () => {
  async function failing(code: string, detail?: unknown) {
    const onFault = vi.fn();
    const dispatch = createDispatch(
      handlersWith('partner.clear', () => ({ ok: false, code, detail })),
      onFault,
    );
    return { answer: await dispatch('desk', 'partner.clear', undefined), onFault };
  }

  it.each(['keychain-unavailable', 'internal'])('crosses as it is where the call can fail so: %s', async (code) => {
    const detail = { status: 503, ref: 'L-4' };
    const { answer, onFault } = await failing(code, detail);
    expect(answer).toEqual({ ok: false, code, detail });
    expect(onFault).not.toHaveBeenCalled();
  });

  it.each(['storage-failed', 'no such code'])('crosses as internal where the call never said so: %s', async (code) => {
    const { answer, onFault } = await failing(code, { apiCode: 'a secret' });
    expect(answer).toEqual({ ok: false, code: 'internal', detail: {} });
    expect(onFault).toHaveBeenCalledOnce();
  });

  it('carries across no detail that the contract does not name, and still the rest of it', async () => {
    const { answer, onFault } = await failing('keychain-unavailable', { ref: 'L-4', status: '503', pin: 'SENTINEL' });
    expect(answer).toEqual({ ok: false, code: 'keychain-unavailable', detail: { ref: 'L-4' } });
    expect(onFault).toHaveBeenCalledOnce();
  });
});

describe('events to the windows', () => {
  it('carry nothing that the contract does not name', () => {
    const heard = vi.fn();
    const emitter = createEmitter(vi.fn());
    emitter.subscribe(heard);
    const status = { present: false, last4: null, kept: 'nowhere', keychainAvailable: false } as const;
    emitter.emit('partner.changed', { ...status, partnerId: 'secret' } as typeof status);
    expect(heard).toHaveBeenCalledWith('partner.changed', status, expect.anything());
  });

  it('that do not fit the contract are told to the log and to nobody else', () => {
    const heard = vi.fn();
    const onFault = vi.fn();
    const emitter = createEmitter(onFault);
    emitter.subscribe(heard);
    emitter.emit('app.notice', 'nonsense' as 'settings-reset');
    expect(heard).not.toHaveBeenCalled();
    expect(onFault).toHaveBeenCalledOnce();
  });
});

describe('the names of the contract', () => {
  it('stand once each, in domain.name form', () => {
    const names = Object.entries(callNames).flatMap(([domain, list]) => list.map((call) => `${domain}.${call}`));
    expect(new Set([...names, ...eventNames]).size).toBe(names.length + eventNames.length);
    expect(names).toContain('checkout.order');
  });
});
