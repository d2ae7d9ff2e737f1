import type { Language } from '../../../src-shared/domain/settings.ts';
import { isRecord, listOf, recordOf, textOf } from './fields.ts';

const unlimited = -1;

/** API units that the platform has words for. */
const platformUnits: Readonly<Record<string, string>> = {
  GB: 'gigabyte',
  MB: 'megabyte',
  KB: 'kilobyte',
  TB: 'terabyte',
  MINUTE: 'minute',
  MINUTES: 'minute',
  HOUR: 'hour',
  HOURS: 'hour',
  DAY: 'day',
  DAYS: 'day',
  WEEK: 'week',
  WEEKS: 'week',
  MONTH: 'month',
  MONTHS: 'month',
  YEAR: 'year',
  YEARS: 'year',
};

/** Data volume, minutes, validity and the like of a product, in words of the language (FACTS.md 8, "Benefits"). */
export function readDetails(product: Readonly<Record<string, unknown>>, language: Language): string[] {
  const additional = recordOf(product['additional_details']);
  const benefits = [...listOf(product['benefits']), ...listOf(additional['benefits'])].filter(isRecord);
  const validity = recordOf(additional['validity']);
  const words = [
    ...benefits.flatMap((benefit) => [benefitText(benefit, language), textOf(benefit['additional_information'])]),
    quantityText(validity['quantity'], textOf(validity['unit']) ?? '', language),
    quantityText(additional['durationInDays'], 'DAY', language),
    textOf(additional['description']),
  ];
  return [...new Set(words.flatMap((word) => word ?? []))];
}

function benefitText(benefit: Readonly<Record<string, unknown>>, language: Language): string | null {
  const unit = textOf(benefit['unit']) ?? textOf(benefit['unit_type']) ?? textOf(benefit['type']) ?? '';
  const amount = recordOf(benefit['amount']);
  const stated = amount['total_including_tax'] ?? amount['base'] ?? benefit['amount'];
  return quantityText(stated, unit, language);
}

/** A plain number, `{type:"fixed",amount}` or `{type:"range",min,max}`; -1 has no limit. */
function quantityText(raw: unknown, unit: string, language: Language): string | null {
  if (isRecord(raw)) {
    const min = quantityText(raw['min'], unit, language);
    const max = quantityText(raw['max'], unit, language);
    return min === null || max === null ? quantityText(raw['amount'], unit, language) : `${min} – ${max}`;
  }
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return null;
  if (raw === unlimited) return `∞ ${unit}`.trim();
  if (raw <= 0) return null;
  const known = platformUnits[unit.toUpperCase()];
  if (known === undefined) return `${new Intl.NumberFormat(language).format(raw)} ${unit}`.trim();
  const unitDisplay = known.endsWith('byte') ? 'short' : 'long';
  return new Intl.NumberFormat(language, { style: 'unit', unit: known, unitDisplay }).format(raw);
}
