import { describe, expect, it, vi } from 'vitest';
import type { DeskBridge } from '../../../../src-shared/bridge/contract.ts';
import type { PrintMark } from '../../../../src-shared/domain/slip.ts';
import { PrintDesk, printsByItself, slipLanguage } from '../../../../src-renderer/screens/receipt/print-desk.svelte.ts';
import { hasVoucher } from '../../../../src-shared/domain/print-marks.ts';
import { printKey } from '../../../../src-renderer/screens/receipt/print-keys.ts';
import { SlipPreview } from '../../../../src-renderer/screens/receipt/slip-preview.svelte.ts';
import { readHost, readPort } from '../../../../src-renderer/screens/settings/printer-address.ts';
import { FakeClock } from '../fake-clock.ts';
import { anOrder } from '../order-fixture.ts';

const delivered = anOrder('P-1', ['sending', 'delivered'], { updatedAtMs: 100_000 });

describe('a voucher that is printed by itself', () => {
  it('is that of an order which was delivered whole a moment ago, once, where the setting says so', () => {
    const on = { printVoucher: true };
    expect(printsByItself(delivered, on, 110_000)).toBe(true);
    expect(printsByItself(delivered, { printVoucher: false }, 110_000)).toBe(false);
    expect(printsByItself(delivered, on, 900_000)).toBe(false);
    expect(printsByItself({ ...delivered, stage: 'partly-delivered' }, on, 110_000)).toBe(false);
    const printed: PrintMark[] = [{ slip: 'voucher', way: 'system', lines: [0], count: 1, lastAtMs: 1 }];
    expect(printsByItself({ ...delivered, printed }, on, 110_000)).toBe(false);
    const items = [...delivered.items, ...delivered.items].map((item) => ({ ...item, stage: 'delivered' as const }));
    expect(printsByItself({ ...delivered, items, printed }, on, 110_000), 'only half of it was on paper').toBe(true);
  });

  it('is asked for once: main alone knows what came out before', async () => {
    const asked: unknown[] = [];
    const print = (input: unknown) => {
      asked.push(input);
      return Promise.resolve({ ok: true, value: delivered });
    };
    const printing = new PrintDesk({ printing: { print } } as unknown as Pick<DeskBridge, 'printing'>);
    expect(await printing.printByItself(delivered.ref, 'ja')).toBe(delivered);
    await printing.print(delivered.ref, 'voucher', 'ja');
    expect(asked).toMatchObject([
      { ref: delivered.ref, slip: 'voucher', language: 'ja', once: true },
      { ref: delivered.ref, slip: 'voucher', language: 'ja', once: false },
    ]);
  });
});

describe('printing', () => {
  it('is done once, however often it is asked for meanwhile, and says how it went', async () => {
    const asked: unknown[] = [];
    const answers = Promise.withResolvers<Awaited<ReturnType<DeskBridge['printing']['print']>>>();
    const printing = new PrintDesk({
      printing: {
        print: (input: unknown) => {
          asked.push(input);
          return answers.promise;
        },
      },
    } as unknown as Pick<DeskBridge, 'printing'>);
    const first = printing.print(delivered.ref, 'voucher', 'ja');
    expect(printing.busy).toBe('voucher');
    expect(await printing.print(delivered.ref, 'receipt', 'en')).toBeNull();
    answers.resolve({ ok: false, code: 'printer-unreachable' });
    expect(await first).toBeNull();
    expect(printing.failure).toBe('printer-unreachable');
    expect(printing.busy).toBeNull();
    expect(asked).toEqual([expect.objectContaining({ slip: 'voucher', language: 'ja' })]);
  });

  it('starts in the customer’s language for the voucher and in the desk’s for the receipt', () => {
    const sold = { ...delivered, language: 'ja' as const };
    expect(slipLanguage(sold, 'voucher', 'en')).toBe('ja');
    expect(slipLanguage(sold, 'receipt', 'en')).toBe('en');
  });

  it('has a voucher only once something is delivered', () => {
    expect(hasVoucher(delivered)).toBe(false);
    expect(hasVoucher({ items: delivered.items.map((item) => ({ ...item, stage: 'delivered' as const })) })).toBe(true);
  });

  it('goes by the place of a key with Alt alone', () => {
    const plain = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false };
    expect(printKey({ ...plain, code: 'KeyP' })).toBe('voucher');
    expect(printKey({ ...plain, ctrlKey: true, code: 'KeyP' })).toBeNull();
    expect(printKey({ ...plain, altKey: false, code: 'KeyP' })).toBeNull();
    expect(printKey({ ...plain, code: 'KeyX' })).toBeNull();
  });
});

describe('a preview', () => {
  function aPreview() {
    const reveals: boolean[] = [];
    const clock = new FakeClock();
    const desk = {
      printing: {
        preview: ({ reveal }: { reveal: boolean }) => {
          reveals.push(reveal);
          return Promise.resolve({ ok: true, value: { masked: !reveal } });
        },
      },
    } as unknown as Pick<DeskBridge, 'printing'>;
    return { preview: new SlipPreview(desk, delivered.ref, clock), clock, reveals };
  }

  it('shows codes for a minute, and not a moment longer', async () => {
    const { preview, clock, reveals } = aPreview();
    await preview.show('voucher', 'en');
    expect(preview.document?.masked).toBe(true);
    await preview.reveal();
    expect(preview.document?.masked).toBe(false);
    clock.pass(59_000);
    expect(preview.revealed).toBe(true);
    clock.pass(1_000);
    expect(preview.revealed).toBe(false);
    expect(preview.document).toBeNull();
    await vi.waitFor(() => expect(reveals).toEqual([false, true, false]));
  });

  it('forgets the codes when another slip is shown, and when it is closed', async () => {
    const { preview } = aPreview();
    await preview.show('voucher', 'en');
    await preview.reveal();
    const next = preview.show('receipt', 'en');
    expect(preview.document).toBeNull();
    await next;
    await preview.reveal();
    preview.close();
    expect(preview.document).toBeNull();
  });
});

describe('the address of a printer', () => {
  it.each(['192.168.0.40', 'printer', 'tm-m30.local', 'fe80::1', 'till-2.shop.example'])('may be %s', (host) => {
    expect(readHost(` ${host} `)).toBe(host);
  });

  it.each(['', 'not an address', 'http://printer', 'printer/9100', 'printer:9100', '-x-', 'a..b', 'ü'])(
    'is not %j',
    (host) => {
      expect(readHost(host)).toBeNull();
    },
  );

  it('has a port from 1 to 65535', () => {
    expect([readPort('9100'), readPort('0'), readPort('65536'), readPort('9e3'), readPort('')]).toEqual([
      9100,
      null,
      null,
      null,
      null,
    ]);
  });
});
