import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import { fail, ok } from '../../../src-shared/result.ts';
import { UnclearOrder } from '../../../src-renderer/state/unclear-order.svelte.ts';
import { Deferred, ordersWith } from './fake-desk.ts';
import { anOrder } from './order-fixture.ts';

type Identified = Awaited<ReturnType<DeskBridge['orders']['identify']>>;

const unclear = anOrder('P-8', ['sending', 'unclear'], { orderId: null });

function asking(closed: Awaited<ReturnType<DeskBridge['orders']['closeUnclear']>> = fail('storage-failed')) {
  const numbers: string[] = [];
  const replies: Deferred<Identified>[] = [];
  const orders = ordersWith({
    identify: ({ orderId }) => {
      const reply = new Deferred<Identified>();
      numbers.push(orderId);
      replies.push(reply);
      return reply.promise;
    },
    closeUnclear: () => Promise.resolve(closed),
  });
  return { numbers, replies, answers: new UnclearOrder({ orders }, unclear.ref) };
}

describe('an unclear order', () => {
  it('is looked up by the number that was typed, without its blanks, and once however often it is pressed', async () => {
    const { numbers, replies, answers } = asking();
    answers.number = ' ord-77 ';
    const presses = [answers.identify(), answers.identify()];
    const found = anOrder('P-8', ['sending', 'unclear', 'awaiting-payment']);
    await replies[0]?.answer(ok(found));
    expect(await Promise.all(presses)).toEqual([found, null]);
    expect(numbers).toEqual(['ord-77']);
    expect(answers.trouble).toBeNull();
  });

  it.each(['order-differs', 'not-found', 'api-unreachable'] as const)(
    'says at the field why a number does not help (%s), and takes another one',
    async (code) => {
      const { replies, answers } = asking();
      answers.number = 'ord-78';
      const press = answers.identify();
      await replies[0]?.answer(fail(code));
      expect(await press).toBeNull();
      expect(answers.trouble).toBe(code);
      void answers.identify();
      expect(replies).toHaveLength(2);
    },
  );

  it('asks nobody about an empty number', async () => {
    const { numbers, answers } = asking();
    expect(await answers.identify()).toBeNull();
    expect(answers.trouble).toBe('missing');
    expect(numbers).toEqual([]);
  });

  it('is answered as the vendor has it where it was there after all, or stays open where the vendor cannot be asked', async () => {
    const there = anOrder('P-8', ['sending', 'unclear', 'awaiting-payment']);
    expect(await asking(ok(there)).answers.close()).toEqual(there);
    const { answers } = asking(fail('api-unreachable', {}));
    expect(await answers.close()).toBeNull();
    expect(answers.closeFailure).toBe('api-unreachable');
    const again = answers.close();
    expect(answers.closeFailure, 'while it is asked again').toBeNull();
    await again;
  });

  it('is closed when a person is sure, and says so when that could not be written down', async () => {
    const closed = anOrder('P-8', ['sending', 'unclear', 'cancelled'], { orderId: null, final: true });
    expect(await asking(ok(closed)).answers.close()).toEqual(closed);
    const { answers } = asking();
    expect(await answers.close()).toBeNull();
    expect(answers.closeFailure).toBe('storage-failed');
  });
});
