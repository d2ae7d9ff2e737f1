import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Press, SecretStore } from '../../src-main/ports.ts';
import { en } from '../../src-renderer/messages/en.ts';
import { slipWordsOf } from '../../src-renderer/state/slip-words.ts';
import type { DeskBridge } from '../../src-shared/bridge/contract.ts';
import type { Order } from '../../src-shared/domain/order.ts';
import type { SlipKind } from '../../src-shared/domain/slip.ts';
import { ok } from '../../src-shared/result.ts';
import { printOut } from '../support/escpos-printer.ts';
import { noPress } from '../support/no-press.ts';
import { openNetworkPrinter, type NetworkPrinter } from '../support/receipt-printer.ts';
import { memorySecrets, openDesk, type TestDesk } from '../support/open-desk.ts';
import { openTill, type ItemWish, type Till } from '../support/till.ts';
import { valueOf } from '../support/value-of.ts';

const steam: ItemWish = { brand: 'Steam', amount: '25 USD' };
const topUp: ItemWish = {
  brand: 'T-Mobile Credits',
  amount: '25 USD',
  deliveryType: 'by_phone',
  beneficiary: '+15551234567',
};

let till: Till;
let press: Press;
/** The keychain, which outlives a desk. */
let secrets: SecretStore;
let printer: NetworkPrinter;
/** Files that the press was told to write. */
let written: string[];
/** The dialog for a file, as a person answers it. */
let choosePdf: Press['choosePdf'];
/** A printer of this computer. */
let printPage: Press['print'];

beforeEach(async () => {
  printer = await openNetworkPrinter();
  written = [];
  choosePdf = (name) => Promise.resolve(`/chosen/${name}`);
  printPage = noPress.print;
  press = {
    ...noPress,
    choosePdf: (name) => choosePdf(name),
    print: (...page) => printPage(...page),
    writePdf: (_job, _paper, file) => {
      written.push(file);
      return Promise.resolve(ok(undefined));
    },
  };
  secrets = memorySecrets();
  till = await openTill({}, { press, secrets });
  const { host, port } = printer;
  valueOf(await till.desk.settings.change({ networkPrinter: { host, port }, shopName: 'Corner Kiosk' }));
});

afterEach(async () => {
  await till.close();
  await printer.close();
});

async function sellDelivered(...wishes: readonly ItemWish[]): Promise<Order> {
  const order = await till.sell(wishes);
  till.sandbox.control.act('last', 'pay');
  return till.reaches(order, 'delivered');
}

/** Two codes, of which the first came and the second is awaited. */
async function sellHalfDelivered(): Promise<Order> {
  const order = await till.sell([steam, steam]);
  till.sandbox.control.act('last', 'pay-slow');
  till.sandbox.control.act('last', 'payment-received');
  till.sandbox.control.act('last', { do: 'deliver-partly', lines: [0], rest: 'waits' });
  await till.test.until('orders.changed', ({ items }) => items.some(({ stage }) => stage === 'delivered'));
  return order;
}

function wish({ ref }: Order, slip: SlipKind) {
  return { ref, slip, language: 'en' as const, words: slipWordsOf(en) };
}

/** Prints as a person has it done. */
function print(slip: ReturnType<typeof wish>): ReturnType<DeskBridge['printing']['print']> {
  return till.desk.printing.print({ ...slip, once: false });
}

/** The same desk after it was ended and started again. */
async function restarted(): Promise<TestDesk> {
  await till.test.close();
  const { host, port } = printer;
  const settings = { mode: 'live', apiBaseUrl: till.sandbox.url, networkPrinter: { host, port } } as const;
  return openDesk({ folder: till.test.folder, settings, ports: { secrets, press } });
}

