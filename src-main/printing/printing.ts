import type { Order, OrderRef } from '../../src-shared/domain/order.ts';
import type { Language } from '../../src-shared/domain/settings.ts';
import { hasVoucher, isCopy, markedPrinted, voucherLines } from '../../src-shared/domain/print-marks.ts';
import type { PrintMark, SlipKind, SlipWay } from '../../src-shared/domain/slip.ts';
import type { SlipDocument } from '../../src-shared/domain/slip-document.ts';
import type { Drawing } from '../../src-shared/domain/slip-drawing.ts';
import type { SlipWords } from '../../src-shared/domain/slip-words.ts';
import type { FailureDetail } from '../../src-shared/bridge/failure.ts';
import { fail, ok, type Failure, type Result } from '../../src-shared/result.ts';
import type { ApiFailureCode } from '../cryptorefills/api.ts';
import { findRecord } from '../orders/order-book.ts';
import type { Ports, SystemPrinter } from '../ports.ts';
import type { SettingsDesk } from '../settings.ts';
import type { DeliveredSecrets } from '../storage/stores.ts';
import type { Workspace } from '../workspace.ts';
import { buildReceipt, buildTestSlip, type SlipSetting } from './build-slip.ts';
import { buildVoucher } from './build-voucher.ts';
import type { Bitmap } from './escpos/commands.ts';
import { encodeSlip } from './escpos/encode.ts';
import { sendToPrinter } from './network-printer.ts';
import type { PaperTray } from './paper-tray.ts';
import type { ShopLogo } from './shop-logo.ts';

/** Words for a slip, in the language that it is wanted in. */
export interface SlipLanguage {
  readonly language: Language;
  readonly words: SlipWords;
}

/** Which slip of which order. */
export interface SlipWish extends SlipLanguage {
  readonly ref: OrderRef;
  readonly slip: SlipKind;
}

type ReadFailure = ApiFailureCode | 'not-found' | 'secret-unavailable' | 'storage-failed' | 'voucher-empty';
type PrintFailure = 'printer-unreachable' | 'printer-not-local' | 'printer-failed';

/** A slip, and which lines of the order it holds as a voucher. */
interface MadeSlip {
  readonly document: SlipDocument;
  readonly lines: PrintMark['lines'];
}

/** Receipts and vouchers: shown, printed, or written as a file. What was printed is marked on its order. */
export interface Printing {
  printers(): Promise<readonly SystemPrinter[]>;
  /** The slip for the screen; its codes are in it only where they are asked for. */
  preview(wish: SlipWish & { readonly reveal: boolean }): Promise<Result<SlipDocument, ReadFailure, FailureDetail>>;
  /** Prints on the printer that is set; with `once` nothing that was on paper before. The order comes back with its marks. */
  print(wish: SlipWish & { readonly once: boolean }): Promise<Result<Order, ReadFailure | PrintFailure, FailureDetail>>;
  /** Null where a person called it off. */
  savePdf(wish: SlipWish): Promise<Result<Order | null, ReadFailure | 'pdf-failed', FailureDetail>>;
  /** Prints a page that shows what the printer can. */
  test(language: SlipLanguage): Promise<Result<undefined, PrintFailure>>;
  /** Waits a while for what is being printed, so that its mark is written down; what waits is not begun any more. */
  close(): Promise<void>;
}

/** About as long as a printer in the network takes that does not hang. */
const closeWithinMs = 20_000;

export interface PrintingOptions {
  readonly ports: Pick<Ports, 'clock' | 'log' | 'press'>;
  readonly settings: Pick<SettingsDesk, 'current'>;
  readonly workspace: () => Workspace;
  readonly logo: Pick<ShopLogo, 'version'>;
  readonly tray: PaperTray;
}

