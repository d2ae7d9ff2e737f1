import { connect, type Socket } from 'node:net';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Clock } from '../ports.ts';
import { askOffline } from './escpos/commands.ts';

/** A receipt printer in the shop's network. */
export interface PrinterAddress {
  readonly host: string;
  readonly port: number;
}

/** `printer-unreachable` nothing answered at its address; `printer-failed` it did, and did not take everything, or says it cannot print. */
export type NetworkPrint = Result<undefined, 'printer-unreachable' | 'printer-failed'>;

const connectWithinMs = 4_000;
/** Printers that tell their state do so at once; many never do. */
const stateWithinMs = 400;
const sendWithinMs = 15_000;
/** A printer that has taken everything may keep the connection open. */
const lingerMs = 1_500;

/** What is fixed in every answer, and the bits that say why nothing can be printed: cover, paper, fault. */
const fixedMask = 0x93;
const fixedBits = 0x12;
const cannotPrint = 0x04 | 0x20 | 0x40;

/** Sends bytes to a printer. Resolves once it has taken them, or why it has not; never rejects. */
export async function sendToPrinter(address: PrinterAddress, bytes: Uint8Array, clock: Clock): Promise<NetworkPrint> {
  const socket = await open(address, clock);
  if (socket === null) return fail('printer-unreachable');
  try {
    const state = await askState(socket, clock);
    if (state !== null && (state & fixedMask) === fixedBits && (state & cannotPrint) !== 0)
      return fail('printer-failed');
    return (await sendAll(socket, bytes, clock)) ? ok(undefined) : fail('printer-failed');
  } finally {
    socket.destroy();
  }
}

function open({ host, port }: PrinterAddress, clock: Clock): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true });
    // One that nobody waits for any more must not end the desk.
    socket.on('error', () => undefined);
    const settle = (opened: Socket | null): void => {
      cancel();
      if (opened === null) socket.destroy();
      resolve(opened);
    };
    const cancel = clock.after(connectWithinMs, () => settle(null));
    socket.once('connect', () => settle(socket));
    socket.once('error', () => settle(null));
  });
}

/** The first byte of its answer; null where it gives none. */
function askState(socket: Socket, clock: Clock): Promise<number | null> {
  return new Promise((resolve) => {
    const settle = (state: number | null): void => {
      cancel();
      socket.off('data', hear).off('close', lose);
      resolve(state);
    };
    const hear = (part: Buffer): void => settle(part.at(0) ?? null);
    const lose = (): void => settle(null);
    const cancel = clock.after(stateWithinMs, () => settle(null));
    socket.on('data', hear).on('close', lose);
    socket.write(Uint8Array.from(askOffline));
  });
}

/** Whether everything was taken. A printer that breaks off afterwards may have lost it. */
function sendAll(socket: Socket, bytes: Uint8Array, clock: Clock): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.destroyed) {
      resolve(false);
      return;
    }
    let cancel = clock.after(sendWithinMs, () => settle(false));
    let sent = false;
    const settle = (taken: boolean): void => {
      cancel();
      resolve(taken);
    };
    socket.once('error', () => settle(false));
    socket.once('close', (broken) => settle(sent && !broken));
    // Without reading, the end of the other side is never seen.
    socket.resume();
    socket.end(bytes, () => {
      sent = true;
      cancel();
      cancel = clock.after(lingerMs, () => settle(true));
    });
  });
}