describe('printing in the shop’s network', () => {
  it('prints the voucher with the code that was delivered, and marks the order', async () => {
    const order = await sellDelivered(steam, topUp);
    const { secrets } = valueOf(await till.desk.orders.reveal({ ref: order.ref, item: 0 }));
    const code = secrets.find(({ name }) => name === 'pin_code')?.value ?? '';
    expect(code).not.toBe('');
    const marked = valueOf(await print(wish(order, 'voucher')));
    expect(marked.printed).toEqual([
      { slip: 'voucher', way: 'network', lines: [0, 1], count: 1, lastAtMs: expect.any(Number) as number },
    ]);
    await printer.received(1);
    const out = printOut(printer.jobs[0] ?? Buffer.alloc(0), 576);
    expect(out.qrCodes).toEqual([code]);
    expect(out.lines.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['Corner Kiosk', code]));
    expect(out.cuts).toBe(1);
  });

  it('a second one says that it is a copy, and all are counted, also after a restart', async () => {
    const order = await sellDelivered(steam);
    valueOf(await print(wish(order, 'receipt')));
    valueOf(await print(wish(order, 'receipt')));
    const again = await restarted();
    const kept = valueOf(await again.desk.orders.get({ ref: order.ref }));
    expect(kept.order.printed).toMatchObject([{ slip: 'receipt', count: 2 }]);
    const third = valueOf(await again.desk.printing.print({ ...wish(order, 'receipt'), once: false }));
    expect(third.printed).toMatchObject([{ slip: 'receipt', count: 3 }]);
    await again.close();
    await printer.received(3);
    const outs = printer.jobs.map((job) => printOut(job, 576));
    expect(outs.map(({ lines }) => lines.some(({ text }) => text.trim() === 'COPY'))).toEqual([false, true, true]);
    expect(outs.map(({ barcodes }) => barcodes)).toEqual([[order.ref], [order.ref], [order.ref]]);
  });

  it('leaves no mark where the printer does not answer', async () => {
    const order = await sellDelivered(steam);
    await printer.close();
    const printed = await print(wish(order, 'voucher'));
    expect(printed).toMatchObject({ ok: false, code: 'printer-unreachable' });
    expect(valueOf(await till.desk.orders.get({ ref: order.ref })).order.printed).toEqual([]);
    printer = await openNetworkPrinter();
  });

  it('prints a voucher of a code that was mailed and never came here', async () => {
    till.edit(
      (_path, answer) =>
        JSON.parse(JSON.stringify(answer).replaceAll(/"(pin_code|pin_serial)":"[^"]*",?/g, '')) as unknown,
    );
    const order = await sellDelivered(steam);
    valueOf(await print(wish(order, 'voucher')));
    await printer.received(1);
    const out = printOut(printer.jobs[0] ?? Buffer.alloc(0), 576);
    expect(out.qrCodes).toEqual([]);
    expect(out.lines.map(({ text }) => text).join(' ')).toContain('Code sent to');
  });

  it('calls a voucher a copy only where every code on it was on paper before', async () => {
    const order = await sellHalfDelivered();
    valueOf(await print(wish(order, 'voucher')));
    till.sandbox.control.act('last', 'deliver');
    await till.reaches(order, 'delivered');
    const marked = valueOf(await print(wish(order, 'voucher')));
    valueOf(await print(wish(order, 'voucher')));
    await printer.received(3);
    const outs = printer.jobs.map((job) => printOut(job, 576));
    expect(outs.map(({ qrCodes }) => qrCodes.length)).toEqual([1, 2, 2]);
    expect(outs.map(({ lines }) => lines.some(({ text }) => text.trim() === 'COPY'))).toEqual([false, false, true]);
    expect(marked.printed).toMatchObject([{ slip: 'voucher', count: 2, lines: [0, 1] }]);
  });

  it('prints, shows and saves no voucher of an order of which nothing is delivered', async () => {
    const order = await till.sell([steam]);
    const { printing } = till.desk;
    const asked: string[] = [];
    choosePdf = (name) => {
      asked.push(name);
      return Promise.resolve(null);
    };
    const empty = { ok: false, code: 'voucher-empty' };
    expect(await print(wish(order, 'voucher'))).toMatchObject(empty);
    expect(await printing.savePdf(wish(order, 'voucher'))).toMatchObject(empty);
    expect(await printing.preview({ ...wish(order, 'voucher'), reveal: false })).toMatchObject(empty);
    expect([printer.jobs, asked]).toEqual([[], []]);
    expect(valueOf(await till.desk.orders.get({ ref: order.ref })).order.printed).toEqual([]);
  });

  it('prints a test page', async () => {
    expect(await till.desk.printing.test({ language: 'en', words: slipWordsOf(en) })).toMatchObject({ ok: true });
    await printer.received(1);
    expect(printOut(printer.jobs[0] ?? Buffer.alloc(0), 576).lines.map(({ text }) => text.trim())).toContain(
      'Test print',
    );
  });
});

