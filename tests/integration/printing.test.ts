import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Press } from '../../src-main/ports.ts';
import { en } from '../../src-renderer/messages/en.ts';
import { slipWordsOf } from '../../src-renderer/state/slip-words.ts';
import type { Order } from '../../src-shared/domain/order.ts';
import type { SlipKind } from '../../src-shared/domain/slip.ts';
import { ok } from '../../src-shared/result.ts';
import { printOut } from '../support/escpos-printer.ts';
import { noPress } from '../support/no-press.ts';
import { openNetworkPrinter, type NetworkPrinter } from '../support/receipt-printer.ts';
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
let printer: NetworkPrinter;
/** Files that the press was told to write. */
let written: string[];

beforeEach(async () => {
  printer = await openNetworkPrinter();
  written = [];
  const press: Press = {
    ...noPress,
    choosePdf: (name) => Promise.resolve(`/chosen/${name}`),
    writePdf: (_job, _paper, file) => {
      written.push(file);
      return Promise.resolve(ok(undefined));
    },
  };
  till = await openTill({}, { press });
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

function wish({ ref }: Order, slip: SlipKind) {
  return { ref, slip, language: 'en' as const, words: slipWordsOf(en) };
}

describe('printing in the shop’s network', () => {
  it('prints the voucher with the code that was delivered, and marks the order', async () => {
    const order = await sellDelivered(steam, topUp);
    const { secrets } = valueOf(await till.desk.orders.reveal({ ref: order.ref, item: 0 }));
    const code = secrets.find(({ name }) => name === 'pin_code')?.value ?? '';
    expect(code).not.toBe('');
    const marked = valueOf(await till.desk.printing.print(wish(order, 'voucher')));
    expect(marked.printed).toEqual([
      { slip: 'voucher', way: 'network', count: 1, lastAtMs: expect.any(Number) as number },
    ]);
    await printer.received(1);
    const out = printOut(printer.jobs[0] ?? Buffer.alloc(0), 576);
    expect(out.qrCodes).toEqual([code]);
    expect(out.lines.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['Corner Kiosk', code]));
    expect(out.cuts).toBe(1);
  });

  it('a second one says that it is a copy, and both are counted, also after a restart of the screen', async () => {
    const order = await sellDelivered(steam);
    valueOf(await till.desk.printing.print(wish(order, 'receipt')));
    valueOf(await till.desk.printing.print(wish(order, 'receipt')));
    await printer.received(2);
    const [first, second] = printer.jobs.map((job) => printOut(job, 576).lines.map(({ text }) => text.trim()));
    expect(first).not.toContain('COPY');
    expect(second).toContain('COPY');
    const read = valueOf(await till.desk.orders.get({ ref: order.ref }));
    expect(read.order.printed).toMatchObject([{ slip: 'receipt', count: 2 }]);
    expect(printOut(printer.jobs[0] ?? Buffer.alloc(0), 576).barcodes).toEqual([order.ref]);
  });

  it('leaves no mark where the printer does not answer', async () => {
    const order = await sellDelivered(steam);
    await printer.close();
    const printed = await till.desk.printing.print(wish(order, 'voucher'));
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
    valueOf(await till.desk.printing.print(wish(order, 'voucher')));
    await printer.received(1);
    const out = printOut(printer.jobs[0] ?? Buffer.alloc(0), 576);
    expect(out.qrCodes).toEqual([]);
    expect(out.lines.map(({ text }) => text).join(' ')).toContain('Code sent to');
  });

  it('prints a test page', async () => {
    expect(await till.desk.printing.test({ language: 'en', words: slipWordsOf(en) })).toMatchObject({ ok: true });
    await printer.received(1);
    expect(printOut(printer.jobs[0] ?? Buffer.alloc(0), 576).lines.map(({ text }) => text.trim())).toContain(
      'Test print',
    );
  });
});

describe('a preview', () => {
  it('crosses the bridge without a code until a person asks for it, and nothing of it is written anywhere', async () => {
    const order = await sellDelivered(steam);
    const { secrets } = valueOf(await till.desk.orders.reveal({ ref: order.ref, item: 0 }));
    const code = secrets.find(({ name }) => name === 'pin_code')?.value ?? '';
    const masked = valueOf(await till.desk.printing.preview({ ...wish(order, 'voucher'), reveal: false }));
    expect(JSON.stringify(masked)).not.toContain(code);
    expect(masked.masked).toBe(true);
    const shown = valueOf(await till.desk.printing.preview({ ...wish(order, 'voucher'), reveal: true }));
    expect(JSON.stringify(shown)).toContain(code);
    expect(valueOf(await till.desk.orders.get({ ref: order.ref })).order.printed).toEqual([]);
  });
});

describe('a PDF', () => {
  it('is named after slip and order, and counts as printed', async () => {
    const order = await sellDelivered(steam);
    const saved = valueOf(await till.desk.printing.savePdf(wish(order, 'voucher')));
    expect(written).toEqual([`/chosen/voucher-${order.ref}.pdf`]);
    expect(saved.order?.printed).toMatchObject([{ slip: 'voucher', way: 'pdf', count: 1 }]);
  });
});
