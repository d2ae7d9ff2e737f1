import { textTable } from '../support/text-table.ts';
import { healthyLimitMs } from './columns.ts';
import { peerNames, type ClientName, clientNames } from './messages.ts';
import type { ColumnResult } from './run-column.ts';

/** A must that was not held, in words. */
export type Miss = string;

/** What the judging demands: all of it, or only counts and comparisons, where the machine is too busy for times. */
export type Strictness = 'times and counts' | 'counts and comparisons';

/** On a busy machine a healthy stream may take so long. */
const busyAtOnceMs = 1_500;

/** Which musts a column missed. */
export function missesOf(column: ColumnResult, strictness: Strictness): Miss[] {
  const { name, figures, p95LimitMs, wrongEnds, faults } = column;
  const { desk } = figures;
  const misses = [
    ...(desk.unseen > 0 ? [`${desk.unseen} changes were not seen`] : []),
    ...(desk.regressions > 0 ? [`${desk.regressions} regressions on screen`] : []),
    ...(wrongEnds.length > 0 ? [`${wrongEnds.length} orders did not reach their true end (${wrongEnds[0]})`] : []),
    ...(faults.length > 0 ? [`${faults.length} faults that nothing handled (${faults[0]})`] : []),
    ...(strictness === 'times and counts' && !(desk.p95Ms <= p95LimitMs)
      ? [`p95 ${inWords(desk.p95Ms)} is above ${inWords(p95LimitMs)}`]
      : []),
    ...peerNames
      .filter((peer) => comparison(column, peer, strictness) === 'worse')
      .map((peer) => `p95 ${inWords(desk.p95Ms)} is worse than ${inWords(figures[peer].p95Ms)} of ${peer}`),
  ];
  return misses.map((miss) => `${name}: ${miss}`);
}

/**
 * How the desk's p95 stands to a peer's. `level`: both bring the news within the time that a healthy stream may take, where
 * what differs is the work after the frame: the desk has checked it and written it to disk when it shows it.
 */
export function comparison(
  { figures }: ColumnResult,
  peer: ClientName,
  strictness: Strictness,
): 'better' | 'level' | 'worse' {
  const [ours, theirs] = [figures.desk.p95Ms, figures[peer].p95Ms];
  if (ours < theirs) return 'better';
  const atOnceMs = strictness === 'times and counts' ? healthyLimitMs : busyAtOnceMs;
  return ours <= atOnceMs && theirs <= atOnceMs ? 'level' : 'worse';
}

/** The figures of all columns: for each client median and p95 from truth to screen, what it never showed, and its steps back. */
export function chaosTable(columns: readonly ColumnResult[], strictness: Strictness): string {
  const head = [
    'from truth to screen',
    ...clientNames.flatMap((client) => [client, '']),
    'regressions',
    'ends',
    'faults',
  ];
  const under = ['', ...clientNames.flatMap(() => ['median', 'p95']), '(desk/peers)', 'true', 'unhandled'];
  const rows = columns.map((column) => {
    const { name, figures, orders, wrongEnds, faults } = column;
    const cells = clientNames.flatMap((client) => {
      const { medianMs, p95Ms, unseen } = figures[client];
      const mark = client !== 'desk' && comparison(column, client, strictness) === 'level' ? '=' : '';
      return [inWords(medianMs), `${mark}${inWords(p95Ms)}${unseen > 0 ? ` (${unseen} unseen)` : ''}`];
    });
    const back = peerNames.map((peer) => figures[peer].regressions).join('/');
    const ends = `${orders - wrongEnds.length}/${orders}`;
    return [name, ...cells, `${figures.desk.regressions} / ${back}`, ends, String(faults.length)];
  });
  return textTable([head, under, ...rows]);
}

/** One column in a line, as soon as it is over. */
export function columnLine({ name, figures }: ColumnResult): string {
  const cells = clientNames.map((client) => {
    const { medianMs, p95Ms, unseen } = figures[client];
    return `${client} ${inWords(medianMs)} / ${inWords(p95Ms)}${unseen > 0 ? ` (${unseen} unseen)` : ''}`;
  });
  return `${name}: ${cells.join(', ')}`;
}

/** Milliseconds as a person reads them. */
function inWords(ms: number): string {
  return ms < 100 ? `${ms.toFixed(1)} ms` : ms < 1_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
