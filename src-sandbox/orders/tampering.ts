import { Big } from 'big.js';
import type { Tampering } from '../scenarios/behaviour.ts';
import { makeOrder, payTo, type OrderDraft } from './make-order.ts';
import type { SandboxOrder } from './order.ts';

const TWO_HOURS_MS = 2 * 60 * 60_000;

/** The order that a faulty service would make of the draft: each kind is one that a client must refuse to show. */
export function makeTamperedOrder(draft: OrderDraft, tampering: Tampering): SandboxOrder {
  const order = makeOrder(draft);
  switch (tampering) {
    case 'none':
    case 'no-order-id':
      return order;
    case 'dearer':
      return makeOrder({ ...draft, coinAmount: raised(draft) });
    case 'other-denomination':
      return {
        ...order,
        deliveries: order.deliveries.map((line) => ({ ...line, denomination: '200 USD', label: '$200' })),
      };
    case 'other-network':
      return { ...order, network: draft.rail.network.name === 'Solana' ? 'Base' : 'Solana' };
    case 'other-address-in-uri': {
      const stranger = payTo({ ...draft, number: draft.number + 1_000_000 });
      return { ...order, qrText: order.qrText.replace(order.walletAddress, stranger) };
    }
    case 'invoice-amount':
      return withAddress(order, payTo({ ...draft, coinAmount: raised(draft) }));
    case 'invoice-checksum':
      return withAddress(order, order.walletAddress.slice(0, -1) + (order.walletAddress.endsWith('q') ? 'p' : 'q'));
    case 'invoice-expired':
      return withAddress(order, payTo({ ...draft, nowMs: draft.nowMs - TWO_HOURS_MS }));
    case 'no-address':
      return { ...order, walletAddress: '', qrText: '' };
  }
}

function raised({ coinAmount, rail }: OrderDraft): string {
  return new Big(coinAmount).times('1.06').toFixed(rail.coin.decimals);
}

function withAddress(order: SandboxOrder, walletAddress: string): SandboxOrder {
  return { ...order, walletAddress, qrText: order.qrText.replace(order.walletAddress, walletAddress) };
}
