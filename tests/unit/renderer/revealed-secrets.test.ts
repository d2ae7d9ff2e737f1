import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { RevealedSecrets } from '../../../src-renderer/state/revealed-secrets.svelte.ts';
import { FakeClock } from './fake-clock.ts';
import { Deferred, ordersWith } from './fake-desk.ts';
import { anOrder } from './order-fixture.ts';

type Answer = Awaited<ReturnType<DeskBridge['orders']['reveal']>>;

const delivered: Answer = ok({ secrets: [{ name: 'pin_code', value: 'X7QK' }], instructionsHtml: '<p>Type it</p>' });

function masked() {
  const clock = new FakeClock();
  const replies: Deferred<Answer>[] = [];
  const orders = ordersWith({
    reveal: () => {
      const reply = new Deferred<Answer>();
      replies.push(reply);
      return reply.promise;
    },
  });
  const { ref } = anOrder('P-1', ['delivered']);
  return { clock, replies, line: new RevealedSecrets({ orders }, ref, 0, clock) };
}

describe('a delivered code', () => {
  it('is not asked for until someone wants to see it', () => {
    const { line, replies } = masked();
    expect(line.secrets).toBeNull();
    expect(replies).toHaveLength(0);
  });

  it('is readable for a minute and then gone from memory', async () => {
    const { clock, line, replies } = masked();
    void line.reveal();
    await replies[0]?.answer(delivered);
    expect(line.secrets?.[0]?.value).toBe('X7QK');
    clock.pass(59_999);
    expect(line.hidesIn.reading?.seconds).toBe(1);
    clock.pass(1);
    expect(line.secrets).toBeNull();
    expect(line.instructionsHtml).toBe('<p>Type it</p>');
  });

  it('stays hidden when the answer comes after the person has left', async () => {
    const { clock, line, replies } = masked();
    void line.reveal();
    line.hide();
    await replies[0]?.answer(delivered);
    expect(line.secrets).toBeNull();
    expect(clock.waiting).toBe(0);
  });

  it('gets a whole minute again when shown again', async () => {
    const { clock, line, replies } = masked();
    void line.reveal();
    await replies[0]?.answer(delivered);
    clock.pass(50_000);
    line.hide();
    void line.reveal();
    await replies[1]?.answer(delivered);
    clock.pass(30_000);
    expect(line.secrets).not.toBeNull();
  });

  it('says why it cannot be shown, and can be asked for again', async () => {
    const { line, replies } = masked();
    void line.reveal();
    await replies[0]?.answer(fail('secret-unavailable'));
    expect(line.failure).toBe('secret-unavailable');
    void line.reveal();
    await replies[1]?.answer(delivered);
    expect(line.failure).toBeNull();
    expect(line.secrets).toHaveLength(1);
  });
});