describe('a voucher that nobody asked for', () => {
  it('comes out once, however often the window asks, also after a restart', async () => {
    const order = await sellDelivered(steam);
    const byItself = { ...wish(order, 'voucher'), once: true };
    const asked = await Promise.all([till.desk.printing.print(byItself), till.desk.printing.print(byItself)]);
    for (const printed of asked) expect(valueOf(printed).printed).toMatchObject([{ slip: 'voucher', count: 1 }]);
    const again = await restarted();
    expect(valueOf(await again.desk.printing.print(byItself)).printed).toMatchObject([{ slip: 'voucher', count: 1 }]);
    expect(printer.jobs).toHaveLength(1);
    // The one that a person asks for comes out.
    valueOf(await again.desk.printing.print({ ...byItself, once: false }));
    await again.close();
    await printer.received(2);
  });

  it('is tried again where the printer failed, and comes out again with a code that was on no paper', async () => {
    const order = await sellHalfDelivered();
    const byItself = { ...wish(order, 'voucher'), once: true };
    valueOf(await till.desk.settings.change({ networkPrinter: null }));
    expect(await till.desk.printing.print(byItself)).toMatchObject({ code: 'printer-failed' });
    const { host, port } = printer;
    valueOf(await till.desk.settings.change({ networkPrinter: { host, port } }));
    valueOf(await till.desk.printing.print(byItself));
    till.sandbox.control.act('last', 'deliver');
    await till.reaches(order, 'delivered');
    valueOf(await till.desk.printing.print(byItself));
    await printer.received(2);
    expect(printer.jobs.map((job) => printOut(job, 576).qrCodes.length)).toEqual([1, 2]);
  });
});

describe('a preview', () => {
  it('crosses the bridge without a code until a person asks for it, marks nothing, and leaves no code in any file', async () => {
    const order = await sellDelivered(steam);
    const delivered = valueOf(await till.desk.orders.reveal({ ref: order.ref, item: 0 })).secrets;
    const code = delivered.find(({ name }) => name === 'pin_code')?.value ?? '';
    expect(code).not.toBe('');
    const before = filesIn(till.test.folder);
    const masked = valueOf(await till.desk.printing.preview({ ...wish(order, 'voucher'), reveal: false }));
    expect(JSON.stringify(masked)).not.toContain(code);
    expect(masked.masked).toBe(true);
    const shown = valueOf(await till.desk.printing.preview({ ...wish(order, 'voucher'), reveal: true }));
    expect(JSON.stringify(shown)).toContain(code);
    expect(valueOf(await till.desk.orders.get({ ref: order.ref })).order.printed).toEqual([]);
    expect(filesIn(till.test.folder)).toEqual(before);
    await till.test.close();
    const files = filesIn(till.test.folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => readFileSync(path.join(till.test.folder, name)).includes(code))).toEqual([]);
    expect(written).toEqual([]);
  });
});

/** Every file below a folder, by its path in it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

describe('a PDF', () => {
  it('is named after slip and order, and counts as printed', async () => {
    const order = await sellDelivered(steam);
    const saved = valueOf(await till.desk.printing.savePdf(wish(order, 'voucher')));
    expect(written).toEqual([`/chosen/voucher-${order.ref}.pdf`]);
    expect(saved.order?.printed).toMatchObject([{ slip: 'voucher', way: 'pdf', count: 1 }]);
  });

  it('holds up no print while a person looks for a place for it', async () => {
    const order = await sellDelivered(steam);
    const chosen = Promise.withResolvers<string | null>();
    choosePdf = () => chosen.promise;
    const saving = till.desk.printing.savePdf(wish(order, 'voucher'));
    valueOf(await print(wish(order, 'receipt')));
    chosen.resolve('/chosen/late.pdf');
    valueOf(await saving);
    expect(written).toEqual(['/chosen/late.pdf']);
  });
});

describe('quitting', () => {
  it('waits for the slip that is being printed and keeps its mark; the one that waits is not begun', async () => {
    valueOf(await till.desk.settings.change({ networkPrinter: null }));
    const order = await sellDelivered(steam);
    const out = Promise.withResolvers<undefined>();
    const begun = Promise.withResolvers<undefined>();
    const pages: string[] = [];
    printPage = async ({ ticket }) => {
      pages.push(ticket);
      begun.resolve(undefined);
      await out.promise;
      return ok(undefined);
    };
    const first = print(wish(order, 'voucher'));
    const waiting = print(wish(order, 'receipt'));
    await begun.promise;
    const closed = till.test.close();
    out.resolve(undefined);
    expect(valueOf(await first).printed).toMatchObject([{ slip: 'voucher', way: 'system' }]);
    expect(await waiting).toMatchObject({ code: 'printer-failed' });
    await closed;
    expect(pages).toHaveLength(1);
    const again = await restarted();
    const kept = valueOf(await again.desk.orders.get({ ref: order.ref }));
    expect(kept.order.printed).toMatchObject([{ slip: 'voucher', way: 'system', lines: [0], count: 1 }]);
    await again.close();
  });

  it('takes a code out of the clipboard', async () => {
    const order = await sellDelivered(steam);
    const what = { type: 'secret', item: 0, name: 'pin_code' } as const;
    valueOf(await till.desk.orders.copy({ ref: order.ref, what }));
    expect(till.test.clipboard.text).not.toBe('');
    await till.test.close();
    expect(till.test.clipboard.text).toBe('');
  });
});
