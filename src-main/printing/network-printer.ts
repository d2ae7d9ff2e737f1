import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import { isNearAddress } from '../../src-shared/domain/printer-host.ts';
import { fail, ok, type Result } from '../../src-shared/result.ts';
import type { Clock } from '../ports.ts';
import { askOffline } from './escpos/commands.ts';

/** A receipt printer in the shop's network. */
export interface PrinterAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * `printer-unreachable` nothing answered at its address; `printer-not-local` its name leads out of the shop's network;
 * `printer-failed` it answered, and did not take everything, or says it cannot print.
 */
export type NetworkPrint = Result<undefined, 'printer-unreachable' | 'printer-not-local' | 'printer-failed'>;

/** The IP addresses that a name stands for. May reject. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveWithinMs = 4_000;
/** More than one where a name has addresses of both kinds. */
const mostAddresses = 3;

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

/**
 * Sends bytes to a printer. Resolves once it has taken them, or why it has not; never rejects. Codes are bearer money: they go to
 * addresses of the shop's own network alone, whatever was set.
 */
export async function sendToPrinter(
  { host, port }: PrinterAddress,
  bytes: Uint8Array,
  clock: Clock,
  resolve: Resolve = systemAddresses,
): Promise<NetworkPrint> {
  const addresses = await resolved(host, clock, resolve);
  const near = addresses.filter(isNearAddress);
  if (addresses.length > 0 && near.length === 0) return fail('printer-not-local');
  const socket = await openFirst(near.slice(0, mostAddresses), port, clock);
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

async function systemAddresses(host: string): Promise<readonly string[]> {
  // Receipt printers speak IPv4; an address of IPv6 without its zone would be tried in vain.
  return (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address);
}

/** Empty where the name stands for nothing, or nobody says so in time. */
async function resolved(host: string, clock: Clock, resolve: Resolve): Promise<readonly string[]> {
  const late = Promise.withResolvers<readonly string[]>();
  const cancel = clock.after(resolveWithinMs, () => late.resolve([]));
  const addresses = await Promise.race([resolve(host).catch(() => []), late.promise]);
  cancel();
  return addresses;
}

/** Connects to the addresses themselves: a second look-up of the name could lead somewhere else. */
async function openFirst(addresses: readonly string[], port: number, clock: Clock): Promise<Socket | null> {
  for (const address of addresses) {
    const socket = await open(address, port, clock);
    if (socket !== null) return socket;
  }
  return null;
}

function open(host: string, port: number, clock: Clock): Promise<Socket | null> {
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
