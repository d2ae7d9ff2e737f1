// A process that a director starts, tells what to do, and hears from: both ends.
import { fork, type ChildProcess } from 'node:child_process';

/** Anything that is told: `is` names it. */
interface Told {
  readonly is: string;
}

/** A process as its director sees it. */
export interface DirectedProcess<Command, Report extends Told> {
  tell(command: Command): void;
  /** Resolves with the next report of that kind, or one that came already and was not taken; rejects when the process ends. */
  next<Is extends Report['is']>(is: Is): Promise<Report & { readonly is: Is }>;
  /** Resolves when it has ended: by itself, or by force after a while. */
  end(): Promise<void>;
}

export interface DirectedProcessOptions<Report> {
  readonly program: string;
  /** Words for Node itself. */
  readonly nodeWords?: readonly string[];
  /** Hears everything that it tells. */
  readonly onReport: (report: Report) => void;
  /** Kinds of reports that nobody waits for. */
  readonly unawaited: readonly string[];
}

const patienceMs = 10_000;

/** Starts a process. */
export function startProcess<Command extends object, Report extends Told>(
  options: DirectedProcessOptions<Report>,
): DirectedProcess<Command, Report> {
  const { program, nodeWords = [], onReport, unawaited } = options;
  const child = fork(program, [], { execArgv: [...nodeWords], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const untaken: Report[] = [];
  const waiters = new Set<() => void>();
  let ended = false;
  child.on('message', (message) => {
    const news = message as unknown as Report;
    onReport(news);
    if (unawaited.includes(news.is)) return;
    untaken.push(news);
    for (const check of [...waiters]) check();
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      for (const check of [...waiters]) check();
      resolve();
    });
  });

  return {
    tell: (command) => child.send(command),
    next: <Is extends Report['is']>(is: Is) =>
      new Promise<Report & { readonly is: Is }>((resolve, reject) => {
        const check = (): void => {
          const index = untaken.findIndex((report) => report.is === is);
          if (index === -1 && !ended) return;
          waiters.delete(check);
          const [found] = index === -1 ? [] : untaken.splice(index, 1);
          if (found === undefined) reject(new Error(`the process ended without "${is}"`));
          else resolve(found as Report & { readonly is: Is });
        };
        waiters.add(check);
        check();
      }),
    end: () => endOf(child, gone),
  };
}

async function endOf(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();
  const lastResort = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(lastResort);
}

/** Tells the director. What cannot be told any more, since the director has gone, is dropped. */
export function report(news: Told): void {
  if (process.connected) process.send?.(news);
}

/**
 * Takes the director's commands one after the other, tells it as `fault` of everything that nothing handled, and ends when the
 * director lets go.
 */
export function obey(carryOut: (command: unknown) => Promise<void>): void {
  const tell = (fault: unknown): void =>
    report({ is: 'fault', words: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) } as Told);
  process.on('unhandledRejection', tell);
  process.on('uncaughtException', tell);
  process.on('disconnect', () => process.exit(0));
  let before: Promise<void> = Promise.resolve();
  process.on('message', (command) => {
    before = before.then(() => carryOut(command)).catch(tell);
  });
}
