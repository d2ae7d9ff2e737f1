import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Calls } from '../src-shared/bridge/contract.ts';
import type { CallInput, CallResult } from '../src-shared/bridge/contract-types.ts';
import { cutSeconds, paidOrderActions } from '../src-shared/domain/practice.ts';
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
  const { orderId, body } = found.value;
  if (action === 'cut-stream') {
    cutOff(sandbox, orderId);
    return ok(undefined);
  }
  // Late means after the end of the payment window.
  if (action === 'pay-late') sandbox.control.act(orderId, 'expire');
  // Seen and no more, so that nothing else follows by itself; refused where it was paid before.
  if (afterPayment.has(action)) sandbox.control.act(orderId, 'pay-slow');
  const done =
    action === 'pay-wrong-coin'
      ? sandbox.control.act(orderId, { do: 'pay-wrong', coin: otherThan(body.coin), network: body.network })
      : sandbox.control.act(orderId, action);
  return done ? ok(undefined) : fail('not-found');
}

/** Neither the stream nor a read of this order gets through for a while. */
function cutOff({ control }: Sandbox, orderId: string): void {
  const forMs = cutSeconds * 1_000;
  control.addFault({ endpoint: 'order', kind: 'cut', orderId, forMs });
  control.addStreamFault({ kind: 'refuse', orderId, forMs });
  control.cutStreams(orderId);
}

/** A coin that customers mix up with the one that was asked for. */
function otherThan(coin: string): string {
  return coin === 'USDC' ? 'USDT' : 'USDC';
}
