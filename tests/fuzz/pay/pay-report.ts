import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aligned, failureFolder } from '../report.ts';
import { payParts } from './pay-case.ts';
import type { PartCounts, PayCounts, PayFailure } from './pay-suite.ts';

const columns = ['part', 'mutated', 'shown', 'same in meaning', 'of these shown'];

/** The counts as a table with a line of sums, and what they were made of. */
export function payTable({ parts, rails, answers }: PayCounts): string {
  const used = payParts.filter((part) => parts[part].mutated + parts[part].same > 0);
  const all: PartCounts = { mutated: 0, shown: 0, same: 0, sameShown: 0 };
  for (const part of used) for (const key of Object.keys(all) as (keyof PartCounts)[]) all[key] += parts[part][key];
  const rows = used.map((part) => [part, ...cells(parts[part])]);
  const origin = `from ${answers} good answers on ${rails} coins and networks`;
  return `${aligned([columns, ...rows, ['all', ...cells(all)]])}\n${origin}`;
}

/** Writes a failing pay answer down and answers with its folder. */
export function keepPayFailure({ kind, part, seed, reasons, payCase }: PayFailure): string {
  const folder = failureFolder(`pay-${kind}-${part}-${seed}`);
  const { order, method } = payCase.draft;
  const asked = { body: payCase.pay.sale.body, total: payCase.pay.asked.total };
  const again = `npm run fuzz -- --target pay --runs 1 --seed ${seed}`;
  writeFileSync(join(folder, 'case.json'), JSON.stringify({ kind, reasons, again, asked, method, order }, null, 2));
  return folder;
}

function cells({ mutated, shown, same, sameShown }: PartCounts): string[] {
  return [mutated, shown, same, sameShown].map(String);
}
