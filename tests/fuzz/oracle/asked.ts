import type { PriceMove } from '../../../src-shared/domain/quote.ts';
import type { OrderBody } from '../../../src-main/cryptorefills/api.ts';

/** What a sale asked the API for: the measure of every answer to it. */
export interface Asked {
  readonly body: OrderBody;
  /** The total of the unspoilt validation. */
  readonly total: string;
  /** The order's id, once there is one. */
  readonly orderId: string | null;
  /** Units after the point of the coin on its network, where the matrix tells. */
  readonly decimals: number | null;
  /** The token's contract in the unspoilt matrix; null for a chain's own coin. */
  readonly contract: string | null;
  readonly chainId: number | null;
  /** Every address that any unspoilt answer held. */
  readonly addresses: ReadonlySet<string>;
}

/** Payment data that was put on the screen. */
export interface ShownPayment {
  readonly address: string;
  readonly amount: string;
  readonly missingAmount: string | null;
  readonly qrText: string;
  readonly qrHoldsAmount: boolean;
  readonly memo: string | null;
  readonly tokenAccount: boolean;
  /** The change of price that is told beside it. */
  readonly move: PriceMove | null;
}
