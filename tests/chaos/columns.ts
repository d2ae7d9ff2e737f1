// The columns: what goes wrong in each. A fault begins at once for everything that is open, lasts `faultMs`, and hits the desks and
// the peers alike. Reads of orders work except where a column says otherwise: where nothing answers nobody can know anything.
import type { SandboxControl } from '../../src-sandbox/control/control.ts';
import type { MachineEvent } from './messages.ts';

/** What a column acts on. */
export interface Scene {
  readonly control: SandboxControl;
  /** Every order, by id, in the order in which the desks sold them. */
  readonly orderIds: readonly string[];
  /** How long the fault lasts, in milliseconds. */
  readonly faultMs: number;
  /** Something happens to all machines: those of the desks and those of the peers. */
  readonly toMachines: (event: MachineEvent) => void;
  /** Resolves after so many milliseconds of this machine. */
  readonly wait: (ms: number) => Promise<void>;
}

export interface Column {
  readonly name: string;
  /** What the desk must hold, in milliseconds, at the 95th of a hundred changes. */
  readonly p95LimitMs: number;
  /** Begins the fault. Resolves when the clients can see again, which only the sleep takes away from them. */
  readonly begin: (scene: Scene) => Promise<void>;
}

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** With a healthy stream, and after any fault (the must of the project). */
export const healthyLimitMs = 50;
const faultLimitMs = 6_000;

/** Of the minutes in which a web page or a storm answers for everything, only so long: nobody sees through it. */
const blindMs = 3_000;
const stormMs = 4_000;
/** How long the machine really sleeps. Its clocks say an hour. */
const sleptReallyMs = 3_000;

export const columns: readonly Column[] = [
  { name: 'stream healthy', p95LimitMs: healthyLimitMs, begin: () => Promise.resolve() },
  fault('502 on reconnect', ({ control, faultMs }) => {
    control.addStreamFault({ kind: 'refuse', status: 502, forMs: faultMs });
    control.cutStreams();
  }),
  fault('silent socket', ({ control }) => {
    control.silenceStreams();
  }),
  fault('cut inside a frame', ({ control, faultMs }) => {
    control.addStreamFault({ kind: 'cut-in-frame', forMs: faultMs });
    control.disturbStreams({ kind: 'cut-in-frame' });
  }),
  fault('duplicates, disorder', ({ control, orderIds }) => {
    orderIds.forEach((orderId, index) =>
      control.disturbStreams({ kind: index % 2 === 0 ? 'out-of-order' : 'repeat' }, orderId),
    );
  }),
  fault('HTML answers', ({ control, faultMs }) => {
    control.addStreamFault({ kind: 'html', forMs: faultMs });
    control.addFault({ endpoint: 'order', kind: 'html', forMs: Math.min(blindMs, faultMs) });
    control.cutStreams();
  }),
  fault('429 storm', ({ control, orderIds, faultMs }) => {
    const forMs = Math.min(stormMs, faultMs);
    // The desks of the first half of the orders are told how long to wait, the others are not.
    orderIds.forEach((orderId, index) => {
      const retryAfterSeconds = index < orderIds.length / 2 ? { retryAfterSeconds: 2 } : {};
      for (const endpoint of ['order', 'subscribe'] as const)
        control.addFault({ endpoint, kind: 'too-many-requests', orderId, forMs, ...retryAfterSeconds });
    });
    control.cutStreams();
  }),
  fault('slow drip', ({ control, orderIds, faultMs }) => {
    orderIds.forEach((orderId, index) => {
      const kind = index % 2 === 0 ? 'drip' : 'slow-frames';
      control.addStreamFault({ kind, orderId, forMs: faultMs });
      control.disturbStreams({ kind }, orderId);
    });
  }),
  fault('clock +1 day', ({ toMachines }) => toMachines({ is: 'wall clock jumps', byMs: dayMs })),
  fault('clock -1 day', ({ toMachines }) => toMachines({ is: 'wall clock jumps', byMs: -dayMs })),
  {
    name: 'sleep of an hour',
    p95LimitMs: faultLimitMs,
    begin: async ({ control, toMachines, wait }) => {
      toMachines({ is: 'falls asleep' });
      await wait(sleptReallyMs);
      // The vendor was awake all the hour.
      control.advance(hourMs - sleptReallyMs);
      toMachines({ is: 'wakes up', sleptMs: hourMs });
    },
  },
];

function fault(name: string, begin: (scene: Scene) => void): Column {
  return {
    name,
    p95LimitMs: faultLimitMs,
    begin: (scene) => {
      begin(scene);
      return Promise.resolve();
    },
  };
}
