import type { DeskBridge } from '../../../src-shared/bridge/contract.ts';
import type { FailureCode } from '../../../src-shared/bridge/failure.ts';
import type { Order } from '../../../src-shared/domain/order.ts';
import { isCopy } from '../../../src-shared/domain/print-marks.ts';
import type { Language, Settings } from '../../../src-shared/domain/settings.ts';
import type { SlipKind } from '../../../src-shared/domain/slip.ts';
import { slipWords } from '../../state/slip-words.ts';

type PrintWish = Parameters<DeskBridge['printing']['print']>[0];

/** What a person can have done with the slips of an order. */
export type PrintTask = SlipKind | 'pdf';

/** Prints the slips of orders, one at a time, and remembers how the last one went. */
export class PrintDesk {
  /** What is being done now. */
  busy: PrintTask | null = $state.raw(null);
  failure: FailureCode | null = $state.raw(null);
  readonly #desk: Pick<DeskBridge, 'printing'>;

  constructor(desk: Pick<DeskBridge, 'printing'>) {
    this.#desk = desk;
  }

  /** The order with its mark; null where nothing was printed. */
  print(ref: Order['ref'], slip: SlipKind, language: Language): Promise<Order | null> {
    return this.#print({ ref, slip, language, once: false });
  }

  /** Prints the voucher that nobody asked for, unless all that is on it was printed before. The order with its marks, or null. */
  printByItself(ref: Order['ref'], language: Language): Promise<Order | null> {
    return this.#print({ ref, slip: 'voucher', language, once: true });
  }

  /** The order with its mark; null where no file was written. */
  savePdf(ref: Order['ref'], slip: SlipKind, language: Language): Promise<Order | null> {
    return this.#alone('pdf', async () => {
      const saved = await this.#desk.printing.savePdf({ ref, slip, language, words: await slipWords(language) });
      this.failure = saved.ok ? null : saved.code;
      return saved.ok ? saved.value.order : null;
    });
  }

  #print(wish: Omit<PrintWish, 'words'>): Promise<Order | null> {
    return this.#alone(wish.slip, async () => {
      const printed = await this.#desk.printing.print({ ...wish, words: await slipWords(wish.language) });
      this.failure = printed.ok ? null : printed.code;
      return printed.ok ? printed.value : null;
    });
  }

  async #alone(task: PrintTask, run: () => Promise<Order | null>): Promise<Order | null> {
    if (this.busy !== null) return null;
    this.busy = task;
    this.failure = null;
    try {
      return await run();
    } finally {
      this.busy = null;
    }
  }
}

/** In which language a slip starts: the voucher in the customer's, the receipt in the desk's. */
export function slipLanguage(order: Pick<Order, 'language'>, slip: SlipKind, deskLanguage: Language): Language {
  return slip === 'voucher' ? order.language : deskLanguage;
}

/** Older ones are looked at once more, not handed over. */
const justNowMs = 2 * 60_000;

/**
 * Whether the voucher comes out by itself: of an order that was delivered whole a moment ago, once for what is on it, and only while
 * somebody stands before it. A code that is printed while nobody looks lies there for everybody.
 */
export function printsByItself(
  order: Pick<Order, 'stage' | 'items' | 'printed' | 'updatedAtMs'>,
  { printVoucher }: Pick<Settings, 'printVoucher'>,
  nowMs: number,
): boolean {
  return (
    printVoucher && order.stage === 'delivered' && !isCopy(order, 'voucher') && nowMs - order.updatedAtMs < justNowMs
  );
}