export function createPrinting({ ports, settings, workspace, logo, tray }: PrintingOptions): Printing {
  const { clock, log, press } = ports;
  /** One slip after the other: two must not lie across each other in one printer. */
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  function inTurn<Value, Code extends string>(code: Code, task: () => Promise<Value>): Promise<Value | Failure<Code>> {
    const turn = last.then(async () => (closed ? fail(code) : task()));
    last = turn.catch(() => undefined);
    return turn;
  }

  function settingOf({ words, language }: SlipLanguage, copy: boolean): SlipSetting {
    const { shopName, shopFooter } = settings.current();
    return { words, language, copy, shop: { shopName, shopFooter, hasLogo: logo.version() !== null } };
  }

  /** The order that a slip is of; a voucher needs something to hand out. */
  function orderOf(
    { book }: Workspace,
    { ref, slip }: SlipWish,
  ): Result<Order, 'not-found' | 'storage-failed' | 'voucher-empty'> {
    const found = findRecord(book, ref);
    if (!found.ok) return found;
    const order = book.view(found.value);
    return slip === 'voucher' && !hasVoucher(order) ? fail('voucher-empty') : ok(order);
  }

  async function make(
    from: Workspace,
    wish: SlipWish,
    masked: boolean,
  ): Promise<Result<MadeSlip, ReadFailure, FailureDetail>> {
    const found = orderOf(from, wish);
    if (!found.ok) return found;
    const order = found.value;
    const setting = settingOf(wish, isCopy(order, wish.slip));
    if (wish.slip === 'receipt') return ok({ document: buildReceipt(order, setting), lines: null });
    const delivered: (DeliveredSecrets | null)[] = [];
    for (const [index, item] of order.items.entries()) {
      const hasCode = item.stage === 'delivered' && item.secrets.length > 0;
      const revealed = hasCode ? await from.codes.reveal(wish.ref, index) : ok(null);
      if (!revealed.ok) return revealed;
      delivered.push(revealed.value);
    }
    return ok({ document: buildVoucher(order, delivered, { ...setting, masked }), lines: [...voucherLines(order)] });
  }

  /** Has a window draw what the printer cannot write. */
  async function draw(drawings: readonly Drawing[], widthDots: number, language: Language): Promise<readonly Bitmap[]> {
    const job = tray.lay({ job: 'drawings', language, widthDots, drawings: [...drawings] });
    try {
      const result = await press.draw(job);
      if (result?.job !== 'drawings') throw new Error('nothing was drawn');
      return result.drawn.map(({ widthBytes, height, bits }) => {
        const bytes = Buffer.from(bits, 'base64');
        if (bytes.length !== widthBytes * height) throw new Error('a drawing is not as large as it says');
        return { widthBytes, height, bits: bytes };
      });
    } finally {
      job.clear();
    }
  }

  /** On the printer that is set; the way it went. */
  async function printSlip(slip: SlipDocument): Promise<Result<SlipWay, PrintFailure>> {
    const { networkPrinter, printer, paper } = settings.current();
    if (networkPrinter === null) {
      const job = tray.lay({ job: 'page', document: slip, paper });
      try {
        const printed = await press.print(job, paper, printer);
        return printed.ok ? ok('system') : printed;
      } finally {
        job.clear();
      }
    }
    let bytes: Uint8Array;
    try {
      bytes = await encodeSlip(slip, paper, (drawings, widthDots) => draw(drawings, widthDots, slip.language));
    } catch (error) {
      log.error('a slip could not be drawn', { reason: error instanceof Error ? error.message : 'unknown' });
      return fail('printer-failed');
    }
    const sent = await sendToPrinter(networkPrinter, bytes, clock);
    return sent.ok ? ok('network') : sent;
  }

  function mark(
    { book }: Workspace,
    { ref, slip }: SlipWish,
    { lines }: MadeSlip,
    way: SlipWay,
  ): Result<Order, 'not-found' | 'storage-failed'> {
    // Read again: the order may have moved on while the paper did.
    const found = findRecord(book, ref);
    if (!found.ok) {
      log.error('printed, and not marked', { ref, slip, way, reason: found.code });
      return found;
    }
    const printed = [...markedPrinted(found.value.printed, { slip, way, lines }, clock.nowMs())];
    const marked = { ...found.value, printed };
    const saved = book.update(marked);
    log.info(saved ? 'printed' : 'printed, and the mark is not on disk', { ref, slip, way });
    return ok(book.view(marked));
  }

  return {
    printers: () => press.printers(),
    preview: async (wish) => {
      const slip = await make(workspace(), wish, !wish.reveal);
      return slip.ok ? ok(slip.value.document) : slip;
    },
    print: (wish) => {
      const from = workspace();
      return inTurn('printer-failed', async () => {
        const found = orderOf(from, wish);
        // Asked in its turn: the one before it may have been the same slip.
        if (!found.ok || (wish.once && isCopy(found.value, wish.slip))) return found;
        const slip = await make(from, wish, false);
        if (!slip.ok) return slip;
        const printed = await printSlip(slip.value.document);
        return printed.ok ? mark(from, wish, slip.value, printed.value) : printed;
      });
    },
    savePdf: async (wish) => {
      const from = workspace();
      const found = orderOf(from, wish);
      if (!found.ok) return found;
      // A person may take a while: nobody's turn waits for it.
      const place = await press.choosePdf(`${wish.slip}-${wish.ref}.pdf`);
      if (place === null) return ok(null);
      return inTurn('pdf-failed', async () => {
        const slip = await make(from, wish, false);
        if (!slip.ok) return slip;
        const { paper } = settings.current();
        const job = tray.lay({ job: 'page', document: slip.value.document, paper });
        try {
          const saved = await press.writePdf(job, paper, place);
          return saved.ok ? mark(from, wish, slip.value, 'pdf') : saved;
        } finally {
          job.clear();
        }
      });
    },
    test: (language) =>
      inTurn('printer-failed', async () => {
        const slip = buildTestSlip(workspace().mode, settingOf(language, false), clock.nowMs());
        const printed = await printSlip(slip);
        return printed.ok ? ok(undefined) : printed;
      }),
    close: async () => {
      closed = true;
      const late = Promise.withResolvers<undefined>();
      const cancel = clock.after(closeWithinMs, () => {
        log.warn('the desk ends before a printer does');
        late.resolve(undefined);
      });
      await Promise.race([last, late.promise]);
      cancel();
    },
  };
}
