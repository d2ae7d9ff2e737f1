import { afterEach, describe, expect, it } from 'vitest';
import { sendToPrinter } from '../../../src-main/printing/network-printer.ts';
import { systemClock } from '../../../src-main/system-clock.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { openNetworkPrinter, type NetworkPrinter, type NetworkPrinterOptions } from '../../support/receipt-printer.ts';

/** More than what the sockets of both sides hold by themselves. */
const slip = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 251);
const open: NetworkPrinter[] = [];

async function printer(options?: NetworkPrinterOptions): Promise<NetworkPrinter> {
  const opened = await openNetworkPrinter(options);
  open.push(opened);
  return opened;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

describe('a printer in the network', () => {
  it('gets every byte, in order', async () => {
    const good = await printer();
    expect(await sendToPrinter(good, slip, systemClock)).toEqual({ ok: true, value: undefined });
    await good.received(1);
    expect(good.jobs[0]?.equals(slip)).toBe(true);
  });

  it('may say nothing of itself and keep the connection open', async () => {
    const silent = await printer({ staysOpen: true });
    expect(await sendToPrinter(silent, slip, systemClock)).toMatchObject({ ok: true });
    await silent.received(1);
  });

  it('is printed on when it says that all is well, or something that is no answer to the question', async () => {
    for (const state of [0x12, 0xff, 0x00]) {
      const well = await printer({ state });
      expect(await sendToPrinter(well, slip, systemClock)).toMatchObject({ ok: true });
      await well.received(1);
    }
  });

  it.each([
    ['its cover is open', 0x16],
    ['its paper is out', 0x32],
    ['it has a fault', 0x52],
  ])('gets nothing when it says that %s', async (_why, state) => {
    const broken = await printer({ state });
    expect(await sendToPrinter(broken, slip, systemClock)).toMatchObject({ ok: false, code: 'printer-failed' });
    expect(broken.jobs).toEqual([]);
  });

  it('has not printed what it broke off', async () => {
    const rude = await printer({ breaksAfter: 1_000 });
    expect(await sendToPrinter(rude, slip, systemClock)).toMatchObject({ ok: false, code: 'printer-failed' });
  });

  it('is unreachable where nobody listens', async () => {
    const gone = await openNetworkPrinter();
    await gone.close();
    expect(await sendToPrinter(gone, slip, systemClock)).toMatchObject({ ok: false, code: 'printer-unreachable' });
  });

  it('is unreachable where its name leads nowhere', async () => {
    const nowhere = { host: 'printer.invalid', port: 9_100 };
    expect(await sendToPrinter(nowhere, slip, systemClock)).toMatchObject({ ok: false, code: 'printer-unreachable' });
  });

  it('gets nothing where its name leads out of the shop’s network', async () => {
    const good = await printer();
    for (const outside of [['8.8.8.8'], ['2001:4860:4860::8888'], ['8.8.8.8', '::ffff:127.0.0.1'], ['100.64.0.1']]) {
      const sent = sendToPrinter(good, slip, systemClock, () => Promise.resolve(outside));
      expect(await sent).toMatchObject({ ok: false, code: 'printer-not-local' });
    }
    expect(good.jobs).toEqual([]);
  });

  it('gets nothing at a public address, nor at one that is written another way', async () => {
    for (const host of ['8.8.8.8', '134744072', '0x08080808', '8.8.2056']) {
      expect(await sendToPrinter({ host, port: 9_100 }, slip, systemClock)).toMatchObject({
        code: 'printer-not-local',
      });
    }
  });

  it('is looked up once and reached at the address that was checked', async () => {
    const { port, received } = await printer();
    const asked: string[] = [];
    const resolve = (host: string): Promise<string[]> => {
      asked.push(host);
      return Promise.resolve(['8.8.8.8', '127.0.0.1']);
    };
    expect(await sendToPrinter({ host: 'printer.invalid', port }, slip, systemClock, resolve)).toMatchObject({
      ok: true,
    });
    await received(1);
    expect(asked).toEqual(['printer.invalid']);
  });

  it('is unreachable where nobody says in time where its name leads', async () => {
    const clock = createFakeClock();
    const sent = sendToPrinter({ host: 'printer', port: 9_100 }, slip, clock, () => new Promise(() => undefined));
    await clock.advance(4_000);
    expect(await sent).toMatchObject({ code: 'printer-unreachable' });
  });
});
