import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Calls } from '../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../src-shared/bridge/contract-types.ts';
import { paidOrderActions } from '../src-shared/domain/practice.ts';
import { fail, ok } from '../src-shared/result.ts';
import { startSandbox, type Sandbox } from '../src-sandbox/sandbox.ts';
import { findRecord, type OrderBook } from './orders/order-book.ts';

type Act = Calls['practice']['act'];

/** A trainer sees these at one press, from an unpaid order too. */
const afterPayment: ReadonlySet<string> = new Set(paidOrderActions);

/** The simulator that practice mode sells on. Its orders outlive the app, as the vendor's do. */
export async function startPracticeVendor(userDataPath: string): Promise<Sandbox> {
  const folder = join(userDataPath, 'practice');
  try {
    mkdirSync(folder, { recursive: true });
    return await startSandbox({ stateFile: join(folder, 'sandbox.json'), controlOverHttp: false });
  } catch {
    // On a disk that cannot be written to one can still practise: the orders then end with the app.
    return startSandbox({ controlOverHttp: false });
  }
}

/** Plays the customer or the vendor for one practice order. */
export function actInPractice(sandbox: Sandbox, book: OrderBook, { ref, action }: CallInput<Act>): CallResult<Act> {
  const found = findRecord(book, ref);
  if (!found.ok || found.value.orderId === null) return fail('not-found');
  const { orderId } = found.value;
  if (action === 'cut-stream') {
    sandbox.control.cutStreams(orderId);
    return ok(undefined);
  }
  // Late means after the end of the payment window.
  if (action === 'pay-late') sandbox.control.act(orderId, 'expire');
  // Seen and no more, so that nothing else follows by itself; refused where it was paid before.
  if (afterPayment.has(action)) sandbox.control.act(orderId, 'pay-slow');
  return sandbox.control.act(orderId, action) ? ok(undefined) : fail('not-found');
}
